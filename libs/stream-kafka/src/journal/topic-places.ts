import type { KafkaClient } from '../client/kafka-client.ts';
import { partitionCounts } from '../source/cluster-topics.ts';

/** How many partitions topics have, by their logical names; each is asked for once. */
export interface TopicPlaces {
  /** Throws where no such topic is known, naming the remedy. */
  readonly partitionsOf: (topic: string) => number;
  /**
   * Asks for those of these that are not known; answers in the order of the calls, so that the first caller may go on first. Throws as
   * `partitionsOf` does, and Transient where brokers are away.
   */
  know(topics: readonly string[]): Promise<void>;
}

export function createTopicPlaces(client: KafkaClient): TopicPlaces {
  const counts = new Map<string, number>();

  const partitionsOf = (topic: string): number => {
    const count = counts.get(topic);
    if (count !== undefined) return count;
    throw new Error(
      `The cluster has no topic ${client.topicPrefix}${topic}. Create what is missing with \`baton topics apply\`.`,
    );
  };

  async function learn(topics: readonly string[]): Promise<void> {
    const unknown = topics.filter((topic) => !counts.has(topic));
    if (unknown.length === 0) return;
    // Of no others: topics that are not ours may be without leaders.
    for (const [topic, count] of await partitionCounts(client, unknown))
      if (count > 0) counts.set(topic, count);
    for (const topic of unknown) partitionsOf(topic);
  }

  let last: Promise<void> = Promise.resolve();
  return {
    partitionsOf,
    know(topics) {
      const learned = last.then(() => learn(topics));
      last = learned.catch(() => undefined);
      return learned;
    },
  };
}
