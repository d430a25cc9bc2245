import { randomBytes } from 'node:crypto';
import { Kafka, logLevel, type Admin } from 'kafkajs';

/** The broker of the comparison, and the names that are ours there. */
export interface Cluster {
  readonly kafka: Kafka;
  readonly admin: Admin;
  readonly brokers: readonly string[];
  readonly topicPrefix: string;
  readonly partitions: number;
}

export async function connect(brokers: readonly string[], partitions: number): Promise<Cluster> {
  const kafka = new Kafka({ clientId: 'plain-job', brokers: [...brokers], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  return { kafka, admin, brokers, partitions, topicPrefix: `bench-${randomBytes(4).toString('hex')}.` };
}

/** With the broker's time on its records, as our topics have it. */
export async function createTopic({ admin, partitions }: Cluster, topic: string): Promise<void> {
  await admin.createTopics({
    waitForLeaders: true,
    topics: [
      {
        topic,
        numPartitions: partitions,
        configEntries: [{ name: 'message.timestamp.type', value: 'LogAppendTime' }],
      },
    ],
  });
}

/** Deletes the topics and groups whose names begin so. A group that a member has not left yet stays: the broker forgets it by itself. */
export async function removeAll({ admin }: Cluster, prefix: string): Promise<void> {
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));
  if (topics.length > 0) await admin.deleteTopics({ topics });
  const { groups } = await admin.listGroups();
  const ours = groups.map(({ groupId }) => groupId).filter((id) => id.startsWith(prefix));
  await Promise.allSettled(ours.map((group) => admin.deleteGroups([group])));
}
