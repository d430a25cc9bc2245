import type { KafkaClient } from '../client/client.ts';
import { accessFault } from '../client/kafka-faults.ts';

/** How many partitions topics have, by their logical names; asked once, for all topics of the cluster. */
export interface TopicPlaces {
  /** Throws where there is no such topic, naming the remedy. */
  readonly partitionsOf: (topic: string) => number;
  /** Asks again if one of these is not known. Throws as `partitionsOf` does, and Transient where brokers are away. */
  know(topics: readonly string[]): Promise<void>;
}

export function createTopicPlaces(client: KafkaClient): TopicPlaces {
  let counts: ReadonlyMap<string, number> = new Map();
  let asking: Promise<void> | undefined;

  const ask = (): Promise<void> =>
    (asking ??= (async () => {
      const admin = client.admin();
      try {
        await admin.connect();
        const { topics } = await admin.fetchTopicMetadata();
        counts = new Map(topics.map(({ name, partitions }) => [name, partitions.length]));
      } catch (error) {
        throw accessFault('Asking for the topics', error);
      } finally {
        asking = undefined;
        await admin.disconnect().catch(() => undefined);
      }
    })());

  const partitionsOf = (topic: string): number => {
    const count = counts.get(client.topicPrefix + topic);
    if (count !== undefined) return count;
    throw new Error(
      `The cluster has no topic ${client.topicPrefix}${topic}. Create what is missing with \`baton topics apply\`.`,
    );
  };

  return {
    partitionsOf,
    async know(topics) {
      if (topics.some((topic) => !counts.has(client.topicPrefix + topic))) await ask();
      for (const topic of topics) partitionsOf(topic);
    },
  };
}
