import { accepted, ignored, rejected, type Acceptance, type Env } from '#kernel';
import type {
  AgentId,
  AgentTransferred,
  EscalationRequeued,
  EscalationTransferred,
  QueueId,
} from '#domain/vocabulary';
import { slotsOf } from './capacity.ts';
import { facts, type Facts, type RoutingFact } from './facts.ts';
import { assignedTo, notInHand } from './in-hand.ts';
import { missOffer, startIdle } from './presence.ts';
import { unitsFreed } from './queue-samples.ts';
import { nextCheck } from './overflow-checks.ts';
import { activeQueue, needsIn, pointsOf, unitsOf } from './route.ts';
import { situationOf } from './situation.ts';
import { firstLimit } from './wait-limits.ts';
import { agentBefore, agentHasChanged, hastenBehind } from './wait-updates.ts';
import { relaxationFrom } from './timers/relaxation.ts';
import { isAvailable } from './workspace/agent.ts';
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

/** After this many transfers the agent who has it must find another end: nobody is to be sent round in circles. */
const TRANSFERS_MAX = 5;

export function acceptTransfer(
  workspace: Readonly<Workspace>,
  event: AgentTransferred,
): Acceptance<RoutingFact> {
  const { agentId, toQueueId, toAgentId } = event;
  if ((toQueueId === null) === (toAgentId === null)) {
    return rejected(
      'A transfer names either a queue or an agent: set exactly one of toQueueId and toAgentId.',
    );
  }
  const episode = assignedTo(workspace, event);
  if (episode === undefined) return notInHand(event);
  if (episode.transfers >= TRANSFERS_MAX) {
    return rejected(
      `Episode ${event.episodeId} was transferred ${TRANSFERS_MAX} times already: resolve it or return it to the assistant.`,
    );
  }
  if (toQueueId !== null && activeQueue(workspace, toQueueId) === undefined) {
    return rejected(`There is no queue ${toQueueId} in the active policy: transfer to one that it names.`);
  }
  if (toAgentId === agentId) return rejected(`Agent ${agentId} has episode ${event.episodeId} already.`);
  return toAgentId === null ? accepted() : acceptTarget(workspace, episode, toAgentId);
}

function acceptTarget(
  workspace: Readonly<Workspace>,
  { request: { channel }, routing: { units } }: Readonly<AssignedEpisode>,
  toAgentId: AgentId,
): Acceptance<RoutingFact> {
  const target = workspace.agents.get(toAgentId);
  if (target === undefined)
    return rejected(`There is no agent ${toAgentId}: transfer to one who has signed in.`);
  const isChecked = activePolicy(workspace)?.policy.presence.checkTransfers ?? false;
  if (isChecked && slotsOf(target, { channel, units }) < 1) {
    return rejected(
      `Agent ${toAgentId} has no capacity for ${channel}: transfer to a queue, or to an agent who takes ${channel}.`,
    );
  }
  return isAvailable(target) ? accepted() : ignored(`Agent ${toAgentId} is not available.`);
}

/** To another queue, or to one agent who is available; the sender is asked last. */
export function decideTransfer(
  workspace: Readonly<Workspace>,
  event: AgentTransferred,
  env: Env,
): readonly RoutingFact[] {
  const { agentId, toQueueId, toAgentId, note } = event;
  const emitted = facts(workspace, env);
  const episode = assignedTo(workspace, event);
  if (episode === undefined) return emitted.list;
  emitted.add(episode, { type: 'EscalationTransferred', fromAgentId: agentId, toQueueId, toAgentId, note });
  const queueId = toQueueId ?? episode.routing.queueId;
  addRequeued(workspace, emitted, episode, { queueId, reason: 'transferred' }, env);
  return emitted.list;
}

/** The customer reads so at once, unless nobody is there to go on with: then why, with the estimate that follows. */
export function addRequeued(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  episode: Readonly<AssignedEpisode>,
  { queueId, reason }: Pick<EscalationRequeued, 'queueId' | 'reason'>,
  env: Env,
): void {
  emitted.add(episode, { type: 'EscalationRequeued', queueId, fromAgentId: episode.agentId, reason });
  if (reason === 'transferred') emitted.notify(episode, 'requeued', { situation: 'transferred' });
  else if (isSomebodyThere(workspace, episode, env)) emitted.notify(episode, 'requeued');
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

/** With this the episode waits again; the requeueing that follows says so to others. */
export function applyTransferred(workspace: Workspace, fact: EscalationTransferred, env: Env): void {
  const episode = openEpisode(workspace, fact.episodeId);
  if (episode?.status !== 'assigned') return;
  const { toQueueId, toAgentId } = fact;
  requeue(workspace, episode, env, {
    transfers: episode.transfers + 1,
    routing: toQueueId === null ? episode.routing : routingIn(workspace, episode, toQueueId),
    targetAgentId: toAgentId,
    declinedBy: [episode.agentId],
    waitAnnounced: episode.waitAnnounced,
  });
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

function requeue(
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
  // Where a queue gives way, it does so to this wait anew.
  const routing = needs === undefined || relaxation === undefined ? change.routing : { ...placed, needs };
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
  });
  startIdle(workspace, agentId, env.now);
}

/** The order stays; where the policy has lost the queue meanwhile, everything does. */
function routingIn(
  workspace: Workspace,
  { request, routing }: Readonly<AssignedEpisode>,
  queueId: QueueId,
): Routing {
  const queue = activeQueue(workspace, queueId);
  const policy = activePolicy(workspace)?.policy;
  if (queueId === routing.queueId || queue === undefined || policy === undefined) return routing;
  const needs = needsIn(workspace, policy, queue, request);
  return { ...routing, queueId, units: unitsOf(policy, queue, request), needs };
}
