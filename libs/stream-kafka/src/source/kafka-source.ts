import { setTimeout as pause } from 'node:timers/promises';
import {
  partitionNumber,
  topicName,
  type Clock,
  type Offset,
  type Position,
  type RecordSource,
  type SourceId,
} from '#stream';
import type { KafkaClient } from '../client/kafka-client.ts';
import type { FetchListener, PartitionFetcher } from '../reading/partition-fetcher.ts';
import { committedMetadata, partitionCounts, patiently, topicRanges } from './cluster-topics.ts';
import { fetchPartitions, type FetchedPartitions } from './fetched-partitions.ts';
import { lagOf, lagOffset, partitionsMetadata, partitionsOfMetadata } from './lag-offsets.ts';
import { createMembership, type LagOffset, type Membership } from './membership.ts';
import { epochIn, topicEpochs } from './topic-epochs.ts';
import { commonPartitionCount, mustBeBegunWith } from './partition-counts.ts';

export interface KafkaSourceOptions {
  readonly client: KafkaClient;
  readonly groupId: string;
  /** By their logical names, as the next. */
  readonly topics: readonly string[];
  /** Where the tasks' state is: its partitions were there from the beginning on. */
  readonly changelog: string;
  /** The log's. */
  readonly clock: Pick<Clock, 'now'>;
  readonly openFetcher: (listener: FetchListener) => PartitionFetcher;
  /** Called every few seconds for each source partition of the tasks that run here: records appended and not yet committed by its task. */
  readonly onLag?: (source: SourceId, records: number) => void;
}

/** Records of the tasks that a consumer group gives to this process. */
export interface KafkaSource extends RecordSource {
  readonly delivery: 'fetched';
  /** A task of this source stands here, durably: for the offsets that lag tools see. */
  committed(partition: number, position: Position): void;
}

const LAG_EVERY_MS = 5_000;
/** At the end, for the last offsets: nobody's truth, so nobody waits long for them. */
const LAST_LAG_MS_MAX = 1_000;

export function createKafkaSource(options: KafkaSourceOptions): KafkaSource {
  const { client, groupId, topics, changelog, clock, openFetcher, onLag } = options;
  const assigned = new Set<number>();
  const committed = new Map<SourceId, Offset>();
  /** What the group has, so that nothing is sent twice. */
  const reported = new Map<SourceId, Offset>();
  let partitions = 0;
  let epochs: ReadonlyMap<string, string> = new Map();
  let membership: Membership | undefined;
  let fetched: FetchedPartitions | undefined;
  let stopped = false;
  let lagTimer: NodeJS.Timeout | undefined;
  let telling: Promise<void> | undefined;

  function forget(partition: number): void {
    fetched?.drop(partition);
    for (const offsets of [committed, reported]) {
      for (const source of [...offsets.keys()])
        if (partitionNumber(source) === partition) offsets.delete(source);
    }
  }

  /** Offsets for lag tools, through the group; and a metric of our own. */
  async function tellLag(): Promise<void> {
    const places = fetched?.places ?? [];
    const offsets: LagOffset[] = [];
    const sent: (readonly [SourceId, Offset])[] = [];
    for (const [source, place] of places) {
      const at = committed.get(source) ?? place.from;
      onLag?.(source, lagOf(place, at));
      const next = lagOffset(place, at);
      if (reported.get(source) === next) continue;
      sent.push([source, next]);
      offsets.push({
        topic: client.topicPrefix + topicName(source),
        partition: partitionNumber(source),
        offset: next,
        metadata: partitionsMetadata(partitions),
      });
    }
    if (offsets.length === 0 || (await membership?.commit(offsets)) !== true) return;
    for (const [source, next] of sent) if (fetched?.places.has(source) === true) reported.set(source, next);
  }

  function tellLagOften(): void {
    lagTimer = setTimeout(() => {
      telling = tellLag().finally(() => {
        telling = undefined;
        if (lagTimer !== undefined) tellLagOften();
      });
    }, LAG_EVERY_MS);
  }

  /** The number of tasks. Throws where the topics, or the state made from them so far, have another number of partitions. */
  async function taskCount(): Promise<number> {
    const counts = await partitionCounts(client, [...topics, changelog]);
    const begunWith = await countBegunWith(counts.get(changelog));
    if (begunWith !== undefined) mustBeBegunWith(groupId, begunWith, counts);
    return commonPartitionCount(counts);
  }

  /** How many tasks the group began with; undefined where it has not yet. */
  async function countBegunWith(changelogCount = 0): Promise<number | undefined> {
    for (const metadata of await committedMetadata(client, groupId, topics)) {
      const begunWith = partitionsOfMetadata(metadata);
      if (begunWith !== undefined) return begunWith;
    }
    if (changelogCount === 0) return undefined;
    const written = [...(await topicRanges(client, [changelog])).values()].some(({ end }) => end > 0);
    return written ? changelogCount : undefined;
  }

  return {
    delivery: 'fetched',
    async start(listener) {
      partitions = await patiently(taskCount);
      epochs = await topicEpochs(client, topics);
      if (stopped) return;
      const counts = new Map(topics.map((topic) => [topic, partitions]));
      fetched = fetchPartitions({ client, topics: counts, clock, openFetcher, listener });
      tellLagOften();
      membership = createMembership({
        client,
        groupId,
        partitions,
        topics: topics.map((topic) => client.topicPrefix + topic),
      });
      membership.start({
        assigned(tasks) {
          for (const task of tasks) assigned.add(task);
          listener.assigned(tasks);
        },
        revoked(tasks) {
          for (const task of tasks) {
            assigned.delete(task);
            forget(task);
          }
          listener.revoked(tasks);
        },
        failed: (error) => listener.failed(error),
      });
    },
    epochOf: (topic) => epochIn(epochs, topic),
    partitionsOf: () => partitions,
    seek(partition, next) {
      if (!assigned.has(partition)) return;
      forget(partition);
      for (const [source, from] of next) committed.set(source, from);
      fetched?.seek(partition, next);
    },
    pause: (source) => fetched?.pause(source),
    resume: (source) => fetched?.resume(source),
    heard: () => fetched?.heard() ?? [],
    committed(partition, { next }) {
      if (!assigned.has(partition)) return;
      for (const [source, at] of next) committed.set(source, at);
    },
    stillAssigned: async (partition) => (await membership?.stillAssigned(partition)) ?? false,
    async stop() {
      stopped = true;
      clearTimeout(lagTimer);
      lagTimer = undefined;
      const last = (telling ?? Promise.resolve()).then(tellLag);
      await Promise.race([last, pause(LAST_LAG_MS_MAX, undefined, { ref: false })]);
      await fetched?.close();
      await membership?.leave();
    },
  };
}
