import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { TOPICS, type DomainEvent } from '#contracts';
import {
  customerKey,
  id,
  type CustomerId,
  type EscalationRequest,
  type WorkspaceId,
} from '#domain/vocabulary';
import { partitionOf } from '#stream';
import { verifyKafka } from '../../apps/baton/src/verify/verify-kafka.ts';
import { listen } from '../../libs/stream-kafka/src/reading/listen.fixture.ts';
import {
  scratchCluster,
  type ScratchCluster,
} from '../../libs/stream-kafka/src/source/scratch-cluster.fixture.ts';
import {
  createPipelineTopics,
  removePipelineTopics,
  startKafkaPipeline,
  type KafkaPipeline,
} from './kafka-pipeline.ts';

const { brokers, registryUrl } = inject('kafka');
const PARTITIONS = 3;
const WORKSPACE = id<WorkspaceId>('default');
const MIA = id<CustomerId>('mia');
/** Neither conversation lies in the partition of the other, or of the customer. */
const [FIRST = '', SECOND = ''] = [0, 1, 2]
  .filter((partition) => partition !== partitionOf(customerKey(WORKSPACE, MIA), PARTITIONS))
  .map((partition) =>
    ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9'].find(
      (name) => partitionOf(name, PARTITIONS) === partition,
    ),
  );

let cluster: ScratchCluster;
let stateDir: string;

beforeEach(async () => {
  cluster = await scratchCluster(brokers);
  stateDir = await mkdtemp(join(tmpdir(), 'baton-known-customer-'));
  await createPipelineTopics(cluster, registryUrl, PARTITIONS);
});
afterEach(async () => {
  await removePipelineTopics(cluster, registryUrl);
  await rm(stateDir, { recursive: true, force: true });
});

const start = () => startKafkaPipeline(cluster, { registryUrl, stateDir });

async function append({ codec, kafka }: KafkaPipeline, conversationId: string, ...said: readonly object[]) {
  const records = said.map((event, n) =>
    codec.outbound({
      ...{ eventId: `${conversationId} ${n}`, workspaceId: WORKSPACE, conversationId, occurredAt: 0 },
      ...event,
    } as unknown as DomainEvent),
  );
  await kafka.appender.append(records);
}

const begins = {
  ...{ type: 'ConversationStarted', channel: 'chat', language: 'en' },
  ...{ customerId: MIA, customerName: 'Mia', attributes: {} },
};
const isVerified = {
  ...{ type: 'AttributesChanged', customerId: null, customerName: null, verification: 'verified' },
  ...{ tier: null, orderValue: null, attributes: {} },
};
const says = (text: string) => ({
  ...{ type: 'CustomerTurn', messageId: text, text, language: null, sentiment: null },
});
const closes = { type: 'ConversationEnded', reason: 'closed' };

it(
  'a customer is known in another partition, after a restart, and each answer is given once',
  { timeout: 240_000 },
  async () => {
    const before = await start();
    const answered = await listen(before.kafka, [TOPICS.customerEvents, TOPICS.customerHistory]);
    await append(before, FIRST, begins, isVerified, says('I want to talk to a person'), closes);
    const types = () =>
      answered.heard.map(({ topic, value }) => before.codec.decode(topic, value).type).sort();
    const once = ['CustomerContacted', 'CustomerContacted', 'CustomerEpisodeEnded'];
    const answers = ['CustomerRecognized', 'CustomerRecognized'];
    await expect.poll(types, { timeout: 60_000 }).toEqual([...once, ...answers]);
    await answered.stop();
    await before.stop();

    const after = await start();
    const heard = await listen(after.kafka, [TOPICS.escalationRequests, TOPICS.customerHistory]);
    const requests = () =>
      heard.heard
        .filter(({ topic }) => topic === TOPICS.escalationRequests)
        .map(({ topic, value }) => after.codec.decode(topic, value) as EscalationRequest)
        .filter(({ conversationId }) => conversationId === SECOND);
    await append(after, SECOND, begins, isVerified);
    const known = () =>
      heard.heard.filter(({ topic, key }) => topic === TOPICS.customerHistory && key === SECOND).length;
    await expect.poll(known, { timeout: 60_000 }).toBe(2);
    await append(after, SECOND, begins, isVerified, says('I want to talk to a person'));
    await expect.poll(() => requests().length, { timeout: 60_000 }).toBeGreaterThan(0);
    expect(requests()[0]).toMatchObject({
      // It ended with no agent: no person has been asked in vain.
      previous: null,
      card: { history: { contacts: 0, episode: { conversationId: FIRST, ending: 'withdrawn' } } },
    });
    expect(known()).toBe(2);
    await after.whenIdle();
    await heard.stop();
    await after.stop();

    const { access, log, topicPrefix } = cluster.client;
    const verified = await verifyKafka({
      ...{ access, log, topicPrefix, registry: { url: registryUrl }, steps: () => undefined },
    });
    expect(verified).toMatchObject({ ok: true, cut: [], nothingLeft: [], deletedRecords: 0 });
  },
);
