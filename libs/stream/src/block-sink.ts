import { laterOf, plusMs, Undecodable } from '#kernel';
import { fixBlocks, fixedBlocks, releaseBlocks, type Block } from './block-mark.ts';
import type { RecordQueue } from './inbox.ts';
import type { Clock } from './ports/clock.ts';
import type { Journal, Position } from './ports/journal.ts';
import type { RecordSource } from './ports/record-source.ts';
import type { Row, RowWriter } from './ports/row-writer.ts';
import { offset, partitionNumber, topicName, type SourceRecord } from './records.ts';
import { createTaskHost, RETRY_BUDGET_MS, STOP_TIMEOUT_MS } from './task-host.ts';
import type { TaskSession } from './task-session.ts';
import type { Worker, WorkerObserver } from './worker.ts';

/** What a sink reads and which rows it makes of it. Pure beside `prepare`: the same record always gives the same rows. */
export interface Sink {
  readonly name: string;
  readonly topics: readonly string[];
  /** Fetches what `rows` will need for these records (unknown writer schemas); undefined where nothing is missing. */
  prepare?(records: readonly SourceRecord[]): Promise<void> | undefined;
  /** Puts the rows of one record. Undecodable: the record is skipped; the processor that owns its topic dead-letters it. */
  rows(record: SourceRecord, put: (table: string, row: Row) => void): void;
}

export interface SinkSettings {
  /** Records of one block at most. Default 50,000. */
  readonly blockRecordsMax?: number;
  /** A block is closed so long after its first record came or the block before was written, full or not. Default 500. */
  readonly blockIntervalMs?: number;
  /** How long transient faults are retried before the worker fails. Default 60,000. */
  readonly retryBudgetMs?: number;
  /** One deadline for all of `stop`. Default 10,000. */
  readonly stopTimeoutMs?: number;
}

export interface SinkOptions {
  readonly sink: Sink;
  readonly journal: Journal;
  readonly source: RecordSource;
  readonly writer: RowWriter;
  readonly clock: Clock;
  readonly settings?: SinkSettings;
  readonly observer?: WorkerObserver;
}

/** Turns records into rows, each exactly once over crashes, although the database knows nothing of the journal. */
export function createSinkWorker(options: SinkOptions): Worker {
  const { settings = {} } = options;
  const blockRecordsMax = settings.blockRecordsMax ?? 50_000;
  return createTaskHost({
    name: options.sink.name,
    topics: options.sink.topics,
    journal: options.journal,
    source: options.source,
    clock: options.clock,
    observer: options.observer ?? {},
    queueRecordsMax: blockRecordsMax,
    retryBudgetMs: settings.retryBudgetMs ?? RETRY_BUDGET_MS,
    stopTimeoutMs: settings.stopTimeoutMs ?? STOP_TIMEOUT_MS,
    loop: (session) => sinkBlocks(session, options, blockRecordsMax, settings.blockIntervalMs ?? 500),
  });
}

interface OpenBlock extends Block {
  readonly queue: RecordQueue;
  readonly records: SourceRecord[];
}

async function sinkBlocks(
  session: TaskSession,
  options: SinkOptions,
  blockRecordsMax: number,
  blockIntervalMs: number,
): Promise<void> {
  const { inbox, clock, ending, journal, task } = session;
  const { sink, writer, observer } = options;
  let { position } = journal;
  let closesAt = plusMs(clock.now(), blockIntervalMs);

  async function writeAndRelease(blocks: readonly OpenBlock[]): Promise<void> {
    const began = clock.now();
    let { time } = position;
    for (const block of blocks) {
      const { records } = block;
      if (sink.prepare !== undefined) await session.retry(async () => sink.prepare?.(records));
      const rows = rowsOf(sink, records);
      // 2. Write, by the token of the block. If the token did not name exactly these rows, a second write after a crash would
      //    double them, or drop others.
      if (rows.size > 0) await session.retry(() => writer.write({ token: tokenOf(block), rows }));
      for (const record of records) time = laterOf(time, record.appendedAt);
    }
    // 3. Commit the ends. If this came before 2, a crash in between would lose the rows for good.
    const release = releaseBlocks(position, blocks, time);
    await session.commit(release);
    position = release.position;
    closesAt = plusMs(clock.now(), blockIntervalMs);
    const records = blocks.reduce((sum, block) => sum + block.records.length, 0);
    const commitMs = clock.now() - began;
    observer?.unitCommitted?.(task.id, { records, deadlines: 0, outputs: 0, deadLetters: 0, commitMs });
  }

  /** Fixed by an earlier life that did not get to its end: the very same blocks come first, as soon as they are here again. */
  const unfinished = fixedBlocks(journal).map((block) => openBlock(block, inbox.queues));
  session.run();
  while (!ending.aborted && unfinished.length > 0 && !unfinished.every(gathered)) await session.wait(null);
  if (!ending.aborted && unfinished.length > 0) await writeAndRelease(unfinished);

  while (!ending.aborted) {
    if (inbox.size === 0) {
      await session.wait(null);
      closesAt = plusMs(clock.now(), blockIntervalMs);
      continue;
    }
    const full = inbox.queues.some((queue) => queue.length >= blockRecordsMax);
    if (!full && clock.now() < closesAt) {
      await session.wait(closesAt);
      continue;
    }
    const blocks = inbox.queues
      .filter((queue) => queue.length > 0)
      .map((queue) => openBlock(cutBlock(queue, position, blockRecordsMax), inbox.queues));
    // 1. Fix the blocks, the position as it was. Without this, a block would be cut elsewhere after a crash, its token would be
    //    new, and rows that were written before the crash would be written again.
    const fixing = fixBlocks(position, blocks);
    await session.commit(fixing);
    position = fixing.position;
    blocks.forEach(gathered);
    await writeAndRelease(blocks);
  }
}

function cutBlock(queue: RecordQueue, position: Position, blockRecordsMax: number): Block {
  const from = position.next.get(queue.source) ?? offset(0);
  return {
    source: queue.source,
    from,
    to: offset(queue.offsetAt(Math.min(queue.length, blockRecordsMax) - 1) + 1),
  };
}

function openBlock({ source, from, to }: Block, queues: readonly RecordQueue[]): OpenBlock {
  const queue = queues.find((candidate) => candidate.source === source);
  if (queue === undefined) {
    throw new Error(
      `Rows of ${source} were being written, but the sink no longer reads that topic: add it again.`,
    );
  }
  return { source, from, to, queue, records: [] };
}

/** Takes what belongs to the block out of its queue, so that a full queue goes on; true when the block is complete. */
function gathered({ queue, to, records }: OpenBlock): boolean {
  while (queue.length > 0 && queue.head.offset < to) {
    records.push(queue.head);
    queue.shift();
  }
  return queue.nextOffset >= to;
}

function rowsOf(sink: Sink, records: readonly SourceRecord[]): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  const put = (table: string, row: Row): void => {
    const some = rows.get(table);
    if (some === undefined) rows.set(table, [row]);
    else some.push(row);
  };
  for (const record of records) {
    try {
      sink.rows(record, put);
    } catch (error) {
      if (!(error instanceof Undecodable)) throw error;
    }
  }
  return rows;
}

function tokenOf({ source, from, to }: Block): string {
  return `${topicName(source)}:${partitionNumber(source)}:${from}-${to}`;
}
