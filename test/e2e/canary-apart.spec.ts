import { beforeAll, describe, expect, it } from 'vitest';
import { canaryOf } from '#apps/canary';
import { meterRouting, routingProcessor } from '#apps/routing';
import { countUnheard, meterDecisions, triggerProcessor } from '#apps/trigger';
import { TOPICS, type Codec, type DomainEvent } from '#contracts';
import { instant, plusMs, type Instant } from '#kernel';
import { createMetrics, type Registry } from '#platform';
import { beginAtNewestLevel } from '#processors';
import type { RecordAppender } from '#stream';
import { sampleDay } from '../../apps/baton/src/sample/sample-day.ts';
import { SAMPLE_WORKSPACE } from '../../apps/baton/src/sample/sender.ts';
import { createLocalPipeline } from '../fixtures/local-pipeline.ts';
import { pipelineCodec } from '../fixtures/recorded-run.ts';

const START = instant(1_767_225_600_000);
const STEP_MS = 250;
const RUN_MS = 3 * 60_000;
const CANARY_EVERY_MS = 10_000;
const CANARY = canaryOf(SAMPLE_WORKSPACE);
const BUSINESS = /^baton_(handoff|queue|wait|callbacks|unheard)/;

let codec: Codec;
beforeAll(async () => void (codec = await pipelineCodec()));

const ofAgent = { workspaceId: CANARY, agentId: 'canary' };
const signIn = {
  ...{ type: 'AgentSignedIn', ...ofAgent, eventId: 'in', name: 'Canary', skills: {}, languages: [] },
  ...{ queues: ['general'], capacity: { '*': 1_000 }, attributes: {} },
};

/** What a canary does at this step of the run: its agent is there all the time, and accepts and replies at once. */
function canaryEvents(step: number, heard: readonly DomainEvent[]): readonly object[] {
  const sent: object[] = [];
  if (step === 0)
    sent.push(signIn, {
      type: 'AgentStatusChanged',
      ...ofAgent,
      eventId: 'on',
      status: 'available',
      reason: null,
    });
  if ((step * STEP_MS) % CANARY_EVERY_MS === 0) {
    const of = { workspaceId: CANARY, conversationId: `canary-${step}` };
    sent.push({ type: 'HumanRequested', ...of, eventId: `asks-${step}`, control: 'button' });
  }
  for (const event of heard) {
    if (event.type === 'OfferMade')
      sent.push({
        ...{ type: 'AgentAcceptedOffer', ...ofAgent, eventId: `yes-${event.eventId}` },
        ...{ episodeId: event.episodeId, offerId: event.offerId },
      });
    if (event.type === 'EscalationAssigned') {
      const of = { ...ofAgent, episodeId: event.episodeId };
      sent.push({
        type: 'AgentReplied',
        ...of,
        eventId: `re-${event.eventId}`,
        messageId: 'm',
        text: 'canary',
      });
      sent.push({
        type: 'AgentResolved',
        ...of,
        eventId: `ok-${event.eventId}`,
        outcome: 'resolved',
        note: null,
      });
    }
  }
  return sent;
}

/** Some minutes of the sample day, with a canary beside it or without. */
async function run(withCanary: 'with a canary' | 'alone', metrics: Registry) {
  let clock: Instant = START;
  const pipeline = createLocalPipeline([
    meterDecisions(countUnheard(triggerProcessor(codec), metrics), metrics, () => clock),
    meterRouting(routingProcessor(codec), metrics, () => clock),
  ]);
  const appender: RecordAppender = {
    append: async (records) => (pipeline.append(records, START), []),
  };
  await beginAtNewestLevel({ ends: new Map(), codec, appender });
  const day = sampleDay({ from: { day: 1, number: 200 }, leftOver: [], startedAt: START, speed: 2 });
  const decided: DomainEvent[] = [];
  const ofCanary: DomainEvent[] = [];
  for (let step = 0; step * STEP_MS < RUN_MS; step += 1) {
    const now = plusMs(START, step * STEP_MS);
    const heard: DomainEvent[] = [];
    for (const { topic, value } of pipeline.news()) {
      if (topic !== TOPICS.escalationRequests && topic !== TOPICS.escalationEvents) continue;
      const event = codec.decode(topic, value);
      if ('workspaceId' in event && event.workspaceId === CANARY) heard.push(event);
      else {
        decided.push(event);
        if ('episodeId' in event && 'at' in event) day.hear(event, now);
      }
    }
    ofCanary.push(...heard);
    const real = day.advance(now);
    // Before and after what real people do, so that it lies between their records.
    const made = withCanary === 'alone' ? [] : canaryEvents(step, heard);
    const sent = [...made.slice(0, 1), ...real, ...made.slice(1)] as readonly DomainEvent[];
    pipeline.append(
      sent.map((event) => codec.outbound({ occurredAt: now, ...event } as DomainEvent)),
      now,
    );
    clock = plusMs(now, STEP_MS);
    pipeline.workOff(clock);
  }
  return { decided, ofCanary };
}

const PLACE_IN_LOG = /\.v1\/\d+\/\d+/;

/** Offsets and derived ids name places in the log, which a canary moves; everything else is as it was decided. */
const withoutPlaces = (events: readonly DomainEvent[]): readonly string[] =>
  events.map((event) =>
    JSON.stringify(event, (key, value: unknown) =>
      /Offset$/.test(key) || (typeof value === 'string' && PLACE_IN_LOG.test(value)) ? 'a place' : value,
    ),
  );

const business = async (metrics: Registry): Promise<readonly string[]> =>
  (await metrics.metrics())
    .split('\n')
    .filter((line) => BUSINESS.test(line))
    // Without exemplars, which have the time of observing.
    .map((line) => line.split(' # ')[0]!);

describe('beside a canary', () => {
  it('customers of the workspace are decided on, queued, told waits and assigned as without one, and metrics say the same', async () => {
    const [beside, alone] = [createMetrics(), createMetrics()];
    const one = await run('with a canary', beside);
    const other = await run('alone', alone);
    // It was really there, and was handed over again and again.
    const replies = one.ofCanary.filter(({ type }) => type === 'FirstReplySent');
    expect(replies.length).toBeGreaterThan(RUN_MS / CANARY_EVERY_MS - 3);
    expect(other.ofCanary).toEqual([]);
    for (const type of ['EscalationAssigned', 'WaitEstimated', 'FirstReplySent'])
      expect(other.decided.filter((event) => event.type === type).length).toBeGreaterThan(1);
    const [withOne, without] = [withoutPlaces(one.decided), withoutPlaces(other.decided)];
    expect(withOne.length).toBeGreaterThan(500);
    expect(withOne.find((event, index) => event !== without[index])).toBeUndefined();
    expect(withOne.length).toBe(without.length);
    const lines = await business(beside);
    expect(lines.length).toBeGreaterThan(30);
    expect(lines).toEqual(await business(alone));
  }, 120_000);
});
