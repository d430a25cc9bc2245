import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { sourceId, type Appended, type OutboundRecord, type SourceRecord } from '#stream';
import { createTopicPlaces } from '../journal/topic-places.ts';
import { createPartitionFetcher } from '../reading/partition-fetcher.ts';
import { topicRanges } from '../source/cluster-topics.ts';
import { scratchCluster, type ScratchCluster } from '../source/scratch-cluster.fixture.ts';
import { createKafkaAppender, type KafkaAppender } from './kafka-appender.ts';

const PARTITIONS = 2;
const record = (n: number, more: Partial<OutboundRecord> = {}): OutboundRecord => ({
  topic: 'left',
  partition: 0,
  key: `k${n}`,
  value: Uint8Array.of(n),
  headers: { n: `${n}` },
  ...more,
});

describe('the way into Kafka from outside', () => {
  let cluster: ScratchCluster;
  let appender: KafkaAppender;

  beforeEach(async () => {
    cluster = await scratchCluster(inject('kafka').brokers);
    await cluster.create(['left', 'right'], PARTITIONS);
    const { client } = cluster;
    appender = createKafkaAppender({ client, places: createTopicPlaces(client) });
  });
  afterEach(async () => {
    await appender.close();
    await cluster.remove();
  });

  /** All that is committed to a partition, up to the record with this offset. */
  async function read(last: Appended | undefined): Promise<readonly SourceRecord[]> {
    const { client } = cluster;
    const { topic, partition, offset } = last!;
    const source = sourceId(topic, partition);
    const range = (await topicRanges(client, [topic])).get(source)!;
    const records: SourceRecord[] = [];
    const done = Promise.withResolvers<void>();
    const fetcher = createPartitionFetcher(client, {
      listener: {
        fetched(fetched) {
          records.push(...fetched.records);
          if (fetched.next > offset) done.resolve();
        },
        failed: (error) => done.reject(error),
      },
    });
    fetcher.add(source, range.earliest);
    await done.promise.finally(() => fetcher.close());
    return records;
  }
  const numbers = (records: readonly SourceRecord[]) => records.map(({ headers }) => Number(headers['n']));

  it('says where each record is, across topics, partitions and more than a broker takes at once', async () => {
    const padding = new Uint8Array(200_000);
    const records = Array.from({ length: 12 }, (_, n) =>
      record(n, n % 3 === 0 ? { topic: 'right', partition: 1, value: padding } : { value: padding }),
    );
    const appended = await appender.append(records);
    const read0 = await read(appended[11]);
    const read1 = await read(appended[9]);
    expect(numbers(read0)).toEqual([1, 2, 4, 5, 7, 8, 10, 11]);
    expect(numbers(read1)).toEqual([0, 3, 6, 9]);
    for (const [n, { topic, partition, offset }] of appended.entries()) {
      const found = (topic === 'left' ? read0 : read1).find((one) => one.offset === offset);
      expect([found?.partition, found?.headers['n']]).toEqual([partition, `${n}`]);
    }
  });

  it('lets appends that wait share a transaction', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, (_, n) => appender.append([record(n)])));
    const last = all.at(-1)?.[0];
    expect(numbers(await read(last))).toEqual(Array.from({ length: 50 }, (_, n) => n));
    // Each transaction puts one mark into the partition, and there are far fewer than appends.
    expect(last?.offset).toBeLessThan(60);
  });

  it('takes the partition of the key where none is named, as the Java client does', async () => {
    const [appended] = await appender.append([
      { topic: 'left', key: 'foobar', value: Uint8Array.of(1), headers: {} },
    ]);
    // murmur2('foobar') & 0x7fffffff = 1357151166, of two partitions.
    expect(appended?.partition).toBe(0);
  });

  it('appends nothing of a record that is refused, and everything of those who waited with it', async () => {
    await cluster.admin.alterConfigs({
      validateOnly: false,
      resources: [
        {
          type: 2,
          name: cluster.name('right'),
          configEntries: [
            { name: 'max.message.bytes', value: '1000' },
            { name: 'message.timestamp.type', value: 'LogAppendTime' },
          ],
        },
      ],
    });
    const tooLarge = record(3, { topic: 'right', value: new Uint8Array(5_000) });
    const [before, refused, after] = await Promise.allSettled([
      appender.append([record(1)]),
      appender.append([record(2), tooLarge]),
      appender.append([record(4)]),
    ]);
    expect(before.status).toBe('fulfilled');
    expect(String((refused as PromiseRejectedResult).reason)).toMatch(/max\.message\.bytes/);
    const [last] = (after as PromiseFulfilledResult<readonly Appended[]>).value;
    expect(numbers(await read(last))).toEqual([1, 4]);
    const [next] = await appender.append([record(5)]);
    expect(numbers(await read(next))).toEqual([1, 4, 5]);
  });

  it('names a topic that is not there, and what creates it', async () => {
    await expect(appender.append([record(1, { topic: 'nowhere' })])).rejects.toThrow(
      /nowhere.*baton topics apply/,
    );
  });
});
