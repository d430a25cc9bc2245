// Prints a digest a task of everything that replaying the recorded logs gives: run it with the Node that is to be compared.
import { createHash, type Hash } from 'node:crypto';
import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import type { Codec } from '#contracts';
import { createReplay, taskName, type CommitUnit, type Processor } from '#stream';
import { openFolderLog } from '../../../apps/baton/src/reading/folder-log.ts';
import { pipelineCodec } from '../../fixtures/recorded-run.ts';
import { played } from '../../regression/decisions/play.ts';
import { recordedInput } from '../../regression/decisions/recorded.ts';
import { releases, type LeftBehind } from '../life/left-behind.ts';

/** Recorded inputs of `test/regression/decisions`. */
const WORKLOADS = ['sample-day', 'crash', 'history'] as const;

const say = (name: string, units: number, bytes: number, hash: Hash): void =>
  void process.stdout.write(`${name}: ${units} units, ${bytes} bytes, ${hash.digest('hex')}\n`);

/** The bytes of what was decided, stored and refused, in order. */
function digest() {
  const hash = createHash('sha256');
  let bytes = 0;
  const put = (value: string | Uint8Array): void => {
    const length = typeof value === 'string' ? Buffer.byteLength(value) : value.length;
    hash.update(`${length}:`).update(value);
    bytes += length;
  };
  return {
    hash,
    get bytes() {
      return bytes;
    },
    add(unit: CommitUnit, codec: Codec) {
      for (const { topic, key, value, headers } of unit.outputs) {
        put(topic);
        put(key);
        put(value);
        put(JSON.stringify(headers));
      }
      for (const letter of unit.deadLetters) put(codec.deadLetterRecord(letter).value);
      for (const [key, stored] of unit.entities) {
        put(key);
        put(stored ?? 'removed');
      }
    },
  };
}

async function replayFolder(release: LeftBehind): Promise<void> {
  const folder = await release.dataFolder();
  const log = await openFolderLog(folder.dir);
  const { reader, codec } = log;
  try {
    const processors: readonly Processor[] = [triggerProcessor(codec), routingProcessor(codec)];
    for (const processor of processors) {
      for (const task of reader.units.tasks().filter((one) => one.processor === processor.name)) {
        const replay = createReplay(processor, task, {
          read: (source, from, to) => reader.log.read(source, from, to),
          epochOf: () => reader.epoch,
        });
        const made = digest();
        let units = 0;
        for (const { manifest } of reader.units.units(task)) {
          made.add(await replay.unit(manifest), codec);
          units += 1;
        }
        say(`${release.version} ${taskName(task)}`, units, made.bytes, made.hash);
      }
    }
  } finally {
    await log.close();
    await folder.remove();
  }
}

async function replayWorkload(name: string): Promise<void> {
  const codec = await pipelineCodec();
  const input = recordedInput(new URL(`../../regression/decisions/${name}.input.jsonl.gz`, import.meta.url));
  const made = digest();
  let units = 0;
  for (const task of played(codec, input).tasks) {
    for (const unit of task.units) {
      made.add(unit, codec);
      units += 1;
    }
  }
  say(name, units, made.bytes, made.hash);
}

for (const release of await releases()) await replayFolder(release);
for (const name of WORKLOADS) await replayWorkload(name);
