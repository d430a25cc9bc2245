import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { startBroker } from '#testing/kafka';
import { offset, sourceId, type Offset, type SourceId, type SourceRecord } from '#stream';
import type { KafkaClient } from '../client/kafka-client.ts';
import { scratchCluster, type ScratchCluster } from '../source/scratch-cluster.fixture.ts';
import { OffsetOutOfRange } from './offset-range.ts';
import {
  createPartitionFetcher,
  type PartitionFetcher,
  type PartitionFetcherOptions,
} from './partition-fetcher.ts';

let cluster: ScratchCluster;
beforeAll(async () => {
  cluster = await scratchCluster(inject('kafka').brokers);
});
afterAll(() => cluster.remove());

/** Everything a fetcher said, and a way to wait for it. */
interface Heard {
  readonly fetcher: PartitionFetcher;
  readonly records: SourceRecord[];
  readonly failures: { readonly error: unknown; readonly source: SourceId }[];
  /** In the order of the calls: a source, and how many records came of it. */
  readonly calls: {
    readonly source: SourceId;
    readonly count: number;
    readonly next: Offset;
    readonly end: Offset;
  }[];
  until(condition: (heard: Heard) => boolean): Promise<void>;
}

function listenWith(client: KafkaClient, options: Omit<PartitionFetcherOptions, 'listener'> = {}): Heard {
  let changed = (): void => {};
  const heard: Heard = {
    records: [],
    failures: [],
    calls: [],
    fetcher: createPartitionFetcher(client, {
      ...options,
      listener: {
        fetched({ source, records, next, end }) {
          heard.records.push(...records);
          heard.calls.push({ source, count: records.length, next, end });
          changed();
        },
        failed(error, source) {
          heard.failures.push({ error, source });
          changed();
        },
      },
    }),
    async until(condition) {
      while (!condition(heard)) await new Promise<void>((resolve) => (changed = resolve));
    },
  };
  onTestFinished(() => heard.fetcher.close());
  return heard;
}

async function write(
  of: ScratchCluster,
  topic: string,
  partition: number,
  values: readonly string[],
): Promise<void> {
  const producer = of.client.producer({});
  await producer.connect();
  await producer.send({
    topic: of.name(topic),
    messages: values.map((value) => ({ partition, key: value, value })),
  });
  await producer.disconnect();
}
const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => `${from + i}`);
const keys = (records: readonly SourceRecord[]): (string | null)[] => records.map(({ key }) => key);

test('records come from the offset on, in order, with the names that sources have', async () => {
  await cluster.create(['plain'], 2);
  await write(cluster, 'plain', 1, numbers(0, 100));
  const heard = listenWith(cluster.client);
  heard.fetcher.add(sourceId('plain', 1), offset(40));
  await heard.until(({ records }) => records.length >= 60);
  await write(cluster, 'plain', 1, numbers(100, 110));
  await heard.until(({ records }) => records.length >= 70);
  expect(keys(heard.records)).toEqual(numbers(40, 110));
  expect(heard.records[0]).toMatchObject({
    topic: 'plain',
    partition: 1,
    offset: 40,
    key: '40',
    headers: {},
  });
  expect(heard.calls.filter(({ count }) => count > 0).at(-1)).toMatchObject({ next: 110, end: 110 });
});

test('a position past control records is reported, though no record follows', async () => {
  await cluster.create(['ended'], 1);
  const producer = cluster.client.producer({
    transactionalId: cluster.name('ender'),
    maxInFlightRequests: 1,
  });
  await producer.connect();
  const transaction = await producer.transaction();
  await transaction.send({ topic: cluster.name('ended'), messages: [{ value: 'a' }] });
  await transaction.commit();
  const aborted = await producer.transaction();
  await aborted.send({ topic: cluster.name('ended'), messages: [{ value: 'b' }] });
  await aborted.abort();
  await producer.disconnect();
  const heard = listenWith(cluster.client);
  heard.fetcher.add(sourceId('ended', 0), offset(0));
  await heard.until(({ calls }) => calls.at(-1)?.next === 4);
  expect(heard.calls.at(-1)).toMatchObject({ next: 4, end: 4 });
  expect(heard.records).toHaveLength(1);
});

test('what is paused is neither delivered nor lost', async () => {
  await cluster.create(['paused'], 1);
  await write(cluster, 'paused', 0, numbers(0, 5_000));
  const source = sourceId('paused', 0);
  const heard = listenWith(cluster.client, { partitionBytesMax: 10_000 });
  heard.fetcher.add(source, offset(0));
  for (let pauses = 0; heard.records.length < 5_000; pauses += 1) {
    const before = heard.records.length;
    await heard.until(({ records }) => records.length > before);
    heard.fetcher.pause(source);
    const paused = heard.records.length;
    await new Promise((resolve) => setTimeout(resolve, pauses < 3 ? 50 : 0));
    expect(heard.records.length).toBe(paused);
    heard.fetcher.resume(source);
  }
  expect(keys(heard.records)).toEqual(numbers(0, 5_000));
});

test('a partition that is moved goes on there only', async () => {
  await cluster.create(['moved'], 1);
  await write(cluster, 'moved', 0, numbers(0, 1_000));
  const source = sourceId('moved', 0);
  const heard = listenWith(cluster.client);
  heard.fetcher.add(source, offset(0));
  await heard.until(({ records }) => records.length === 1_000);
  heard.fetcher.add(source, offset(10));
  heard.fetcher.add(source, offset(990));
  await heard.until(({ records }) => records.length > 1_000);
  expect(keys(heard.records.slice(1_000))).toEqual(numbers(990, 1_000));
  heard.fetcher.remove(source);
});

test('a partition that is added does not wait for the end of a long poll of another', async () => {
  await cluster.create(['idle', 'busy'], 1);
  const heard = listenWith(cluster.client, { maxWaitMs: 8_000 });
  heard.fetcher.add(sourceId('idle', 0), offset(0));
  await write(cluster, 'idle', 0, ['first']);
  await heard.until(({ records }) => records.length === 1);
  await write(cluster, 'busy', 0, ['second']);
  heard.fetcher.add(sourceId('busy', 0), offset(0));
  await heard.until(({ records }) => records.length === 2);
  expect(heard.calls.map(({ source }) => source)).toEqual(['idle/0', 'busy/0']);
});

test('small answers starve no partition', async () => {
  await cluster.create(['many'], 6);
  for (let partition = 0; partition < 6; partition += 1)
    await write(cluster, 'many', partition, numbers(0, 300));
  const heard = listenWith(cluster.client, { answerBytesMax: 1, partitionBytesMax: 1 });
  for (let partition = 0; partition < 6; partition += 1)
    heard.fetcher.add(sourceId('many', partition), offset(0));
  await heard.until(({ records }) => records.length === 6 * 300);
  const served = heard.calls.filter(({ count }) => count > 0);
  expect(new Set(served.slice(0, 6).map(({ source }) => source)).size).toBe(6);
});

test('an offset that is not there is a fault that names it and what is there, and the others go on', async () => {
  await cluster.create(['short'], 2);
  await write(cluster, 'short', 0, numbers(0, 10));
  await write(cluster, 'short', 1, numbers(0, 3));
  // kafkajs finds a leader only of topics that it was asked about before.
  await cluster.admin.fetchTopicOffsets(cluster.name('short'));
  await cluster.admin.deleteTopicRecords({
    topic: cluster.name('short'),
    partitions: [{ partition: 0, offset: '4' }],
  });
  const heard = listenWith(cluster.client);
  heard.fetcher.add(sourceId('short', 0), offset(2));
  heard.fetcher.add(sourceId('short', 1), offset(0));
  await heard.until(({ failures, records }) => failures.length === 1 && records.length === 3);
  const [{ error, source }] = heard.failures as [(typeof heard.failures)[0]];
  expect(source).toBe('short/0');
  expect(error).toBeInstanceOf(OffsetOutOfRange);
  expect(error).toMatchObject({ asked: 2, range: { earliest: 4, end: 10 } });
  expect((error as Error).message).toMatch(
    /^Offset 2 of short\/0 is asked for, which holds 4 to 10\. .*retention\.ms/,
  );
});

test('a topic that is created later is fetched then', async () => {
  const heard = listenWith(cluster.client);
  heard.fetcher.add(sourceId('later', 0), offset(0));
  await new Promise((resolve) => setTimeout(resolve, 200));
  await cluster.create(['later'], 1);
  await write(cluster, 'later', 0, ['here']);
  await heard.until(({ records }) => records.length === 1);
  expect(heard.failures).toEqual([]);
});

test('after it is closed nothing is reported', async () => {
  await cluster.create(['closed'], 1);
  const heard = listenWith(cluster.client);
  heard.fetcher.add(sourceId('closed', 0), offset(0));
  await heard.until(({ calls }) => calls.length > 0);
  await heard.fetcher.close();
  const callCount = heard.calls.length;
  await write(cluster, 'closed', 0, ['late']);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(heard.calls.length).toBe(callCount);
});

test('a broker that is killed and started again, or hangs, is fetched from again, with nothing lost or twice', async () => {
  const broker = await startBroker({ proxied: true });
  onTestFinished(() => broker.stop());
  const own = await scratchCluster(broker.proxy!.brokers);
  onTestFinished(() => own.remove());
  await own.create(['robust'], 1);
  const heard = listenWith(own.client);
  heard.fetcher.add(sourceId('robust', 0), offset(0));
  await write(own, 'robust', 0, numbers(0, 10));
  await heard.until(({ records }) => records.length === 10);

  await broker.kill();
  await broker.restart();
  await write(own, 'robust', 0, numbers(10, 20));
  await heard.until(({ records }) => records.length >= 20);

  broker.proxy!.cut();
  await write(own, 'robust', 0, numbers(20, 30));
  await heard.until(({ records }) => records.length >= 30);

  broker.proxy!.set('toClient', { kind: 'lose' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  broker.proxy!.set('toClient', { kind: 'pass' });
  // Bytes that were lost never come: only the time allowed for an answer ends that connection.
  await write(own, 'robust', 0, numbers(30, 40));
  await heard.until(({ records }) => records.length >= 40);
  expect(keys(heard.records)).toEqual(numbers(0, 40));
  expect(heard.failures).toEqual([]);
});
