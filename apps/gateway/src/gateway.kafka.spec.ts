import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { TOPICS, type Codec } from '#contracts';
import type { RecordSource } from '#stream';
import { openKafka, type Kafka } from '#stream-kafka';
import {
  scratchCluster,
  type ScratchCluster,
} from '../../../libs/stream-kafka/src/source/scratch-cluster.fixture.ts';
import { requested, resolved, turn } from '../test/events.ts';
import { memoryCodec, startGatewayOn, type Running, type TestLog } from '../test/gateway-harness.ts';

const W = '/v1/workspaces/default';
let folder: string;
let cluster: ScratchCluster;
let codec: Codec;
let kafka: Kafka;
/** Records that the log gave to the gateway since it was started. */
let delivered = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-gateway-kafka-'));
  const { brokers } = inject('kafka');
  cluster = await scratchCluster(brokers);
  await cluster.create(['units.v1'], 1);
  await cluster.create(Object.values(TOPICS), 1);
  codec = await memoryCodec();
  kafka = await openKafka({
    access: { brokers, clientId: 'test' },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    topicPrefix: cluster.client.topicPrefix,
    stateDir: join(folder, 'tasks'),
    encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
  });
});
afterAll(async () => {
  await kafka.close();
  await cluster.remove();
  await rm(folder, { recursive: true, force: true });
});

/** Until it is ready. */
async function started(projection: string): Promise<Running<TestLog>> {
  delivered = 0;
  const tail = (topics: readonly string[]): RecordSource => {
    const source = kafka.log.tail(topics);
    return {
      ...source,
      start: (listener) =>
        source.start({
          ...listener,
          records(id, records, progress) {
            delivered += records.length;
            listener.records(id, records, progress);
          },
        }),
    };
  };
  const running = await startGatewayOn(
    { appender: kafka.appender, tail, extent: (topics) => kafka.log.extent(topics) },
    { codec, projectionDir: join(folder, projection) },
  );
  while ((await running.get('/readyz')).status !== 200) continue;
  return running;
}

/** As retention does. */
async function deleteRecords(topic: string, before: number): Promise<void> {
  await cluster.admin.fetchTopicOffsets(cluster.name(topic));
  await cluster.admin.deleteTopicRecords({
    topic: cluster.name(topic),
    partitions: [{ partition: 0, offset: String(before) }],
  });
}

const turns = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => turn('c1', `m${from + n}`));
const customerTurns = async (running: Running<TestLog>): Promise<unknown> =>
  ((await running.get(`${W}/conversations/c1`)).json['counts'] as { customerTurns?: number } | undefined)
    ?.customerTurns;

it('continues at its position, keeps what retention cut, and starts from what is left where the folder is new', async () => {
  let running = await started('kept');
  await running.emit(...turns(20), requested('c1#1', 0), resolved('c1#1', 1, 'ana'));
  await running.get(`${W}/episodes/c1%231?until=resolved&wait=10000`);
  while ((await customerTurns(running)) !== 20) continue;
  await running.close();

  running = await started('kept');
  expect(delivered).toBe(0);
  await running.close();

  for (const topic of [TOPICS.escalationRequests, TOPICS.escalationEvents]) await deleteRecords(topic, 1);
  await deleteRecords(TOPICS.conversationEvents, 15);
  running = await started('kept');
  expect(delivered).toBe(0);
  expect(await customerTurns(running)).toBe(20);
  expect((await running.get(`${W}/episodes/c1%231`)).json).toMatchObject({ status: 'resolved' });
  await running.close();

  running = await started('new');
  expect(await customerTurns(running)).toBe(5);
  expect((await running.get(`${W}/episodes/c1%231`)).status).toBe(404);
  await running.close();
});

it('begins anew where retention cut records that it had not read', async () => {
  let running = await started('behind');
  const before = await customerTurns(running);
  expect(before).toBe(5);
  await running.emit(...turns(10, 100));
  while ((await customerTurns(running)) !== 15) continue;
  await running.close();
  await kafka.appender.append(turns(10, 200).map((event) => codec.outbound(event)));
  // Ten and twenty records before, each append with a marker of its transaction after it.
  await deleteRecords(TOPICS.conversationEvents, 20 + 1 + 10 + 1 + 5);
  running = await started('behind');
  expect(await customerTurns(running)).toBe(5);
  await running.close();
});
