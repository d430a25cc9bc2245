import { decided, ignored, rejected, type Decision, type DecideEnv as Env } from '#kernel';
import type {
  AgentEvent,
  AgentId,
  AgentStatusChanged,
  AgentTransferred,
  EpisodeId,
  OfferId,
} from '#domain/vocabulary';
import type { OpenEpisode } from './entities.ts';
import { facts, type Facts, type RoutingFact } from './facts.ts';
import { queueOf } from './route.ts';
import { activePolicy, openEpisode, type Workspace } from './state.ts';
import { addLeaving, addRescinded, addWrapUp, addWrapUpEnd, waitedMs } from './work-in-hand.ts';
import { isAvailable } from './capacity.ts';

/** After so many transfers the agent who has it must find another end: nobody is to be sent round in circles. */
const TRANSFERS_MAX = 5;

/** What an agent did. An event that changes nothing but the presence lease decides nothing, and is folded all the same. */
export function decideAgentEvent(
  workspace: Readonly<Workspace>,
  event: AgentEvent,
  env: Env,
): Decision<RoutingFact> {
  const agent = workspace.agents.get(event.agentId);
  if (agent?.recent.includes(event.eventId)) return ignored(`Event ${event.eventId} was applied before.`);
  if (event.type === 'AgentSignedIn') return decided();
  if (agent === undefined) return ignored(`Agent ${event.agentId} has not signed in.`);
  if (event.type === 'AgentStatusChanged') return changeStatus(workspace, event, env);
  if (agent.status === 'offline') return ignored(`Agent ${event.agentId} has signed out.`);
  return act(workspace, event, env);
}

function changeStatus(
  workspace: Readonly<Workspace>,
  { agentId, status }: AgentStatusChanged,
  env: Env,
): Decision<RoutingFact> {
  const emitted = facts(workspace, env, 0);
  if (status === 'offline') addLeaving(workspace, emitted, agentId, 'agent_signed_out', env);
  else if (status !== 'available') addRescinded(workspace, emitted, agentId, 'agent_unavailable');
  return decided(...emitted.list);
}

function act(
  workspace: Readonly<Workspace>,
  event: Exclude<AgentEvent, { type: 'AgentSignedIn' | 'AgentStatusChanged' }>,
  env: Env,
): Decision<RoutingFact> {
  const { agentId } = event;
  const emitted = facts(workspace, env, 0);
  switch (event.type) {
    case 'AgentHeartbeat':
    case 'AgentViewedContext':
    case 'AgentGaveFeedback':
      return decided();
    case 'AgentAcceptedOffer': {
      const episode = offeredTo(workspace, event);
      if (episode === undefined) return staleOffer(event.offerId);
      accept(workspace, emitted, episode, event, env);
      break;
    }
    case 'AgentDeclinedOffer': {
      const episode = offeredTo(workspace, event);
      if (episode === undefined) return staleOffer(event.offerId);
      emitted.add(episode, { type: 'OfferDeclined', offerId: event.offerId, agentId, reason: event.reason });
      break;
    }
    case 'AgentReplied': {
      const episode = inHandsOf(workspace, event, 'assigned');
      if (episode === undefined) return notInHand(event);
      if (episode.firstReplyAt !== null) return decided();
      const handoffMs = waitedMs(episode, env);
      emitted.add(episode, { type: 'FirstReplySent', agentId, messageId: event.messageId, handoffMs });
      break;
    }
    case 'AgentResolved': {
      const episode = inHandsOf(workspace, event, 'assigned');
      if (episode === undefined) return notInHand(event);
      const { outcome, note } = event;
      const handleMs = handledMs(episode, env);
      emitted.add(episode, { type: 'EscalationResolved', agentId, outcome, note, handleMs });
      emitted.notify(episode, 'resolved');
      addWrapUp(workspace, emitted, episode, agentId);
      break;
    }
    case 'AgentReturnedToAssistant': {
      const episode = inHandsOf(workspace, event, 'assigned');
      if (episode === undefined) return notInHand(event);
      const handleMs = handledMs(episode, env);
      emitted.add(episode, { type: 'EscalationReturned', agentId, note: event.note, handleMs });
      emitted.notify(episode, 'returned_to_assistant');
      addWrapUp(workspace, emitted, episode, agentId);
      break;
    }
    case 'AgentEndedWrapUp': {
      const episode = inHandsOf(workspace, event, 'wrap_up');
      if (episode === undefined) return notInHand(event);
      addWrapUpEnd(emitted, episode, agentId, 'agent', env);
      break;
    }
    case 'AgentTransferred':
      return transfer(workspace, event, env);
  }
  return decided(...emitted.list);
}

function accept(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  episode: Readonly<OpenEpisode>,
  { agentId, offerId }: { agentId: AgentId; offerId: OfferId },
  env: Env,
): void {
  if (episode.queueId === null) return;
  const agentName = workspace.agents.get(agentId)?.name ?? '';
  emitted.add(episode, { type: 'OfferAccepted', offerId, agentId });
  emitted.add(episode, {
    type: 'EscalationAssigned',
    queueId: episode.queueId,
    agentId,
    agentName,
    waitedMs: waitedMs(episode, env),
  });
  emitted.notify(episode, 'agent_joined', { agent: agentName });
}

/** To another queue, or to one agent who is available; the sender is asked last. Age and context stay. */
function transfer(workspace: Readonly<Workspace>, event: AgentTransferred, env: Env): Decision<RoutingFact> {
  const { agentId, toQueueId, toAgentId, note } = event;
  if ((toQueueId === null) === (toAgentId === null)) {
    return rejected(
      'A transfer names either a queue or an agent: set exactly one of toQueueId and toAgentId.',
    );
  }
  const episode = inHandsOf(workspace, event, 'assigned');
  if (episode?.queueId === undefined || episode.queueId === null) return notInHand(event);
  if (episode.transfers >= TRANSFERS_MAX) {
    return rejected(
      `Episode ${episode.episodeId} was transferred ${TRANSFERS_MAX} times already: resolve it or return it to the assistant.`,
    );
  }
  const active = activePolicy(workspace);
  if (toQueueId !== null && (active === undefined || queueOf(active.policy, toQueueId) === undefined)) {
    return rejected(`There is no queue ${toQueueId} in the active policy: transfer to one that it names.`);
  }
  if (toAgentId === agentId) return rejected(`Agent ${agentId} has episode ${episode.episodeId} already.`);
  if (toAgentId !== null) {
    const target = workspace.agents.get(toAgentId);
    if (target === undefined)
      return rejected(`There is no agent ${toAgentId}: transfer to one who has signed in.`);
    if (!isAvailable(target)) return ignored(`Agent ${toAgentId} is not available.`);
  }
  const emitted = facts(workspace, env, 0);
  emitted.add(episode, { type: 'EscalationTransferred', fromAgentId: agentId, toQueueId, toAgentId, note });
  emitted.add(episode, {
    type: 'EscalationRequeued',
    queueId: toQueueId ?? episode.queueId,
    fromAgentId: agentId,
    reason: 'transferred',
  });
  emitted.notify(episode, 'requeued');
  return decided(...emitted.list);
}

interface OnEpisode {
  readonly agentId: AgentId;
  readonly episodeId: EpisodeId;
}

function offeredTo(
  workspace: Readonly<Workspace>,
  { agentId, episodeId, offerId }: OnEpisode & { readonly offerId: OfferId },
): Readonly<OpenEpisode> | undefined {
  const episode = openEpisode(workspace, episodeId);
  return episode?.offer?.offerId === offerId && episode.offer.agentId === agentId ? episode : undefined;
}

function staleOffer(offerId: OfferId): Decision<never> {
  return ignored(`Offer ${offerId} does not stand any more.`);
}

function inHandsOf(
  workspace: Readonly<Workspace>,
  { agentId, episodeId }: OnEpisode,
  status: 'assigned' | 'wrap_up',
): Readonly<OpenEpisode> | undefined {
  const episode = openEpisode(workspace, episodeId);
  return episode?.status === status && episode.agentId === agentId ? episode : undefined;
}

function notInHand({ agentId, episodeId }: OnEpisode): Decision<never> {
  return ignored(`Agent ${agentId} does not have episode ${episodeId}.`);
}

function handledMs(episode: Readonly<OpenEpisode>, env: Env): number {
  return env.now - (episode.assignedAt ?? env.now);
}
