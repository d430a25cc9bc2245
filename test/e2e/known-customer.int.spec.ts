import { afterAll, beforeAll, expect, it } from 'vitest';
import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import { openCodec, TOPICS, type Codec, type DomainEvent, type EventTopic } from '#contracts';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { canonicalPolicy, readWrittenPolicy } from '#domain/policy';
import { DAY_MS, HOUR_MS, instant, plusMs } from '#kernel';
import { levelActivated } from '#processors';
import { createWorker, offset, sourceId, type Worker } from '#stream';
import { openEmbedded, type Embedded } from '#stream-embedded';
import { verifyFolder } from '../../apps/baton/src/verify/verify-folder.ts';
import { printedBy } from '../../apps/baton/src/printed.fixture.ts';
import { openFolderLog } from '../../apps/baton/src/reading/folder-log.ts';
import { logFolder } from '../../apps/baton/src/reading/folders.ts';
import { scratchFolder } from '../contracts/scratch-folder.ts';

const START = instant(1_767_225_600_000);
const POLICY = `
triggers: { businessRules: { rules: [{ name: third time, when: 'customer.contacts >= 3' }] } }
`;
let folder: Awaited<ReturnType<typeof scratchFolder>>;
let embedded: Embedded;
let codec: Codec;
const workers: Worker[] = [];

beforeAll(async () => {
  folder = await scratchFolder();
  embedded = await openEmbedded({
    dir: logFolder(folder.dir),
    topics: Object.values(TOPICS),
    encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
  });
  codec = await openCodec(embedded.schemaIds);
  const { journal, clock } = embedded;
  for (const processor of [triggerProcessor(codec), routingProcessor(codec)]) {
    const worker = createWorker({ processor, journal, source: embedded.source(processor.topics), clock });
    workers.push(worker);
    await worker.start();
  }
  const read = readWrittenPolicy(POLICY, 'policy.yaml');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  await happens(0, levelActivated(NEWEST_LEVEL, 'a test'));
  for (const workspaceId of ['w', 'v']) {
    await happens(0, {
      ...{ type: 'PolicyActivated', workspaceId, version: 1, hash: 'h', activatedBy: 'a test', reason: null },
      document: canonicalPolicy(read.policy),
    });
  }
  const profile = { name: 'Ana', skills: {}, languages: ['en'], queues: ['general'], capacity: { '*': 3 } };
  await happens(0, ana('AgentSignedIn', profile));
});
afterAll(async () => {
  await folder.remove();
});

function on<T extends EventTopic>(topic: T) {
  const source = sourceId(topic, 0);
  return [...embedded.log.read(source, offset(0), embedded.log.end(source))].map(({ value }) =>
    codec.decode(topic, value),
  );
}

/** Appends at a time of the spec, and works off all that follows. */
async function happens(atMs: number, event: object): Promise<void> {
  const all = {
    workspaceId: 'w',
    occurredAt: 0,
    eventId: `${atMs} ${JSON.stringify(event).slice(0, 200)}`,
    ...event,
  };
  await embedded.log.append([codec.outbound(all as unknown as DomainEvent)], plusMs(START, atMs));
  const ends = () => embedded.log.sources.reduce((sum, source) => sum + embedded.log.end(source), 0);
  for (let known = -1; known !== ends();) {
    known = ends();
    for (const worker of workers) await worker.whenIdle();
  }
}

const ana = (type: string, more: object) => ({ type, agentId: 'ana', ...more });
const begins = (conversationId: string, more: object = {}) => ({
  ...{ type: 'ConversationStarted', conversationId, channel: 'chat', language: 'en' },
  ...{ customerId: 'customer 7', customerName: 'Mia', attributes: {}, ...more },
});
const isVerified = (conversationId: string) => ({
  ...{ type: 'AttributesChanged', conversationId, customerId: null, customerName: null },
  ...{ verification: 'verified', tier: null, orderValue: null, attributes: {} },
});
const says = (conversationId: string, text: string) => ({
  ...{ type: 'CustomerTurn', conversationId, messageId: text, text, language: null, sentiment: null },
});
const requestOf = (conversationId: string, workspaceId = 'w') =>
  on(TOPICS.escalationRequests).find(
    (event) =>
      event.type === 'EscalationRequested' &&
      event.conversationId === conversationId &&
      event.workspaceId === workspaceId,
  ) as Extract<DomainEvent, { type: 'EscalationRequested' }> | undefined;

it('D47: who comes back in a new web chat is known, to rules, to routing and to the agent', async () => {
  await happens(1_000, begins('c1'));
  await happens(2_000, isVerified('c1'));
  await happens(3_000, says('c1', 'My parcel 4711 is lost'));
  await happens(4_000, says('c1', 'I want to talk to a person'));
  expect(requestOf('c1')).toMatchObject({ previous: null, card: { history: null } });
  const offer = on(TOPICS.escalationEvents).find((event) => event.type === 'OfferMade')!;
  const { episodeId, offerId } = offer;
  await happens(5_000, ana('AgentAcceptedOffer', { episodeId, offerId }));
  await happens(6_000, ana('AgentReplied', { episodeId, messageId: 'm', text: 'Hello' }));
  await happens(7_000, ana('AgentResolved', { episodeId, outcome: 'follow_up', note: 'Carrier is asked' }));
  await happens(8_000, { type: 'ConversationEnded', conversationId: 'c1', reason: 'resolved' });

  const back = 3 * HOUR_MS;
  await happens(back, begins('c2'));
  await happens(back + 1_000, isVerified('c2'));
  await happens(back + 2_000, says('c2', 'I want to talk to a person'));
  expect(requestOf('c2')).toMatchObject({
    previous: { episodeId, agentId: 'ana' },
    card: {
      history: {
        contacts: 1,
        lastContactAt: plusMs(START, 1_000),
        episode: {
          ...{ conversationId: 'c1', ending: 'resolved', agentName: 'Ana', outcome: 'follow_up' },
          ...{ note: 'Carrier is asked', about: 'My parcel 4711 is lost' },
        },
      },
    },
  });
});

it('the same for a third contact in a third conversation, by a rule', async () => {
  await happens(DAY_MS, begins('c3'));
  await happens(DAY_MS + 1_000, says('c3', 'Where is my parcel?'));
  expect(requestOf('c3')?.reasons).toMatchObject([
    { code: 'business_rule', rule: 'third time', detail: 'customer.contacts 3' },
  ]);
});

it('nobody else is: neither a stranger who only uses the id, nor anybody in another workspace', async () => {
  const { card } = requestOf('c3')!;
  expect(card).toMatchObject({ history: null, customer: { verification: 'unknown' } });
  await happens(DAY_MS + 5_000, { ...begins('c1'), workspaceId: 'v' });
  await happens(DAY_MS + 6_000, { ...isVerified('c1'), workspaceId: 'v' });
  await happens(DAY_MS + 7_000, { ...says('c1', 'I want to talk to a person'), workspaceId: 'v' });
  expect(requestOf('c1', 'v')).toMatchObject({ previous: null, card: { history: null } });
});

it('C11: a live conversation and the next one under another id of the customer know all, once the two are merged', async () => {
  const at = DAY_MS + 10_000;
  await happens(at, begins('c5', { customerId: 'a web visitor' }));
  await happens(at + 1_000, {
    type: 'CustomersMerged',
    customerId: 'customer 7',
    mergedCustomerId: 'a web visitor',
  });
  await happens(at + 2_000, isVerified('c5'));
  await happens(at + 3_000, says('c5', 'I want to talk to a person'));
  await happens(at + 4_000, begins('c6', { customerId: 'a web visitor' }));
  await happens(at + 5_000, isVerified('c6'));
  await happens(at + 6_000, says('c6', 'I want to talk to a person'));
  for (const conversation of ['c5', 'c6']) {
    expect(requestOf(conversation)?.card).toMatchObject({
      customer: { customerId: 'a web visitor' },
      history: { episode: { note: 'Carrier is asked' } },
    });
  }
});

it('explanations say what was known', async () => {
  for (const worker of workers) await worker.stop();
  await embedded.close();
  const printed = await printedBy('explain', 'c2', '--workspace', 'w', '--data-dir', folder.dir);
  expect(printed).toContain('asked what is known of the customer');
  expect(printed).toMatch(/known of the customer, other contacts 2026-01-01T00:00:01/);
  expect(await printedBy('explain', 'c5', '--workspace', 'w', '--data-dir', folder.dir)).toMatch(
    /history +\d other contacts? within 7 days; last episode/,
  );
  expect(printed).toMatch(/history +1 other contact within 7 days; last episode .* in c1: resolved by Ana/);
});

it('every decision is the same when it is repeated from the folder', async () => {
  const log = await openFolderLog(folder.dir);
  try {
    expect(await verifyFolder(log, () => undefined)).toMatchObject({ ok: true });
  } finally {
    await log.close();
  }
});
