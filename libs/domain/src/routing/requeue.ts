import type { Env } from '#kernel';
import type { EscalationRequeued } from '#domain/vocabulary';
import type { Facts } from './facts.ts';
import { missOffer, startIdle } from './presence.ts';
import { unitsFreed } from './queue-samples.ts';
import { nextCheck } from './overflow-checks.ts';
import { watchFrom } from './safety-watch.ts';
import { activeQueue, needsIn, pointsOf, workClassIn } from './route.ts';
import { situationOf } from './situation.ts';
import { firstLimit } from './wait-limits.ts';
import { agentBefore, agentHasChanged, hastenBehind } from './wait-updates.ts';
import { relaxationFrom } from './timers/relaxation.ts';
import {
  isForLater,
  keptForLater,
  type AssignedEpisode,
  type EpisodeRequest,
  type Routing,
  type WaitingEpisode,
} from './workspace/episode.ts';
import { replaceEpisode } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';

// An episode that an agent had goes back to a queue: transferred, or because the agent is gone. Age and context stay.

/** The customer reads so at once, unless nobody is there to go on with: then why, with the estimate that follows. */
export function addRequeued(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  episode: Readonly<AssignedEpisode>,
  { queueId, reason }: Pick<EscalationRequeued, 'queueId' | 'reason'>,
  env: Env,
): void {
  emitted.add(episode, { type: 'EscalationRequeued', queueId, fromAgentId: episode.agentId, reason });
  if (reason === 'transferred') emitted.notify(episode, 'requeued', { situation: 'transferred', queueId });
  else if (isSomebodyThere(workspace, episode, env)) emitted.notify(episode, 'requeued', { queueId });
}

/** Whether "we are finding someone else" is true; older policies say so whatever is the case. */
function isSomebodyThere(
  workspace: Readonly<Workspace>,
  { request, routing }: Readonly<AssignedEpisode>,
  { now }: Env,
): boolean {
  if ((activePolicy(workspace)?.policy.notices.situations ?? null) === null) return true;
  return situationOf(workspace, { request, routing, targetAgentId: null }, now) === 'busy';
}

export function applyRequeued(workspace: Workspace, fact: EscalationRequeued, env: Env): void {
  const { episodeId, fromAgentId, reason } = fact;
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'assigned') return;
  const { transfers } = episode;
  const isUnanswered = reason === 'no_reply';
  const declinedBy = isUnanswered ? [fromAgentId] : [];
  const waitAnnounced = episode.waitAnnounced && isSomebodyThere(workspace, episode, env);
  const boosted = { ...episode, ...boostedBy(workspace, episode) };
  const { routing } = boosted;
  requeue(workspace, boosted, env, { transfers, routing, targetAgentId: null, declinedBy, waitAnnounced });
  hastenBehind(workspace, episodeId, env);
  if (!isUnanswered || workspace.agents.get(fromAgentId)?.presence.kind !== 'here') return;
  const before = agentBefore(workspace, fromAgentId);
  missOffer(workspace, fromAgentId);
  agentHasChanged(workspace, fromAgentId, before, env);
}

/** Who lost the agent has more points, once, and keeps the age. */
function boostedBy(
  workspace: Readonly<Workspace>,
  { request, routing }: Readonly<AssignedEpisode>,
): Pick<AssignedEpisode, 'request' | 'routing'> {
  const policy = activePolicy(workspace)?.policy;
  if (policy === undefined || request.lostAgent === true) return { request, routing };
  const boosted: EpisodeRequest = { ...request, lostAgent: true };
  const more = pointsOf(workspace, policy, boosted) - pointsOf(workspace, policy, request);
  if (more <= 0) return { request, routing };
  return {
    request: boosted,
    routing: { ...routing, order: routing.order - more * policy.priority.onePointPer },
  };
}

/** Agents of the queue are asked first again. */
function ofQueue(routing: Routing): Routing {
  const copy: { -readonly [K in keyof Routing]: Routing[K] } = { ...routing };
  delete copy.anyQueue;
  return copy;
}

export function requeue(
  workspace: Workspace,
  episode: Readonly<AssignedEpisode>,
  env: Env,
  change: Pick<WaitingEpisode, 'transfers' | 'routing' | 'targetAgentId' | 'declinedBy' | 'waitAnnounced'>,
): void {
  const { request, firstReplyAt, agentId, assignedAt } = episode;
  const placed = change.routing ?? episode.routing;
  const queue = activeQueue(workspace, placed.queueId);
  const policy = activePolicy(workspace)?.policy;
  const needs = queue && policy && needsIn(workspace, policy, queue, request);
  const relaxation = needs && relaxationFrom(queue, needs, env.now);
  // Where a queue gives way, it does so to this wait anew; and who was interrupted too often with one agent may be with another.
  const givesWay = relaxation !== undefined || placed.anyQueue === true;
  const givenWay = needs === undefined || !givesWay ? change.routing : { ...ofQueue(placed), needs };
  const workClass = queue && policy ? workClassIn(policy, queue, request) : {};
  const routing = givenWay && { ...givenWay, ...workClass };
  const overflow = queue && nextCheck(queue, env.now, request, env.now);
  const nextLimit = isForLater(episode) ? undefined : firstLimit(workspace, placed.queueId, env.now);
  unitsFreed(workspace, episode, env);
  replaceEpisode(workspace, episode, {
    status: 'waiting',
    request,
    transfers: change.transfers,
    firstReplyAt,
    waitAnnounced: change.waitAnnounced,
    ...keptForLater(episode),
    routing,
    targetAgentId: change.targetAgentId,
    declinedBy: change.declinedBy,
    handledBefore: { agentId, handleMs: env.now - assignedAt },
    estimate: null,
    ...(nextLimit !== undefined && { nextLimit }),
    ...(relaxation && { relaxation }),
    ...(overflow && { overflow }),
    ...watchFrom(policy, request, env.now),
  });
  startIdle(workspace, agentId, env.now);
}
