import { sourceId, type Offset, type RecordSource, type SourceId, type SourceListener } from '#stream';
import type { MemoryLog } from './memory-log.ts';

/** Delivers at once whatever there is to deliver, from within the call that makes it possible. */
export interface MemorySource extends RecordSource {
  /** Delivers nothing until `release`, as if the log were far away. */
  hold(): void;
  release(): void;
  assign(partitions: readonly number[]): void;
  revoke(partitions: readonly number[]): void;
  /** The group gives these to somebody else, and the owner is not notified. */
  lose(partitions: readonly number[]): void;
  fail(error: unknown): void;
}

const DELIVERY_MAX = 100;

interface Reading {
  readonly source: SourceId;
  readonly topic: string;
  readonly partition: number;
  next: number;
  paused: boolean;
}

/**
 * @param partitions those assigned at the start
 * @param alive false once the life of the process that this source belongs to is over
 */
export function createMemorySource(
  log: MemoryLog,
  topics: readonly string[],
  partitions: readonly number[],
  alive: () => boolean,
): MemorySource {
  const readings = new Map<SourceId, Reading>();
  const assigned = new Set<number>();
  let listener: SourceListener | undefined;
  let held = false;

  function deliver(reading: Reading): void {
    const records = log.partition(reading.topic, reading.partition);
    while (alive() && listener && !held && !reading.paused && reading.next < records.length) {
      if (readings.get(reading.source) !== reading) return;
      const delivery = records.slice(reading.next, reading.next + DELIVERY_MAX);
      reading.next += delivery.length;
      listener.records(reading.source, delivery);
    }
  }

  function drop(partitions: readonly number[]): void {
    for (const partition of partitions) {
      assigned.delete(partition);
      for (const topic of topics) readings.delete(sourceId(topic, partition));
    }
  }

  function assign(partitions: readonly number[]): void {
    for (const partition of partitions) assigned.add(partition);
    listener?.assigned(partitions);
  }

  log.onAppend((appended) => {
    if (!alive()) return;
    for (const source of new Set(appended.map(({ topic, partition }) => sourceId(topic, partition)))) {
      const reading = readings.get(source);
      if (reading !== undefined) deliver(reading);
    }
  });

  return {
    async start(to) {
      listener = to;
      assign(partitions);
    },
    epochOf: () => log.epoch,
    partitionsOf: () => log.partitions,
    seek(partition, next: ReadonlyMap<SourceId, Offset>) {
      if (!assigned.has(partition)) return;
      const sought = topics.map((topic): Reading => {
        const source = sourceId(topic, partition);
        const reading = { source, topic, partition, next: next.get(source) ?? 0, paused: false };
        readings.set(source, reading);
        return reading;
      });
      sought.forEach(deliver);
    },
    pause(source) {
      const reading = readings.get(source);
      if (reading !== undefined) reading.paused = true;
    },
    resume(source) {
      const reading = readings.get(source);
      if (reading === undefined) return;
      reading.paused = false;
      deliver(reading);
    },
    async stillAssigned(partition) {
      return assigned.has(partition);
    },
    async stop() {
      listener = undefined;
      readings.clear();
    },
    hold() {
      held = true;
    },
    release() {
      held = false;
      for (const reading of [...readings.values()]) deliver(reading);
    },
    assign,
    revoke(partitions) {
      drop(partitions);
      listener?.revoked(partitions);
    },
    lose: drop,
    fail(error) {
      listener?.failed(error);
    },
  };
}
