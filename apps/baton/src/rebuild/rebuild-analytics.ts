import { analyticsSink } from '#apps/analytics-sink';
import type { Cut, RebuiltBlock, RebuiltRow, TableComparison, TableRebuild } from '#clickhouse';
import { Undecodable } from '#kernel';
import { offset, type Offset, type Sink, type SourceId, type SourceRecord } from '#stream';
import { CommandError, EXIT } from '../terminal/exit.ts';
import type { Extent, HistoryLog } from './history-log.ts';

export interface RebuildOptions {
  readonly log: HistoryLog;
  readonly tables: TableRebuild;
  /** Rows of records that are older stay as they are. Null: everything that the log holds. */
  readonly sinceMs: number | null;
  readonly steps: (done: number, total: number) => void;
}

export type Rebuilt =
  | {
      readonly ok: true;
      readonly records: number;
      readonly tables: readonly TableComparison[];
      /** Rows older than what was read, carried over from the tables before. */
      readonly keptRows: number;
      /** It went on where an earlier run was ended. */
      readonly wasContinued: boolean;
      /** What was filled first was dropped: retention had removed records that were not read yet. */
      readonly wasBegunAnew: boolean;
    }
  /** Nothing was swapped. */
  | { readonly ok: false; readonly tables: readonly TableComparison[] };

/** Records of one insert. A multiple of the batches in which they are read. */
const BLOCK_RECORDS = 20_000;
/** While the second set is compared more may come; what is left is added after the swap. */
const PASSES = 2;

/**
 * 1. Fills a second set of tables from the log. 2. Compares it with the log, by count and content. 3. Adds rows that are older than the
 * log. 4. Swaps. 5. Adds what came meanwhile: an insert of the sink that was under way at the swap went into the old tables, and its
 * records were in the log before, so they are among these. A sink that is behind writes rows that are there already; they
 * are copies with the same key and collapse.
 */
export async function rebuildAnalytics(options: RebuildOptions): Promise<Rebuilt> {
  try {
    return await rebuildOnce(options, false);
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
  }
  const ledger = await options.tables.beginAnew();
  return rebuildOnce({ ...options, tables: { ...options.tables, ledger } }, true);
}

/** Records of a source that was begun are gone from the log, and in neither the second set nor what is kept of the tables before. */
class Overtaken extends CommandError {
  constructor(source: string, next: number, start: number) {
    super({
      what: `retention removed records ${next} to ${start - 1} of ${source} before they were read; nothing was swapped`,
      remedy: 'run it again; where it happens again, let the topic keep its records for longer meanwhile',
      exitCode: EXIT.unavailable,
    });
  }
}

async function rebuildOnce(options: RebuildOptions, wasBegunAnew: boolean): Promise<Rebuilt> {
  const { log, tables } = options;
  const sink = analyticsSink(log.codec);
  const { ledger } = tables;
  const next = new Map<string, number>(ledger.next);
  const cuts = new Map<string, Cut>(ledger.cuts);
  const wasContinued = ledger.next.size > 0;
  let comparisons: readonly TableComparison[] = [];
  let keptRows = 0;

  const fill = async (
    add: (block: RebuiltBlock) => Promise<void>,
    keep: (source: string, from: number, to: number) => Promise<void>,
  ): Promise<void> => {
    const extents = await log.extent();
    const total = sum([...extents.values()].map(({ start, end }) => end - start));
    for (const [source, extent] of extents) {
      const from = next.get(source) ?? extent.start;
      if (from < extent.start) await keep(source, from, extent.start);
      const begin = offset(Math.max(from, extent.start));
      for await (const block of blocksOf(options, sink, source, begin, extent.end)) {
        await add(block);
        const [first] = block.rows;
        if (first !== undefined && !cuts.has(source)) cuts.set(source, first);
        next.set(source, block.to);
        options.steps(doneOf(extents, next), total);
      }
    }
  };
  const fillSecond = (): Promise<void> =>
    fill(
      (block) => tables.add(block),
      (...gone) => Promise.reject(new Overtaken(...gone)),
    );

  if (!ledger.phases.has('swapped')) {
    // From here on a table of the second set may be one that was replaced.
    if (!ledger.phases.has('swapping')) {
      if (!ledger.phases.has('kept')) {
        for (let pass = 0; pass < PASSES; pass += 1) await fillSecond();
        // Older rows may be among them already.
        if (!ledger.phases.has('compared')) comparisons = await tables.compare();
        if (comparisons.some(({ isSame }) => !isSame)) {
          await tables.finish();
          return { ok: false, tables: comparisons };
        }
        keptRows = await tables.keepOlder(cuts);
      }
      // So that little is missing between the swap and what follows it.
      await fillSecond();
    }
    await tables.swap();
  }
  await fill(
    (block) => tables.addToUsed(block),
    async (...gone) => {
      keptRows += await tables.keepRecords(...gone);
    },
  );
  await tables.finish();
  const records = doneOf(await log.extent(), next);
  return { ok: true, records, tables: comparisons, keptRows, wasContinued, wasBegunAnew };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

function doneOf(extents: ReadonlyMap<SourceId, Extent>, next: ReadonlyMap<string, number>): number {
  return sum([...extents].map(([source, { start }]) => Math.max(0, (next.get(source) ?? start) - start)));
}

async function* blocksOf(
  { log, sinceMs }: RebuildOptions,
  sink: Sink,
  source: SourceId,
  from: Offset,
  to: Offset,
): AsyncIterable<RebuiltBlock> {
  if (from >= to) return;
  let rows: RebuiltRow[] = [];
  let begin: number = from;
  let records = 0;
  for await (const batch of log.read(source, from, to)) {
    for (const record of batch.records) {
      if (sinceMs === null || record.appendedAt >= sinceMs) rows.push(...rowsOf(sink, record));
    }
    records += batch.records.length;
    if (records < BLOCK_RECORDS && batch.next < to) continue;
    yield { source, from: begin, to: batch.next, rows };
    begin = batch.next;
    records = 0;
    rows = [];
  }
}

function rowsOf(sink: Sink, record: SourceRecord): readonly RebuiltRow[] {
  const rows: RebuiltRow[] = [];
  try {
    sink.rows(record, (table, row) => {
      rows.push({ table, row, appendedAtMs: record.appendedAt, offset: record.offset });
    });
  } catch (error) {
    // As the sink does: the processor of its topic writes a dead letter, which is in the log as well.
    if (!(error instanceof Undecodable)) throw error;
  }
  return rows;
}
