import { setTimeout as pause } from 'node:timers/promises';
import { TOPICS } from '#contracts';
import { offset, type RecordSource, type SourceId, type SourceRecord } from '#stream';
import type { Kafka } from '#stream-kafka';
import { consoleConsume, type Broker } from '#testing/kafka';
import { PARTITIONS } from './cluster.ts';

const ALL_TOPICS: readonly string[] = Object.values(TOPICS);
const TIMEOUT_MS = 120_000;

/** Reads all topics as they grow, through whatever happens to the broker. */
export interface LiveReader {
  readonly records: readonly SourceRecord[];
  stop(): Promise<void>;
}

export async function readLive(kafka: Kafka, onRecord: (record: SourceRecord) => void): Promise<LiveReader> {
  const records: SourceRecord[] = [];
  const source = await readAll(kafka, (_source, some) => {
    for (const record of some) {
      records.push(record);
      onRecord(record);
    }
  });
  return { records, stop: () => source.stop() };
}

/** Everything that is on the topics now, by a new reader. */
export async function readToEnd(kafka: Kafka): Promise<readonly SourceRecord[]> {
  const ends = await kafka.log.ends(ALL_TOPICS);
  const next = new Map<SourceId, number>();
  const records: SourceRecord[] = [];
  const source = await readAll(kafka, (of, some, upTo) => {
    records.push(...some);
    next.set(of, upTo);
  });
  const isThere = (): boolean => [...ends].every(([of, end]) => (next.get(of) ?? 0) >= end);
  for (const until = performance.now() + TIMEOUT_MS; !isThere();) {
    if (performance.now() > until) throw new Error('The ends of the topics were not reached.');
    await pause(50);
  }
  await source.stop();
  return records;
}

async function readAll(
  kafka: Kafka,
  onRecords: (source: SourceId, records: readonly SourceRecord[], next: number) => void,
): Promise<RecordSource> {
  const source = kafka.log.tail(ALL_TOPICS);
  await source.start({
    assigned(partitions) {
      for (const partition of partitions) source.seek(partition, new Map());
    },
    revoked: () => undefined,
    records(of, records, progress) {
      onRecords(of, records, progress?.next ?? (records.at(-1)?.offset ?? -1) + 1);
    },
    failed(error) {
      throw error;
    },
  });
  return source;
}

/** What Kafka's own console consumer says otherwise than our reader does. */
export async function differencesToConsole(
  broker: Broker,
  records: readonly SourceRecord[],
): Promise<readonly string[]> {
  const consumer = await broker.consoleConsumer();
  const lines: string[] = [];
  const read = ALL_TOPICS.map(async (topic) => {
    const ours = records.filter((record) => record.topic === topic);
    return { topic, ours, theirs: await consoleConsume(consumer, topic, ours.length) };
  });
  for (const { topic, ours, theirs } of await Promise.all(read)) {
    for (let partition = 0; partition < PARTITIONS; partition += 1) {
      const text = (
        of: Pick<SourceRecord, 'offset' | 'key' | 'headers' | 'partition'>[],
      ): readonly string[] =>
        of
          .filter((record) => record.partition === partition)
          .map(({ offset: at, key, headers }) => JSON.stringify([at, key, Object.entries(headers).sort()]));
      const one = text(ours);
      const other = text(theirs.map((record) => ({ ...record, offset: offset(record.offset) })));
      const at = one.findIndex((line, index) => line !== other[index]);
      if (at < 0 && one.length === other.length) continue;
      lines.push(
        `${topic}/${partition}: the console consumer reads ${other.length} records, we read ${one.length}; they first differ at number ${at}: ${other[at]} and ${one[at]}`,
      );
    }
  }
  return lines;
}
