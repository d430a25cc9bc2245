import { setTimeout as pause } from 'node:timers/promises';
import { askAnyBroker } from '../client/any-broker.ts';
import type { ScratchCluster } from '../source/scratch-cluster.fixture.ts';
import { topicLayout } from './topic-layout.ts';

const ELECT_LEADERS = 43;
const ELECT_MS_MAX = 10_000;
const LOOK_MS = 20;

/**
 * Makes a broker the leader of partitions of a topic, as an operator does who spreads the load: it becomes the first of their copies,
 * and preferred leaders are elected. Nothing else changes. Resolves when brokers say so.
 */
export async function lead(
  { client, admin, name }: ScratchCluster,
  broker: number,
  topic: string,
  partitions: readonly number[],
): Promise<void> {
  const { brokers } = await topicLayout(client, [topic]);
  const replicas = [broker, ...[...brokers.keys()].filter((other) => other !== broker)];
  await admin.alterPartitionReassignments({
    topics: [
      {
        topic: name(topic),
        partitionAssignment: partitions.map((partition) => ({ partition, replicas })),
      },
    ],
  });
  for (;;) {
    const leaders = (await topicLayout(client, [topic])).topics.get(topic)?.leaders;
    if (partitions.every((partition) => leaders?.get(partition) === broker)) return;
    const request = electPreferredLeaders(name(topic), partitions);
    await askAnyBroker(client, 'Electing leaders', (link) => link.askBytes({ request }));
    await pause(LOOK_MS);
  }
}

/** kafkajs has no such request. */
function electPreferredLeaders(topic: string, partitions: readonly number[]) {
  const text = Buffer.from(topic);
  const buffer = Buffer.alloc(4 + 2 + text.length + 4 + 4 * partitions.length + 4);
  let at = buffer.writeInt32BE(1, 0);
  at = buffer.writeInt16BE(text.length, at);
  at += text.copy(buffer, at);
  at = buffer.writeInt32BE(partitions.length, at);
  for (const partition of partitions) at = buffer.writeInt32BE(partition, at);
  buffer.writeInt32BE(ELECT_MS_MAX, at);
  return {
    apiName: 'ElectLeaders',
    apiKey: ELECT_LEADERS,
    apiVersion: 0,
    encode: async () => ({ buf: buffer, buffer }),
  };
}
