import type { Offset, SourceId, SourceRecord } from '../records.ts';

/**
 * Records of some topics, as they come. It pushes; a listener only enqueues, never decides.
 * A partition number stands for that partition of every topic of the source: task i owns partition i of each.
 */
export interface RecordSource {
  /** Begins. Assignments follow through the listener; nothing of a partition is delivered before `seek` was called for it. */
  start(listener: SourceListener): Promise<void>;
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
  /** No more callbacks after it resolves. */
  stop(): Promise<void>;
}

export interface SourceListener {
  assigned(partitions: readonly number[]): void;
  revoked(partitions: readonly number[]): void;
  /** Consecutive records of one source partition, in order; durable in their log. */
  records(source: SourceId, records: readonly SourceRecord[]): void;
  failed(error: unknown): void;
}
