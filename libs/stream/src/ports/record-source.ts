import type { Instant } from '#kernel';
import type { Offset, SourceId, SourceRecord } from '../records.ts';

/**
 * Records of some topics, as they come. It pushes; a listener only enqueues, never decides.
 * A partition number stands for that partition of every topic of the source: task i owns partition i of each.
 */
export interface RecordSource {
  /**
   * `fetched`: deliveries come some time after they could, each with a `SourceProgress`; a task then waits for a source partition that
   * has more to come before it goes on with another, later one. Absent: what is there is delivered from within `seek` and `resume`.
   */
  readonly delivery?: 'fetched';
  /** Begins. Assignments follow through the listener; nothing of a partition is delivered before `seek` was called for it. */
  start(listener: SourceListener): Promise<void>;
  /**
   * What distinguishes a topic from every other that has or had its name, in this log or another: it stays as long as the topic does. It is in
   * every id that is derived from a record, for a new log begins at offset 0 again. Known once `start` has resolved.
   */
  epochOf(topic: string): string;
  /** How many partitions a topic has. Known once `start` has resolved. */
  partitionsOf(topic: string): number;
  /** Delivers from these offsets on (a source not named: from its beginning); drops what was fetched before. */
  seek(partition: number, next: ReadonlyMap<SourceId, Offset>): void;
  /** Stops delivery of one source partition until `resume`; what was delivered stays delivered. */
  pause(source: SourceId): void;
  resume(source: SourceId): void;
  /**
   * Whether the partition is ours, learned from the group after this call (on Kafka: by a heartbeat); asked before a fenced task is
   * opened again. Absent: it stays closed until it is assigned anew.
   */
  stillAssigned?(partition: number): Promise<boolean>;
  /**
   * How long ago each source partition that is being delivered was heard of last, in no order; those that are paused are left out. Absent:
   * nothing can be silent here, reading works or `failed` is called.
   */
  heard?(): readonly Heard[];
  /** No more callbacks after it resolves. */
  stop(): Promise<void>;
}

/** When a source partition was heard of last: with records, or with the word that there are none. */
export interface Heard {
  readonly source: SourceId;
  /** Milliseconds since then, by a monotonic timer; since it was first asked for where it never was. */
  readonly agoMs: number;
  /** Who is asked, as people call it (`host:port`); null: nobody serves it at the moment. */
  readonly from: string | null;
  /** What the last attempt failed of; null: none has failed since. */
  readonly reason: string | null;
}

/** How far a source partition has been looked at. */
export interface SourceProgress {
  /** Everything before it was looked at; past the last record where the log holds more than records (Kafka's control records). */
  readonly next: Offset;
  /** By the log's clock, an instant at which nothing lay at or after `next`: all that was there had come. Null: more is there. */
  readonly caughtUpAt: Instant | null;
}

export interface SourceListener {
  assigned(partitions: readonly number[]): void;
  revoked(partitions: readonly number[]): void;
  /**
   * Consecutive records of one source partition, in order; durable in their log. A source with `delivery: 'fetched'` also calls without
   * records: to say that there was none up to an end.
   */
  records(source: SourceId, records: readonly SourceRecord[], progress?: SourceProgress): void;
  failed(error: unknown): void;
}
