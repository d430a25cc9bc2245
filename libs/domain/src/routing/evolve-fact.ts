import { MINUTE_MS, plusMs, type DecideEnv as Env } from '#kernel';
import type {
  AgentId,
  EpisodeId,
  EscalationAbandoned,
  EscalationQueued,
  EscalationRequeued,
  EscalationResolved,
  EscalationReturned,
  OfferMade,
  QueueId,
} from '#domain/vocabulary';
import { missOffer } from './evolve-agent.ts';
import type { OpenEpisode, QueueStatistics } from './entities.ts';
import type { RoutingFact } from './facts.ts';
import { orderKey, queueOf, unitsOf } from './route.ts';
import { activePolicy, openEpisode, type Workspace } from './state.ts';
import { addHeld, addWaited, newStatistics, reestimateAt } from './wait-estimate.ts';
import { changeEpisode, endEpisode, changeReadyOrder, setEstimate } from './workspace-index.ts';
import { waitedMs } from './work-in-hand.ts';

/** For so long after its end an episode is known as ended. */
const ENDED_MEMORY_MS = 15 * MINUTE_MS;

export function evolveFact(workspace: Workspace, fact: RoutingFact, env: Env): void {
  const { episodeId } = fact;
  const episode = openEpisode(workspace, episodeId);
  if (episode === undefined) return;
  switch (fact.type) {
    case 'EscalationQueued':
      enqueue(workspace, fact);
      return;
    case 'WaitEstimated': {
      const estimate = { at: env.now, p50Ms: fact.p50Ms, p90Ms: fact.p90Ms };
      setEstimate(workspace, episodeId, estimate, reestimateAt(estimate, episode.requestedAt, env.now));
      return;
    }
    case 'OfferMade':
      offer(workspace, fact, env);
      return;
    case 'OfferAccepted':
      return; // the assignment follows
    case 'EscalationAssigned':
      if (episode.agentId === null) waitEnded(workspace, episode, 'answered', env);
      changeEpisode(workspace, episodeId, (assigned) => {
        assigned.status = 'assigned';
        assigned.agentId = fact.agentId;
        assigned.assignedAt = env.now;
        assigned.heldSince = assigned.offer?.madeAt ?? env.now;
        assigned.offer = null;
        assigned.targetAgentId = null;
        assigned.declinedBy = [];
      });
      answered(workspace, fact.agentId);
      return;
    case 'OfferDeclined':
      backToWaiting(workspace, episodeId, env, fact.agentId);
      answered(workspace, fact.agentId);
      return;
    case 'OfferExpired':
      backToWaiting(workspace, episodeId, env, fact.agentId);
      missOffer(workspace, fact.agentId);
      return;
    case 'OfferRescinded':
      if (fact.reason === 'agent_lost' || fact.reason === 'agent_unavailable') {
        edit(workspace, episodeId, { targetAgentId: null });
      } else {
        restoreIdleSince(workspace, episode);
      }
      backToWaiting(workspace, episodeId, env, null);
      return;
    case 'EscalationTransferred':
      edit(workspace, episodeId, { transfers: episode.transfers + 1, targetAgentId: fact.toAgentId });
      return;
    case 'EscalationRequeued':
      requeue(workspace, episode, fact, env);
      return;
    case 'FirstReplySent':
      edit(workspace, episodeId, { firstReplyAt: env.now });
      return;
    case 'EscalationAbandoned':
      abandon(workspace, episode, fact, env);
      return;
    case 'EscalationReturned':
    case 'EscalationResolved':
      wrapUp(workspace, episode, fact, env);
      return;
    case 'WrapUpEnded':
      unitsFreed(workspace, episode, env);
      endEpisode(workspace, episodeId, plusMs(env.now, ENDED_MEMORY_MS));
      freed(workspace, fact.agentId, env);
      return;
    case 'CustomerNotified':
      if (fact.notice !== 'queued' && fact.notice !== 'requeued') return;
      edit(workspace, episodeId, { waitAnnounced: true });
      return;
  }
}

/** A change of what no index depends on at that place. */
function edit(
  workspace: Workspace,
  id: EpisodeId,
  change: Partial<Pick<OpenEpisode, 'firstReplyAt' | 'targetAgentId' | 'waitAnnounced' | 'transfers'>>,
): void {
  Object.assign(workspace.episodes.edit(id), change);
}

function enqueue(
  workspace: Workspace,
  { episodeId, queueId, priority, requirements }: EscalationQueued,
): void {
  const active = activePolicy(workspace);
  const queue = active && queueOf(active.policy, queueId);
  if (active === undefined || queue === undefined) return;
  changeEpisode(workspace, episodeId, (episode) => {
    episode.queueId = queueId;
    episode.order = orderKey(active.policy, episode, priority);
    episode.units = unitsOf(queue, episode);
    episode.skills = requirements.skills;
    episode.requiredLanguage = requirements.language;
    episode.targetAgentId = null;
    episode.declinedBy = [];
    episode.estimate = null;
    episode.reestimateAt = null;
  });
}

/** Who declined it and is asked all the same opens a new round. */
function offer(workspace: Workspace, { episodeId, offerId, agentId, expiresAt }: OfferMade, env: Env): void {
  const idleSinceBefore = workspace.agents.get(agentId)?.idleSince ?? env.now;
  changeEpisode(workspace, episodeId, (episode) => {
    episode.status = 'offered';
    episode.offer = { offerId, agentId, madeAt: env.now, expiresAt, idleSinceBefore };
    episode.reestimateAt = null;
    if (episode.declinedBy.includes(agentId)) episode.declinedBy = [];
  });
  freed(workspace, agentId, env);
}

/** @param notBy who is not to be asked again in this round */
function backToWaiting(workspace: Workspace, id: EpisodeId, env: Env, notBy: AgentId | null): void {
  changeEpisode(workspace, id, (episode) => {
    episode.status = 'waiting';
    episode.offer = null;
    if (notBy !== null) {
      episode.targetAgentId = null;
      episode.declinedBy = [...episode.declinedBy, notBy];
    }
    const { estimate, requestedAt } = episode;
    episode.reestimateAt = estimate && reestimateAt(estimate, requestedAt, env.now);
  });
}

/** With its original age: `order` stays what it was, also in another queue. */
function requeue(
  workspace: Workspace,
  before: Readonly<OpenEpisode>,
  { episodeId, queueId, fromAgentId, reason }: EscalationRequeued,
  env: Env,
): void {
  unitsFreed(workspace, before, env);
  const policy = activePolicy(workspace)?.policy;
  const queue = policy && queueOf(policy, queueId);
  changeEpisode(workspace, episodeId, (episode) => {
    episode.status = 'waiting';
    episode.handledMs = env.now - (episode.assignedAt ?? env.now);
    episode.assignedAt = null;
    episode.heldSince = null;
    episode.declinedBy = reason === 'transferred' ? [fromAgentId] : [];
    episode.estimate = null;
    if (queueId === episode.queueId || queue === undefined) return;
    episode.queueId = queueId;
    episode.units = unitsOf(queue, episode);
    episode.skills = queue.skills;
    episode.requiredLanguage = queue.matchLanguage ? episode.language : null;
  });
  freed(workspace, fromAgentId, env);
}

function abandon(
  workspace: Workspace,
  episode: Readonly<OpenEpisode>,
  { episodeId }: EscalationAbandoned,
  env: Env,
): void {
  if (episode.agentId === null) waitEnded(workspace, episode, 'abandoned', env);
  unitsFreed(workspace, episode, env);
  endEpisode(workspace, episodeId, plusMs(env.now, ENDED_MEMORY_MS));
  if (episode.status === 'assigned' && episode.agentId !== null) freed(workspace, episode.agentId, env);
}

/** The agent keeps the units until the wrap-up ends; where nobody has it (the customer left a queue), it ends here. */
function wrapUp(
  workspace: Workspace,
  episode: Readonly<OpenEpisode>,
  { episodeId }: EscalationResolved | EscalationReturned,
  env: Env,
): void {
  if (episode.status !== 'assigned') {
    endEpisode(workspace, episodeId, plusMs(env.now, ENDED_MEMORY_MS));
    return;
  }
  const policy = activePolicy(workspace)?.policy;
  const wrapUpMs = (policy && queueOf(policy, episode.queueId)?.wrapUp) ?? 0;
  changeEpisode(workspace, episodeId, (resolved) => {
    resolved.status = 'wrap_up';
    resolved.wrapUpStartedAt = env.now;
    resolved.wrapUpEndsAt = plusMs(env.now, wrapUpMs);
  });
}

function answered(workspace: Workspace, agentId: AgentId): void {
  if ((workspace.agents.get(agentId)?.missedOffers ?? 0) > 0) workspace.agents.edit(agentId).missedOffers = 0;
}

/** Work was offered or has ended: the agent's idle time starts anew. */
function freed(workspace: Workspace, agentId: AgentId, env: Env): void {
  if (!workspace.agents.has(agentId)) return;
  changeReadyOrder(workspace, agentId, (agent) => {
    agent.idleSince = env.now;
  });
}

/** The offer came to nothing, and not by the agent: unless other work has come since, the agent stands where the offer found him or her. */
function restoreIdleSince(workspace: Workspace, { offer: made }: Readonly<OpenEpisode>): void {
  if (made === null || workspace.agents.get(made.agentId)?.idleSince !== made.madeAt) return;
  changeReadyOrder(workspace, made.agentId, (agent) => {
    agent.idleSince = made.idleSinceBefore;
  });
}

function waitEnded(
  workspace: Workspace,
  episode: Readonly<OpenEpisode>,
  end: 'answered' | 'abandoned',
  env: Env,
): void {
  if (episode.queueId !== null) {
    addWaited(statisticsOf(workspace, episode.queueId), waitedMs(episode, env), end);
  }
}

function unitsFreed(workspace: Workspace, { queueId, heldSince }: Readonly<OpenEpisode>, env: Env): void {
  if (queueId !== null && heldSince !== null) addHeld(statisticsOf(workspace, queueId), env.now - heldSince);
}

function statisticsOf(workspace: Workspace, id: QueueId): QueueStatistics {
  if (!workspace.queues.has(id)) workspace.queues.put(id, newStatistics(id));
  return workspace.queues.edit(id);
}
