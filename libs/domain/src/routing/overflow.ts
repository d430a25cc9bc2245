import { isOpen } from '#domain/calendar';
import type { Policy, Queue } from '#domain/policy';
import type { EscalationQueued, QueueId } from '#domain/vocabulary';
import type { Instant } from '#kernel';
import { calendarOf } from './hours.ts';
import { matchGroupKey, serves, waitingCount } from './match-group.ts';
import { namedAs } from './own-spelling.ts';
import { placeAgainIn } from './place-again.ts';
import { activeQueue, needsIn, pointsOf } from './route.ts';
import { isInDanger } from './safety.ts';
import { forecastWait, type InQueue } from './wait-estimate.ts';
import { isAvailable } from './workspace/agent.ts';
import type { EpisodeRequest, Routing, WaitingEpisode } from './workspace/episode.ts';
import { aheadInQueue, countInQueue, waitingInQueue } from './workspace/waiting-counts.ts';
import type { Workspace } from './workspace/workspace.ts';

// When one who comes to a queue, or waits in it, goes to another. All of it is asked of the workspace as it is now.

type Reason = NonNullable<EscalationQueued['overflowReason']>;
type When = Queue['overflow'][number]['when'];

/** Where somebody is to wait. */
export interface Placement {
  readonly queue: Queue;
  /** The queue that it would have been, or was; null: that is the one. */
  readonly from: QueueId | null;
  /** Without `from`: it has as many as it is to have, and no other queue takes the customer. */
  readonly reason: Reason | null;
}

export function stayingIn(queue: Queue): Placement {
  return { queue, from: null, reason: null };
}

/** The customer, on the way to a queue or in it. */
interface Coming {
  readonly workspace: Readonly<Workspace>;
  readonly policy: Policy;
  readonly episode: Readonly<WaitingEpisode>;
  /** Queues that it has passed on this way. */
  readonly passed: ReadonlySet<QueueId>;
  readonly now: Instant;
  readonly isSpared: boolean;
}

/**
 * The queue itself, or the one that its stages lead to, and those of that queue, each once. A queue that overflow has visited is not visited
 * again while somebody is signed in where the customer is, or where an agent sent it; customers who are spared go only from where nobody is available for them to where
 * somebody is, so they may come back.
 */
export function placementFrom(
  workspace: Readonly<Workspace>,
  policy: Policy,
  queue: Queue,
  episode: Readonly<WaitingEpisode>,
  now: Instant,
): Placement {
  const passed = new Set<QueueId>();
  let at = queue;
  let reason: Reason | null = null;
  const coming = { workspace, policy, episode, passed, now, isSpared: isSpared(policy, episode.request) };
  for (;;) {
    const next = stageFrom(coming, at) ?? otherThanFull(coming, at);
    if (next === undefined || next === 'full') {
      const from = at === queue ? null : queue.id;
      return { queue: at, from, reason: reason ?? (next === 'full' ? next : null) };
    }
    reason ??= next.reason;
    passed.add(at.id);
    at = next.queue;
  }
}

function stageFrom(coming: Coming, queue: Queue): { queue: Queue; reason: Reason } | undefined {
  for (const { when, to } of queue.overflow) {
    const target = targetOf(coming, queue, to);
    const reason = target && reasonOf(coming, queue, when);
    if (target !== undefined && reason !== undefined) return { queue: target, reason };
  }
  return undefined;
}

/** Only of one who comes, and is not in it yet. */
function otherThanFull(coming: Coming, queue: Queue): { queue: Queue; reason: Reason } | 'full' | undefined {
  const { workspace, episode } = coming;
  const isThere = episode.routing?.queueId === queue.id;
  if (isThere || coming.isSpared || !isFull(workspace, queue)) return undefined;
  for (const to of queue.sizeLimit?.to ?? []) {
    const target = targetOf(coming, queue, to);
    if (target !== undefined) return { queue: target, reason: 'full' };
  }
  return 'full';
}

/** Undefined: it is no use to go there. */
function targetOf(
  { workspace, policy, episode, passed, now, isSpared }: Coming,
  from: Queue,
  to: QueueId,
): Queue | undefined {
  const queue = activeQueue(workspace, to);
  if (queue === undefined || to === from.id || passed.has(to)) return undefined;
  const { signedIn } = workspace.index;
  if (!signedIn.has(to) || isClosed(workspace, to, now)) return undefined;
  if (!isSpared) {
    const isOver = episode.visited?.includes(to) === true && (episode.transfers > 0 || signedIn.has(from.id));
    return isOver || isFull(workspace, queue) ? undefined : queue;
  }
  const isServed = (one: Queue): boolean => hasAvailable(workspace, policy, one, episode.request);
  return !isServed(from) && isServed(queue) ? queue : undefined;
}

/** The first thing that is named, where all of them hold. */
function reasonOf(coming: Coming, queue: Queue, when: When): Reason | undefined {
  const { workspace, policy, episode, now } = coming;
  const { request, overflow } = episode;
  const since = episode.routing?.queueId === queue.id ? (overflow?.since ?? now) : now;
  let routed: Routing | undefined;
  const routing = () =>
    (routed ??= placeAgainIn(workspace, policy, queue, episode, pointsOf(workspace, policy, request)));
  // What costs most is asked last, and only where the rest holds.
  const asked: readonly (readonly [Reason, limit: unknown, holds: () => boolean])[] = [
    ['nobody_signed_in', when.nobodySignedIn, () => !workspace.index.signedIn.has(queue.id)],
    ['closed', when.closed, () => isClosed(workspace, queue.id, now)],
    ['waited', when.waited, () => now - since >= (when.waited ?? 0)],
    ['age', when.age, () => now - request.requestedAt >= (when.age ?? 0)],
    [
      'waiting',
      when.waiting,
      () => hasAhead(workspace, queue, when.waiting ?? 0, () => routing().order, request),
    ],
    [
      'predicted_wait',
      when.predictedWait,
      () =>
        predictedMs(workspace, { request, routing: routing(), targetAgentId: null }, now) >=
        (when.predictedWait ?? 0),
    ],
  ];
  const named = asked.filter(([, limit]) => limit !== undefined);
  return named.every(([, , holds]) => holds()) ? named[0]?.[0] : undefined;
}

/** Whether so many come before the customer. Mostly not as many are there at all: then it is not asked where the customer would be. */
function hasAhead(
  { index }: Readonly<Workspace>,
  { id }: Queue,
  count: number,
  order: () => number,
  { episodeId }: Readonly<EpisodeRequest>,
): boolean {
  return countInQueue(index, id) >= count && aheadInQueue(index, id, order(), episodeId) >= count;
}

/**
 * Less than 0: not known. Where nobody waits for the same agents there is no wait to be long; whether such a match group happens to be in
 * memory must not decide.
 */
function predictedMs(workspace: Readonly<Workspace>, episode: Readonly<InQueue>, now: Instant): number {
  const group = workspace.index.groups.get(matchGroupKey(episode));
  if (group === undefined || waitingCount(group) === 0) return -1;
  return forecastWait(workspace, episode, now).p50Ms ?? -1;
}

/** Danger to life, and whoever has points for a tier: overflow is to make nothing worse for them. */
function isSpared(policy: Policy, request: Readonly<EpisodeRequest>): boolean {
  const { tier } = policy.priority;
  const own = request.tier && namedAs(policy, request.tier, Object.keys(tier));
  const hasPoints = own !== null && Object.hasOwn(tier, own) && (tier[own] ?? 0) > 0;
  return hasPoints || isInDanger(policy, request);
}

function isClosed(workspace: Readonly<Workspace>, queueId: QueueId, now: Instant): boolean {
  const calendar = calendarOf(workspace, queueId);
  return calendar !== undefined && !isOpen(calendar, now);
}

function isFull({ index }: Readonly<Workspace>, { id, sizeLimit }: Queue): boolean {
  return sizeLimit !== null && waitingInQueue(index, id) >= sizeLimit.most;
}

/** Looks at agents of the queue until one is found. */
function hasAvailable(
  workspace: Readonly<Workspace>,
  policy: Policy,
  queue: Queue,
  request: Readonly<EpisodeRequest>,
): boolean {
  const asked = workspace.rules.requirements.asked(needsIn(workspace, policy, queue, request));
  const served = { targetAgentId: null, queueId: queue.id, asked };
  for (const agentId of workspace.index.signedIn.get(queue.id) ?? []) {
    const agent = workspace.agents.get(agentId);
    if (agent !== undefined && isAvailable(agent) && serves(agent, served)) return true;
  }
  return false;
}
