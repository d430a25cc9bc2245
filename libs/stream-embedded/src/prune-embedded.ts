import type { Instant } from '#kernel';
import { topicName } from '#stream';
import { checkpointUnits, removeCheckpoint } from './checkpoints.ts';
import { CHAIN_BYTES, chunkChain, chunkRecords } from './chunk.ts';
import { readLogCut, readUnitCut, writeLogCut, writeUnitCut } from './cuts.ts';
import { topicsOf, type TopicPartition } from './embedded-topics.ts';
import { openEnvironment, type Environment } from './environment.ts';
import { chunkKey, chunkLastOffset, endOfChunks, unitKey } from './keys.ts';
import { pruneFloors, type Floors, type PruneReader } from './prune-floors.ts';
import { checkFormat, markCut, readFormat, readNames } from './tables.ts';

export interface PruneOptions {
  readonly dir: string;
  /** Records appended before this instant may go. */
  readonly before: Instant;
  /** Who reads the log, by name of the processor. */
  readonly readers: ReadonlyMap<string, PruneReader>;
  /** Topics that are cut; all others stay whole. */
  readonly topics: readonly string[];
  /** Whether records with this key are of something that is still open: neither they nor what follows them in their partition goes. */
  readonly isOpen: (key: string) => boolean;
  /** Nothing is changed; the report says what would go. */
  readonly dryRun?: boolean;
  /** Called now and then with how many records and units were looked at or removed. */
  readonly progress?: (done: number) => void;
}

export interface Pruned {
  readonly records: number;
  readonly units: number;
  /** Of the records and units, as they were stored. The file keeps its size, and what comes next fills it. */
  readonly bytes: number;
  /** Keys of what is open and kept records that are older than asked for. */
  readonly heldBy: readonly string[];
  /** Tasks without a checkpoint that is old enough: all that they read was kept. */
  readonly withoutCheckpoint: readonly string[];
}

/** Removed by one transaction: it holds up the process that writes the log for some milliseconds. */
const BATCH = 200;

/**
 * Removes the beginning of a log, beside the process that owns it. What a task still has to read, what is open, and what `verify` needs from the
 * checkpoint on stays. Every transaction leaves a log that is whole from its new start; after a crash, run it again. A folder that was cut
 * can no longer be opened by releases that do not know cuts (adr/0006).
 *
 * Throws where there is no log; Corrupt; DiskFull.
 */
export async function pruneEmbedded(options: PruneOptions): Promise<Pruned> {
  const env = openEnvironment(options.dir, options.dryRun === true ? 'reader' : 'owner');
  try {
    const format = readFormat(env);
    if (format === undefined) throw new Error(`There is no log in ${env.dir} yet.`);
    checkFormat(env.dir, format, undefined);
    const floors = pruneFloors(env, options.before, options.readers, format.partitions);
    const run = createRun(env, options);
    await run.units(floors);
    for (const place of topicsOf(readNames(env, 'topics'), format.partitions).all) {
      if (options.topics.includes(topicName(place.source))) await run.log(place, floors);
    }
    return run.report(floors);
  } finally {
    await env.close();
  }
}

function createRun(env: Environment, { before, isOpen, dryRun, progress }: PruneOptions) {
  const report = { records: 0, units: 0, bytes: 0 };
  const heldBy = new Set<string>();
  let done = 0;

  async function remove(change: () => void, count: number): Promise<void> {
    if (dryRun !== true) {
      env.transact(() => {
        markCut(env);
        change();
      });
      await env.flush();
    }
    progress?.((done += count));
    // Others of this process get their turn between two transactions.
    await new Promise((resolve) => void setImmediate(resolve));
  }

  return {
    /** First the units: what they were made of is needed as long as they are there. */
    async units({ tasks }: Floors): Promise<void> {
      for (const { store, checkpoint } of tasks) {
        if (checkpoint === 0) continue;
        let cut = readUnitCut(env, store.number);
        while (cut.first < checkpoint) {
          const batch: { number: number; bytes: number; chain: Buffer }[] = [];
          for (const { number, bytes } of store.units(cut.first)) {
            if (number >= checkpoint || batch.length === BATCH) break;
            batch.push({ number, bytes: bytes.length, chain: Buffer.from(bytes.subarray(0, CHAIN_BYTES)) });
          }
          const last = batch.at(-1);
          if (last === undefined) break;
          cut = { first: last.number + 1, chain: last.chain, checkpoint };
          await remove(() => {
            for (const { number } of batch) env.units.removeSync(unitKey(store.number, number));
            writeUnitCut(env, store.number, cut);
          }, batch.length);
          report.units += batch.length;
          report.bytes += batch.reduce((sum, { bytes }) => sum + bytes, 0);
        }
        const older = checkpointUnits(env, store.number).filter((unit) => unit < checkpoint);
        if (older.length > 0) {
          await remove(() => {
            for (const unit of older) removeCheckpoint(env, store.number, unit);
          }, 0);
        }
      }
    },

    async log(place: TopicPartition, { bySource }: Floors): Promise<void> {
      const floor = bySource.get(place.source) ?? Infinity;
      for (let from = readLogCut(env, place.log).start; ;) {
        const keys: Buffer[] = [];
        let records = 0;
        let bytes = 0;
        let chain: Buffer | undefined;
        const range = { start: chunkKey(place.log, from), end: endOfChunks(place.log), limit: BATCH };
        for (const { key, value } of env.log.getRange(range)) {
          const held = chunkRecords(value, place.topic, place.partition, 0);
          const last = held.at(-1);
          if (last === undefined || last.offset >= floor || last.appendedAt >= before) break;
          const open = held.find((record) => record.key !== null && isOpen(record.key));
          if (open !== undefined) {
            heldBy.add(open.key!);
            break;
          }
          keys.push(Buffer.from(key));
          records += held.length;
          bytes += value.length;
          chain = Buffer.from(chunkChain(value));
        }
        const last = keys.at(-1);
        if (last === undefined || chain === undefined) return;
        const cut = { start: (from = chunkLastOffset(last) + 1), chain };
        await remove(() => {
          for (const key of keys) env.log.removeSync(key);
          writeLogCut(env, place.log, cut);
        }, records);
        report.records += records;
        report.bytes += bytes;
        if (keys.length < BATCH) return;
      }
    },

    report: ({ tasks }: Floors): Pruned => ({
      ...report,
      heldBy: [...heldBy],
      withoutCheckpoint: tasks.filter(({ checkpoint }) => checkpoint === 0).map(({ store }) => store.name),
    }),
  };
}
