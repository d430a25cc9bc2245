// How long a worker takes until a task with a million entities runs, on an empty disk and on the same disk again:
// `npm run bench -- kafka-restore`. Every entity has a deadline and about 300 bytes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { instant } from '#kernel';
import { encodeEntity, entityKey, offset, sourceId, type CommitUnit } from '#stream';
import { openKafka } from '#stream-kafka';
import { startBroker } from '../../libs/testing/src/kafka/index.ts';
import { bar, spread } from './measure.ts';
import { connect, removeAll } from './peers/harness/cluster.ts';
import { nobodysDeadLetters, silent, TASK } from './restore/restored-task.ts';

const ENTITIES = Number(process.argv[2] ?? 1_000_000);
const ENTITY_BYTES = 300;
const ENTITIES_PER_UNIT = 4_000;
const RUNS = 3;
const TOPICS_KNOWN_MS = 2_000;
const EMPTY_MS_MAX = 10_000;
const EMPTY_MB_MAX = 1_024;
const SAME_MS_MAX = 3_000;

interface Taken {
  readonly openedMs: number;
  readonly readyMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
}

const given = process.env['KAFKA_BROKERS']?.split(',');
const own = given === undefined ? await startBroker() : undefined;
const cluster = await connect(given ?? own!.brokers, 1);
const root = mkdtempSync(join(tmpdir(), 'baton-restore-'));
try {
  const configEntries = [{ name: 'message.timestamp.type', value: 'LogAppendTime' }];
  await cluster.admin.createTopics({
    // kafkajs gives up waiting where a broker has not heard of a topic yet.
    waitForLeaders: false,
    topics: ['restored.changelog.v1', 'units.v1'].map((topic) => ({
      topic: cluster.topicPrefix + topic,
      numPartitions: 1,
      configEntries,
    })),
  });
  await pause(TOPICS_KNOWN_MS);
  await fill();
  const taken = Array.from({ length: RUNS }, (_, run) => {
    const dir = join(root, `run-${run}`);
    const both = { empty: restore(dir), same: restore(dir) };
    rmSync(dir, { recursive: true });
    return both;
  });
  const empty = taken.map((run) => run.empty);
  const same = taken.map((run) => run.same);
  console.log(
    `A task with ${ENTITIES.toLocaleString('en')} entities until it runs (minimum, median, maximum)`,
  );
  report('on an empty disk', empty);
  report('on the same disk', same);
  const spare = (taken: readonly Taken[], of: 'readyMs' | 'peakMb'): number =>
    spread(taken.map((one) => one[of])).median;
  bar('on an empty disk: seconds to spare', (EMPTY_MS_MAX - spare(empty, 'readyMs')) / 1_000, 0);
  bar('on an empty disk: MB to spare', EMPTY_MB_MAX - spare(empty, 'peakMb'), 0);
  bar('on the same disk: seconds to spare', (SAME_MS_MAX - spare(same, 'readyMs')) / 1_000, 0);
} finally {
  rmSync(root, { recursive: true, force: true });
  await removeAll(cluster, cluster.topicPrefix);
  await cluster.admin.disconnect();
  await own?.stop();
}

async function fill(): Promise<void> {
  const kafka = await openKafka({
    access: { brokers: cluster.brokers, clientId: 'fill' },
    log: silent,
    topicPrefix: cluster.topicPrefix,
    stateDir: join(root, 'fill'),
    encodeDeadLetter: nobodysDeadLetters,
  });
  const session = await kafka.journal.open(TASK);
  const source = sourceId('input', 0);
  for (let first = 0, number = 1; first < ENTITIES; first += ENTITIES_PER_UNIT, number += 1) {
    const entities = new Map<ReturnType<typeof entityKey>, Uint8Array>();
    for (let n = first; n < Math.min(first + ENTITIES_PER_UNIT, ENTITIES); n += 1) {
      const bytes = new Uint8Array(ENTITY_BYTES - 8).fill(n);
      entities.set(keyOf(n), encodeEntity({ due: instant(1_800_000_000_000 + (n % 3_600_000)), bytes }));
    }
    const unit: CommitUnit = {
      position: { next: new Map([[source, offset(first)]]), time: instant(0), unit: number },
      entities,
      outputs: [],
      deadLetters: [],
      manifest: [],
      decidedBy: '',
    };
    await session.commit(unit);
  }
  await session.close();
  await kafka.close();
  rmSync(join(root, 'fill'), { recursive: true });
}

/** As conversations come: in no order. */
function keyOf(n: number): ReturnType<typeof entityKey> {
  const mixed = Math.imul(n, 0x9e3779b1) >>> 0;
  return entityKey(`conversation/workspace-${n % 50}/${mixed.toString(16).padStart(8, '0')}-${n}`);
}

function restore(dir: string): Taken {
  const child = fileURLToPath(new URL('./restore/restore.child.ts', import.meta.url));
  const args = ['--conditions=source', child, cluster.brokers[0]!, cluster.topicPrefix, dir];
  const { status, stdout } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`The restore ended with ${status}.`);
  return JSON.parse(stdout.toString()) as Taken;
}

function report(what: string, taken: readonly Taken[]): void {
  const of = (name: keyof Taken): string => {
    const { min, median, max } = spread(taken.map((one) => Math.round(one[name])));
    return [min, median, max].map((n) => n.toLocaleString('en')).join(', ');
  };
  console.log(
    `  ${what}: ms ${of('readyMs')} (of which opening ${of('openedMs')}); CPU ms ${of('cpuMs')}; peak MB ${of('peakMb')}`,
  );
}
