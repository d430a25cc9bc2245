import { offset, sourceId } from '#stream';
import type { EntityKey, SourceRecord, TaskId } from '#stream';
import type { FetchListener, PartitionFetcher } from '../reading/partition-fetcher.ts';
import { NO_VALUE } from '../reading/record-batch.ts';
import {
  ADOPTED_KEY,
  changelogTopic,
  decodeAdopted,
  decodePosition,
  isReserved,
  POSITION_KEY,
  type StoredPosition,
} from './changelog-record.ts';
import type { Changes } from './overlay.ts';

export type FetcherFactory = (listener: FetchListener) => PartitionFetcher;

/** A stretch of a changelog: what changed in it, last value of each entity, and the position where one was in it. */
export interface Stretch {
  readonly changes: Changes;
  readonly position: StoredPosition | undefined;
  /** The unit with which the task was adopted, where that is said in it. */
  readonly adopted: number | undefined;
  /** Everything of the changelog before this offset was looked at. */
  readonly next: number;
}

/** Stretches that may wait while one is being stored. */
const WAITING_MAX = 4;

/**
 * The committed records `[from, to)` of a task's changelog, as they come from the broker. Ends at the first thing that lies at or past
 * `to`, and ignores it: our own marker, or, where compaction took that away, whatever a later owner wrote.
 */
export async function* readChangelog(
  createFetcher: FetcherFactory,
  task: TaskId,
  from: number,
  to: number,
): AsyncGenerator<Stretch, void, undefined> {
  if (from >= to) return;
  const source = sourceId(changelogTopic(task.processor), task.partition);
  const waiting: Stretch[] = [];
  let failure: { readonly error: unknown } | undefined;
  let isPaused = false;
  let wake = (): void => {};

  const fetcher = createFetcher({
    fetched({ records, next }) {
      waiting.push(stretchOf(records, Math.min(next, to), to));
      if (!isPaused && waiting.length >= WAITING_MAX) {
        isPaused = true;
        fetcher.pause(source);
      }
      wake();
    },
    failed(error) {
      failure = { error };
      wake();
    },
  });
  try {
    fetcher.add(source, offset(from));
    for (let next = from; next < to;) {
      const stretch = waiting.shift();
      if (stretch !== undefined) {
        next = stretch.next;
        yield stretch;
        if (isPaused && waiting.length < WAITING_MAX / 2) {
          isPaused = false;
          fetcher.resume(source);
        }
      } else if (failure !== undefined) throw failure.error;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    await fetcher.close();
  }
}

/** Values are copied into one piece of memory: what the broker sent is megabytes, of which a few entities may live for long. */
function stretchOf(records: readonly SourceRecord[], next: number, to: number): Stretch {
  const changes = new Map<EntityKey, Uint8Array | null>();
  let position: StoredPosition | undefined;
  let adopted: number | undefined;
  let bytes = 0;
  for (const { topic, partition, offset: at, key, value } of records) {
    if (at >= to) break;
    if (key === null) continue;
    if (!isReserved(key)) {
      changes.set(key as EntityKey, value === NO_VALUE ? null : value);
      bytes += value.length;
    } else if (key === POSITION_KEY) position = decodePosition(value, `${topic}/${partition}/${at}`);
    else if (key === ADOPTED_KEY) adopted = decodeAdopted(value, `${topic}/${partition}/${at}`).unit;
  }
  const memory = new Uint8Array(bytes);
  let end = 0;
  for (const [key, value] of changes) {
    if (value === null) continue;
    memory.set(value, end);
    changes.set(key, memory.subarray(end, (end += value.length)));
  }
  return { changes, position, adopted, next };
}
