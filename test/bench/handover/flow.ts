import { Partitioners, type Kafka } from 'kafkajs';
import { partitionOf } from '#stream';
import type { Turn } from '../peers/job.ts';
import { encodeTurn } from '../peers/wire.ts';

/** Turns at a constant rate, each of a conversation of its own and each one that leads to an escalation. */
export interface Flow {
  /** Keys sent so far, by partition, in order. */
  readonly sent: readonly (readonly string[])[];
  /** Resolves when everything sent is in the log. */
  stop(): Promise<void>;
}

const EVERY_MS = 20;

/** One turn to each partition every 20 ms. */
export async function startFlow(kafka: Kafka, topic: string, partitions: number): Promise<Flow> {
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  const sent = Array.from({ length: partitions }, (): string[] => []);
  const keyFor = keysByPartition(partitions);
  let stopped = false;
  const running = (async () => {
    for (let due = performance.now(); !stopped; due += EVERY_MS) {
      const messages = sent.map((keys, partition) => {
        const key = keyFor(partition);
        keys.push(key);
        return { key, partition, value: encodeTurn(turnOf(key)) };
      });
      await producer.send({ topic, messages });
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due + EVERY_MS - performance.now())));
    }
  })();
  return {
    sent,
    async stop() {
      stopped = true;
      await running;
      await producer.disconnect();
    },
  };
}

/** Keys never given before, that belong to a partition as the Java client chooses it. */
function keysByPartition(partitions: number): (partition: number) => string {
  let n = 0;
  return (partition) => {
    for (;;) {
      const key = `conversation-${String(n++).padStart(8, '0')}`;
      if (partitionOf(key, partitions) === partition) return key;
    }
  };
}

const turnOf = (key: string): Turn => ({
  eventId: `turn-of-${key}`,
  workspaceId: 'workspace-01',
  conversationId: key,
  speaker: 'CUSTOMER',
  text: 'My parcel has not come. Let me speak to a human!',
  confidence: null,
  intent: 'order_status',
  language: 'en-GB',
  channel: 'chat',
  occurredAt: Date.now(),
});
