import { setTimeout as pause } from 'node:timers/promises';
import { sourceId, Transient, type SourceId } from '#stream';
import type { KafkaClient } from '../client/kafka-client.ts';
import { accessFault } from '../client/kafka-faults.ts';
import { createErrorFromCode } from '../client/kafkajs-internals.ts';
import { offsetRanges, type OffsetRange } from '../reading/offset-range.ts';
import {
  NO_ERROR,
  topicLayout,
  UNKNOWN_TOPIC_OR_PARTITION,
  type TopicLayout,
} from '../reading/topic-layout.ts';

const ANSWER_TIMEOUT_MS = 10_000;
const AGAIN_MS = 200;

/** Asks again while brokers are away or elect a leader, for some seconds; then throws what the last answer was. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  const begunAt = performance.now();
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Transient) || performance.now() - begunAt > ANSWER_TIMEOUT_MS) throw error;
      await pause(AGAIN_MS);
    }
  }
}

/** How many partitions each of the topics has; 0 where it does not exist. Throws Transient. */
export async function partitionCounts(
  client: KafkaClient,
  topics: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const layout = await topicLayout(client, topics);
  return new Map(topics.map((topic) => [topic, partitionsIn(layout, topic)]));
}

/** What every partition of these topics holds, as readers of committed records see it. Throws Transient. */
export async function topicRanges(
  client: KafkaClient,
  topics: readonly string[],
): Promise<ReadonlyMap<SourceId, OffsetRange>> {
  const layout = await topicLayout(client, topics);
  const byLeader = new Map<number, { readonly topic: string; readonly partition: number }[]>();
  for (const topic of topics) {
    for (let partition = 0; partition < partitionsIn(layout, topic); partition += 1) {
      const leader = layout.topics.get(topic)?.leaders.get(partition);
      if (leader === undefined)
        throw new Transient(`${sourceId(topic, partition)} has no leader at the moment.`);
      byLeader.set(leader, [...(byLeader.get(leader) ?? []), { topic, partition }]);
    }
  }
  const ranges = new Map<SourceId, OffsetRange>();
  for (const [node, places] of byLeader) {
    const address = layout.brokers.get(node);
    if (address === undefined) throw new Transient(`Broker ${node} is away.`);
    try {
      for (const [source, range] of await offsetRanges(client, address, places)) ranges.set(source, range);
    } catch (error) {
      // A broker that was made the leader a moment ago may not know it yet.
      throw accessFault(`Asking broker ${node} where its partitions begin and end`, error);
    }
  }
  return ranges;
}

/** What was put down with the offsets that the group committed last, wherever there is anything. Throws Transient. */
export async function committedMetadata(
  client: KafkaClient,
  groupId: string,
  topics: readonly string[],
): Promise<readonly string[]> {
  const admin = client.admin();
  try {
    await admin.connect();
    const committed = await admin.fetchOffsets({
      groupId,
      topics: topics.map((topic) => client.topicPrefix + topic),
    });
    return committed.flatMap(({ partitions }) => partitions.flatMap(({ metadata }) => metadata ?? []));
  } catch (error) {
    throw accessFault(`Reading the offsets of ${groupId}`, error);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

function partitionsIn(layout: TopicLayout, topic: string): number {
  const found = layout.topics.get(topic);
  if (found === undefined || found.error === UNKNOWN_TOPIC_OR_PARTITION) return 0;
  if (found.error !== NO_ERROR) {
    const error = createErrorFromCode(found.error);
    // Of one partition without a leader, brokers report it as the topic's error.
    throw accessFault(`Asking for ${topic}`, error);
  }
  return found.partitions;
}
