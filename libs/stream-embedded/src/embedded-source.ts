import { sourceId } from '#stream';
import type { Offset, RecordSource, SourceId, SourceListener, SourceRecord } from '#stream';
import type { Environment } from './environment.ts';
import type { GroupWriter } from './group-writer.ts';
import { readChunk } from './log-reader.ts';
import type { TopicPartition, Topics } from './embedded-topics.ts';

interface Reading {
  readonly place: TopicPartition;
  next: number;
  isPaused: boolean;
  /** Delivering now: a resume from within a delivery does not deliver again. */
  isBusy: boolean;
}

/** Records that are handed over in one call, if they lie together. */
const DELIVERY_RECORDS_MIN = 200;

export interface SourceParts {
  readonly env: Environment;
  readonly writer: GroupWriter;
  readonly topics: Topics;
  readonly epoch: string;
}

/**
 * Delivers what is on the disk from within the call that makes it possible (`seek`, `resume`) or right after the flush that
 * brought it; goes on until it is paused or has nothing left. So a task that finds nothing waiting has seen its whole log, and may
 * let the clock fire its deadlines.
 */
export function embeddedSource(
  { env, writer, topics, epoch }: SourceParts,
  names: readonly string[],
): RecordSource {
  const readings = new Map<SourceId, Reading>();
  let listener: SourceListener | undefined;
  let endGrowth = (): void => {};

  const isCurrent = (reading: Reading): boolean => readings.get(reading.place.source) === reading;

  function deliver(reading: Reading): void {
    if (reading.isBusy) return;
    reading.isBusy = true;
    try {
      while (listener !== undefined && !reading.isPaused && isCurrent(reading)) {
        const records = take(reading);
        if (records.length === 0) return;
        listener.records(reading.place.source, records);
      }
    } catch (error) {
      listener?.failed(error);
    } finally {
      reading.isBusy = false;
    }
  }

  function take(reading: Reading): readonly SourceRecord[] {
    const end = writer.durableEnd(reading.place.log);
    let records: SourceRecord[] = [];
    while (reading.next < end && records.length < DELIVERY_RECORDS_MIN) {
      const more = readChunk(env, reading.place, reading.next, end);
      const last = more.at(-1);
      reading.next = last === undefined ? end : last.offset + 1;
      records = records.length === 0 ? more : records.concat(more);
    }
    return records;
  }

  return {
    async start(to) {
      for (const topic of names) topics.bySource(sourceId(topic, 0));
      listener = to;
      endGrowth = writer.onGrowth((sources) => {
        for (const source of sources) {
          const reading = readings.get(source);
          if (reading !== undefined) deliver(reading);
        }
      });
      to.assigned(Array.from({ length: topics.partitions }, (_, partition) => partition));
    },
    epochOf: () => epoch,
    partitionsOf: () => topics.partitions,
    seek(partition, next: ReadonlyMap<SourceId, Offset>) {
      const sought = names.map((topic): Reading => {
        const place = topics.bySource(sourceId(topic, partition));
        const reading = { place, next: next.get(place.source) ?? 0, isPaused: false, isBusy: false };
        readings.set(place.source, reading);
        return reading;
      });
      sought.forEach(deliver);
    },
    pause(source) {
      const reading = readings.get(source);
      if (reading !== undefined) reading.isPaused = true;
    },
    resume(source) {
      const reading = readings.get(source);
      if (reading === undefined) return;
      reading.isPaused = false;
      deliver(reading);
    },
    async stop() {
      listener = undefined;
      endGrowth();
      readings.clear();
    },
  };
}
