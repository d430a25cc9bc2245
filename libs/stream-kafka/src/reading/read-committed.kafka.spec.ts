import { Kafka, logLevel } from 'kafkajs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { consoleConsume } from '#testing/kafka';
import { offset, sourceId } from '#stream';
import { scratchCluster, type ScratchCluster } from '../source/scratch-cluster.fixture.ts';
import { readRange } from './read-range.ts';

const ABORT_LOOKALIKE = Buffer.from([0, 0, 0, 0]);
const COMMITTED = ['first', 'between', ABORT_LOOKALIKE.toString(), 'last'];

let cluster: ScratchCluster;
beforeAll(async () => {
  cluster = await scratchCluster(inject('kafka').brokers);
  await cluster.create(['overlapping'], 1);
  await writeOverlappingAborts();
});
afterAll(() => cluster.remove());

/**
 * Two producers whose aborted transactions overlap: the one that began later ends first, so that the broker lists it first. In both
 * lie records whose key has the bytes of an abort marker's.
 */
async function writeOverlappingAborts(): Promise<void> {
  const topic = cluster.name('overlapping');
  const open = async (name: string) => {
    const producer = cluster.client.producer({ transactionalId: cluster.name(name), maxInFlightRequests: 1 });
    await producer.connect();
    return producer;
  };
  const [one, other, committing] = await Promise.all([open('one'), open('other'), open('committing')]);
  const commit = async (key: string | Buffer): Promise<void> => {
    const transaction = await committing.transaction();
    await transaction.send({ topic, messages: [{ key, value: 'committed' }] });
    await transaction.commit();
  };
  const aborted = (key: string | Buffer) => ({ topic, messages: [{ key, value: 'aborted' }] });

  await commit('first');
  const early = await one.transaction();
  await early.send(aborted('early 1'));
  const late = await other.transaction();
  await late.send(aborted('late 1'));
  await early.send(aborted(ABORT_LOOKALIKE));
  await early.send(aborted('early 2'));
  await commit('between');
  await late.send(aborted(ABORT_LOOKALIKE));
  await late.send(aborted('late 2'));
  await late.abort();
  await early.send(aborted('early 3'));
  await commit(ABORT_LOOKALIKE);
  await early.abort();
  const again = await other.transaction();
  await again.send(aborted('late 3'));
  await again.abort();
  await commit('last');
  await Promise.all([one, other, committing].map((producer) => producer.disconnect()));
}

async function keysFrom(from: number): Promise<(string | null)[]> {
  const keys: (string | null)[] = [];
  for await (const records of readRange(cluster.client, sourceId('overlapping', 0), offset(from), 'end')) {
    keys.push(...records.map(({ key }) => key));
  }
  return keys;
}

test('aborted records of overlapping transactions are never read, whatever their keys', async () => {
  expect(await keysFrom(0)).toEqual(COMMITTED);
});

test('nor where reading begins in the middle of them', async () => {
  const all = await keysFrom(0);
  const places: number[] = [];
  for await (const records of readRange(cluster.client, sourceId('overlapping', 0), offset(0), 'end')) {
    places.push(...records.map((record) => record.offset));
  }
  for (let from = 1; from <= places.at(-1)!; from += 1) {
    expect(await keysFrom(from), `from ${from}`).toEqual(all.filter((_, i) => places[i]! >= from));
  }
});

test("a reader that is not ours reads the same: Kafka's console consumer", async ({ skip }) => {
  const { consoleConsumer } = inject('kafka');
  if (consoleConsumer === undefined) return skip('no Java');
  const records = await consoleConsume(consoleConsumer, cluster.name('overlapping'), COMMITTED.length);
  expect(records.map(({ key }) => key)).toEqual(COMMITTED);
});

test('the same log shows what is wrong in the filter of stock kafkajs: it lets aborted records through', async () => {
  const kafka = new Kafka({ brokers: [...inject('kafka').brokers], logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: cluster.name('stock'), maxWaitTimeInMs: 100 });
  const keys: string[] = [];
  try {
    await consumer.connect();
    await consumer.subscribe({ topic: cluster.name('overlapping'), fromBeginning: true });
    const { promise: sawLast, resolve } = Promise.withResolvers<void>();
    await consumer.run({
      eachMessage: async ({ message }) => {
        keys.push(message.key!.toString());
        if (keys.at(-1) === 'last') resolve();
      },
    });
    await sawLast;
  } finally {
    await consumer.disconnect();
  }
  expect(keys).not.toEqual(COMMITTED);
  expect(keys).toContain('early 1');
});
