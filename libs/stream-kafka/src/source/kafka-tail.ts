import type { Clock, RecordSource } from '#stream';
import type { KafkaClient } from '../client/kafka-client.ts';
import type { FetchListener, PartitionFetcher } from '../reading/partition-fetcher.ts';
import { partitionCounts, patiently } from './cluster-topics.ts';
import { fetchPartitions, type FetchedPartitions } from './fetched-partitions.ts';
import { mustExist } from './partition-counts.ts';
import { epochIn, topicEpochs } from './topic-epochs.ts';

export interface KafkaTailOptions {
  readonly client: KafkaClient;
  /** By their logical names. */
  readonly topics: readonly string[];
  /** The log's. */
  readonly clock: Pick<Clock, 'now'>;
  readonly openFetcher: (listener: FetchListener) => PartitionFetcher;
}

/** Every partition of some topics, whatever groups there are: for readers that show the log and decide nothing. */
export function createKafkaTail(options: KafkaTailOptions): RecordSource {
  const { client, topics, clock, openFetcher } = options;
  let fetched: FetchedPartitions | undefined;
  let counts: ReadonlyMap<string, number> = new Map();
  let epochs: ReadonlyMap<string, string> = new Map();
  let stopped = false;
  return {
    delivery: 'fetched',
    async start(listener) {
      counts = await patiently(() => partitionCounts(client, topics));
      mustExist(counts);
      epochs = await topicEpochs(client, topics);
      if (stopped) return;
      fetched = fetchPartitions({ client, topics: counts, clock, openFetcher, listener });
      listener.assigned(Array.from({ length: Math.max(...counts.values()) }, (_, partition) => partition));
    },
    epochOf: (topic) => epochIn(epochs, topic),
    partitionsOf: (topic) => counts.get(topic) ?? 0,
    seek: (partition, next) => fetched?.seek(partition, next),
    pause: (source) => fetched?.pause(source),
    resume: (source) => fetched?.resume(source),
    heard: () => fetched?.heard() ?? [],
    async stop() {
      stopped = true;
      await fetched?.close();
    },
  };
}
