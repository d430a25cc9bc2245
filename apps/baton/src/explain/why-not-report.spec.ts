import { expect, it } from 'vitest';
import { z } from 'zod';
import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import type { DomainEvent } from '#contracts';
import { LEVEL_WORKSPACE, NEWEST_LEVEL } from '#domain/feature-level';
import { canonicalPolicy, DEFAULT_POLICY } from '#domain/policy';
import { CAPABILITIES, createRouting, routing as releasedRouting } from '#domain/routing';
import { createTrigger, TRIGGER } from '#domain/trigger';
import { id, type ConversationId, type WorkspaceId } from '#domain/vocabulary';
import { instant, plusMs, type Instant } from '#kernel';
import { topicName } from '#stream';
import { MEMORY_EPOCH } from '#stream-memory';
import { createLocalPipeline } from '../../../../test/fixtures/local-pipeline.ts';
import { pipelineCodec } from '../../../../test/fixtures/recorded-run.ts';
import { assistantTurn, customerTurn, STARTED } from '../../../../test/fixtures/turn-events.ts';
import { defineTrigger } from '../../../../libs/domain/src/trigger/define-trigger.ts';
import { TRIGGERS } from '../../../../libs/domain/src/trigger/triggers/index.ts';
import { defineRequirement } from '../../../../libs/domain/src/routing/requirements/define-requirement.ts';
import type { LoggedEvent } from '../reading/logged-event.ts';
import { episodeText } from './episode-text.ts';
import {
  episodeReportOf,
  whyNotOf,
  type Capabilities,
  type CommittedLog,
  type ConversationInLog,
} from './why-not-report.ts';
import { whyNotText } from './why-not-text.ts';

const codec = await pipelineCodec();
const START = instant(new Date(2026, 10, 23, 12).getTime());
/** The triggers that these reports name: a new one adds a line to them. */
const NAMED: readonly string[] = [
  ...['explicit_request', 'human_button', 'accepted_offer', 'always_human_topic', 'always_human_customer'],
  ...['assistant_failed', 'assistant_silent', 'low_confidence'],
];
const named = TRIGGERS.filter(({ code }) => NAMED.includes(code));
const RELEASED: Capabilities = { trigger: createTrigger(named), routing: releasedRouting };
const RELEASED_WITH_ALL: Capabilities = { trigger: TRIGGER, routing: releasedRouting };
const VERSION = 'this version';

type Sent = readonly [seconds: number, event: object];
let sent = 0;

/** Works off what is sent; what was committed then, and conversation `c1` in it. */
function committed(events: readonly Sent[], capabilities = RELEASED) {
  const pipeline = createLocalPipeline([
    triggerProcessor(codec, capabilities.trigger),
    routingProcessor(codec, capabilities.routing),
  ]);
  for (const [seconds, event] of events) {
    const at = plusMs(START, seconds * 1_000);
    const ids = { eventId: `e${(sent += 1)}`, workspaceId: 'shop', conversationId: 'c1', occurredAt: at };
    pipeline.append([codec.outbound({ ...ids, ...event } as unknown as DomainEvent)], at);
    pipeline.workOff(at);
  }
  const topics = ['conversation.events.v1', 'escalation.requests.v1', 'escalation.events.v1'];
  const records = topics.flatMap((topic) =>
    pipeline.records(topic).map(({ partition, offset, appendedAt: at, value }): LoggedEvent => {
      return { topic, partition, offset, at, event: codec.decode(topic, value) };
    }),
  );
  const log: CommittedLog = {
    codec,
    tasks: pipeline.tasks.map((task) => task.id),
    open: ({ processor }) =>
      Promise.resolve({
        units: (pipeline.tasks.find((task) => task.id.processor === processor)?.units ?? []).map((unit) => ({
          ...unit,
          decidedBy: VERSION,
        })),
        read: (source, from, to) => pipeline.records(topicName(source)).slice(from, to),
        epochOf: () => MEMORY_EPOCH,
        close: () => Promise.resolve(),
      }),
  };
  const subject: ConversationInLog = {
    workspace: id<WorkspaceId>('shop'),
    conversation: id<ConversationId>('c1'),
    records: records.filter(({ event }) => 'conversationId' in event && event.conversationId === 'c1'),
  };
  return { log, subject };
}

/** The life of an episode depends on the time zone here. */
const withoutLives = (text: string): string => text.replace(/(?<=c1#\d)-\w+/g, '');

/** Explains conversation `c1` from what was committed. */
async function explained(events: readonly Sent[], capabilities = RELEASED) {
  const { log, subject } = committed(events, capabilities);
  const report = await whyNotOf(log, subject, () => undefined, capabilities);
  return { report, text: withoutLives(whyNotText(report, VERSION)) };
}

/** The first episode of `c1`, at a second. */
async function episodeExplained(events: readonly Sent[], second: number | null = null) {
  const { log, subject } = committed(events);
  const [episodeId] = subject.records.flatMap(({ event }) =>
    event.type === 'EscalationRequested' ? [event.episodeId] : [],
  );
  if (episodeId === undefined) throw new Error('nothing escalated');
  const at = second === null ? null : plusMs(START, second * 1_000);
  const report = await episodeReportOf(log, subject, { episodeId, at }, () => undefined);
  return withoutLives(episodeText(episodeId, subject.records, report, VERSION));
}

const signsIn = (agentId: string, more: object = {}) => ({
  type: 'AgentSignedIn',
  agentId,
  name: agentId,
  skills: {},
  languages: ['en'],
  queues: ['general'],
  capacity: { '*': 1 },
  ...more,
});
/** Fires at the second of its deadlines; one comes 5 s after each turn of the customer. */
const slow = defineTrigger({
  code: 'slow',
  kind: 'confidence',
  category: 'C',
  rank: 90,
  policy: null,
  state: { initial: () => ({ times: 0, dueAt: null as Instant | null }), resetWith: 'episode' },
  on: ['CustomerTurn', 'Deadline'],
  observe(state, event, _settings, { now }) {
    if (event.type === 'Deadline') state.times += 1;
    state.dueAt = event.type === 'Deadline' ? null : plusMs(now, 5_000);
    return false;
  },
  fires: ({ times }, event) => (event.type === 'Deadline' && times > 1 ? 'escalate' : null),
  explain: () => [{ detail: 'slow', evidence: [] }],
  value: ({ times }) => `${times} times`,
  threshold: () => '2 times',
  nearness: ({ times }) => times / 2,
  deadline: ({ dueAt }) => dueAt,
  card: { shows: 'name' },
});

/** The name is that of a planet that the customer named. */
const namesake = defineRequirement({
  name: 'namesake',
  policy: { key: 'namesake', schema: z.boolean().prefault(false) },
  of: () => 'mars',
  none: null,
  meets: (needed: string, agent) => agent.name === needed,
  shortfall: (needed: string, agent) => ({ needed, has: agent.name }),
});

const ASKS = customerTurn('I want to talk to a human', 'm9');

it('shows every rule at the turn that came nearest, under the policy of its time', async () => {
  const policy = {
    ...DEFAULT_POLICY,
    triggers: {
      ...DEFAULT_POLICY.triggers,
      confidence: { ...DEFAULT_POLICY.triggers.confidence!, consecutive: 4 },
    },
  };
  const { text } = await explained([
    [
      0,
      {
        type: 'PolicyActivated',
        version: 1,
        hash: 'h1',
        document: canonicalPolicy(policy),
        activatedBy: 'test',
      },
    ],
    [1, STARTED],
    [2, customerTurn('Where is my parcel?', 'm1')],
    [4, assistantTurn(0.3, 'm2')],
    [6, customerTurn('I do not see it.', 'm3')],
    [8, assistantTurn(0.2, 'm4')],
    [9, customerTurn('Thanks, found it.', 'm5')],
    [10, { ...customerTurn('human', 'x1'), conversationId: 'c2' }],
  ]);
  expect(text).toMatchInlineSnapshot(`
    "Why not
        -- Not escalated; nearest: Assistant unsure (low_confidence)
        at          12:00:08  assistant: "It is on its way." (confidence 0.20)  (m4)
        rules         explicit_request        no words  (threshold: always)
                      human_button            not pressed  (threshold: always)
                      accepted_offer          no offer  (threshold: always)
                      always_human:complaint  not seen  (threshold: once)
                      always_human:legal      not seen  (threshold: once)
                      always_human:safety     not seen  (threshold: once)
                      always_human:vip        not seen  (threshold: once)
                      assistant_failed        0 in a row  (threshold: 2 in a row)
                      assistant_silent        answer owed  (threshold: 20 s)  10 % of the way
                      low_confidence          0.30 then 0.20  (threshold: below 0.40, 4 in a row)  50 % of the way"
  `);
});

it('says before which decision it was, and what kept agents from an episode that waits', async () => {
  const { text } = await explained([
    [0, signsIn('ana')],
    [0, { type: 'AgentStatusChanged', agentId: 'ana', status: 'away' }],
    [0, signsIn('bo', { queues: ['sales'] })],
    [1, STARTED],
    [2, customerTurn('Where is my parcel?', 'm1')],
    [17, assistantTurn(0.9, 'm2')],
    [20, ASKS],
    [30, signsIn('cy', { capacity: { '*': 0 } })],
  ]);
  expect(text).toMatchInlineSnapshot(`
    "Why not
        -- Not escalated before c1#1; nearest: Assistant silent (assistant_silent)
        at          12:00:17  assistant: "It is on its way." (confidence 0.90)  (m2)
        rules         explicit_request        no words  (threshold: always)
                      human_button            not pressed  (threshold: always)
                      accepted_offer          no offer  (threshold: always)
                      always_human:complaint  not seen  (threshold: once)
                      always_human:legal      not seen  (threshold: once)
                      always_human:safety     not seen  (threshold: once)
                      always_human:vip        not seen  (threshold: once)
                      assistant_failed        0 in a row  (threshold: 2 in a row)
                      assistant_silent        answer owed  (threshold: 20 s)  75 % of the way
                      low_confidence          not evaluated or good  (threshold: below 0.40, 2 in a row)  22 % of the way
        -- c1#1 has been waiting since 12:00:20; the agents now
        agents      ana  not available (away)
                    bo   not in queue general, but in sales
                    cy   no capacity: 1 needed, 0 free"
  `);
});

it('repeats at the feature level that was activated', async () => {
  const { text } = await explained(
    [
      [
        0,
        {
          type: 'FeatureLevelActivated',
          eventId: `feature-level/${NEWEST_LEVEL}`,
          workspaceId: LEVEL_WORKSPACE,
          level: NEWEST_LEVEL,
          activatedBy: 'a test',
        },
      ],
      [1, STARTED],
      [2, customerTurn('Where is my parcel?', 'm1')],
      [4, assistantTurn(0.9, 'm2')],
      [6, customerTurn('This is really annoying.', 'm3')],
      [8, assistantTurn(0.9, 'm4', 'Yes, it is.')],
    ],
    RELEASED_WITH_ALL,
  );
  expect(text).toContain('nearest: Customer upset (frustration)');
  expect(text).toMatch(/customer_repeats +none +\(threshold: offered at 3/);
});

it('finds a trigger and a requirement that only this test knows', async () => {
  const { report, text } = await explained(
    [
      [0, signsIn('ana')],
      [1, STARTED],
      [2, customerTurn('Where is my parcel?', 'm1')],
      [8, assistantTurn(0.9, 'm2')],
      [20, ASKS],
    ],
    {
      trigger: createTrigger([slow, ...TRIGGERS.filter(({ code }) => code === 'explicit_request')]),
      routing: createRouting({ ...CAPABILITIES, requirements: [namesake] }),
    },
  );
  expect(text).toContain('nearest: slow');
  expect(text).toContain('12:00:07  deadline of slow');
  expect(text).toMatch(/slow +1 times {2}\(threshold: 2 times\) {2}50 % of the way/);
  expect(text).toContain('ana  namesake: needs mars, has ana');
  expect(report.turns).toMatchObject([{ nearest: 'slow', at: plusMs(START, 7_000) }]);
});

it('shows the agents as a wait began where an offer ended it, and as it ended where the customer did', async () => {
  const { report } = await explained([
    [1, STARTED],
    [2, ASKS],
    [10, signsIn('ana')],
  ]);
  expect(report.waits).toMatchObject([
    { from: plusMs(START, 2_000), until: plusMs(START, 10_000), seen: 'as it began', agents: [] },
  ]);
  const { report: left } = await explained([
    [1, STARTED],
    [2, ASKS],
    [10, signsIn('ana', { languages: ['de'], queues: [] })],
    [12, { type: 'CustomerLeft', reason: 'closed' }],
  ]);
  expect(left.waits).toMatchObject([
    {
      from: plusMs(START, 2_000),
      until: plusMs(START, 12_000),
      seen: 'as it ended',
      agents: [{ because: 'queue' }],
    },
  ]);
});

it('has the last event stand for all where no rule came near, and nothing where nothing was decided on', async () => {
  const { text } = await explained([
    [1, STARTED],
    [2, customerTurn('Hello', 'm1')],
  ]);
  expect(text).toContain('Not escalated; no rule came near; the last event');
  expect(text).toContain('12:00:02  customer: "Hello"  (m1)');
  const { report } = await explained([
    [1, STARTED],
    [2, ASKS],
  ]);
  expect(report.turns).toEqual([]);
  expect((await explained([[2, { type: 'CustomerLeft', reason: 'closed' }]])).text).toContain(
    'nothing: no event',
  );
});

it('says so where another version decided', async () => {
  const { report } = await explained([[1, STARTED]]);
  expect(whyNotText(report, VERSION)).not.toContain('another version');
  expect(whyNotText(report, 'other')).toContain('another version of Baton');
});

it('says after which decision it was not escalated again', async () => {
  const { text } = await explained([
    [1, STARTED],
    [2, ASKS],
    [3, { type: 'CustomerLeft', reason: 'closed' }],
    [4, customerTurn('Where is my parcel?', 'm1')],
    [14, assistantTurn(0.9, 'm2')],
    [15, { ...ASKS, messageId: 'm3' }],
    [16, { type: 'CustomerLeft', reason: 'closed' }],
    [17, customerTurn('Still there?', 'm4')],
  ]);
  const headings = text.split('\n').filter((line) => line.includes('-- Not escalated'));
  expect(headings.map((line) => line.replace(/^.*(?=Not)/, ''))).toEqual([
    'Not escalated after c1#1 before c1#2; nearest: Assistant silent (assistant_silent)',
    'Not escalated after c1#2; no rule came near; the last event',
  ]);
});

/** Ana misses her offers; nobody else speaks Spanish, until the queue asks for that no more. Bo declines. */
const ASKED_IN_SPANISH: readonly Sent[] = [
  [
    0,
    {
      type: 'PolicyActivated',
      version: 1,
      hash: 'h1',
      document: canonicalPolicy(DEFAULT_POLICY),
      activatedBy: 'test',
    },
  ],
  [0, signsIn('ana', { languages: ['es'] })],
  [0, signsIn('bo')],
  [0, signsIn('cy')],
  [1, { type: 'AgentStatusChanged', agentId: 'cy', status: 'offline' }],
  [2, { ...STARTED, language: 'es' }],
  [3, ASKS],
  [100, { type: 'AgentHeartbeat', agentId: 'bo' }],
  [150, { type: 'AgentHeartbeat', agentId: 'bo' }],
];

it('O1: shows every offer and relaxation of an episode, and each agent with what is missing at a moment', async () => {
  expect(await episodeExplained(ASKED_IN_SPANISH, 60)).toMatchInlineSnapshot(`
    "Episode c1#1
        -- What was decided, in order
        12:00:03    +0.0 s  escalated, category B: explicit_request
        12:00:03    +0.0 s  queued in general, priority 30, 0 ahead
        12:00:03    +0.0 s  offered to ana after 0.0 s
        12:00:18     +15 s  ana missed the offer
        12:00:28     +25 s  offered to ana after 25 s
        12:00:43     +40 s  ana missed the offer
        12:02:03 +2:00 min  no longer requires language in queue general, step 1
        12:02:03 +2:00 min  offered to bo after 2:00 min
        12:02:18 +2:15 min  bo missed the offer
        -- The agents at 12:01:00
        needed      language es
        points      category 30
        agents      ana  not available (away after missed offers)
                    bo   language: needs es, has en
                    cy   signed out"
  `);
});

it('shows the agents as they are now, and what the episode was at a moment at which it did not wait', async () => {
  expect(await episodeExplained(ASKED_IN_SPANISH)).toMatchInlineSnapshot(`
    "Episode c1#1
        -- What was decided, in order
        12:00:03    +0.0 s  escalated, category B: explicit_request
        12:00:03    +0.0 s  queued in general, priority 30, 0 ahead
        12:00:03    +0.0 s  offered to ana after 0.0 s
        12:00:18     +15 s  ana missed the offer
        12:00:28     +25 s  offered to ana after 25 s
        12:00:43     +40 s  ana missed the offer
        12:02:03 +2:00 min  no longer requires language in queue general, step 1
        12:02:03 +2:00 min  offered to bo after 2:00 min
        12:02:18 +2:15 min  bo missed the offer
        -- The agents now
        needed      nothing but the queue and room
        points      category 30
        agents      ana  not available (away after missed offers)
                    bo   declined or missed it in this round
                    cy   signed out"
  `);
  expect(await episodeExplained(ASKED_IN_SPANISH, 5)).toContain('At 12:00:05 it was offered to an agent');
  expect(await episodeExplained(ASKED_IN_SPANISH, 1)).toContain('At 12:00:01 it was not known');
});

it('shows the agents at the end of the last wait of an episode that waits no more', async () => {
  const left: Sent = [170, { type: 'CustomerLeft', reason: 'closed' }];
  const text = await episodeExplained([...ASKED_IN_SPANISH, left]);
  expect(text).toMatch(/It does not wait now; it waited from 12:\d\d:\d\d until .*, the agents as it /);
});
