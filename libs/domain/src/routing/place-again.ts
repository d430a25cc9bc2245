import type { Policy, Queue } from '#domain/policy';
import type { Instant } from '#kernel';
import { behindMs } from './alternatives/behind.ts';
import { checkAgain, nextCheck, setOverflow } from './overflow-checks.ts';
import { activeQueue, placeIn, routeOf } from './route.ts';
import { isSafetyClass } from './safety.ts';
import { setWatch, watchAgain } from './safety-watch.ts';
import { needsAfter, relaxationAgain, relaxationFrom } from './timers/relaxation.ts';
import { enterRing } from './timers/ring.ts';
import { firstLimit, setLimit } from './wait-limits.ts';
import { isAvailable } from './workspace/agent.ts';
import { isForLater, type OpenEpisode, type Routing, type WaitingEpisode } from './workspace/episode.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

// Whoever is placed has come just now, or waits already: then the age and what has come of the wait stay.

/** Whoever was transferred waits where the agent said, and whom overflow brought elsewhere does not come back: while there is that queue, and somebody in it. */
export function queueFor(
  workspace: Readonly<Workspace>,
  policy: Policy,
  {
    request,
    transfers,
    routing,
    visited,
  }: Pick<Readonly<OpenEpisode>, 'request' | 'transfers' | 'routing' | 'visited'>,
): Queue {
  const current = routing === null ? undefined : activeQueue(workspace, routing.queueId);
  if (current !== undefined && transfers > 0) return current;
  const routed = routeOf(policy, request);
  const { signedIn } = workspace.index;
  const isLeft = current !== undefined && !signedIn.has(current.id) && signedIn.has(routed.id);
  return current !== undefined && !isLeft && visited?.includes(routed.id) === true ? current : routed;
}

/** As `placeIn`: what this queue has given up for a customer who waits in it already stays given up. */
export function placeAgainIn(
  workspace: Readonly<Workspace>,
  policy: Policy,
  queue: Queue,
  episode: Readonly<OpenEpisode>,
  points: number,
): Routing {
  const byAge = placeIn(workspace, policy, queue, episode.request, points);
  const isSame = episode.routing?.queueId === queue.id;
  const ring = isSame && !isSafetyClass(policy, episode.request) ? episode.routing.ring : undefined;
  const placed = { ...byAge, order: byAge.order + behindMs(queue, episode), ...(ring && { ring }) };
  // Whoever is asked for anybody has given up all that any queue could.
  if (episode.routing?.anyQueue === true && isSafetyClass(policy, episode.request))
    return { ...placed, needs: {}, anyQueue: true };
  const relaxation = isSame && 'relaxation' in episode ? episode.relaxation : undefined;
  return relaxation === undefined
    ? placed
    : { ...placed, needs: needsAfter(policy, queue, placed.needs, relaxation, episode.request) };
}

/** A wait that begins in this queue, for one who had none. */
export function beginWait(
  workspace: Readonly<Workspace>,
  queue: Queue,
  waiting: WaitingEpisode,
  routing: Routing,
  now: Instant,
): void {
  enterRing(workspace, queue, waiting, routing, 0, now);
  waiting.declinedBy = [];
  waiting.estimate = null;
  beginInQueue(workspace, queue, waiting, routing, now);
}

/**
 * A wait that goes on, here or in another queue. The wait that was announced stays: the usual turn compares it with the new one. Whoever
 * declined is asked last still.
 */
export function continueWait(
  workspace: Readonly<Workspace>,
  policy: Policy,
  queue: Queue,
  waiting: WaitingEpisode,
  routing: Routing,
  now: Instant,
): void {
  const isSame = waiting.routing?.queueId === queue.id;
  waiting.routing = routing;
  if (!isTargetKept(workspace, policy, queue, waiting)) {
    waiting.targetAgentId = null;
    delete waiting.sameAgentUntil;
  }
  if (!isSame) {
    forgetPromise(waiting);
    beginInQueue(workspace, queue, waiting, routing, now);
    return;
  }
  setWatch(waiting, watchAgain(policy, waiting, now));
  setRelaxation(waiting, relaxationAgain(queue, routing, waiting, now));
  setOverflow(waiting, checkAgain(queue, waiting, now));
}

/** This queue is not to learn from what another one has promised. */
function forgetPromise(waiting: WaitingEpisode): void {
  if (waiting.estimate === null) return;
  const { at, p50Ms, p90Ms, reestimateAt } = waiting.estimate;
  waiting.estimate = { at, p50Ms, p90Ms, reestimateAt };
}

function beginInQueue(
  workspace: Readonly<Workspace>,
  queue: Queue,
  waiting: WaitingEpisode,
  { needs, anyQueue }: Routing,
  now: Instant,
): void {
  const { waitAnnounced, request } = waiting;
  if (!isForLater(waiting))
    setLimit(waiting, firstLimit(workspace, queue.id, waitAnnounced ? now : request.requestedAt));
  setWatch(waiting, watchAgain(activePolicy(workspace)?.policy, waiting, now));
  setRelaxation(waiting, anyQueue === true ? undefined : relaxationFrom(queue, needs, now));
  setOverflow(waiting, nextCheck(queue, now, request, now));
}

function setRelaxation(waiting: WaitingEpisode, relaxation: WaitingEpisode['relaxation']): void {
  if (relaxation === undefined) delete waiting.relaxation;
  else waiting.relaxation = relaxation;
}

/** The agent may have gone since, and the agent of last time may be the wrong one in this queue, or under this policy. */
function isTargetKept(
  workspace: Readonly<Workspace>,
  policy: Policy,
  queue: Queue,
  { targetAgentId, sameAgentUntil, request }: Readonly<WaitingEpisode>,
): boolean {
  const agent = targetAgentId === null ? undefined : workspace.agents.get(targetAgentId);
  if (agent === undefined || !isAvailable(agent)) return false;
  return sameAgentUntil === undefined || (agent.queues.includes(queue.id) && !isSafetyClass(policy, request));
}
