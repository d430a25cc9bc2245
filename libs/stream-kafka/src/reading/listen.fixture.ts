import type { SourceRecord } from '#stream';
import type { Kafka } from '../open-kafka.ts';

export interface Listener {
  /** All that is committed to the topics; it grows. */
  readonly heard: readonly SourceRecord[];
  stop(): Promise<void>;
}

/** To these topics from their beginnings on. */
export async function listen({ log }: Kafka, topics: readonly string[]): Promise<Listener> {
  const heard: SourceRecord[] = [];
  const tail = log.tail(topics);
  await tail.start({
    assigned(partitions) {
      for (const partition of partitions) tail.seek(partition, new Map());
    },
    revoked: () => undefined,
    records: (_source, records) => heard.push(...records),
    failed(error) {
      throw error;
    },
  });
  return { heard, stop: () => tail.stop() };
}
