import type { Offset, SourceId, SourceRecord } from '../records.ts';

/** The records `[from, to)` of one source partition, in the log with this epoch. */
export interface BlockRange {
  readonly epoch: string;
  readonly source: SourceId;
  readonly from: Offset;
  readonly to: Offset;
}

/** What is made of consecutive records of one source partition. */
export interface RecordBlock {
  /** Called in the order of the log. */
  add(record: SourceRecord): void;
  /**
   * When it resolves, the block is written once, however often a block of this range was written before: a range always has the same records. Throws
   * Transient while the other side does not take it, for whatever reason outside this process: it is called again until it does, so that
   * nothing is lost and only this worker waits.
   */
  write(range: BlockRange): Promise<void>;
}
