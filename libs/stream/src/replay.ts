import type { CommitUnit, Manifest, TaskId } from './ports/journal.ts';
import type { Processor } from './processor.ts';
import type { Offset, SourceId, SourceRecord } from './records.ts';

/** The records `[from, to)` of a source partition, as their log holds them. */
export type ReadRun = (
  source: SourceId,
  from: Offset,
  to: Offset,
) => Iterable<SourceRecord> | AsyncIterable<SourceRecord>;

/** Repeats the units of one task from nothing: from its source records and the manifests alone. */
export interface Replay {
  /** The next unit, as the manifest's steps make it; its entities are then what the following unit starts from. */
  unit(manifest: Manifest): Promise<CommitUnit>;
}

export function createReplay(_processor: Processor, _task: TaskId, _read: ReadRun): Replay {
  throw new Error('not built yet');
}
