import { openTopicAdmin, type KafkaAccess, type KafkaLog } from '#stream-kafka';

/** How many tasks a processor has on a cluster: the partitions of its changelog; 0: it never ran there. */
export async function taskPartitions(
  processor: string,
  cluster: { readonly access: KafkaAccess; readonly topicPrefix: string; readonly log: KafkaLog },
): Promise<number> {
  const topic = `${processor}.changelog.v1`;
  const admin = await openTopicAdmin(cluster);
  try {
    return (await admin.describe([topic])).get(topic)?.partitions ?? 0;
  } finally {
    await admin.close();
  }
}
