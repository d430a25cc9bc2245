import {
  decided,
  ignored,
  rejected,
  type DeadlineReached,
  type Decision,
  type DecideEnv as Env,
} from '#kernel';
import { activePolicyOf } from '#domain/policy';
import type {
  AgentEvent,
  AgentId,
  EpisodeId,
  EscalationRequest,
  EscalationWithdrawn,
  PolicyActivated,
} from '#domain/vocabulary';
import { decideAgentEvent } from './decide-agent.ts';
import { facts, UNROUTED, type RoutingFact } from './facts.ts';
import { activePolicy, openEpisode, type Workspace } from './state.ts';
import { forecastWait, isMaterial } from './wait-estimate.ts';
import { addLeaving, addRescinded, addWrapUp, addWrapUpEnd, endsAway, waitedMs } from './work-in-hand.ts';

export type RoutingInput = AgentEvent | EscalationRequest | PolicyActivated;

export function decide(
  workspace: Readonly<Workspace>,
  input: RoutingInput | DeadlineReached,
  env: Env,
): Decision<RoutingFact> {
  switch (input.type) {
    case 'EscalationRequested':
      return workspace.episodes.has(input.episodeId)
        ? ignored(`Episode ${input.episodeId} is known already.`)
        : decided();
    case 'EscalationWithdrawn':
      return withdraw(workspace, input, env);
    case 'PolicyActivated':
      return activate(workspace, input);
    case 'DeadlineReached':
      return deadline(workspace, input, env);
    default:
      return decideAgentEvent(workspace, input, env);
  }
}

function activate(workspace: Readonly<Workspace>, event: PolicyActivated): Decision<RoutingFact> {
  const active = activePolicy(workspace);
  if (active !== undefined && event.version <= active.version) {
    return ignored(`Policy version ${event.version} is not newer than the active version ${active.version}.`);
  }
  const read = activePolicyOf(event);
  return read.ok ? decided() : rejected(read.problem);
}

/** The customer is gone: before the first human reply that is an abandonment, after it an end of the work. */
function withdraw(
  workspace: Readonly<Workspace>,
  { episodeId, reason }: EscalationWithdrawn,
  env: Env,
): Decision<RoutingFact> {
  const episode = openEpisode(workspace, episodeId);
  if (episode === undefined) return ignored(`Episode ${episodeId} is not open.`);
  if (episode.status === 'wrap_up') return ignored(`Episode ${episodeId} has ended; its agent wraps it up.`);
  const emitted = facts(workspace, env, 0);
  if (episode.offer !== null) {
    const { offerId, agentId } = episode.offer;
    emitted.add(episode, { type: 'OfferRescinded', offerId, agentId, reason });
  }
  if (episode.firstReplyAt === null || episode.agentId === null) {
    emitted.add(episode, {
      type: 'EscalationAbandoned',
      queueId: episode.queueId ?? UNROUTED,
      status: episode.status === 'waiting' ? 'queued' : episode.status,
      reason,
      waitedMs: waitedMs(episode, env),
    });
  } else {
    const handleMs = episode.assignedAt === null ? episode.handledMs : env.now - episode.assignedAt;
    emitted.add(episode, {
      type: 'EscalationResolved',
      agentId: episode.agentId,
      outcome: reason,
      note: null,
      handleMs,
    });
    if (episode.status === 'assigned') addWrapUp(workspace, emitted, episode, episode.agentId);
  }
  return decided(...emitted.list);
}

function deadline(
  workspace: Readonly<Workspace>,
  { entity }: DeadlineReached,
  env: Env,
): Decision<RoutingFact> {
  const slash = entity.indexOf('/');
  const id = entity.slice(slash + 1);
  const kind = entity.slice(0, slash);
  if (kind === 'agent') return agentDeadline(workspace, id as AgentId, env);
  if (kind === 'episode') return episodeDeadline(workspace, id as EpisodeId, env);
  return ignored(`Nothing in ${entity} has a deadline.`);
}

function agentDeadline(workspace: Readonly<Workspace>, id: AgentId, env: Env): Decision<RoutingFact> {
  const agent = workspace.agents.get(id);
  const due = agent?.present === true ? agent.leaseEndsAt : agent?.forgetAt;
  if (agent === undefined || due === undefined || due === null || due > env.now) {
    return ignored(`Agent ${id} is not due.`);
  }
  const emitted = facts(workspace, env, 0);
  if (agent.present) addLeaving(workspace, emitted, id, 'agent_lost', env);
  return decided(...emitted.list);
}

function episodeDeadline(workspace: Readonly<Workspace>, id: EpisodeId, env: Env): Decision<RoutingFact> {
  const episode = workspace.episodes.get(id);
  const emitted = facts(workspace, env, 0);
  const isDue = (due: number | null | undefined): boolean =>
    due !== null && due !== undefined && due <= env.now;
  switch (episode?.status) {
    case 'waiting': {
      if (!isDue(episode.reestimateAt) || episode.estimate === null) break;
      const forecast = forecastWait(workspace, episode);
      if (episode.queueId !== null && isMaterial(episode.estimate, forecast, env.now)) {
        emitted.add(episode, { type: 'WaitEstimated', queueId: episode.queueId, ...forecast });
      }
      return decided(...emitted.list);
    }
    case 'offered': {
      if (episode.offer === null || !isDue(episode.offer.expiresAt)) break;
      const { offerId, agentId } = episode.offer;
      emitted.add(episode, { type: 'OfferExpired', offerId, agentId });
      if (endsAway(workspace, agentId)) {
        addRescinded(workspace, emitted, agentId, 'agent_unavailable', (other) => other.episodeId !== id);
      }
      return decided(...emitted.list);
    }
    case 'wrap_up':
      if (!isDue(episode.wrapUpEndsAt) || episode.agentId === null) break;
      addWrapUpEnd(emitted, episode, episode.agentId, 'timeout', env);
      return decided(...emitted.list);
    case 'ended':
      if (!isDue(episode.forgetAt)) break;
      return decided();
    default:
      break;
  }
  return ignored(`Episode ${id} is not due.`);
}
