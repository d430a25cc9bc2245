import type { Kafka } from 'kafkajs';

/** When outputs became visible to a reader of what is committed, partition by partition. */
export interface Arrivals {
  /** Starts the search for gaps anew, from now. */
  mark(): void;
  /** The longest time since the mark in which a partition brought nothing, in milliseconds; the one under way counts. */
  longestGapMs(): number;
  /** How long ago the partition that has been silent longest brought something, in milliseconds. */
  silentMs(): number;
  close(): Promise<void>;
}

export async function watchArrivals(kafka: Kafka, topic: string, partitions: number): Promise<Arrivals> {
  const consumer = kafka.consumer({ groupId: `${topic}.arrivals`, maxWaitTimeInMs: 20 });
  const last = Array.from({ length: partitions }, () => -Infinity);
  let longest = 0;
  let markedAt = performance.now();
  const gap = (partition: number, now: number): number => now - Math.max(last[partition]!, markedAt);
  const joined = new Promise<void>((resolve) => consumer.on(consumer.events.GROUP_JOIN, () => resolve()));
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatch: async ({ batch: { partition } }) => {
      const now = performance.now();
      longest = Math.max(longest, gap(partition, now));
      last[partition] = now;
    },
  });
  await joined;
  return {
    mark() {
      markedAt = performance.now();
      longest = 0;
    },
    longestGapMs() {
      const now = performance.now();
      return Math.max(longest, ...last.map((_, partition) => gap(partition, now)));
    },
    silentMs: () => performance.now() - Math.min(...last),
    close: () => consumer.disconnect(),
  };
}
