import type { Instant } from '#kernel';
import {
  offset,
  partitionOf,
  type Appended,
  type Clock,
  type OutboundRecord,
  type SourceRecord,
} from '#stream';

/** Topics as arrays. */
export interface MemoryLog {
  readonly partitions: number;
  /** Of every topic. */
  readonly epoch: string;
  append(records: readonly OutboundRecord[], at?: Instant): readonly Appended[];
  /** Throws where a record names a partition that there is not; `append` then appends none. */
  check(records: readonly OutboundRecord[]): void;
  /** All records of a topic partition so far; it grows. */
  partition(topic: string, partition: number): readonly SourceRecord[];
  topics(): readonly string[];
  /** Calls back after each append, when all of it is there. */
  onAppend(callback: (appended: readonly Appended[]) => void): void;
}

/** One and the same for every log in memory, so that two runs give the same ids. */
export const MEMORY_EPOCH = 'memory';

export function createMemoryLog(partitions: number, clock: Clock, epoch = MEMORY_EPOCH): MemoryLog {
  const topics = new Map<string, SourceRecord[][]>();
  const listeners: ((appended: readonly Appended[]) => void)[] = [];

  function partitionsOf(topic: string): SourceRecord[][] {
    let found = topics.get(topic);
    if (found === undefined) {
      found = Array.from({ length: partitions }, () => []);
      topics.set(topic, found);
    }
    return found;
  }

  function check(records: readonly OutboundRecord[]): void {
    for (const { topic, partition = 0 } of records) {
      if (partition in partitionsOf(topic)) continue;
      throw new Error(`${topic} has ${partitions} partitions; there is no ${partition}.`);
    }
  }

  return {
    partitions,
    epoch,
    check,
    append(records, at = clock.now()) {
      check(records);
      const appended = records.map(({ topic, key, value, headers, partition: asked }) => {
        const partition = asked ?? partitionOf(key, partitions);
        const log = partitionsOf(topic)[partition]!;
        const next = offset(log.length);
        log.push({ topic, partition, offset: next, appendedAt: at, key, value, headers });
        return { topic, partition, offset: next };
      });
      for (const listener of listeners) listener(appended);
      return appended;
    },
    partition: (topic, partition) => partitionsOf(topic)[partition] ?? [],
    topics: () => [...topics.keys()].sort(),
    onAppend(callback) {
      listeners.push(callback);
    },
  };
}
