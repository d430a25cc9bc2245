import { laterOf, plusMs, type Instant } from '#kernel';
import { fixBlocks, fixedBlocks, releaseBlocks, type Block } from './block-mark.ts';
import type { RecordQueue } from './inbox.ts';
import type { Clock } from './ports/clock.ts';
import type { Journal, TaskId } from './ports/journal.ts';
import type { RecordSource } from './ports/record-source.ts';
import type { RecordBlock } from './ports/record-block.ts';
import { offset, topicName, type Offset, type SourceRecord } from './records.ts';
import { createTaskHost, RETRY_BUDGET_MS, STOP_TIMEOUT_MS } from './task-host.ts';
import type { TaskSession } from './task-session.ts';
import type { Worker, WorkerObserver } from './worker.ts';

/** What reads topics and writes what it has read in blocks of consecutive records. */
export interface BlockProcessor {
  readonly name: string;
  readonly topics: readonly string[];
  /** Fetches what blocks will need for these records (unknown writer schemas); undefined where nothing is missing. */
  prepare?(records: readonly SourceRecord[]): Promise<void> | undefined;
  /** An empty block for a task. */
  block(task: TaskId): RecordBlock;
}

export interface BlockSettings {
  /** Records of one block at most. Default 50,000. */
  readonly blockRecordsMax?: number;
  /**
   * A block is closed this long after its first record came, full or not, ten times as long while the log holds more than has come; never
   * before the one before it is written. Default 500.
   */
  readonly blockIntervalMs?: number;
  /** How long transient faults of the journal are retried before the worker fails; what takes the blocks is waited for without end. Default 60,000. */
  readonly retryBudgetMs?: number;
  /** One deadline for all of `stop`. Default 10,000. */
  readonly stopTimeoutMs?: number;
}

export interface BlockWorkerOptions {
  readonly processor: BlockProcessor;
  readonly journal: Journal;
  readonly source: RecordSource;
  readonly clock: Clock;
  readonly settings?: BlockSettings;
  readonly observer?: WorkerObserver;
}

/** Records wait in their block as what it makes of them; a short queue lets them die young. */
const QUEUE_RECORDS_MAX = 10_000;
/** Of a backlog large blocks are made: a database merges small ones later, which costs it as much again. */
const BACKLOG_INTERVALS = 10;
/** While a block is written, this many records are gathered at a time; others get their turn in between. */
const TURN = { records: 5_000, everyMs: 10 };

/** What such a worker has none of. */
const NONE = {
  deadlines: 0,
  ignored: 0,
  refused: 0,
  outputs: 0,
  deadLetters: { undecodable: 0, rejected: 0 },
};

/** Writes records in blocks, each exactly once over crashes, although what it writes to knows nothing of the journal. */
export function createBlockWorker(options: BlockWorkerOptions): Worker {
  const { settings = {} } = options;
  const blockRecordsMax = settings.blockRecordsMax ?? 50_000;
  return createTaskHost({
    name: options.processor.name,
    topics: options.processor.topics,
    journal: options.journal,
    source: options.source,
    clock: options.clock,
    observer: options.observer ?? {},
    queueRecordsMax: Math.min(QUEUE_RECORDS_MAX, blockRecordsMax),
    retryBudgetMs: settings.retryBudgetMs ?? RETRY_BUDGET_MS,
    stopTimeoutMs: settings.stopTimeoutMs ?? STOP_TIMEOUT_MS,
    loop: (session) => writeBlocks(session, options, blockRecordsMax, settings.blockIntervalMs ?? 500),
  });
}

/** A block that is being gathered: what was taken out of its queue is in `content`. */
interface OpenBlock extends Block {
  readonly queue: RecordQueue;
  readonly content: RecordBlock;
  to: Offset;
  records: number;
  /** Append time of the latest record. */
  time: Instant;
}

async function writeBlocks(
  session: TaskSession,
  options: BlockWorkerOptions,
  blockRecordsMax: number,
  blockIntervalMs: number,
): Promise<void> {
  const { inbox, clock, ending, journal, task } = session;
  const { processor, observer } = options;
  let { position } = journal;

  const open = (queue: RecordQueue, from: Offset, to = from): OpenBlock => {
    return {
      source: queue.source,
      from,
      to,
      queue,
      content: processor.block(task.id),
      records: 0,
      time: position.time,
    };
  };
  /** Fixed by an earlier life that did not get to its end: the very same blocks come first, as soon as they are here again. */
  const unfinished = fixedBlocks(journal).map((block) =>
    open(queueOf(block, inbox.queues), block.from, block.to),
  );
  /** What comes next, one a queue. */
  let gathering = inbox.queues.map((queue) => {
    const before = unfinished.find(({ source }) => source === queue.source);
    return open(queue, before?.to ?? position.next.get(queue.source) ?? offset(0));
  });
  /** When the first record of what is being gathered came. */
  let since: Instant | null = null;

  async function take(block: OpenBlock, wanted: () => boolean): Promise<void> {
    const { queue } = block;
    while (wanted()) {
      const { unprepared } = queue;
      if (unprepared !== undefined) {
        if (processor.prepare !== undefined) await session.retry(async () => processor.prepare?.(unprepared));
        queue.prepared();
      }
      const record = queue.head;
      queue.shift();
      block.content.add(record);
      block.records += 1;
      block.time = laterOf(block.time, record.appendedAt);
      block.to = offset(Math.max(block.to, record.offset + 1));
    }
  }

  /** The last record stays in its queue until the block is closed: a task is at rest when its queues are empty. */
  async function gather(recordsMax: number): Promise<void> {
    for (const block of gathering) {
      const enough = Math.min(block.records + recordsMax, blockRecordsMax);
      await take(block, () => block.records < enough && block.queue.length > 1);
    }
    if (inbox.size > 0) since ??= clock.now();
  }

  /** When the blocks are to be closed; null while there are none. */
  function closesAt(): Instant | null {
    if (since === null) return null;
    if (gathering.some(({ records, queue }) => records + queue.length >= blockRecordsMax)) return since;
    const isBacklog = inbox.caughtUpAt(clock.now()) === null;
    return plusMs(since, isBacklog ? BACKLOG_INTERVALS * blockIntervalMs : blockIntervalMs);
  }

  function isDue(): boolean {
    const at = closesAt();
    return at !== null && at <= clock.now();
  }

  /** The blocks gathered, with what is left of their queues. */
  async function close(): Promise<readonly OpenBlock[]> {
    for (const block of gathering) {
      await take(block, () => block.records < blockRecordsMax && block.queue.length > 0);
      // Over offsets that hold no record, such as the ends of Kafka's transactions: a log that is cut right after them lacks nothing then.
      if (block.records > 0 && block.queue.length === 0)
        block.to = offset(Math.max(block.to, block.queue.nextOffset));
    }
    const closed = gathering.filter(({ records }) => records > 0);
    gathering = gathering.map((block) => (block.records > 0 ? open(block.queue, block.to) : block));
    since = null;
    return closed;
  }

  async function write(blocks: readonly OpenBlock[]): Promise<void> {
    for (const { source, from, to, content } of blocks) {
      const epoch = session.epochOf(topicName(source));
      await session.persist(() => content.write({ epoch, source, from, to }));
    }
  }

  async function gatherUntil(ended: Promise<unknown>): Promise<void> {
    let on = true;
    const end = (): void => void (on = false);
    const settled = ended.then(end, end);
    while (on && !ending.aborted) {
      await gather(TURN.records);
      let cancel = end;
      const turn = new Promise<void>((resolve) => {
        cancel = clock.wake(plusMs(clock.now(), TURN.everyMs), resolve);
      });
      await Promise.race([settled, turn]);
      cancel();
    }
  }

  /** Returns the blocks that were fixed meanwhile. */
  async function writeAndRelease(blocks: readonly OpenBlock[]): Promise<readonly OpenBlock[]> {
    const began = clock.now();
    // 2. Write, by the range of the block. If the range did not name exactly these records, a second write after a crash would
    //    double them, or drop others. Both have ended before anything is thrown: no later life may write while this one does.
    const writing = write(blocks);
    const results = await Promise.allSettled([writing, gatherUntil(writing)]);
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    // 3. Commit the ends. If this came before 2, a crash in between would lose the records for good. What is due by now is fixed with it.
    const following = !ending.aborted && isDue() ? await close() : [];
    const time = blocks.reduce((latest, block) => laterOf(latest, block.time), position.time);
    const release = releaseBlocks(position, blocks, time, following);
    await session.commit(release);
    position = release.position;
    const records = blocks.reduce((sum, block) => sum + block.records, 0);
    const commitMs = clock.now() - began;
    observer?.unitCommitted?.(task.id, { ...NONE, records, commitMs });
    return following;
  }

  session.run();
  let fixed: readonly OpenBlock[] = unfinished;
  const hasMore = ({ queue, to }: OpenBlock): boolean => queue.length > 0 && queue.head.offset < to;
  while (!ending.aborted) {
    for (const block of fixed) await take(block, () => hasMore(block));
    // While one waited for its schemas, records of another may have come.
    if (fixed.some(hasMore)) continue;
    if (fixed.every(({ queue, to }) => queue.nextOffset >= to)) break;
    await session.wait(null);
  }
  while (!ending.aborted) {
    if (fixed.length > 0) {
      fixed = await writeAndRelease(fixed);
      continue;
    }
    await gather(blockRecordsMax);
    if (!isDue()) {
      await session.wait(closesAt());
      continue;
    }
    const blocks = await close();
    // 1. Fix the blocks, the position as it was. Without this, a block would be cut elsewhere after a crash, its range would be
    //    new, and what was written before the crash would be written again.
    const fixing = fixBlocks(position, blocks);
    await session.commit(fixing);
    position = fixing.position;
    fixed = blocks;
  }
}

function queueOf({ source }: Block, queues: readonly RecordQueue[]): RecordQueue {
  const queue = queues.find((candidate) => candidate.source === source);
  if (queue === undefined) {
    throw new Error(
      `Rows of ${source} were being written, but the sink no longer reads that topic: add it again.`,
    );
  }
  return queue;
}
