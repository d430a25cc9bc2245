import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { instant } from '#kernel';
import { sourceId, type Position, type SourceRecord } from '#stream';
import { createBrokerClock } from '../clock/broker-clock.ts';
import { createTopicPlaces } from '../journal/topic-places.ts';
import { createPartitionFetcher } from '../reading/partition-fetcher.ts';
import { createKafkaAppender, type KafkaAppender } from '../writing/kafka-appender.ts';
import { createKafkaSource, type KafkaSource } from './kafka-source.ts';
import { scratchCluster, type ScratchCluster } from './scratch-cluster.fixture.ts';

const left = sourceId('left', 0);

describe('a source on Kafka', () => {
  let cluster: ScratchCluster;
  let appender: KafkaAppender;
  let source: KafkaSource;
  let seen: SourceRecord[];
  let tasks: number[];
  let lag: Map<string, number>;

  beforeEach(async () => {
    cluster = await scratchCluster(inject('kafka').brokers);
    await cluster.create(['left', 'tasks.changelog.v1'], 2);
    appender = createKafkaAppender({ client: cluster.client, places: createTopicPlaces(cluster.client) });
    seen = [];
    tasks = [];
    lag = new Map();
    source = createSource();
    await source.start({
      assigned: (partitions) => tasks.push(...partitions),
      revoked: () => {},
      records: (_of, records) => seen.push(...records),
      failed(error) {
        throw error;
      },
    });
    await expect.poll(() => tasks, { timeout: 30_000 }).toEqual([0, 1]);
  });
  afterEach(async () => {
    await source.stop();
    await appender.close();
    await cluster.remove();
  });

  const createSource = (): KafkaSource =>
    createKafkaSource({
      client: cluster.client,
      groupId: cluster.name('group'),
      topics: ['left'],
      changelog: 'tasks.changelog.v1',
      clock: createBrokerClock(),
      openFetcher: (listener) => createPartitionFetcher(cluster.client, { listener }),
      onLag: (of, records) => lag.set(of, records),
    });
  const append = (...numbers: readonly number[]) =>
    appender.append(
      numbers.map((n) => ({ topic: 'left', partition: 0, key: 'k', value: Uint8Array.of(n), headers: {} })),
    );
  const after = (record: SourceRecord): Position => ({
    next: new Map([[left, (record.offset + 1) as typeof record.offset]]),
    time: instant(0),
    unit: 1,
  });
  const committedOffset = async (): Promise<number> => {
    const [topic] = await cluster.admin.fetchOffsets({
      groupId: cluster.name('group'),
      topics: [cluster.name('left')],
    });
    return Number(topic?.partitions.find(({ partition }) => partition === 0)?.offset);
  };

  it('shows lag tools no lag where all is committed, although the log ends with the mark of a transaction', async () => {
    await append(1, 2);
    source.seek(0, new Map());
    await expect.poll(() => seen.length, { timeout: 20_000 }).toBe(2);
    source.committed(0, after(seen[0]!));
    await expect.poll(() => lag.get(left), { timeout: 20_000 }).toBe(2);
    await expect.poll(committedOffset, { timeout: 20_000 }).toBe(1);
    source.committed(0, after(seen[1]!));
    const ends = await cluster.admin.fetchTopicOffsets(cluster.name('left'));
    expect(ends.find(({ partition }) => partition === 0)?.offset).toBe('3');
    await expect.poll(committedOffset, { timeout: 20_000 }).toBe(3);
    await expect.poll(() => lag.get(left), { timeout: 20_000 }).toBe(0);
  });

  it('puts the last offsets down when it stops, and leaves the group at once', async () => {
    await append(1, 2);
    source.seek(0, new Map());
    await expect.poll(() => seen.length, { timeout: 20_000 }).toBe(2);
    source.committed(0, after(seen[1]!));
    await source.stop();
    expect(await committedOffset()).toBe(3);
    const { groups } = await cluster.admin.describeGroups([cluster.name('group')]);
    expect(groups[0]?.members).toEqual([]);
    const all = (await cluster.admin.listGroups()).groups.map(({ groupId }) => groupId);
    expect(all.filter((id) => id.startsWith(cluster.name('')))).toEqual([cluster.name('group')]);
  });

  it('refuses where all topics were given more partitions while nobody looked: the group knows how many it began with', async () => {
    await append(1);
    source.seek(0, new Map());
    await expect.poll(() => seen.length, { timeout: 20_000 }).toBe(1);
    source.committed(0, after(seen[0]!));
    await source.stop();
    await cluster.admin.createPartitions({
      topicPartitions: ['left', 'tasks.changelog.v1'].map((topic) => ({
        topic: cluster.name(topic),
        count: 3,
      })),
    });
    const later = createSource();
    const nothing = (): void => {};
    const start = later.start({ assigned: nothing, revoked: nothing, records: nothing, failed: nothing });
    await expect(start).rejects.toThrow(/left has 3 partitions, .*began with 2/);
  });
});
