import type { LogExtent } from '#lmdb-store';
import { partitionNumber, topicName, type Offset, type SourceId } from '#stream';

/** What a client that comes again will never get, because the log does not hold it any more. */
export interface StreamGap {
  /**
   * `deleted`: retention was faster than the client. `another log`: this one ends before the client's position, so it is not the one
   * that the client read, as after a cluster was lost.
   */
  readonly reason: 'deleted' | 'another log';
  /** Offsets from `from` up to, and without, `to`. Of another log: `from` is the client's position, `to` where this log begins. */
  readonly missing: readonly Missing[];
}

interface Missing {
  readonly topic: string;
  readonly partition: number;
  readonly from: Offset;
  readonly to: Offset;
}

/** Undefined where the log holds all that comes after the position. */
export function gapOf(
  position: ReadonlyMap<SourceId, Offset>,
  { starts, ends }: Pick<LogExtent, 'starts' | 'ends'>,
): StreamGap | undefined {
  const deleted: Missing[] = [];
  const foreign: Missing[] = [];
  for (const [source, from] of position) {
    const to = starts.get(source);
    if (to === undefined) continue;
    const missing = { topic: topicName(source), partition: partitionNumber(source), from, to };
    if (from < to) deleted.push(missing);
    else if (from > (ends.get(source) ?? from)) foreign.push(missing);
  }
  if (foreign.length > 0) return { reason: 'another log', missing: [...foreign, ...deleted] };
  return deleted.length > 0 ? { reason: 'deleted', missing: deleted } : undefined;
}
