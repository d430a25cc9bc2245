import { instant, type Instant } from '#kernel';
import { canonicalPolicy, storedPolicyJson, type Policy, type Queue } from '#domain/policy';
import {
  conversationOf,
  id,
  type AgentEvent,
  type AgentId,
  type EpisodeId,
  type EscalationRequested,
  type EscalationWithdrawn,
  type PolicyActivated,
  type QueueId,
  type Reason,
  type WorkspaceId,
} from '#domain/vocabulary';
import { workflowSpec } from '#testing';
import { EVERYTHING_OFF } from '../policy/policy-off.fixture.ts';
import { routing } from './create-routing.ts';
import { isUnused } from './match-group.ts';
import { joinReady, leaveReady, settleReady } from './workspace/ready-agents.ts';
import { encoded } from './workspace/stored-workspace.ts';
import { episodesOf, type Workspace } from './workspace/workspace.ts';
import { EMPTY_CARD } from '../vocabulary/empty-card.fixture.ts';

/** Inputs for the specs of routing, short to write; time is in ms after the start of the spec. */
export const START_MS = 1_767_225_600_000;
const workspaceId = id<WorkspaceId>('w');
const NOTICES = {
  offer: 'A person?',
  acknowledged: 'A person comes.',
  queued: 'Busy. {wait}',
  agent_joined: '{agent} is here.',
  requeued: 'One moment.',
  returned_to_assistant: 'The assistant again.',
  resolved: 'Bye.',
};

export function queue(queueId: string, change: Partial<Queue> = {}): Queue {
  return {
    ...EVERYTHING_OFF.queues[0],
    id: id(queueId),
    offerTimeout: 15_000,
    offersAtOnce: 1,
    languageRegions: 'same',
    contactConditions: false,
    agentOrder: 'leastInHand',
    agentWeights: { inHand: 300_000, skillLevel: 60_000 },
    scorer: null,
    relaxation: [],
    sameAgentFor: 0,
    preferredAgentsFor: [],
    preferredAgentsBusy: 'skip',
    declinePause: 0,
    firstReply: {},
    wrapUp: 30_000,
    units: { '*': 1 },
    expectedHandle: 300_000,
    hours: 'always',
    overflow: [],
    sizeLimit: null,
    waitLimits: null,
    waitUpdates: null,
    learnWaits: false,
    alternatives: null,
    ...change,
  };
}

/** With everything off that came later. */
export function presence(change: Partial<Policy['presence']> = {}): Policy['presence'] {
  return {
    lease: 3_600_000,
    outage: 0,
    keepWork: 0,
    unanswered: 0,
    keepStatus: false,
    checkTransfers: false,
    missedOffers: 2,
    announceAway: false,
    declineReasons: [],
    readingTime: 0,
    shifts: false,
    takeOver: 'off',
    ...change,
  };
}

export function policy(change: Partial<Policy> = {}): Policy {
  const everything = { categories: [], rules: [], channels: [], languages: [], tiers: [] };
  return {
    ...EVERYTHING_OFF,
    name: 'test',
    notices: {
      default: 'en',
      texts: { en: NOTICES },
      acknowledgedFor: {},
      acknowledgedAbout: null,
      situations: null,
      danger: null,
      consent: null,
    },
    ignoreCase: false,
    fairShare: null,
    quiet: null,
    safety: null,
    queues: [queue('general')],
    routes: [{ queue: id('general'), ...everything }],
    priority: {
      ...EVERYTHING_OFF.priority,
      category: { A: 60, B: 30, C: 0 },
      tier: { vip: 60 },
      reEscalation: 30,
      safetyFirst: false,
      appliesToWaiting: false,
      carryWait: false,
      onePointPer: 10_000,
    },
    presence: presence(),
    conversation: { idle: 86_400_000, grace: {}, reEscalationWindow: 86_400_000, rememberCustomer: 0 },
    ...change,
  };
}

export function activated(active: Policy = policy(), version = 1): PolicyActivated {
  return {
    type: 'PolicyActivated',
    eventId: id(`policy-${version}`),
    workspaceId,
    version,
    hash: `hash-${version}`,
    document: canonicalPolicy(active),
    activatedBy: 'test',
    reason: null,
  };
}

const REASON: Reason = {
  code: 'explicit_request',
  trigger: 'customer_request',
  category: 'B',
  rule: null,
  detail: 'asked',
  evidence: [],
};

/** @param atMs when it was decided */
export function requested(
  name: string,
  atMs: number,
  change: Partial<EscalationRequested> = {},
): EscalationRequested {
  const at: Instant = instant(START_MS + atMs);
  return {
    type: 'EscalationRequested',
    ...base(name, atMs),
    ordinal: 1,
    channel: 'chat',
    language: 'en',
    category: 'B',
    reasons: [REASON],
    rules: [],
    runnerUp: 'continue',
    policyHash: 'hash-1',
    inputs: null,
    tier: null,
    attributes: {},
    conversationStartedAt: at,
    firstCustomerTurnAt: at,
    firstSignalAt: at,
    previous: null,
    takenOverBy: null,
    card: EMPTY_CARD,
    ...change,
  };
}

export function withdrawn(
  name: string,
  atMs: number,
  reason: EscalationWithdrawn['reason'] = 'customer_left',
): EscalationWithdrawn {
  return { type: 'EscalationWithdrawn', ...base(name, atMs), reason, cause: null };
}

function base(name: string, atMs: number) {
  const episodeId = episode(name);
  const conversationId = conversationOf(episodeId);
  return {
    eventId: id<never>(`${name}@${atMs}`),
    workspaceId,
    conversationId,
    episodeId,
    at: instant(START_MS + atMs),
  };
}

export function episode(name: string): EpisodeId {
  return id(`${name}#1`);
}

type Act = AgentEvent extends infer E
  ? E extends AgentEvent
    ? Omit<E, 'eventId' | 'workspaceId' | 'agentId' | 'occurredAt'>
    : never
  : never;
let sent = 0;

/** A new event of the agent's, with an id of its own unless one is given. */
export function agent(name: string, act: Act, eventId = `agent-event-${(sent += 1)}`): AgentEvent {
  return {
    eventId: id(eventId),
    workspaceId,
    agentId: id<AgentId>(name),
    occurredAt: instant(0),
    ...act,
  };
}

export function signIn(
  name: string,
  change: Partial<Extract<Act, { type: 'AgentSignedIn' }>> = {},
): AgentEvent {
  return agent(name, {
    type: 'AgentSignedIn',
    name: name.toUpperCase(),
    skills: {},
    languages: ['en'],
    queues: [id('general')],
    capacity: { '*': 1 },
    attributes: {},
    ...change,
  });
}

export const heartbeat = (name: string): AgentEvent => agent(name, { type: 'AgentHeartbeat' });
export const setStatus = (name: string, status: 'available' | 'busy' | 'away' | 'offline'): AgentEvent =>
  agent(name, { type: 'AgentStatusChanged', status, reason: null });
export const accept = (name: string, of: string, offerId: string): AgentEvent =>
  agent(name, { type: 'AgentAcceptedOffer', episodeId: episode(of), offerId: id(offerId) });
export const decline = (name: string, of: string, offerId: string): AgentEvent =>
  agent(name, { type: 'AgentDeclinedOffer', episodeId: episode(of), offerId: id(offerId), reason: 'lunch' });
export const reply = (name: string, of: string): AgentEvent =>
  agent(name, {
    type: 'AgentReplied',
    episodeId: episode(of),
    messageId: id('m'),
    text: 'Hello',
    draft: null,
  });
export const resolve = (name: string, of: string): AgentEvent =>
  agent(name, { type: 'AgentResolved', episodeId: episode(of), outcome: 'resolved', note: null });
export const giveBack = (name: string, of: string): AgentEvent =>
  agent(name, { type: 'AgentReturnedToAssistant', episodeId: episode(of), note: 'done' });
/** @param of the conversation, by the name of its episode */
export const takeOver = (name: string, of: string): AgentEvent =>
  agent(name, { type: 'AgentTookOver', conversationId: conversationOf(episode(of)) });
export const endWrapUp = (name: string, of: string): AgentEvent =>
  agent(name, { type: 'AgentEndedWrapUp', episodeId: episode(of) });
export const askForWrapUp = (name: string, of: string): AgentEvent =>
  agent(name, { type: 'AgentAskedForWrapUp', episodeId: episode(of) });
export const transfer = (
  name: string,
  of: string,
  to: { queue?: string; agent?: string },
  eventId?: string,
): AgentEvent =>
  agent(
    name,
    {
      type: 'AgentTransferred',
      episodeId: episode(of),
      toQueueId: to.queue === undefined ? null : id(to.queue),
      toAgentId: to.agent === undefined ? null : id(to.agent),
      note: null,
      mode: 'cold',
    },
    eventId,
  );

interface Target {
  readonly queue?: string;
  readonly agent?: string;
}
const targetOf = ({ queue: toQueue, agent: toAgent }: Target) => ({
  toQueueId: toQueue === undefined ? null : id<QueueId>(toQueue),
  toAgentId: toAgent === undefined ? null : id<AgentId>(toAgent),
});
export const consult = (name: string, of: string, to: Target): AgentEvent =>
  agent(name, {
    type: 'AgentStartedConsult',
    episodeId: episode(of),
    ...targetOf(to),
    question: 'Is it insured?',
  });
export const threeWay = (name: string, of: string): AgentEvent =>
  agent(name, { type: 'AgentStartedThreeWay', episodeId: episode(of) });
export const endConsult = (name: string, of: string): AgentEvent =>
  agent(name, { type: 'AgentEndedConsult', episodeId: episode(of) });
/** To the agent who was consulted. */
export const handOver = (name: string, of: string, toAgent?: string): AgentEvent =>
  agent(name, {
    type: 'AgentTransferred',
    episodeId: episode(of),
    ...targetOf(toAgent === undefined ? {} : { agent: toAgent }),
    note: 'It is.',
    mode: 'warm',
  });
export const force = (supervisor: string, of: string, to: Target): AgentEvent =>
  agent(supervisor, {
    type: 'SupervisorTransferred',
    episodeId: episode(of),
    ...targetOf(to),
    note: null,
  });

/** Id of the offer that the input at this place of the history led to: a new request is queued (0) and then offered (1). */
export const offerOf = (step: number, ordinal = 1): string => `memory/input/0/${step}/${ordinal}`;

/** The deadlines that stand. */
export function deadlinesOf(workspace: Workspace): [entity: string, name: string, due: Instant][] {
  const deadlines: [string, string, Instant][] = [];
  const add = (entity: string): void => {
    for (const [name, due] of routing.deadlines(workspace, entity)) deadlines.push([entity, name, due]);
  };
  for (const id of workspace.agents.ids()) add(`agent/${id}`);
  for (const id of workspace.episodes.ids()) add(`episode/${id}`);
  return deadlines;
}

/** As it would be stored: JSON by `<kind>/<id>`. */
export function storedOf(workspace: Workspace): Map<string, string> {
  const stored = new Map<string, string>();
  for (const id of workspace.agents.ids())
    stored.set(`agent/${id}`, encoded('agent', must(workspace.agents.get(id))));
  for (const id of workspace.episodes.ids())
    stored.set(`episode/${id}`, encoded('episode', must(workspace.episodes.get(id))));
  for (const id of workspace.policies.ids())
    stored.set(`policy/${id}`, storedPolicyJson(must(workspace.policies.get(id))));
  for (const id of workspace.queues.ids())
    stored.set(`queue/${id}`, encoded('queue', must(workspace.queues.get(id))));
  return stored;
}

/** Stored and loaded again, in another order. */
export function restored(workspace: Workspace): Workspace {
  return routing.restore(
    null,
    [...storedOf(workspace)].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Everything that matters of a workspace, in an order that does not depend on how it came about. */
export function viewOf(workspace: Workspace) {
  const { index } = workspace;
  const last = index.readyLast;
  settleReady(index);
  const view = settledView(workspace);
  // As it was: what comes next finds an agent who is in no list yet.
  if (last !== undefined) {
    leaveReady(index, last.load, last.agent);
    joinReady(index, last.agent, last.load);
  }
  return view;
}

function settledView(workspace: Workspace) {
  const { index } = workspace;
  const groups = [...index.groups.values()].filter((group) => !isUnused(group));
  const inUse = new Set(groups);
  return {
    entities: [...storedOf(workspace)].sort(([a], [b]) => (a < b ? -1 : 1)),
    unrouted: [...index.unrouted],
    placed: [...index.placed],
    unestimated: [...index.unestimated],
    heard: [index.heardAt, index.heardAgainAt],
    consultsWaiting: [...index.consultsWaiting].sort(),
    callbacks: [...index.callbacks].sort(),
    ofConversation: [...index.ofConversation.keys()]
      .map((of) => [of, [...episodesOf(index, of)].sort()] as const)
      .sort(),
    signedIn: [...index.signedIn].map(([of, ids]) => [of, [...ids].sort()] as const).sort(),
    offersAtOnceMax: index.offersAtOnceMax,
    offered: [...index.offered].map(([of, { group, order }]) => [of, group.key, order] as const).sort(),
    unsettled: [...index.unsettled].sort(),
    matchable: [...index.matchable].map((group) => group.key).sort(),
    agents: [...index.agents]
      .map(
        ([agentId, load]) =>
          [
            agentId,
            [...load.held].sort(),
            [...load.used].sort(),
            [...load.lower].map(([lower, byPool]) => [lower, [...byPool].sort()] as const).sort(),
            [...load.paused].sort(),
            [...load.consults].sort(),
          ] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    groups: groups
      .map((group) => ({
        key: group.key,
        fresh: [...group.fresh],
        declined: [...group.declined],
        offered: [...group.offered],
        base: group.base?.key,
        line: [...group.line],
        lineCount: group.number < 0 ? undefined : index.lines.all.before(Infinity, '')[group.number],
        messages: group.messages,
        ready: [...group.ready],
        agents: [...group.agents].sort(),
        slots: group.slots,
        shared: [...index.lines.groups]
          .filter((other) => other !== undefined)
          .filter((other) => inUse.has(other) && (group.shared[other.number] ?? 0) > 0)
          .map((other) => [other.key, group.shared[other.number]] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('It was listed, so it is there.');
  return value;
}

/** Given, when, then on the workflow of routing; after every input the workspace is also restored from what is stored, and compared. */
export const spec = workflowSpec(routing.workflow, {
  deadlines: deadlinesOf,
  restored: (workspace) => viewOf(restored(workspace)),
  comparable: viewOf,
});
