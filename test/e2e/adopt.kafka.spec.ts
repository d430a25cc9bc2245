import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { TOPICS, type DomainEvent } from '#contracts';
import type { SourceId } from '#stream';
import { verifyKafka } from '../../apps/baton/src/verify/verify-kafka.ts';
import { printedBy } from '../../apps/baton/src/printed.fixture.ts';
import { createKafkaClient } from '../../libs/stream-kafka/src/client/kafka-client.ts';
import { silentLog } from '../../libs/stream-kafka/src/client/silent-log.fixture.ts';
import { listen } from '../../libs/stream-kafka/src/reading/listen.fixture.ts';
import {
  scratchCluster,
  type ScratchCluster,
} from '../../libs/stream-kafka/src/source/scratch-cluster.fixture.ts';
import { startBroker, type Broker } from '../../libs/testing/src/kafka/index.ts';
import { endsOf, mirror, mirrorTopics } from './mirror.ts';
import {
  createPipelineTopics,
  removePipelineTopics,
  startKafkaPipeline,
  type KafkaPipeline,
} from './kafka-pipeline.ts';

const { brokers, registryUrl } = inject('kafka');
const PARTITIONS = 2;
const TRIGGER = 'trigger.changelog.v1';
const ROUTING = 'routing.changelog.v1';
const UNITS = 'units.v1';
const STATE = [TRIGGER, ROUTING, UNITS];
const ALL = [...Object.values(TOPICS), ...STATE, 'analytics-sink.changelog.v1', 'archive.changelog.v1'];
const WAIT = { timeout: 240_000, interval: 100 };

let lost: ScratchCluster;
let site: Broker;
let stateDir: string;
let folders = 0;
/** Where everything ended before the second customer asked for a person, and after. */
let early: ReadonlyMap<SourceId, number>;
let late: ReadonlyMap<SourceId, number>;

const event = (conversationId: string, eventId: string, more: object) =>
  ({ eventId, workspaceId: 'default', conversationId, occurredAt: 0, ...more }) as unknown as DomainEvent;
const begins = (conversationId: string) =>
  event(conversationId, `${conversationId} 0`, {
    ...{ type: 'ConversationStarted', channel: 'chat', language: 'en' },
    ...{ customerId: conversationId, customerName: null, attributes: {} },
  });
const says = (conversationId: string, messageId: string, text: string) =>
  event(conversationId, `${conversationId} ${messageId}`, {
    ...{ type: 'CustomerTurn', messageId, text, language: null, sentiment: null },
  });
const asks = (conversationId: string) => says(conversationId, 'asks', 'I want to talk to a person');
const agent = (eventId: string, more: object) =>
  ({ eventId, workspaceId: 'default', agentId: 'ann', occurredAt: 0, ...more }) as unknown as DomainEvent;
const SIGNS_IN = [
  agent('on', {
    ...{ type: 'AgentSignedIn', name: 'Ann', skills: {}, languages: ['en'], queues: ['general'] },
    ...{ capacity: { '*': 9 }, attributes: {} },
  }),
  agent('free', { type: 'AgentStatusChanged', status: 'available', reason: null }),
];

const append = ({ kafka, codec }: KafkaPipeline, ...events: readonly DomainEvent[]) =>
  kafka.appender.append(events.map((each) => codec.outbound(each)));

/** Trigger and routing, each time on a disk of their own. */
function start(cluster: ScratchCluster): Promise<KafkaPipeline> {
  folders += 1;
  return startKafkaPipeline(cluster, { registryUrl, stateDir: join(stateDir, String(folders)) });
}

beforeAll(async () => {
  lost = await scratchCluster(brokers);
  stateDir = await mkdtemp(join(tmpdir(), 'baton-adopt-'));
  site = await startBroker();
  await createPipelineTopics(lost, registryUrl, PARTITIONS);
  const pipeline = await start(lost);
  const listener = await listen(pipeline.kafka, [TOPICS.escalationEvents]);
  const queued = () =>
    listener.heard.filter(
      ({ value }) => pipeline.codec.decode(TOPICS.escalationEvents, value).type === 'EscalationQueued',
    ).length;
  await append(pipeline, begins('w1'), begins('talk'), says('talk', 'm1', 'Where is my parcel?'), asks('w1'));
  await vi.waitUntil(() => queued() === 1, WAIT);
  await pipeline.whenIdle();
  early = await endsOf(lost.client, [...Object.values(TOPICS), ...STATE]);
  await append(pipeline, begins('w2'), asks('w2'));
  await vi.waitUntil(() => queued() === 2, WAIT);
  await pipeline.whenIdle();
  late = await endsOf(lost.client, [...Object.values(TOPICS), ...STATE]);
  await listener.stop();
  await pipeline.stop();
}, 600_000);
afterAll(async () => {
  await removePipelineTopics(lost, registryUrl);
  await site.stop();
  await rm(stateDir, { recursive: true, force: true });
});

/** The second site under the same prefix; what was copied of these topics ends early, of the others late. */
async function mirrored(cutEarly: readonly string[]): Promise<ScratchCluster> {
  const { topicPrefix } = lost.client;
  const access = { brokers: site.brokers, clientId: 'test' };
  const client = createKafkaClient({ access, log: silentLog, topicPrefix });
  const to = { ...lost, client, admin: client.admin() };
  await to.admin.connect();
  await mirrorTopics(to, ALL, PARTITIONS);
  await mirror(
    lost.client,
    to.client,
    [...late].map(([source, end]) => {
      const isEarly = cutEarly.some((topic) => source.startsWith(`${topic}/`));
      return [source, isEarly ? (early.get(source) ?? 0) : end] as const;
    }),
  );
  return to;
}

const adopt = (cluster: ScratchCluster, ...args: readonly string[]) =>
  printedBy('adopt', '--brokers', site.brokers.join(), '--topic-prefix', cluster.client.topicPrefix, ...args);
const apply = ({ client }: ScratchCluster) =>
  printedBy(
    ...['topics', 'apply', '--brokers', site.brokers.join(), '--topic-prefix', client.topicPrefix],
    ...['--partitions', String(PARTITIONS), '--replication-factor', '1'],
  );

it.each([
  { what: 'everything to the end', early: [], offered: ['talk', 'w1', 'w2', 'new'], undone: false },
  {
    what: 'the state of trigger further than the requests that it made, and those further than routing',
    early: [TOPICS.escalationRequests, TOPICS.escalationEvents, ROUTING],
    offered: ['talk', 'w1', 'w2', 'new'],
    undone: true,
  },
  {
    what: 'requests and events further than the state of both',
    early: [TRIGGER, ROUTING, UNITS],
    offered: ['talk', 'w1', 'w2', 'new'],
    undone: false,
  },
  {
    what: 'the state further than what it was made of',
    early: [TOPICS.conversationEvents],
    offered: ['talk', 'w1', 'w2', 'new'],
    undone: false,
  },
  {
    what: 'units less far than what they are about',
    early: [UNITS],
    offered: ['talk', 'w1', 'w2', 'new'],
    undone: true,
  },
])('services go on where a mirror has copied $what', { timeout: 600_000 }, async (given) => {
  const cluster = await mirrored(given.early);
  const { client } = cluster;
  await expect(adopt(cluster)).rejects.toThrow('LogAppendTime');
  const would = await adopt(cluster, '--dry-run');
  expect(would).toContain('Nothing was changed.');
  await apply(cluster);
  const { tasks } = JSON.parse(await adopt(cluster, '--json')) as {
    tasks: { task: string; undone: number; how: string }[];
  };
  expect(tasks.every(({ how }) => how === 'goesOn')).toBe(true);
  expect(tasks.some(({ undone }) => undone > 0)).toBe(given.undone);
  await expect(adopt(cluster)).rejects.toThrow('adopted already');

  const pipeline = await start(cluster);
  const heard = await listen(pipeline.kafka, [TOPICS.escalationEvents, TOPICS.escalationRequests]);
  const of = (type: string) =>
    heard.heard
      .map(
        ({ topic, value }) =>
          pipeline.codec.decode(topic, value) as { type: string; conversationId?: string },
      )
      .flatMap((each) => (each.type === type ? [each.conversationId ?? ''] : []))
      .sort();
  await append(pipeline, ...SIGNS_IN, asks('talk'), begins('new'), asks('new'));
  // Repeats of what the lost cluster has already: channels send again what they are not sure of.
  await append(pipeline, asks('w1'), asks('w2'));
  await expect.poll(() => [...new Set(of('OfferMade'))], WAIT).toEqual([...given.offered].sort());
  await pipeline.whenIdle();
  expect(of('OfferMade')).toEqual([...given.offered].sort());
  expect(of('EscalationQueued').filter((who) => who === 'w1')).toEqual(['w1']);
  await expect(adopt(cluster, '--dry-run')).rejects.toThrow('services run');
  await heard.stop();
  await pipeline.whenIdle();
  await pipeline.stop();

  const { access, log, topicPrefix } = client;
  const verified = await verifyKafka({
    ...{ access, log, topicPrefix, registry: { url: registryUrl }, steps: () => undefined },
  });
  expect(verified).toMatchObject({ ok: true, nothingLeft: [] });
  if (verified.ok) expect(verified.cut.map(({ task }) => task)).toEqual(tasks.map(({ task }) => task));
  await cluster.admin.deleteTopics({ topics: ALL.map(cluster.name) });
  await cluster.admin.disconnect();
});
