import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
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

/** With the broker's time on its records, as our topics have it. Resolves when it can be written to. */
export async function createTopic({ admin, partitions }: Cluster, topic: string): Promise<void> {
  const configEntries = [{ name: 'message.timestamp.type', value: 'LogAppendTime' }];
  await admin.createTopics({
    waitForLeaders: false,
    topics: [{ topic, numPartitions: partitions, configEntries }],
  });
  const until = performance.now() + CREATED_MS;
  while (!(await hasLeaders(admin, topic, partitions))) {
    if (performance.now() > until) throw new Error(`${topic} has no leaders after ${CREATED_MS / 1_000} s.`);
    await pause(50);
  }
}

const CREATED_MS = 30_000;

/** kafkajs's own wait for leaders fails where the broker that answers does not know the topic yet. */
async function hasLeaders(admin: Admin, topic: string, partitions: number): Promise<boolean> {
  if (!(await admin.listTopics()).includes(topic)) return false;
  const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
  const led = topics.flatMap((found) => found.partitions).filter(({ leader }) => leader >= 0);
  return led.length === partitions;
}

/** Deletes the topics and groups whose names begin so. A group that a member has not left yet stays: the broker forgets it by itself. */
export async function removeAll({ admin }: Cluster, prefix: string): Promise<void> {
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));
  if (topics.length > 0) await admin.deleteTopics({ topics });
  const { groups } = await admin.listGroups();
  const ours = groups.map(({ groupId }) => groupId).filter((id) => id.startsWith(prefix));
  await Promise.allSettled(ours.map((group) => admin.deleteGroups([group])));
}
