import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { policyHash, TOPICS, type DomainEvent } from '#contracts';
import { canonicalPolicy, readWrittenPolicy } from '#domain/policy';
import type { EscalationRequested, QuestionAsked, QuestionEnded } from '#domain/vocabulary';
import { printedBy } from '../../apps/baton/src/printed.fixture.ts';
import { verifyKafka } from '../../apps/baton/src/verify/verify-kafka.ts';
import { startGatewayOn, type Running, type TestLog } from '../../apps/gateway/test/gateway-harness.ts';
import { listen, type Listener } from '../../libs/stream-kafka/src/reading/listen.fixture.ts';
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
const PARTITIONS = 2;
const SOON = { timeout: 90_000 };

let cluster: ScratchCluster;
let folder: string;
let pipeline: KafkaPipeline;
let gateway: Running<TestLog>;
let decided: Listener;
let isUp = false;

beforeEach(async () => {
  cluster = await scratchCluster(brokers);
  folder = await mkdtemp(join(tmpdir(), 'baton-policy-kafka-'));
  await createPipelineTopics(cluster, registryUrl, PARTITIONS);
  await startServices();
});
afterEach(async () => {
  process.exitCode = undefined;
  if (isUp) await stopServices();
  await removePipelineTopics(cluster, registryUrl);
  await rm(folder, { recursive: true, force: true });
});

/** Trigger, routing and a gateway. */
async function startServices(): Promise<void> {
  pipeline = await startKafkaPipeline(cluster, { registryUrl, stateDir: join(folder, 'state') });
  const { kafka, codec } = pipeline;
  gateway = await startGatewayOn(
    {
      appender: kafka.appender,
      tail: (topics) => kafka.log.tail(topics),
      extent: (topics) => kafka.log.extent(topics),
    },
    { codec, projectionDir: join(folder, 'projection') },
  );
  await expect.poll(async () => (await gateway.get('/readyz')).status, SOON).toBe(200);
  decided = await listen(kafka, [TOPICS.escalationRequests, TOPICS.escalationEvents]);
  isUp = true;
}

async function stopServices(): Promise<void> {
  isUp = false;
  await pipeline.whenIdle();
  await decided.stop();
  await gateway.close();
  await pipeline.stop();
}

async function restarted(): Promise<void> {
  await stopServices();
  await startServices();
}

/** That a replay gives what is on the log. */
async function verified(): Promise<void> {
  await stopServices();
  const { access, log, topicPrefix } = cluster.client;
  const registry = { url: registryUrl };
  const found = await verifyKafka({ access, log, topicPrefix, registry, steps: () => undefined });
  expect(found).toMatchObject({ ok: true, cut: [], nothingLeft: [], deletedRecords: 0 });
}

const policy = (...args: readonly string[]): Promise<string> =>
  printedBy('policy', ...args, '--url', gateway.gateway.url);

async function file(name: string, yaml: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, yaml);
  return path;
}

let sent = 0;
async function send(conversationId: string, ...events: readonly object[]): Promise<void> {
  const records = events.map((event) => {
    const ids = { eventId: `sent ${(sent += 1)}`, workspaceId: 'default', conversationId, occurredAt: 0 };
    return pipeline.codec.outbound({ ...ids, ...event } as unknown as DomainEvent);
  });
  await pipeline.kafka.appender.append(records);
  await pipeline.whenIdle();
}

const says = (text: string) => {
  return { type: 'CustomerTurn', messageId: text, text, language: 'en', sentiment: null };
};
const unsure = (text: string) => ({
  ...{ type: 'AssistantTurn', messageId: text, text, confidence: 0.1, sentiment: null, intent: null },
  ...{ failure: null, intentConfidence: null, fence: null, assistant: null, model: null },
  ...{ promptVersion: null, sources: [], tools: [] },
});
/** A person is needed after the last of them: two answers in a row are not sure. */
const trouble = (first: string) => [
  says(first),
  unsure('Parcels usually come.'),
  says('It has been two weeks now'),
  unsure('Some parcels take a while.'),
];

/** What trigger and routing wrote about a conversation, in its order. */
function written(conversationId: string): readonly DomainEvent[] {
  return decided.heard
    .map(({ topic, value }) => pipeline.codec.decode(topic, value))
    .filter((event) => 'conversationId' in event && event.conversationId === conversationId);
}
const of = <E extends DomainEvent>(conversationId: string, type: E['type']): readonly E[] =>
  written(conversationId).filter((event): event is E => event.type === type);
const asked = (name: string) => of<QuestionAsked>(name, 'QuestionAsked').map(({ question }) => question);
const ended = (name: string) => of<QuestionEnded>(name, 'QuestionEnded').map(({ ending }) => ending);
const requests = (name: string) => of<EscalationRequested>(name, 'EscalationRequested');
const reasons = (name: string) => requests(name).map((request) => request.reasons.map(({ code }) => code));

const COLLECTING = `
triggers:
  collectFirst:
    wait: 10m
    questions:
      - { name: order_number, value: order, ask: { en: What is your order number? } }
      - { name: since, label: Since when, ask: { en: Since when does it happen? } }
      - { name: room, ask: { en: Which room are you in? } }
`;

it(
  'T12: two questions are asked first, over a restart, and none of whom a person must see at once',
  { timeout: 300_000 },
  async () => {
    await policy('activate', await file('collecting.yaml', COLLECTING));
    await send('two', ...trouble('My parcel never came'));
    await expect.poll(() => asked('two'), SOON).toEqual(['order_number']);
    expect(requests('two')).toEqual([]);

    await restarted();
    await send('two', says('It is BT-44712'));
    await expect.poll(() => asked('two'), SOON).toEqual(['order_number', 'since']);
    expect(requests('two')).toEqual([]);
    await send('two', says('Since last Tuesday'));
    await expect.poll(() => reasons('two'), SOON).toEqual([['low_confidence']]);
    // On another topic than the request. The policy has a third question; two is the most.
    await expect.poll(() => ended('two'), SOON).toEqual(['answered', 'answered']);
    expect(asked('two')).toEqual(['order_number', 'since']);
    const { knownFacts, moreFacts } = requests('two')[0]!.card;
    expect([...knownFacts, ...moreFacts]).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ label: 'Order number', value: 'BT-44712' }),
        expect.objectContaining({ label: 'Since when', value: 'Since last Tuesday' }),
      ]),
    );

    await send('overtaken', ...trouble('My parcel never came'));
    await expect.poll(() => asked('overtaken'), SOON).toEqual(['order_number']);
    await send('overtaken', says('Just give me a real person'));
    await expect.poll(() => requests('overtaken').length, SOON).toBe(1);
    expect(reasons('overtaken')[0]).toContain('explicit_request');
    await expect.poll(() => ended('overtaken'), SOON).toEqual(['overtaken']);
    expect(asked('overtaken')).toEqual(['order_number']);

    await send('explicit', says('I want to talk to a person'));
    await send('categoryA', says('My lawyer will take legal action against you'));
    for (const name of ['explicit', 'categoryA']) {
      await expect.poll(() => requests(name).length, SOON).toBe(1);
      expect(asked(name)).toEqual([]);
    }
    expect(requests('categoryA')[0]!.category).toBe('A');
    await verified();
  },
);

const queues = (first: 'general' | 'cards', name: string) => `
name: ${name}
queues: [{ id: general }, { id: cards }]
routes: [{ queue: ${first} }]
`;

/** Where a conversation was queued, one after the other. */
const places = (name: string) =>
  written(name).flatMap((event) => (event.type === 'EscalationQueued' ? [event.queueId as string] : []));

interface Version {
  readonly version: number;
  readonly state: string;
  readonly hash: string;
  readonly stagedBy: string | null;
  readonly stagedReason: string | null;
  readonly activatedBy: string | null;
  readonly activatedAt: string | null;
  readonly activatedReason: string | null;
}

async function versions(): Promise<readonly Version[]> {
  return (JSON.parse(await policy('versions', '--json')) as { versions: readonly Version[] }).versions;
}

it(
  'O7: a policy is staged, activated and rolled back while customers wait, with who and why on record',
  { timeout: 300_000 },
  async () => {
    const wants = says('I want to talk to a person');
    await policy('activate', await file('one.yaml', queues('general', 'everyday')), '--by', 'ana');
    await send('c1', wants);
    await send('c2', wants);
    await expect.poll(() => [...places('c1'), ...places('c2')], SOON).toEqual(['general', 'general']);

    const sale = await file('two.yaml', queues('cards', 'sale'));
    await policy('stage', sale, '--by', 'ana', '--reason', 'for the sale');
    await send('c3', wants);
    await expect.poll(() => places('c3'), SOON).toEqual(['general']);
    expect([places('c1'), places('c2')]).toEqual([['general'], ['general']]);
    const [staged, everyday] = await versions();
    expect(requests('c3')[0]!.policyHash).toBe(everyday!.hash);

    await restarted();
    await policy('activate', '--version', '2', '--by', 'mia', '--reason', 'the sale begins');
    for (const name of ['c1', 'c2', 'c3'])
      await expect.poll(() => places(name), SOON).toEqual(['general', 'cards']);
    await send('c4', wants);
    await expect.poll(() => places('c4'), SOON).toEqual(['cards']);
    expect(requests('c4')[0]!.policyHash).toBe(staged!.hash);

    await policy('rollback', '--by', 'ben', '--reason', 'too slow');
    for (const name of ['c1', 'c2', 'c3'])
      await expect.poll(() => places(name), SOON).toEqual(['general', 'cards', 'general']);
    await send('c5', wants);
    await expect.poll(() => places('c5'), SOON).toEqual(['general']);
    expect(requests('c5')[0]!.policyHash).toBe(everyday!.hash);

    await restarted();
    expect(await versions()).toMatchObject([
      {
        ...{ version: 3, state: 'active', hash: everyday!.hash, stagedBy: null },
        ...{ activatedBy: 'ben', activatedReason: 'too slow' },
      },
      {
        ...{ version: 2, state: 'retired', stagedBy: 'ana', stagedReason: 'for the sale' },
        ...{ activatedBy: 'mia', activatedReason: 'the sale begins' },
      },
      { version: 1, state: 'retired', activatedBy: 'ana', activatedReason: null },
    ]);
    await verified();
  },
);

it(
  'O7: a global policy reaches a workspace that inherits it, and decides by it',
  { timeout: 300_000 },
  async () => {
    const rule = (phrase: string) => `triggers: { alwaysHuman: [{ name: returns, phrases: [${phrase}] }] }\n`;
    const shop = 'name: shop\nqueues: [{ id: general }, { id: cards }]\nroutes: [{ queue: cards }]\n';
    await policy('activate', await file('global.yaml', rule('return label')), '--global');
    await policy('activate', await file('shop.yaml', shop));
    await send('g1', says('Where is my return label?'));
    await expect.poll(() => reasons('g1'), SOON).toEqual([['always_human_topic']]);

    const next = await file('next.yaml', rule('parcel shop'));
    expect(await policy('activate', next, '--global', '--by', 'ana', '--reason', 'new rule')).toMatch(
      /workspace default follows, under version 2/,
    );
    await restarted();
    await send('g2', says('Where is my return label?'));
    await send('g3', says('Is there a parcel shop?'));
    await expect.poll(() => reasons('g3'), SOON).toEqual([['always_human_topic']]);
    expect(requests('g2')).toEqual([]);
    const [version] = await versions();
    expect(version).toMatchObject({
      ...{ version: 2, activatedBy: 'ana', activatedReason: 'global policy version 2: new rule' },
      hash: requests('g3')[0]!.policyHash,
    });
    await verified();
  },
);

it('O7: without a global policy a workspace is under the bytes of its own file alone', async () => {
  const yaml = queues('general', 'everyday');
  await policy('activate', await file('one.yaml', yaml));
  const read = readWrittenPolicy(yaml, 'one.yaml');
  const [version] = await versions();
  expect(read.ok && policyHash(canonicalPolicy(read.policy))).toBe(version!.hash);
});
