import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { createKafkaClient, type KafkaClient } from '../client/kafka-client.ts';
import { silentLog } from '../client/silent-log.fixture.ts';
import { topicRanges } from './cluster-topics.ts';

/** Topics of a test's own in a cluster that others use too; `remove` takes away all that was made. */
export interface ScratchCluster {
  /** Its topic prefix is this test's own. */
  readonly client: KafkaClient;
  readonly admin: Admin;
  /** The name of the topic in the cluster. */
  readonly name: (topic: string) => string;
  /** With as many copies as the cluster makes where nobody says how many. */
  create(topics: readonly string[], partitions: number): Promise<void>;
  remove(): Promise<void>;
}

export async function scratchCluster(brokers: readonly string[]): Promise<ScratchCluster> {
  const topicPrefix = `t-${randomUUID().slice(0, 8)}.`;
  const client = createKafkaClient({ access: { brokers, clientId: 'test' }, log: silentLog, topicPrefix });
  const admin = client.admin();
  await admin.connect();
  const name = (topic: string): string => topicPrefix + topic;
  return {
    client,
    admin,
    name,
    async create(topics, partitions) {
      await admin.createTopics({
        // kafkajs gives up waiting where a broker has not heard of a topic yet.
        waitForLeaders: false,
        topics: topics.map((topic) => ({
          topic: name(topic),
          numPartitions: partitions,
          configEntries: [{ name: 'message.timestamp.type', value: 'LogAppendTime' }],
        })),
      });
      const wanted = topics.length * partitions;
      while ((await topicRanges(client, topics).catch(() => new Map())).size < wanted) await pause(50);
    },
    async remove() {
      const all = await admin.listTopics();
      const made = all.filter((topic) => topic.startsWith(topicPrefix));
      if (made.length > 0) await admin.deleteTopics({ topics: made });
      const { groups } = await admin.listGroups();
      const groupIds = groups.map(({ groupId }) => groupId).filter((group) => group.startsWith(topicPrefix));
      if (groupIds.length > 0) await admin.deleteGroups(groupIds).catch(() => undefined);
      await admin.disconnect();
    },
  };
}
