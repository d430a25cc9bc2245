import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import { openCodec, TOPICS, type Codec, type DomainEvent } from '#contracts';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { canonicalPolicy, readWrittenPolicy } from '#domain/policy';
import { id, type EscalationEvent } from '#domain/vocabulary';
import { instant, plusMs } from '#kernel';
import { levelActivated } from '#processors';
import { createWorker, offset, sourceId, type Worker } from '#stream';
import { openEmbedded, type Embedded } from '#stream-embedded';

const HOUR = 3_600_000;
/** Thursday, 1 January 2026, 01:00 in Berlin: closed. */
const START = instant(1_767_225_600_000);
const POLICY = `
calendars:
  office:
    timeZone: Europe/Berlin
    weekly: { thursday: [09:00-17:00] }
queues:
  - id: general
    hours: office
    alternatives: { callback: {} }
`;
let dir: string;
let embedded: Embedded;
let codec: Codec;
const workers: Worker[] = [];

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'baton-callback-'));
  embedded = await openEmbedded({
    dir,
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
});
afterAll(async () => {
  for (const worker of workers) await worker.stop();
  await embedded.close();
  rmSync(dir, { recursive: true, force: true });
});

const said = (): readonly EscalationEvent[] => {
  const source = sourceId(TOPICS.escalationEvents, 0);
  return [...embedded.log.read(source, offset(0), embedded.log.end(source))].map(({ value }) =>
    codec.decode(TOPICS.escalationEvents, value),
  );
};

/** Appends at a time of the spec, and gives what was said since. */
async function happens(atMs: number, event: object): Promise<readonly EscalationEvent[]> {
  const before = said().length;
  const all = { workspaceId: 'w', occurredAt: 0, eventId: JSON.stringify(event).slice(0, 200), ...event };
  await embedded.log.append([codec.outbound(all as unknown as DomainEvent)], plusMs(START, atMs));
  for (let known = -1; known !== said().length;) {
    known = said().length;
    for (const worker of workers) await worker.whenIdle();
  }
  return said().slice(before);
}
const customer = (type: string, more: object) => ({ type, conversationId: 'c1', ...more });
const says = (text: string) =>
  customer('CustomerTurn', { messageId: text, text, language: null, sentiment: null });
const ana = (type: string, more: object) => ({ type, agentId: 'ana', ...more });
const types = (events: readonly EscalationEvent[]) => events.map(({ type }) => type);

it('R-10: who asks at night for a person and is called back in the morning', async () => {
  const read = readWrittenPolicy(POLICY, 'policy.yaml');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  await happens(0, levelActivated(NEWEST_LEVEL, 'a test'));
  await happens(0, {
    ...{ type: 'PolicyActivated', version: 1, hash: 'h', activatedBy: 'a test', reason: null },
    document: canonicalPolicy(read.policy),
  });
  await happens(1_000, customer('ConversationStarted', start));
  const offered = await happens(2_000, says('I want to talk to a person'));
  expect(types(offered)).toContain('AlternativesOffered');
  const list = offered.findLast((event) => event.type === 'CustomerNotified');
  expect(list).toMatchObject({
    situation: 'choices',
    text: expect.stringContaining('1. Call me back today at 09:00 (Berlin time)') as string,
  });

  const chosen = await happens(10_000, says('call me back please'));
  expect(chosen).toMatchObject([
    { type: 'AlternativeChosen', alternative: 'callback', contact: '+49 30 1234567' },
    {
      type: 'CustomerNotified',
      text: 'We will call you today at 09:00 (Berlin time). You need not stay here.',
    },
  ]);
  expect(await happens(20_000, customer('CustomerLeft', { reason: 'closed' }))).toEqual([]);

  const profile = { name: 'Ana', skills: {}, languages: ['en'], queues: ['general'], capacity: { '*': 1 } };
  const signedIn = await happens(8 * HOUR + 60_000, ana('AgentSignedIn', profile));
  expect(types(signedIn)).toEqual(['CallbackDue', 'WaitEstimated', 'OfferMade']);
  const offer = signedIn.find((event) => event.type === 'OfferMade');
  const { episodeId } = offer!;
  const accepted = ana('AgentAcceptedOffer', { episodeId, offerId: offer?.offerId });
  expect(types(await happens(8 * HOUR + 65_000, accepted))).toContain('EscalationAssigned');
  const words = ana('AgentReplied', { episodeId, messageId: id('m'), text: 'Hello, you wanted a call.' });
  const [kept] = await happens(8 * HOUR + 90_000, words);
  expect(kept).toMatchObject({ type: 'CallbackKept', attempt: 1, lateMs: 90_000 });
  const done = ana('AgentResolved', { episodeId, outcome: 'resolved', note: null });
  expect(types(await happens(8 * HOUR + 300_000, done))).toContain('EscalationResolved');
});

const start = {
  ...{ channel: 'chat', language: 'en', customerId: null, customerName: null },
  attributes: { phone: '+49 30 1234567' },
};
