import { Kafka, logLevel } from 'kafkajs';

export interface OwnTopics {
  readonly brokers: readonly string[];
  readonly topicPrefix: string;
  readonly processor: string;
  readonly partitions: number;
}

/** The changelog of a processor, and the units of all; what is there stays as it is. */
export async function createOwnTopics(options: OwnTopics): Promise<void> {
  const { brokers, topicPrefix, processor, partitions } = options;
  const admin = new Kafka({
    clientId: 'plain-job',
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
  }).admin();
  const topic = (name: string, cleanup: 'compact' | 'delete') => ({
    topic: topicPrefix + name,
    numPartitions: partitions,
    configEntries: [
      { name: 'message.timestamp.type', value: 'LogAppendTime' },
      { name: 'cleanup.policy', value: cleanup },
      { name: 'max.message.bytes', value: String(8 * 1024 * 1024) },
    ],
  });
  await admin.connect();
  const there = new Set(await admin.listTopics());
  const topics = [topic(`${processor}.changelog.v1`, 'compact'), topic('units.v1', 'delete')];
  await admin.createTopics({
    waitForLeaders: true,
    topics: topics.filter(({ topic: name }) => !there.has(name)),
  });
  await admin.disconnect();
}
