import type { Offset, SourceId, SourceRecord } from '#stream';

/** What one fetch brought of one partition: committed records only, no control records. */
export interface Fetched {
  readonly source: SourceId;
  readonly records: readonly SourceRecord[];
  /** Everything before it was looked at: after the last record, control record or aborted record of the fetch. */
  readonly next: Offset;
}

export interface FetchListener {
  /** Also called without records where only control records, aborted or compacted ones were passed. */
  fetched(fetched: Fetched): void;
  /** A fault (Transient is retried inside and not told); the partition it names is no longer fetched. */
  failed(error: unknown): void;
}

/** Fetches partitions without a group, in loops of its own, one request at a time per broker; positions are its caller's. */
export interface PartitionFetcher {
  /** Delivers from `from` on; called again for the same partition it moves there, and drops what was on its way. */
  add(source: SourceId, from: Offset): void;
  remove(source: SourceId): void;
  /** Stops delivery; nothing that was fetched is thrown away, nothing more is asked for. */
  pause(source: SourceId): void;
  resume(source: SourceId): void;
  /** No more calls to the listener after it resolves. */
  close(): Promise<void>;
}
