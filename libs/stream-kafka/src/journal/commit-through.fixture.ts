import type { KafkaClient } from '../client/kafka-client.ts';

/** The same client, whose producers end their transactions by way of `commit`, which calls `end` or does not. */
export function commitThrough(
  client: KafkaClient,
  commit: (end: () => Promise<void>) => Promise<void>,
): KafkaClient {
  return {
    ...client,
    producer(config) {
      const producer = client.producer(config);
      return {
        ...producer,
        async transaction() {
          const transaction = await producer.transaction();
          return { ...transaction, commit: () => commit(() => transaction.commit()) };
        },
      };
    },
  };
}
