import type { KafkaClient } from '../client/kafka-client.ts';
import { accessFault } from '../client/kafka-faults.ts';
import { topicIdOf } from '../journal/topic-id.ts';
import { patiently } from './cluster-topics.ts';

/** 48 bits of what is random: enough to distinguish topics of one name, and short, for it is in every id. */
const EPOCH_CHARACTERS = 8;

/** What distinguishes each topic from another that has or had its name. Throws Transient where no broker answers for some seconds. */
export async function topicEpochs(
  client: KafkaClient,
  topics: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const epochs = new Map<string, string>();
  for (const topic of topics) {
    const id = await patiently(() => topicIdOf(client, topic));
    const text =
      id === '' ? await patiently(() => clusterIdOf(client)) : Buffer.from(id, 'hex').toString('base64url');
    epochs.set(topic, text.slice(0, EPOCH_CHARACTERS));
  }
  return epochs;
}

/** Brokers older than 2.8 have no ids of topics: a topic that is deleted and made anew cannot be distinguished from the one before. */
async function clusterIdOf(client: KafkaClient): Promise<string> {
  const admin = client.admin();
  try {
    await admin.connect();
    return (await admin.describeCluster()).clusterId;
  } catch (error) {
    throw accessFault('Asking for the id of the cluster', error);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

/** Of topics that were asked for. */
export function epochIn(epochs: ReadonlyMap<string, string>, topic: string): string {
  const epoch = epochs.get(topic);
  if (epoch === undefined) throw new Error(`The epoch of ${topic} has not been asked for yet.`);
  return epoch;
}
