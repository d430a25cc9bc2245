import type { Kafka } from 'kafkajs';
import { collectOutputs, type Outputs } from '../reference.ts';

/** A key that no conversation has: it tells where a partition of outputs ends. */
const END = 'end-of-outputs';

export interface OutputReader {
  /** Resolves when that many outputs are visible. */
  atLeast(count: number): Promise<void>;
  readonly count: number;
  /** Every output there is; call it when nobody writes any more. */
  all(): Promise<Outputs>;
  close(): Promise<void>;
}

/** Reads a topic of outputs as they become visible to a consumer that reads what is committed. Resolves when it has begun. */
export async function readOutputs(kafka: Kafka, topic: string, partitions: number): Promise<OutputReader> {
  const consumer = kafka.consumer({ groupId: `${topic}.reader`, maxWaitTimeInMs: 100 });
  const collected = collectOutputs();
  const waiting = new Set<() => void>();
  const ended = Promise.withResolvers<void>();
  let ends = 0;
  const joined = new Promise<void>((resolve) => consumer.on(consumer.events.GROUP_JOIN, () => resolve()));
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatch: async ({ batch }) => {
      for (const { key, value } of batch.messages) {
        if (key === null || value === null) continue;
        if (key.toString() === END) {
          if (++ends === partitions) ended.resolve();
          continue;
        }
        collected.add(key.toString(), value);
      }
      for (const check of waiting) check();
    },
  });
  await joined;
  return {
    atLeast: (count) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (collected.count < count) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    get count() {
      return collected.count;
    },
    async all() {
      const producer = kafka.producer();
      await producer.connect();
      const messages = Array.from({ length: partitions }, (_, partition) => ({
        partition,
        key: END,
        value: END,
      }));
      await producer.send({ topic, messages });
      await producer.disconnect();
      await ended.promise;
      return collected.outputs;
    },
    close: () => consumer.disconnect(),
  };
}
