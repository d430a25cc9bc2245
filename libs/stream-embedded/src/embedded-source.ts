import { sourceId, topicName } from '#stream';
import type { Offset, RecordSource, SourceId, SourceListener, SourceRecord } from '#stream';
import type { Environment } from './environment.ts';
import type { GroupWriter } from './group-writer.ts';
import { readChunk } from './log-reader.ts';
import type { TopicPartition, Topics } from './embedded-topics.ts';
import { isUnitsTopic, storedUnits } from './stored-units.ts';

interface Reading {
  readonly source: SourceId;
  /** Null: it reads the units of a processor. */
  readonly place: TopicPartition | null;
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
 *
 * @param names of topics; `unitsTopic` gives that of the units of a processor
 */
export function embeddedSource(
  { env, writer, topics, epoch }: SourceParts,
  names: readonly string[],
): RecordSource {
  const readings = new Map<SourceId, Reading>();
  let listener: SourceListener | undefined;
  let endGrowth = (): void => {};

  const placeOf = (source: SourceId): TopicPartition | null =>
    isUnitsTopic(topicName(source)) ? null : topics.bySource(source);
  const isCurrent = (reading: Reading): boolean => readings.get(reading.source) === reading;

  function deliver(reading: Reading): void {
    if (reading.isBusy) return;
    reading.isBusy = true;
    try {
      while (listener !== undefined && !reading.isPaused && isCurrent(reading)) {
        const records = take(reading);
        if (records.length === 0) return;
        listener.records(reading.source, records);
      }
    } catch (error) {
      listener?.failed(error);
    } finally {
      reading.isBusy = false;
    }
  }

  function take(reading: Reading): readonly SourceRecord[] {
    if (reading.place === null) {
      const units = storedUnits(env, reading.source, reading.next, DELIVERY_RECORDS_MIN);
      reading.next = (units.at(-1)?.offset ?? reading.next - 1) + 1;
      return units;
    }
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
      for (const topic of names) placeOf(sourceId(topic, 0));
      listener = to;
      endGrowth = writer.onGrowth((sources) => {
        for (const source of sources) {
          const reading = readings.get(source);
          if (reading !== undefined) deliver(reading);
        }
        // Commits that append nothing are seen with the next that does.
        for (const reading of readings.values()) if (reading.place === null) deliver(reading);
      });
      to.assigned(Array.from({ length: topics.partitions }, (_, partition) => partition));
    },
    epochOf: () => epoch,
    partitionsOf: () => topics.partitions,
    seek(partition, next: ReadonlyMap<SourceId, Offset>) {
      const sought = names.map((topic): Reading => {
        const source = sourceId(topic, partition);
        const begin = { next: next.get(source) ?? 0, isPaused: false, isBusy: false };
        const reading = { source, place: placeOf(source), ...begin };
        readings.set(source, reading);
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
