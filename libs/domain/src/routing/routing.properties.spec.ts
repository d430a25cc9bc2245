import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, type Instant } from '#kernel';
import { DEFAULT_POLICY, type Policy, type Queue } from '#domain/policy';
import {
  id,
  type AgentEvent,
  type AgentId,
  type EpisodeId,
  type EscalationRequested,
  type OfferId,
  type QueueId,
} from '#domain/vocabulary';
import { createWorkflowDriver } from '#testing/driver';
import { freedUnits, freeUnits, poolOf } from './capacity.ts';
import { routing } from './create-routing.ts';
import type { AgentCondition } from './conditions/condition.ts';
import type { RoutingFact } from './facts.ts';
import { INTERRUPTIONS_MAX } from './interruption.ts';
import { serves } from './match-group.ts';
import { WORK_PER_INPUT_MAX } from './react.ts';
import type { RoutingInput } from './routing.workflow.ts';
import { whyNot } from './why-not.ts';
import { isAvailable, type Agent } from './workspace/agent.ts';
import { consultedOf, holdersOf, offersOf, type OpenEpisode } from './workspace/episode.ts';
import type { Ranked } from './workspace/ranked-list.ts';
import { readyIn } from './workspace/ready-agents.ts';
import { openEpisode, type Workspace } from './workspace/workspace.ts';
import {
  accept,
  activated,
  agent as sentBy,
  consult,
  decline,
  deadlinesOf,
  endConsult,
  endWrapUp,
  force,
  giveBack,
  handOver,
  heartbeat,
  policy,
  presence,
  queue,
  reply,
  requested,
  resolve,
  restored,
  setStatus,
  signIn,
  START_MS,
  takeOver,
  threeWay,
  transfer,
  viewOf,
  withdrawn,
} from './routing.fixture.ts';

const AGENTS = ['ana', 'bob', 'cho', 'dee'];
const EPISODES = Array.from({ length: 12 }, (_, n) => `c${n}`);
/** Conversations of these: several episodes of one are open at times. */
const CONVERSATIONS = EPISODES.slice(0, 5);
function routeTo(name: string): Policy['routes'][number] {
  return { queue: queue(name).id, categories: [], rules: [], channels: [], languages: [], tiers: [] };
}

const POLICY = policy({
  queues: [
    queue('general', {
      units: { voice: 2, '*': 1 },
      matchLanguage: true,
      wrapUp: 5_000,
      firstReply: { '*': 20_000 },
      declinePause: 2_000,
      learnWaits: true,
    }),
    queue('billing', {
      skills: { tax: 3 },
      wrapUp: 0,
      waitLimits: { nudge: 20_000, alternatives: 0, alarm: 90_000 },
      waitUpdates: { atMostEvery: 30_000 },
    }),
  ],
  routes: [{ ...routeTo('billing'), channels: ['email'] }, routeTo('general')],
  transfers: { ...DEFAULT_POLICY.transfers, consultWait: 15_000 },
  presence: presence({ lease: 40_000, outage: 60_000, readingTime: 5_000, takeOver: 'within_capacity' }),
});
/** An agent is consulted on more customers than there is room for. */
const LIGHT_CONSULTS = policy({ ...POLICY, transfers: { ...POLICY.transfers, consultUnits: { '*': 0.25 } } });
/** Without the queue that most wait in. */
const SMALL_POLICY = policy({ ...POLICY, queues: [queue('billing')], routes: [routeTo('billing')] });
/** Applied to those who wait: other queues, order, needs and units. */
const APPLIED_POLICY = policy({
  ...POLICY,
  queues: [queue('general', { units: { '*': 2 } }), queue('billing', { matchLanguage: true })],
  routes: [{ ...routeTo('billing'), languages: ['es'] }, routeTo('general')],
  priority: { ...POLICY.priority, tier: {}, category: { A: 0, B: 0, C: 9 }, appliesToWaiting: true },
});
const POLICIES = [
  POLICY,
  SMALL_POLICY,
  APPLIED_POLICY,
  { ...APPLIED_POLICY, name: 'other' },
  { ...POLICY, priority: APPLIED_POLICY.priority },
  { ...SMALL_POLICY, priority: APPLIED_POLICY.priority },
];
const { condition } = fc.letrec<{ condition: AgentCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.record({ skill: fc.constant('tax'), atLeast: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ skill: fc.constant('tax'), atMost: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ language: fc.constantFrom('en', ['customer', 'en'], ['es', 'en']) }),
    fc.record({ attribute: fc.constant('site'), is: fc.constantFrom('graz', ['graz', 'wien']) }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

/** Ways of a queue that no history above needs: every policy of a history has them. */
type Ways = Pick<
  Queue,
  | 'offersAtOnce'
  | 'agentOrder'
  | 'agentWeights'
  | 'conditions'
  | 'contactConditions'
  | 'preferredAgentsFor'
  | 'preferredAgentsBusy'
  | 'relaxation'
  | 'overflow'
  | 'sizeLimit'
>;
const ways: fc.Arbitrary<Ways> = fc.record({
  offersAtOnce: fc.constantFrom(1, 1, 2, 3),
  agentOrder: fc.constantFrom('leastInHand', 'longestIdle', 'roundRobin', 'bestSkill', 'weighted'),
  agentWeights: fc.record({ inHand: fc.constantFrom(0, 2_000), skillLevel: fc.constantFrom(0, 500) }),
  conditions: fc.oneof(fc.constant([]), fc.array(condition, { maxLength: 2 })),
  contactConditions: fc.boolean(),
  preferredAgentsFor: fc.constantFrom([], [1_000], [2_000, 9_000]),
  preferredAgentsBusy: fc.constantFrom('skip', 'wait'),
  overflow: fc.array(
    fc.record({
      when: fc.constantFrom<Queue['overflow'][number]['when']>(
        { waiting: 1 },
        { waiting: 2, age: 5_000 },
        { nobodySignedIn: true },
        { closed: true },
        { waited: 3_000 },
        { age: 20_000 },
        { predictedWait: 1_000 },
      ),
      to: fc.constantFrom<QueueId>(id('general'), id('billing'), id('spare')),
    }),
    { maxLength: 3 },
  ),
  sizeLimit: fc.constantFrom(
    null,
    { most: 2, to: [id<QueueId>('spare'), id<QueueId>('billing')], alternatives: true, alarm: true },
    { most: 1, to: [id<QueueId>('general')], alternatives: false, alarm: false },
  ),
  relaxation: fc.constantFrom(
    [],
    [{ after: 4_000, drop: ['language'] }],
    [
      { after: 2_000, drop: [], conditions: [{ not: { skill: 'tax', atLeast: 5 } }] },
      { after: 20_000, drop: ['conditions', 'skills'] },
    ],
  ),
});

/** Of a whole policy. */
const wholes: fc.Arbitrary<Pick<Policy, 'fairShare' | 'safety'>> = fc.record({
  fairShare: fc.constantFrom(null, { most: 1, within: 60_000 }, { most: 3, within: 20_000 }),
  safety: fc.constantFrom(
    null,
    { offersAtOnce: 3, overCapacity: false, anyoneAfter: 3_000, pageEvery: 10_000, wrapUp: 1_000 },
    { offersAtOnce: 2, overCapacity: true, anyoneAfter: 3_000, pageEvery: 10_000, wrapUp: 0 },
    { offersAtOnce: 1, overCapacity: false, anyoneAfter: 0, pageEvery: 0, wrapUp: 0 },
  ),
});
const DANGER = 'danger';
const DANGER_RULE: Policy['triggers']['alwaysHuman'][number] = {
  ...{ name: DANGER, topics: ['safety'], phrases: [], intents: [], tiers: [] },
};

/** @param others of its queues, by their place */
function withWays(
  policy: Policy,
  whole: Pick<Policy, 'fairShare' | 'safety'>,
  first: Ways,
  ...others: readonly Ways[]
): Policy {
  const [queue, ...more] = policy.queues;
  return {
    ...policy,
    ...whole,
    priority: { ...policy.priority, safetyFirst: true },
    presence: { ...policy.presence, shifts: true },
    triggers: { ...policy.triggers, alwaysHuman: [DANGER_RULE] },
    queues: [{ ...queue, ...first }, ...more.map((one, at) => ({ ...one, ...others[at] }))],
  };
}

/** Emails, chats and calls in three classes, which nearly everybody with room could have. */
const classed = (change: Partial<Queue>) =>
  policy({
    queues: [
      queue('general', {
        units: { voice: 2, '*': 1 },
        workClass: { email: 1, chat: 2, voice: 3 },
        wrapUp: 5_000,
        firstReply: { '*': 20_000 },
        ...change,
      }),
    ],
    presence: presence({ lease: 600_000, takeOver: 'within_capacity' }),
  });
const CLASSED_POLICIES = [
  classed({}),
  classed({ pauseMost: 25_000, wrapUp: 0 }),
  classed({ units: { '*': 1 } }),
];

/** Conversations that free units while their customers are quiet, with and without interruptible work. */
const QUIET_MOST = 2;
const quietly = (change: Partial<NonNullable<Policy['quiet']>>, of: Partial<Queue> = {}) =>
  policy({
    quiet: { after: { '*': 3_000, email: 0 }, units: 0, most: QUIET_MOST, ...change },
    queues: [queue('general', { units: { voice: 2, '*': 1 }, wrapUp: 5_000, ...of })],
    presence: presence({ lease: 40_000, keepWork: 60_000, unanswered: 3_000, takeOver: 'within_capacity' }),
  });
const QUIET_POLICIES = [
  quietly({}),
  quietly({ most: 1 }),
  quietly({ units: 0.5 }, { workClass: { email: 1, chat: 2, voice: 3 } }),
];

const both = POLICY.queues.map(({ id }) => id);
const PROFILES = [
  { capacity: { '*': 1 } },
  {
    capacity: { '*': 3 },
    languages: ['en', 'es'],
    queues: both,
    skills: { tax: 5 },
    attributes: { site: 'graz' },
  },
  { capacity: { voice: 2, chat: 2 }, languages: ['es'] },
  { capacity: { '*': 2 }, queues: both, skills: { tax: 3 }, attributes: { site: 'wien' } },
];

const DANGER_REASONS: EscalationRequested['reasons'] = [
  {
    ...{ code: 'always_human_topic', trigger: 'complexity', category: 'A', rule: DANGER },
    ...{ detail: '', evidence: [] },
  },
];
/** Whom overflow spares, and danger is served before. */
const isInDanger = (episode: Readonly<OpenEpisode> | undefined): boolean =>
  episode?.request.rules.includes(DANGER) === true;

interface Step {
  readonly afterMs: number;
  readonly what: string;
  readonly who: number;
  readonly which: number;
  readonly variant: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  afterMs: fc.constantFrom(0, 1, 500, 3_000, 9_000, 30_000),
  what: fc.constantFrom(
    ...[
      'sign in',
      'sign in',
      'heartbeat',
      'plan',
      'status',
      'decline',
      'transfer',
      'give back',
      'take over',
      'end wrap-up',
      'policy',
      ...[
        'consult',
        'consult',
        'consult answer',
        'consult answer',
        'join',
        'hand over',
        'end consult',
        'force',
      ],
    ],
    ...[
      'request',
      'request',
      'request',
      'withdraw',
      'accept',
      'accept',
      'accept',
      'reply',
      'resolve',
      'resolve',
    ],
  ),
  who: fc.nat(AGENTS.length - 1),
  which: fc.nat(EPISODES.length - 1),
  variant: fc.nat(7),
});

/** Steps that concern an episode of this status, where there is one. */
const AIMED: Readonly<Record<string, { readonly what: string; readonly status: string }>> = {
  'accept any': { what: 'accept', status: 'offered' },
  'resolve any': { what: 'resolve', status: 'assigned' },
  'quiet any': { what: 'quiet', status: 'assigned' },
  'active any': { what: 'active', status: 'assigned' },
  'reply any': { what: 'reply', status: 'assigned' },
  'end any': { what: 'end wrap-up', status: 'wrap_up' },
};

/** Silent, or back. */
function customerIs(type: 'CustomerQuiet' | 'CustomerActive', of: string, name: string, since: Instant) {
  const { workspaceId, conversationId, episodeId, at } = withdrawn(of, since - START_MS);
  const by = {
    workspaceId,
    conversationId,
    episodeId,
    at,
    agentId: id<AgentId>(name),
    eventId: id<never>(`${type}-${of}-${since}`),
  };
  return type === 'CustomerQuiet' ? { ...by, type, silentSince: since } : { ...by, type, writtenAt: since };
}

/** Two rings, of one agent and of two. */
const PREFERRING = { preferredAgents: `${AGENTS[1]}; ${AGENTS[2]}, ${AGENTS[0]}` };

/** A shift that runs, is over soon, or is to come. */
const shiftOf = (name: string, now: number, variant: number): AgentEvent => {
  const from = (variant % 4) * 8_000 - 8_000;
  const shift = { startsAt: instant(START_MS + now + from), endsAt: instant(START_MS + now + from + 20_000) };
  return sentBy(name, { type: 'AgentShiftsPlanned', timeZone: 'UTC', shifts: variant === 7 ? [] : [shift] });
};

/** The input that a step means now: offers are answered by whom they were made to. */
function inputOf(
  workspace: Workspace,
  { what, who, which, variant }: Step,
  now: number,
  policies: readonly Policy[],
): RoutingInput {
  const aimed = AIMED[what];
  if (aimed !== undefined) {
    const open = EPISODES.map((name, at) => ({ at, status: workspace.episodes.get(`${name}#1`)?.status }));
    const those = open.filter(({ status }) => status === aimed.status);
    const at = those[which % those.length]?.at ?? which;
    return inputOf(workspace, { afterMs: 0, what: aimed.what, who, which: at, variant }, now, policies);
  }
  const name = AGENTS[who] ?? '';
  const of = EPISODES[which] ?? '';
  const episode = workspace.episodes.get(`${of}#1`);
  const offers = episode?.status === 'offered' ? offersOf(episode) : [];
  const offer = offers[variant % Math.max(1, offers.length)] ?? null;
  const open = episode?.status === 'assigned' ? episode.consult : undefined;
  const asked = open?.status === 'offered' ? open : null;
  const holders = episode === undefined || episode.status === 'ended' ? [] : holdersOf(episode);
  const holder = holders[0] ?? name;
  const silentFrom = episode?.status === 'assigned' ? episode.assignedAt : instant(START_MS + now);
  switch (what) {
    case 'sign in':
      return signIn(name, PROFILES[who]);
    case 'plan':
      return shiftOf(name, now, variant);
    case 'heartbeat':
      return heartbeat(name);
    case 'status':
      return setStatus(name, (['available', 'available', 'away', 'offline'] as const)[variant % 4] ?? 'busy');
    case 'request':
      return requested(of, now, {
        conversationId: id(CONVERSATIONS[which % CONVERSATIONS.length] ?? of),
        channel: ['chat', 'voice', 'email'][variant % 3] ?? 'chat',
        language: variant % 2 === 0 ? 'en' : 'es',
        category: variant < 2 ? 'A' : 'C',
        tier: variant === 7 ? 'vip' : null,
        attributes: variant === 6 ? { conditions: '{"skill":"tax"}' } : variant === 3 ? PREFERRING : {},
        takenOverBy: variant === 5 ? id(name) : null,
        ...(variant === 4 && { reasons: DANGER_REASONS }),
      });
    case 'policy': {
      const version = (workspace.policies.get('active')?.version ?? 0) + 1;
      return activated(policies[variant % policies.length], version);
    }
    case 'withdraw':
      return withdrawn(of, now);
    case 'accept':
      return accept(offer?.agentId ?? name, of, offer?.offerId ?? 'none');
    case 'decline':
      return decline(offer?.agentId ?? name, of, offer?.offerId ?? 'none');
    case 'quiet':
      return customerIs('CustomerQuiet', of, holder, silentFrom);
    case 'active':
      return customerIs('CustomerActive', of, holder, instant(START_MS + now));
    case 'reply':
      return reply(holder, of);
    case 'resolve':
      return resolve(holder, of);
    case 'give back':
      return giveBack(holder, of);
    case 'take over':
      return takeOver(name, of);
    case 'consult':
      return consult(
        holder,
        of,
        variant < 4 ? { queue: variant < 2 ? 'general' : 'billing' } : { agent: name },
      );
    case 'consult answer':
      return variant === 7
        ? decline(asked?.agentId ?? name, of, asked?.offerId ?? 'none')
        : accept(asked?.agentId ?? name, of, asked?.offerId ?? 'none');
    case 'join':
      return threeWay(holder, of);
    case 'hand over':
      return handOver(holder, of);
    case 'end consult':
      return endConsult(variant < 4 ? holder : name, of);
    case 'force':
      return force(
        name,
        of,
        variant < 4 ? { queue: 'billing' } : { agent: AGENTS[variant % AGENTS.length] ?? '' },
      );
    case 'transfer':
      return transfer(
        holder,
        of,
        variant < 4 ? { queue: variant < 2 ? 'general' : 'billing' } : { agent: name },
      );
    default:
      return endWrapUp(holder, of);
  }
}

/**
 * Applies a history as a task would, and hands over the workspace after every fact and after every input; it goes on with the workspace
 * that `after` returns for an input.
 */
function run(
  inputs: (workspace: Workspace, n: number) => readonly [atMs: number, RoutingInput] | undefined,
  after: (workspace: Workspace, fact: RoutingFact | null) => Workspace,
  beforeReact: (workspace: Workspace) => void = () => undefined,
): RoutingFact[] {
  const { workflow } = routing;
  const emitted: RoutingFact[] = [];
  const driver = createWorkflowDriver(
    {
      ...workflow,
      react(workspace, env) {
        beforeReact(workspace);
        return workflow.react?.(workspace, env) ?? [];
      },
    },
    { deadlines: deadlinesOf, afterFact: (workspace, fact) => void after(workspace, fact) },
  );
  const take = (facts: readonly RoutingFact[]): void => {
    emitted.push(...facts);
    const before = driver.state;
    const next = after(before, null);
    if (next !== before) driver.restart(next);
  };
  const nextDue = (until: Instant): Instant | undefined =>
    deadlinesOf(driver.state)
      .map(([, , due]) => due)
      .filter((due) => due <= until)
      .sort((a, b) => a - b)[0];
  for (let n = 0; ; n += 1) {
    const next = inputs(driver.state, n);
    if (next === undefined) return emitted;
    const until = instant(START_MS + next[0]);
    for (let due = nextDue(until); due !== undefined; due = nextDue(until)) take(driver.passTo(due));
    take(driver.apply(next[1], until));
  }
}

function history({ steps, policies }: Scenario) {
  let atMs = 0;
  const requestedBefore = new Set<string>();
  return (workspace: Workspace, n: number): readonly [number, RoutingInput] | undefined => {
    if (n === 0) return [0, activated(policies[0])];
    const next = steps[n - 1];
    if (next === undefined) return undefined;
    atMs += next.afterMs;
    const name = EPISODES[next.which] ?? '';
    if (next.what === 'request') {
      // Ids of episodes are never used twice, however long ago the first was: also if it is forgotten just before this input.
      const known = workspace.episodes.get(`${name}#1`);
      const isKnown = known !== undefined && (known.status !== 'ended' || known.forgetAt > START_MS + atMs);
      const isForgotten = requestedBefore.has(name) && !isKnown;
      if (isForgotten) return [atMs, heartbeat(AGENTS[next.who] ?? '')];
      requestedBefore.add(name);
    }
    return [atMs, inputOf(workspace, next, atMs, policies)];
  };
}

interface Scenario {
  readonly steps: readonly Step[];
  /** The first is in force at the beginning. */
  readonly policies: readonly Policy[];
}
const policies: fc.Arbitrary<readonly Policy[]> = fc
  .tuple(...POLICIES.map(() => fc.tuple(wholes, ways, ways)))
  .map((chosen) => POLICIES.map((policy, at) => withWays(policy, ...chosen[at]!)));
/** Whoever is there answers soon, and few customers are passed on and asked about again and again. */
const consultSteps: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.record({
      afterMs: fc.constantFrom(
        ...[0, 0, 1, 1, 100, 100, 500, 500, 1_000, 1_000, 2_000, 2_000, 2_000, 45_000],
      ),
      what: fc.constantFrom(
        ...['accept', 'accept', 'accept', 'accept', 'reply', 'reply', 'reply', 'heartbeat', 'sign in'],
        ...['consult', 'consult', 'consult', 'consult answer', 'consult answer', 'consult answer'],
        ...['join', 'join', 'hand over', 'end consult', 'transfer', 'force', 'status', 'request', 'resolve'],
      ),
      who: fc.nat(AGENTS.length - 1),
      which: fc.nat(1),
      variant: fc.nat(7),
    }),
    { minLength: 40, maxLength: 120, size: 'max' },
  )
  .map((steps) => {
    const first = { afterMs: 0, which: 0, variant: 0 };
    const signIns = AGENTS.map((_, who) => ({ ...first, who, what: 'sign in' }));
    const requests = [0, 1].map((which) => ({ ...first, who: 0, which, what: 'request' }));
    return [...signIns, ...requests, ...steps];
  });
const consultScenarios: fc.Arbitrary<Scenario> = fc.record({
  steps: consultSteps,
  policies: fc.constantFrom([POLICY], [LIGHT_CONSULTS]),
});
const scenarios: fc.Arbitrary<Scenario> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 150, size: 'max' }), policies }),
  },
  { weight: 1, arbitrary: consultScenarios },
);
/** Units that consults take of an agent's capacity. */
function consultUnits(workspace: Workspace, agent: Readonly<Agent>, pool: string): number {
  let units = 0;
  for (const episode of workspace.episodes.values()) {
    if (episode.status !== 'assigned' || consultedOf(episode) !== agent.agentId) continue;
    const { channel } = episode.request;
    if ((channel in agent.capacity ? channel : '*') === pool) units += episode.consult?.units ?? 0;
  }
  return units;
}

const ENDS_OF_OFFERS: ReadonlySet<RoutingFact['type']> = new Set([
  'OfferAccepted',
  'OfferDeclined',
  'OfferExpired',
  'OfferRescinded',
]);
const LOSES_AGENT: ReadonlySet<RoutingFact['type']> = new Set([
  'EscalationRequeued',
  'EscalationTransferred',
  'CallbackRescheduled',
]);

function entriesOf(workspace: Workspace) {
  return [...(workspace.episodes.ids() as Iterable<EpisodeId>)].flatMap((id) => {
    const episode = openEpisode(workspace, id);
    return episode === undefined ? [] : [[id, episode] as const];
  });
}

/** Two agents who are signed in, and what comes then. */
function ofTwoAgents(
  policies: readonly Policy[],
  afterMs: readonly number[],
  what: readonly string[],
): fc.Arbitrary<Scenario> {
  const signIns = [0, 1].map((who) => ({ afterMs: 0, what: 'sign in', who, which: 0, variant: 0 }));
  return fc.record({
    steps: fc
      .array(
        fc.record({
          afterMs: fc.constantFrom(...afterMs),
          what: fc.constantFrom(...what),
          who: fc.nat(1),
          which: fc.nat(EPISODES.length - 1),
          variant: fc.nat(7),
        }),
        { minLength: 40, maxLength: 150, size: 'max' },
      )
      .map((steps) => [...signIns, ...steps]),
    policies: fc.array(fc.constantFrom(...policies), { minLength: 1, maxLength: 3 }),
  });
}
/** With interruptible work. */
const interrupting = ofTwoAgents(
  CLASSED_POLICIES,
  [0, 1, 500, 3_000, 9_000],
  [
    ...['sign in', 'request', 'request', 'accept any', 'accept any', 'resolve any', 'end any'],
    ...['reply', 'transfer', 'status', 'decline', 'withdraw', 'take over', 'policy'],
  ],
);
/** They answer, and customers are quiet and write again. */
const quieting = ofTwoAgents(
  QUIET_POLICIES,
  [0, 1, 500, 3_000, 3_000, 9_000],
  [
    ...['sign in', 'request', 'request', 'request', 'accept any', 'accept any', 'accept any'],
    ...['reply any', 'reply any', 'quiet any', 'quiet any', 'quiet any', 'active any', 'resolve any'],
    ...['end any', 'heartbeat', 'transfer', 'status', 'decline', 'withdraw', 'take over', 'policy'],
    ...['consult', 'consult answer', 'join', 'hand over'],
  ],
);
const untouched = (workspace: Workspace): Workspace => workspace;
/** Longer than any lease, outage, offer or wrap-up of these policies. */
const ALL_GONE_MS = 60 * 60_000;
const ENDS: ReadonlySet<RoutingFact['type']> = new Set([
  'EscalationAbandoned',
  'EscalationReturned',
  'EscalationResolved',
  'TakeOverRefused',
]);
const isAllGone = (workspace: Workspace): boolean =>
  [...workspace.agents.values()].every(({ presence }) => presence.kind === 'gone');

describe('Whatever happens', () => {
  it('an agent never has more units than capacity, but for one in danger where a policy lets that be', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        run(history(scenario), (workspace) => {
          for (const agent of workspace.agents.values()) {
            const used = new Map<string, number>();
            const beyond = new Map<string, number>();
            for (const episode of workspace.episodes.values()) {
              if (episode.status === 'ended' || episode.status === 'waiting') continue;
              if (!holdersOf(episode).includes(agent.agentId)) continue;
              const { channel } = episode.request;
              const pool = channel in agent.capacity ? channel : '*';
              const { units, beyondCapacity } = episode.routing;
              used.set(pool, (used.get(pool) ?? 0) + units);
              if (beyondCapacity === true) beyond.set(pool, Math.max(units, beyond.get(pool) ?? 0));
            }
            for (const episode of workspace.episodes.values()) {
              if (episode.status !== 'assigned' || consultedOf(episode) !== agent.agentId) continue;
              const { channel } = episode.request;
              const pool = channel in agent.capacity ? channel : '*';
              used.set(pool, (used.get(pool) ?? 0) + (episode.consult?.units ?? 0));
            }
            for (const [pool, units] of used)
              expect(units).toBeLessThanOrEqual((agent.capacity[pool] ?? 0) + (beyond.get(pool) ?? 0));
          }
          return workspace;
        });
      }),
      { numRuns: 60 },
    );
  });

  it('with interruptible work, what an agent works on never takes more units than capacity', () => {
    fc.assert(
      fc.property(interrupting, (scenario) => {
        run(history(scenario), (workspace, fact) => {
          if (fact !== null) return workspace;
          for (const agent of workspace.agents.values()) {
            const used = new Map<string, number>();
            for (const episode of workspace.episodes.values()) {
              if (episode.status !== 'assigned' && episode.status !== 'wrap_up') continue;
              if (episode.agentId !== agent.agentId || episode.paused !== undefined) continue;
              const pool = poolOf(agent, episode.request.channel);
              used.set(pool, (used.get(pool) ?? 0) + episode.routing.units);
            }
            for (const [pool, units] of used) expect(units).toBeLessThanOrEqual(agent.capacity[pool] ?? 0);
          }
          return workspace;
        });
      }),
      { numRuns: 60 },
    );
  });

  it('with quiet customers, no agent has more than capacity and reserve, or frees more than the reserve', () => {
    let freedCount = 0;
    let aboveCount = 0;
    fc.assert(
      fc.property(quieting, (scenario) => {
        run(history(scenario), (workspace, fact) => {
          if (fact !== null) return workspace;
          for (const agent of workspace.agents.values()) {
            const all = new Map<string, number>();
            const freed = new Map<string, number>();
            for (const episode of workspace.episodes.values()) {
              if (episode.status !== 'assigned' && episode.status !== 'wrap_up') continue;
              if (episode.agentId !== agent.agentId || episode.paused !== undefined) continue;
              const pool = poolOf(agent, episode.request.channel);
              all.set(pool, (all.get(pool) ?? 0) + episode.routing.units);
              freed.set(pool, (freed.get(pool) ?? 0) + freedUnits(episode));
            }
            for (const [pool, units] of all) {
              const capacity = agent.capacity[pool] ?? 0;
              const free = freed.get(pool) ?? 0;
              expect(units).toBeLessThanOrEqual(capacity + QUIET_MOST);
              expect(free).toBeLessThanOrEqual(QUIET_MOST);
              if (free > 0) freedCount += 1;
              if (units - free > capacity) aboveCount += 1;
            }
          }
          return workspace;
        });
      }),
      { numRuns: 100 },
    );
    expect(freedCount).toBeGreaterThan(100);
    expect(aboveCount).toBeGreaterThan(0);
  });

  it('with quiet customers, never offers above capacity, and has freed what may be', () => {
    fc.assert(
      fc.property(quieting, (scenario) => {
        run(history(scenario), (workspace, fact) => {
          if (fact?.type === 'OfferMade' && fact.interrupts.length === 0) {
            const agent = workspace.agents.get(fact.agentId);
            const load = workspace.index.agents.get(fact.agentId);
            const offered = openEpisode(workspace, fact.episodeId);
            if (agent && load && offered?.routing) {
              const { channel } = offered.request;
              const { workClass } = offered.routing;
              const left = freeUnits(agent, load, { channel, ...(workClass !== undefined && { workClass }) });
              expect(left).toBeGreaterThanOrEqual(0);
            }
          }
          if (fact === null) expect([...workspace.index.unsettled]).toEqual([]);
          return workspace;
        });
      }),
      { numRuns: 60 },
    );
  });

  it('with quiet customers, decides the same from what is stored', () => {
    fc.assert(
      fc.property(quieting, (scenario) => {
        const once = run(history(scenario), untouched);
        const again = run(history(scenario), (workspace, fact) =>
          fact === null ? restored(workspace) : workspace,
        );
        expect(again).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });

  it('interrupts by a higher class alone, three times at most, and loses no work', () => {
    let pausedCount = 0;
    fc.assert(
      fc.property(interrupting, (scenario) => {
        const paused = new Set<EpisodeId>();
        const count = new Map<EpisodeId, number>();
        run(history(scenario), (workspace, fact) => {
          switch (fact?.type) {
            case 'EscalationPaused':
              expect(fact.workClass).toBeLessThan(fact.byWorkClass);
              expect(paused.has(fact.episodeId)).toBe(false);
              paused.add(fact.episodeId);
              count.set(fact.episodeId, (count.get(fact.episodeId) ?? 0) + 1);
              expect(count.get(fact.episodeId)).toBeLessThanOrEqual(INTERRUPTIONS_MAX);
              break;
            case 'EscalationAssigned':
              count.delete(fact.episodeId);
              break;
            case 'EscalationResumed':
            case 'EscalationRequeued':
            case 'EscalationTransferred':
            case 'EscalationReturned':
            case 'EscalationResolved':
            case 'EscalationAbandoned':
              paused.delete(fact.episodeId);
              break;
            default:
          }
          if (fact !== null) return workspace;
          for (const id of paused) expect(openEpisode(workspace, id)).toMatchObject({ status: 'assigned' });
          pausedCount += paused.size;
          expect([...workspace.index.unsettled]).toEqual([]);
          return workspace;
        });
      }),
      { numRuns: 60 },
    );
    // It is about something.
    expect(pausedCount).toBeGreaterThan(10);
  });

  it('decides the same with interruptible work, restarted after any input', () => {
    fc.assert(
      fc.property(interrupting, (scenario) => {
        const live = run(history(scenario), untouched);
        const again = run(history(scenario), (workspace, fact) => {
          if (fact !== null) return workspace;
          const loaded = restored(workspace);
          expect(viewOf(loaded)).toEqual(viewOf(workspace));
          return loaded;
        });
        expect(again).toEqual(live);
      }),
      { numRuns: 15 },
    );
  });

  it('a requested episode waits once or is in one hand, and ends at most once', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const ends = new Map<EpisodeId, number>();
        run(history(scenario), (workspace, fact) => {
          if (
            fact?.type === 'EscalationAbandoned' ||
            fact?.type === 'EscalationReturned' ||
            fact?.type === 'EscalationResolved' ||
            (fact?.type === 'TakeOverRefused' && fact.endsEpisode)
          ) {
            ends.set(fact.episodeId, (ends.get(fact.episodeId) ?? 0) + 1);
            expect(ends.get(fact.episodeId)).toBe(1);
          }
          if (fact !== null) return workspace;
          const found = new Map<string, number>();
          const count = (id: string): unknown => found.set(id, (found.get(id) ?? 0) + 1);
          const { index } = workspace;
          for (const { id } of index.unrouted) count(id);
          for (const group of index.groups.values())
            for (const list of [group.fresh, group.declined]) for (const { id } of list) count(id);
          for (const load of index.agents.values()) for (const id of load.held) count(id);
          for (const id of workspace.episodes.ids() as Iterable<EpisodeId>) {
            const episode = workspace.episodes.get(id);
            const status = episode?.status;
            const hands = episode?.status === 'offered' ? offersOf(episode).length : 1;
            expect(found.get(id) ?? 0).toBe(status === 'ended' ? 0 : hands);
            expect(ends.has(id)).toBe(status === 'ended' || status === 'wrap_up');
          }
          return workspace;
        });
      }),
      { numRuns: 60 },
    );
  });

  it('every offer ends exactly once, one agent at most gets the episode, and nobody is offered it twice at once', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const standing = new Map<OfferId, EpisodeId>();
        const assigned = new Map<EpisodeId, AgentId>();
        run(history(scenario), (workspace, fact) => {
          if (fact === null) {
            const now = new Map<OfferId, EpisodeId>();
            for (const [id, episode] of entriesOf(workspace)) {
              if (episode.status !== 'offered') continue;
              const offers = offersOf(episode);
              expect(new Set(offers.map(({ agentId }) => agentId)).size).toBe(offers.length);
              expect(offers.length).toBeLessThanOrEqual(3);
              for (const { offerId } of offers) now.set(offerId, id);
            }
            expect(now).toEqual(standing);
          } else if (fact.type === 'OfferMade') {
            expect(assigned.has(fact.episodeId)).toBe(false);
            standing.set(fact.offerId, fact.episodeId);
          } else if (ENDS_OF_OFFERS.has(fact.type) && 'offerId' in fact) {
            expect(standing.delete(fact.offerId)).toBe(true);
          } else if (fact.type === 'EscalationAssigned') {
            expect([...standing.values()]).not.toContain(fact.episodeId);
            expect(assigned.has(fact.episodeId)).toBe(false);
            assigned.set(fact.episodeId, fact.agentId);
          } else if (LOSES_AGENT.has(fact.type)) {
            assigned.delete(fact.episodeId);
          }
          return workspace;
        });
      }),
      { numRuns: 60 },
    );
  });

  it('an offer goes to the first in order of all who could have it, and nobody idle waits beside one who waits', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        let servable: Ranked[] = [];
        const look = (workspace: Workspace): void => {
          servable = [...workspace.index.groups.values()]
            .filter((group) => readyIn(workspace.index, group).size > 0)
            .flatMap((group) => [...group.fresh]);
        };
        const check = (workspace: Workspace, fact: RoutingFact | null): Workspace => {
          if (fact?.type === 'OfferMade') {
            const episode = openEpisode(workspace, fact.episodeId);
            const order = (episode?.status === 'offered' && episode.routing.order) || -Infinity;
            const isExtra =
              episode?.status === 'offered' && episode.others !== undefined && !isInDanger(episode);
            // Whom somebody is asked for already comes after all who wait, unless a life is in danger.
            expect(servable.filter((other) => isExtra || other.order < order)).toEqual([]);
            const tied = servable.filter((other) => other.order === order && other.id < fact.episodeId);
            expect(tied).toEqual([]);
          }
          if (fact !== null) return workspace;
          for (const group of workspace.index.groups.values()) {
            if (group.fresh.size === 0) continue;
            for (const agent of workspace.agents.values()) {
              if (!isAvailable(agent) || !serves(agent, group)) continue;
              const pool = group.channel in agent.capacity ? group.channel : '*';
              let free = agent.capacity[pool] ?? 0;
              for (const episode of workspace.episodes.values()) {
                if (episode.status === 'ended' || episode.status === 'waiting') continue;
                if (!holdersOf(episode).includes(agent.agentId)) continue;
                const { channel } = episode.request;
                if ((channel in agent.capacity ? channel : '*') === pool) free -= episode.routing.units;
              }
              free -= consultUnits(workspace, agent, pool);
              expect(free).toBeLessThan(group.units);
            }
          }
          return workspace;
        };
        run(history(scenario), check, look);
      }),
      { numRuns: 60 },
    );
  });

  it('R25: an episode has one owner at any time, and no work is lost when an agent of a consult vanishes', () => {
    const reached = new Map<string, number>();
    fc.assert(
      fc.property(consultScenarios, (scenario) => {
        const owners = new Map<EpisodeId, string>();
        const consults = new Map<EpisodeId, string | null>();
        run(history(scenario), (workspace, fact) => {
          if (fact === null) {
            for (const [episodeId, owner] of owners) {
              const episode = openEpisode(workspace, episodeId);
              expect(episode?.status === 'assigned' ? episode.agentId : null).toBe(owner);
              expect(episode?.status === 'assigned' && episode.consult !== undefined).toBe(
                consults.has(episodeId),
              );
            }
            for (const episode of workspace.episodes.values()) {
              if (episode.status !== 'assigned') continue;
              const { agentId, request } = episode;
              expect(owners.get(request.episodeId)).toBe(agentId);
              const consulted = consultedOf(episode);
              expect(consulted).not.toBe(agentId);
              // Whoever has a customer or is consulted is there, or is given the time to come back.
              const { presence, workKeptUntil } = workspace.agents.get(agentId) ?? {};
              expect(presence?.kind === 'here' || workKeptUntil !== undefined).toBe(true);
              if (consulted !== null) expect(workspace.agents.get(consulted)?.presence.kind).toBe('here');
            }
            return workspace;
          }
          const { episodeId } = fact;
          const what = fact.type === 'EscalationTransferred' ? fact.mode : fact.type;
          reached.set(what, (reached.get(what) ?? 0) + 1);
          switch (fact.type) {
            case 'EscalationAssigned':
              expect(owners.get(episodeId)).toBeUndefined();
              owners.set(episodeId, fact.agentId);
              break;
            case 'EscalationTransferred':
              expect(owners.get(episodeId)).toBe(fact.fromAgentId);
              expect(consults.has(episodeId)).toBe(false);
              owners.delete(episodeId);
              break;
            case 'EscalationRequeued':
            case 'CallbackRescheduled':
            case 'EscalationResolved':
            case 'EscalationReturned':
            case 'EscalationAbandoned':
              expect(consults.has(episodeId)).toBe(false);
              owners.delete(episodeId);
              break;
            case 'ConsultRequested':
              expect(consults.has(episodeId)).toBe(false);
              consults.set(episodeId, null);
              break;
            case 'ConsultStarted':
              expect(consults.get(episodeId)).toBeNull();
              consults.set(episodeId, fact.agentId);
              break;
            case 'ConsultEnded':
              expect(consults.get(episodeId)).toBe(fact.agentId);
              consults.delete(episodeId);
              break;
            default:
              break;
          }
          return workspace;
        });
      }),
      { numRuns: 200 },
    );
    for (const what of ['ConsultStarted', 'ThreeWayStarted', 'ConsultEnded', 'warm'])
      expect(reached.get(what) ?? 0, what).toBeGreaterThan(0);
  });

  it('an offer goes to nobody who may not take it', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        run(history(scenario), (workspace, fact) => {
          if (fact?.type !== 'OfferMade') return workspace;
          const agent = workspace.agents.get(fact.agentId);
          const episode = openEpisode(workspace, fact.episodeId);
          if (agent === undefined || episode?.status !== 'offered') throw new Error('an offer of nothing');
          const { targetAgentId, routing } = episode;
          const asked = workspace.rules.requirements.asked(routing.needs);
          expect(isAvailable(agent)).toBe(true);
          // Whom a colleague chose, the colleague answers for; danger to life is at last for any queue.
          const { queueId, anyQueue = false } = routing;
          if (targetAgentId !== agent.agentId)
            expect(serves(agent, { targetAgentId: null, queueId, asked, anyQueue })).toBe(true);
          return workspace;
        });
      }),
      { numRuns: 60 },
    );
  });

  it('no work is lost when all agents vanish: what has not ended waits', () => {
    let requeued = 0;
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const sent = history(scenario);
        let latestMs = 0;
        let isOver = false;
        const ended = new Set<EpisodeId>();
        const known = new Set<EpisodeId>();
        run(
          (workspace, n) => {
            const next = sent(workspace, n);
            if (next !== undefined) latestMs = next[0];
            if (next !== undefined || isOver) return next;
            isOver = true;
            return [latestMs + ALL_GONE_MS, heartbeat('nobody')];
          },
          (workspace, fact) => {
            if (fact !== null && ENDS.has(fact.type)) ended.add(fact.episodeId);
            if (fact?.type === 'EscalationRequeued' && fact.reason === 'agent_lost') requeued += 1;
            if (fact?.type === 'EscalationQueued') known.add(fact.episodeId);
            if (fact !== null || !isOver) return workspace;
            if (!isAllGone(workspace)) return workspace;
            for (const id of known)
              if (!ended.has(id)) expect(openEpisode(workspace, id)?.status).toBe('waiting');
            return workspace;
          },
        );
      }),
      { numRuns: 60 },
    );
    expect(requeued).toBeGreaterThan(0);
  });

  it('O1: each agent has a reason not to have an episode that waits, by the checks that offers are made by', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        run(history(scenario), (workspace, fact) => {
          if (fact !== null) return workspace;
          for (const id of workspace.episodes.ids() as Iterable<EpisodeId>)
            expect(whyNot(workspace, id)?.filter(({ because }) => because === null) ?? []).toEqual([]);
          return workspace;
        });
      }),
      { numRuns: 60 },
    );
  });

  it('overflow brings nobody back while somebody is signed in where they wait, nor to where nobody is, and moves nobody twice at once', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const visited = new Map<EpisodeId, readonly QueueId[]>();
        const moves = new Set<string>();
        run(history(scenario), (workspace, fact) => {
          if (fact?.type !== 'EscalationQueued' || fact.overflowFrom === null) return workspace;
          const { episodeId, queueId, overflowFrom } = fact;
          const before = [...(visited.get(episodeId) ?? []), overflowFrom];
          const signedIn = (of: QueueId) =>
            [...workspace.agents.values()].filter(
              ({ queues, presence, status }) =>
                queues.includes(of) && presence.kind === 'here' && status !== 'offline',
            );
          const episode = openEpisode(workspace, episodeId);
          const isVip = episode?.request.tier === 'vip' || isInDanger(episode);
          if (before.includes(queueId) && !isVip) expect(signedIn(overflowFrom)).toEqual([]);
          visited.set(episodeId, [...before, queueId]);
          expect(signedIn(queueId)).not.toEqual([]);
          // Once by a check, or once by a policy: those who wait are not passed around.
          const move = `${episodeId} ${fact.at} ${workspace.policies.get('active')?.version}`;
          expect(moves).not.toContain(move);
          moves.add(move);
          return workspace;
        });
      }),
      { numRuns: 60 },
    );
  });

  it('age stays what it was, and order too unless a policy applies to those who wait', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const ages = new Map<string, number>();
        const orders = new Map<string, number>();
        run(history(scenario), (workspace, fact) => {
          if (fact !== null) return workspace;
          for (const episode of workspace.episodes.values()) {
            if (episode.status === 'ended' || episode.routing === null) continue;
            const { episodeId, requestedAt } = episode.request;
            const { order, placedBy } = episode.routing;
            expect(requestedAt).toBe(ages.get(episodeId) ?? requestedAt);
            ages.set(episodeId, requestedAt);
            const key = `${episodeId} ${placedBy ?? 'first'}`;
            expect(order).toBe(orders.get(key) ?? order);
            orders.set(key, order);
          }
          return workspace;
        });
      }),
      { numRuns: 60 },
    );
  });

  it('a workspace that is stored and restored after every input is the same, and says the same', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const sent = history(scenario);
        const inputs: (readonly [number, RoutingInput])[] = [];
        const live = run((workspace, n) => {
          const next = sent(workspace, n);
          if (next !== undefined) inputs.push(next);
          return next;
        }, untouched);
        const again = run(
          (_, n) => inputs[n],
          (workspace, fact) => {
            if (fact !== null) return workspace;
            const loaded = restored(workspace);
            expect(viewOf(loaded)).toEqual(viewOf(workspace));
            return loaded;
          },
        );
        expect(again).toEqual(live);
      }),
      { numRuns: 15 },
    );
  });
});

describe('A great many requests held for a policy', () => {
  it('are queued in bounded inputs, one after another, and all of them, with nothing else coming', () => {
    const count = 3_500;
    const perInput: number[] = [];
    let facts = 0;
    const driver = createWorkflowDriver(routing.workflow, {
      afterFact: () => void (facts += 1),
      afterInput: () => void (perInput.push(facts), (facts = 0)),
    });
    const start = instant(START_MS);
    for (let n = 0; n < count; n += 1) driver.apply(requested(`c${n}`, 0), start);
    const emitted = [
      ...driver.apply(activated(policy()), start),
      ...driver.passTo(instant(START_MS + 1_000)),
    ];
    const byType = new Map<string, number>();
    for (const { type } of emitted) byType.set(type, (byType.get(type) ?? 0) + 1);
    const types = ['EscalationQueued', 'WaitEstimated', 'CustomerNotified'];
    expect([...byType]).toEqual(types.map((type) => [type, count]));
    expect(new Set(emitted.map(({ eventId }) => eventId)).size).toBe(3 * count);
    expect(Math.max(...perInput)).toBeLessThanOrEqual(WORK_PER_INPUT_MAX * 1.01);
  });
});

describe('A policy that takes the queue from many', () => {
  const channels = ['chat', 'voice', 'email', 'sms'];
  const first = policy({
    queues: [queue('general', { matchLanguage: true })],
    presence: presence(),
  });
  const second = policy({
    ...first,
    queues: [queue('other', { matchLanguage: true })],
    routes: [routeTo('other')],
  });

  function emittedBy(afterEach: (workspace: Workspace) => Workspace): RoutingFact[] {
    const driver = createWorkflowDriver(routing.workflow, { deadlines: deadlinesOf });
    const emitted: RoutingFact[] = [];
    const take = (facts: readonly RoutingFact[]): void => {
      emitted.push(...facts);
      const next = afterEach(driver.state);
      if (next !== driver.state) driver.restart(next);
    };
    const start = instant(START_MS);
    driver.apply(activated(first), start);
    for (let n = 0; n < 1_500; n += 1) {
      const change = { channel: channels[n % 4] ?? 'chat', language: n % 3 === 0 ? 'es' : 'en' };
      driver.apply(requested(`c${n}`, 0, change), start);
    }
    for (let n = 0; n < 300; n += 1) driver.apply(signIn(`agent-${n}`, { queues: [id('other')] }), start);
    take(driver.apply(activated(second, 2), start));
    for (let ms = 1; ms <= 10; ms += 1) take(driver.passTo(instant(START_MS + ms)));
    return emitted;
  }

  it('queues all of them anew in bounded inputs, the same with a restart between any two', () => {
    const live = emittedBy(untouched);
    expect(live.filter(({ type }) => type === 'EscalationQueued').length).toBe(1_500);
    expect(live.filter(({ type }) => type === 'OfferMade').length).toBe(300);
    expect(new Set(live.map(({ at }) => at)).size).toBeGreaterThan(2);
    expect(emittedBy(restored)).toEqual(live);
  });
});

describe('Nobody starves', () => {
  it('whoever has fewer points is overtaken only by those who came less than the difference in points later', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.boolean(), fc.integer({ min: 0, max: 20_000 })),
          {
            minLength: 20,
            maxLength: 80,
          },
        ),
        (arrivals) => {
          const points = { A: 60, B: 30, C: 0 } as const;
          const byName = new Map<EpisodeId, { atMs: number; points: number }>();
          const inputs: (readonly [number, RoutingInput])[] = [[0, activated(policy())]];
          let atMs = 0;
          arrivals.forEach(([category, isVip, gapMs], n) => {
            atMs += gapMs;
            const input = requested(`c${n}`, atMs, {
              category: category,
              tier: isVip ? 'vip' : null,
            });
            byName.set(input.episodeId, {
              atMs,
              points: points[category] + (isVip ? 60 : 0),
            });
            inputs.push([atMs, input]);
          });
          inputs.push([atMs, signIn('ana', { capacity: { '*': 1_000 } })]);
          const served = run((_, n) => inputs[n], untouched)
            .filter((fact) => fact.type === 'OfferMade')
            .map((fact) => byName.get(fact.episodeId) ?? { atMs: 0, points: 0 });
          expect(served.length).toBe(arrivals.length);
          served.forEach((early, i) => {
            for (const late of served.slice(i + 1)) {
              // Served before `late` although it came later: only with so many more points.
              if (early.atMs > late.atMs) {
                expect(early.atMs - late.atMs).toBeLessThanOrEqual((early.points - late.points) * 10_000);
              }
            }
          });
        },
      ),
      { numRuns: 30 },
    );
  });
});
