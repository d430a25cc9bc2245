import type { Offset } from '#stream';
import type { FetchPlace } from './fetched-partitions.ts';

/** What the group commits: where everything delivered is committed, nothing is left to do before the place itself. */
export function lagOffset(place: FetchPlace, committed: Offset): Offset {
  return committed >= place.delivered ? place.next : committed;
}

/** Offsets of records, and of what lies between them, that are not behind the task yet. */
export function lagOf(place: FetchPlace, committed: Offset): number {
  return Math.max(0, place.end - lagOffset(place, committed));
}

const KEY = 'partitions';

/** Put down with every offset: so a group knows how many tasks it began with, even where all topics were given more partitions. */
export const partitionsMetadata = (partitions: number): string => `${KEY}=${partitions}`;

export function partitionsOfMetadata(metadata: string): number | undefined {
  const [key, value] = metadata.split('=');
  const partitions = Number(value);
  return key === KEY && Number.isInteger(partitions) ? partitions : undefined;
}
