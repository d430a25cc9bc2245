import { setTimeout as pause } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { offset, partitionNumber, topicName, type SourceId } from '#stream';
import type { KafkaClient } from '../../libs/stream-kafka/src/client/kafka-client.ts';
import { readRange } from '../../libs/stream-kafka/src/reading/read-range.ts';
import { NO_VALUE } from '../../libs/stream-kafka/src/reading/record-batch.ts';
import { topicRanges } from '../../libs/stream-kafka/src/source/cluster-topics.ts';
import type { ScratchCluster } from '../../libs/stream-kafka/src/source/scratch-cluster.fixture.ts';

/** Where each partition ends. */
export async function endsOf(
  client: KafkaClient,
  topics: readonly string[],
): Promise<ReadonlyMap<SourceId, number>> {
  return new Map([...(await topicRanges(client, topics))].map(([source, { end }]) => [source, end]));
}

/** Topics as a mirror makes them: records keep the stamps that they had. */
export async function mirrorTopics(
  { client, admin, name }: ScratchCluster,
  topics: readonly string[],
  partitions: number,
): Promise<void> {
  const made = topics.map((topic) => ({ topic: name(topic), numPartitions: partitions }));
  // Those of the test before may still be going.
  while ((await admin.listTopics()).some((topic) => made.some((each) => each.topic === topic)))
    await pause(100);
  await admin.createTopics({ waitForLeaders: false, topics: made });
  const wanted = topics.length * partitions;
  while ((await topicRanges(client, topics).catch(() => new Map())).size < wanted) await pause(50);
}

/** Copies keys, values, headers and stamps of committed records, each partition up to `end`; offsets become others. */
export async function mirror(
  from: KafkaClient,
  to: KafkaClient,
  ends: readonly (readonly [SourceId, number])[],
): Promise<void> {
  const { brokers } = to.access;
  const producer = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING }).producer();
  await producer.connect();
  for (const [source, end] of ends) {
    for await (const records of readRange(from, source, offset(0), offset(end))) {
      await producer.send({
        topic: to.topicPrefix + topicName(source),
        messages: records.map(({ key, value, headers, appendedAt }) => ({
          ...{ key, headers, partition: partitionNumber(source), timestamp: String(appendedAt) },
          value: value === NO_VALUE ? null : Buffer.from(value),
        })),
      });
    }
  }
  await producer.disconnect();
}
