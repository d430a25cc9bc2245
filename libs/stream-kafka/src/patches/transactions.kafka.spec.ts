import { randomUUID } from 'node:crypto';
import type { Producer, RequestEvent } from 'kafkajs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKafkaClient } from '../client/kafka-client.ts';
import { silentLog } from '../client/silent-log.fixture.ts';

const access = { brokers: inject('kafka').brokers, clientId: 'test' };
const client = createKafkaClient({ access, log: silentLog });
const topics = [`patches-${randomUUID()}`, `patches-${randomUUID()}`] as const;
const PARTITIONS = 4;

beforeAll(async () => {
  const admin = client.admin();
  await admin.connect();
  await admin.createTopics({
    waitForLeaders: true,
    topics: topics.map((topic) => ({ topic, numPartitions: PARTITIONS })),
  });
  await admin.disconnect();
});

afterAll(async () => {
  const admin = client.admin();
  await admin.connect();
  await admin.deleteTopics({ topics: [...topics] });
  await admin.disconnect();
});

const everywhere = (value: string) =>
  topics.map((topic) => ({
    topic,
    messages: Array.from({ length: 20 }, (_, n) => ({ value, partition: n % PARTITIONS })),
  }));

async function transact(producer: Producer, value: string): Promise<void> {
  const transaction = await producer.transaction();
  await transaction.sendBatch({ topicMessages: everywhere(value) });
  await transaction.commit();
}

const openProducer = async (transactionalId: string): Promise<Producer> => {
  const retry = { initialRetryTime: 1, multiplier: 1.3, maxRetryTime: 5, retries: 500 };
  const producer = client.producer({ transactionalId, retry });
  await producer.connect();
  // Learns the metadata, the producer's id and its coordinator.
  await transact(producer, 'first');
  return producer;
};

function requestsOf(producer: Producer): readonly string[] {
  const requests: string[] = [];
  producer.on('producer.network.request', ({ payload }: RequestEvent) => void requests.push(payload.apiName));
  return requests;
}

// What a transaction that is still ending costs is in here as well: it is met now and then.
test('a transaction over partitions of several topics takes three kinds of requests, one each but for refusals', async () => {
  const producer = await openProducer(`patches-${randomUUID()}`);
  const requests = requestsOf(producer);
  for (let n = 0; n < 10; n += 1) await transact(producer, `${n}`);
  await producer.disconnect();
  const ofKind = (kind: string): number => requests.filter((name) => name === kind).length;
  expect(ofKind('Produce')).toBe(10);
  expect(ofKind('EndTxn')).toBe(10);
  expect(new Set(requests)).toEqual(new Set(['AddPartitionsToTxn', 'Produce', 'EndTxn']));
});

test('after a refusal the coordinator is asked for again', async () => {
  const transactionalId = `patches-${randomUUID()}`;
  const old = await openProducer(transactionalId);
  const next = await openProducer(transactionalId);
  const requests = requestsOf(old);
  const transaction = await old.transaction();
  const send = () => transaction.sendBatch({ topicMessages: everywhere('fenced') });
  await expect(send()).rejects.toThrow();
  expect(requests).not.toContain('GroupCoordinator');
  await expect(send()).rejects.toThrow();
  expect(requests.slice(-2)).toEqual(['GroupCoordinator', 'AddPartitionsToTxn']);
  await old.disconnect();
  await next.disconnect();
});
