import type { Instant } from '#kernel';
import type { Position } from './ports/journal.ts';
import type { RecordSource, SourceProgress } from './ports/record-source.ts';
import { sourceId, type SourceId, type SourceRecord } from './records.ts';

/** Delivered records of one source partition that were not taken yet, as they were delivered: nothing is copied. */
export interface RecordQueue {
  readonly source: SourceId;
  readonly length: number;
  /** The next record; there must be one. */
  readonly head: SourceRecord;
  /** The delivery that the next record came with, if it is not marked as prepared yet. */
  readonly unprepared: readonly SourceRecord[] | undefined;
  prepared(): void;
  shift(): void;
  /** Nothing before it is still to come: after the last record delivered, or further on where the source knows. */
  readonly nextOffset: number;
}

/** All that was delivered to a task and waits. Bounded: a full queue pauses its source, at half it resumes. */
export interface Inbox {
  readonly size: number;
  readonly queues: readonly RecordQueue[];
  /** Throws where the source repeats or turns round records: that would be applied twice. Returns how many wait now. */
  deliver(source: SourceId, records: readonly SourceRecord[], progress?: SourceProgress): number;
  /**
   * The queue with the record that comes next: the earliest by append time, then in the order of the topics. Undefined where none
   * waits, or where a source has more that is not here yet: it may be earlier.
   */
  first(): RecordQueue | undefined;
  /**
   * The latest instant up to which all that was appended has come, `now` at most; null where that is not known of every source. Until
   * then the clock may fire deadlines: a worker that was away decides as one that was not.
   */
  caughtUpAt(now: Instant): Instant | null;
}

export interface InboxOptions {
  readonly topics: readonly string[];
  readonly partition: number;
  readonly position: Position;
  readonly source: Pick<RecordSource, 'pause' | 'resume' | 'delivery'>;
  readonly queueRecordsMax: number;
  /** Something new waits. */
  delivered(): void;
}

interface Delivery {
  readonly records: readonly SourceRecord[];
  prepared: boolean;
}

export function createInbox(options: InboxOptions): Inbox {
  const queues = options.topics.map((topic) => createQueue(sourceId(topic, options.partition), options));
  const bySource = new Map(queues.map((queue) => [queue.source, queue]));
  return {
    queues,
    get size() {
      return queues.reduce((size, queue) => size + queue.length, 0);
    },
    deliver(source, records, progress) {
      const queue = bySource.get(source);
      if (queue === undefined)
        throw new Error(`Records of ${source} were delivered to a task that does not read it.`);
      queue.push(records, progress);
      options.delivered();
      return queue.length;
    },
    first() {
      let first: RecordQueue | undefined;
      let earliest = Infinity as Instant;
      for (const queue of queues) {
        if (queue.length === 0) {
          if (queue.caughtUpAt === null) return undefined;
          continue;
        }
        const { appendedAt } = queue.head;
        if (first === undefined || appendedAt < earliest) {
          first = queue;
          earliest = appendedAt;
        }
      }
      return first;
    },
    caughtUpAt(now) {
      let at: Instant | null = now;
      for (const queue of queues) {
        if (queue.caughtUpAt === null) return null;
        if (queue.caughtUpAt < at) at = queue.caughtUpAt;
      }
      return at;
    },
  };
}

interface FilledQueue extends RecordQueue {
  /** An instant up to which all that was appended has come; null where more is there. */
  readonly caughtUpAt: Instant | null;
  push(records: readonly SourceRecord[], progress: SourceProgress | undefined): void;
}

const ALWAYS = Infinity as Instant;

function createQueue(source: SourceId, options: InboxOptions): FilledQueue {
  const deliveries: Delivery[] = [];
  const resumeAt = Math.floor(options.queueRecordsMax / 2);
  let taken = 0;
  let length = 0;
  let paused = false;
  let nextOffset: number = options.position.next.get(source) ?? 0;
  let caughtUpAt = options.source.delivery === 'fetched' ? null : ALWAYS;

  return {
    source,
    get length() {
      return length;
    },
    get head() {
      return deliveries[0]!.records[taken]!;
    },
    get unprepared() {
      const first = deliveries[0];
      return first === undefined || first.prepared ? undefined : first.records;
    },
    prepared() {
      deliveries[0]!.prepared = true;
    },
    shift() {
      taken += 1;
      length -= 1;
      if (taken === deliveries[0]!.records.length) {
        deliveries.shift();
        taken = 0;
      }
      if (paused && length <= resumeAt) {
        paused = false;
        options.source.resume(source);
      }
    },
    get nextOffset() {
      return nextOffset;
    },
    get caughtUpAt() {
      return caughtUpAt;
    },
    push(records, progress) {
      for (const record of records) {
        if (record.offset < nextOffset) {
          throw new Error(
            `${source} delivered offset ${record.offset} where ${nextOffset} or later comes next.`,
          );
        }
        nextOffset = record.offset + 1;
      }
      if (records.length > 0) deliveries.push({ records, prepared: false });
      if (progress !== undefined) {
        nextOffset = Math.max(nextOffset, progress.next);
        caughtUpAt = progress.caughtUpAt;
      }
      length += records.length;
      if (!paused && length >= options.queueRecordsMax) {
        paused = true;
        options.source.pause(source);
      }
    },
  };
}
