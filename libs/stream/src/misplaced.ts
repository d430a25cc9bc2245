import type { LiveAggregate } from './aggregate-cache.ts';
import { partitionOf } from './partition.ts';
import type { Addressed } from './processor.ts';
import type { Offset, SourceRecord } from './records.ts';

/**
 * A record under a key that is not its event's, or in a partition that is not its key's: some producer partitions in another way than the
 * rest, so what belongs together comes to several tasks. It is applied where it lies (adr/0004).
 */
export interface Misplaced {
  readonly topic: string;
  readonly partition: number;
  readonly offset: Offset;
  readonly key: string | null;
  readonly headers: SourceRecord['headers'];
  readonly wrong: 'key' | 'partition';
  /** The key, or the partition, that it should have. */
  readonly expected: string;
}

export interface PlacementSettings {
  /** Of a topic that the processor reads. */
  readonly partitionsOf: (topic: string) => number;
  /** Called for each that is found; once more where a record is applied again after a crash. */
  readonly found: (record: Misplaced) => void;
}

/** One comparison of keys a record, one hash an aggregate. */
export function checkPlace(
  record: SourceRecord,
  { key, everyPartition }: Addressed,
  live: LiveAggregate,
  { partitionsOf, found }: PlacementSettings,
): void {
  if (key === undefined) return;
  if (record.key !== key) found(misplaced(record, 'key', key));
  else if (everyPartition !== true) {
    live.home ??= partitionOf(key, partitionsOf(record.topic));
    if (live.home !== record.partition) found(misplaced(record, 'partition', String(live.home)));
  }
}

function misplaced(record: SourceRecord, wrong: Misplaced['wrong'], expected: string): Misplaced {
  const { topic, partition, offset, key, headers } = record;
  return { topic, partition, offset, key, headers, wrong, expected };
}
