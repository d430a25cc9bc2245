import { accepted, ignored, MINUTE_MS, plusMs, type Acceptance, type Env } from '#kernel';
import type {
  AgentEndedWrapUp,
  AgentId,
  AgentReplied,
  AgentResolved,
  AgentReturnedToAssistant,
  EpisodeId,
  EscalationAssigned,
  EscalationResolved,
  EscalationReturned,
  FirstReplySent,
  WrapUpEnded,
} from '#domain/vocabulary';
import { facts, type Facts, type RoutingFact } from './facts.ts';
import { resetMissedOffers, startIdle } from './presence.ts';
import { unitsFreed, waitEnded } from './queue-samples.ts';
import { activeQueue } from './route.ts';
import { waitedMs, type AssignedEpisode, type OpenEpisode, type WrapUpEpisode } from './workspace/episode.ts';
import { changeDetails, endEpisode, replaceEpisode } from './workspace/workspace-index.ts';
import { openEpisode, type Workspace } from './workspace/workspace.ts';

// What an agent does with an episode that he or she has: from the assignment to the end of the wrap-up.

/** An episode is known as ended for this time after its end. */
const ENDED_MEMORY_MS = 15 * MINUTE_MS;

/** Open episodes that take units of the agent's, in order of id: the same order whenever the index was built. */
export function inHand(workspace: Readonly<Workspace>, agentId: AgentId): readonly Readonly<OpenEpisode>[] {
  const held = [...(workspace.index.agents.get(agentId)?.held ?? [])].sort();
  return held.map((id) => openEpisode(workspace, id)).filter((episode) => episode !== undefined);
}

interface OnEpisode {
  readonly agentId: AgentId;
  readonly episodeId: EpisodeId;
}

export function assignedTo(
  workspace: Readonly<Workspace>,
  { agentId, episodeId }: OnEpisode,
): Readonly<AssignedEpisode> | undefined {
  const episode = openEpisode(workspace, episodeId);
  return episode?.status === 'assigned' && episode.agentId === agentId ? episode : undefined;
}

function wrappedUpBy(
  workspace: Readonly<Workspace>,
  { agentId, episodeId }: OnEpisode,
): Readonly<WrapUpEpisode> | undefined {
  const episode = openEpisode(workspace, episodeId);
  return episode?.status === 'wrap_up' && episode.agentId === agentId ? episode : undefined;
}

export function notInHand({ agentId, episodeId }: OnEpisode): Acceptance<RoutingFact> {
  return ignored(`Agent ${agentId} does not have episode ${episodeId}.`);
}

export function acceptWork(
  workspace: Readonly<Workspace>,
  event: AgentReplied | AgentResolved | AgentReturnedToAssistant,
): Acceptance<RoutingFact> {
  return assignedTo(workspace, event) === undefined ? notInHand(event) : accepted();
}

export function acceptWrapUpEnd(
  workspace: Readonly<Workspace>,
  event: AgentEndedWrapUp,
): Acceptance<RoutingFact> {
  return wrappedUpBy(workspace, event) === undefined ? notInHand(event) : accepted();
}

export function decideReplied(
  workspace: Readonly<Workspace>,
  event: AgentReplied,
  env: Env,
): readonly RoutingFact[] {
  const episode = assignedTo(workspace, event);
  const emitted = facts(workspace, env);
  if (episode?.firstReplyAt === null) {
    const { agentId, messageId } = event;
    const handoffMs = waitedMs(episode, env.now);
    emitted.add(episode, { type: 'FirstReplySent', agentId, messageId, handoffMs });
  }
  return emitted.list;
}

export function decideResolved(
  workspace: Readonly<Workspace>,
  event: AgentResolved,
  env: Env,
): readonly RoutingFact[] {
  const episode = assignedTo(workspace, event);
  const emitted = facts(workspace, env);
  if (episode === undefined) return emitted.list;
  const { agentId, outcome, note } = event;
  const handleMs = env.now - episode.assignedAt;
  emitted.add(episode, { type: 'EscalationResolved', agentId, outcome, note, handleMs });
  emitted.notify(episode, 'resolved');
  addWrapUp(workspace, emitted, episode);
  return emitted.list;
}

export function decideReturned(
  workspace: Readonly<Workspace>,
  event: AgentReturnedToAssistant,
  env: Env,
): readonly RoutingFact[] {
  const episode = assignedTo(workspace, event);
  const emitted = facts(workspace, env);
  if (episode === undefined) return emitted.list;
  const { agentId, note } = event;
  const handleMs = env.now - episode.assignedAt;
  emitted.add(episode, { type: 'EscalationReturned', agentId, note, handleMs });
  emitted.notify(episode, 'returned_to_assistant');
  addWrapUp(workspace, emitted, episode);
  return emitted.list;
}

export function decideWrapUpEnd(
  workspace: Readonly<Workspace>,
  event: AgentEndedWrapUp,
  env: Env,
): readonly RoutingFact[] {
  const episode = wrappedUpBy(workspace, event);
  const emitted = facts(workspace, env);
  if (episode !== undefined) addWrapUpEnd(emitted, episode, 'agent', env);
  return emitted.list;
}

/** After the end of the work: where its queue grants no wrap-up, that ends at once. */
export function addWrapUp(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  episode: Readonly<AssignedEpisode>,
): void {
  if (wrapUpMsOf(workspace, episode) > 0) return;
  emitted.add(episode, { type: 'WrapUpEnded', agentId: episode.agentId, wrapUpMs: 0, by: 'timeout' });
}

export function addWrapUpEnd(
  emitted: Facts,
  episode: Readonly<WrapUpEpisode>,
  by: 'agent' | 'timeout',
  env: Env,
): void {
  const wrapUpMs = env.now - episode.startedAt;
  emitted.add(episode, { type: 'WrapUpEnded', agentId: episode.agentId, wrapUpMs, by });
}

function wrapUpMsOf(workspace: Readonly<Workspace>, { routing }: Readonly<AssignedEpisode>): number {
  return activeQueue(workspace, routing.queueId)?.wrapUp ?? 0;
}

export function applyAssigned(
  workspace: Workspace,
  { episodeId, agentId }: EscalationAssigned,
  env: Env,
): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'offered') return;
  waitEnded(workspace, episode, 'answered', env);
  const { request, transfers, firstReplyAt, waitAnnounced, routing, offer } = episode;
  replaceEpisode(workspace, episode, {
    status: 'assigned',
    request,
    transfers,
    firstReplyAt,
    waitAnnounced,
    routing,
    agentId,
    assignedAt: env.now,
    heldSince: offer.madeAt,
  });
  resetMissedOffers(workspace, agentId);
}

export function applyFirstReply(workspace: Workspace, { episodeId }: FirstReplySent, env: Env): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode !== undefined) changeDetails(workspace, episode, { firstReplyAt: env.now });
}

/** The agent keeps the units until the wrap-up ends; where nobody has it (the customer left a queue), it ends here. */
export function applyWorkEnded(
  workspace: Workspace,
  { episodeId }: EscalationResolved | EscalationReturned,
  env: Env,
): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode === undefined) return;
  if (episode.status !== 'assigned') {
    applyEnd(workspace, episode, env);
    return;
  }
  const { request, transfers, firstReplyAt, waitAnnounced, routing, agentId, heldSince } = episode;
  replaceEpisode(workspace, episode, {
    status: 'wrap_up',
    request,
    transfers,
    firstReplyAt,
    waitAnnounced,
    routing,
    agentId,
    heldSince,
    startedAt: env.now,
    endsAt: plusMs(env.now, wrapUpMsOf(workspace, episode)),
  });
}

export function applyWrapUpEnded(workspace: Workspace, { episodeId, agentId }: WrapUpEnded, env: Env): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'wrap_up') return;
  unitsFreed(workspace, episode, env);
  applyEnd(workspace, episode, env);
  startIdle(workspace, agentId, env.now);
}

export function applyEnd(workspace: Workspace, episode: Readonly<OpenEpisode>, env: Env): void {
  endEpisode(workspace, episode, plusMs(env.now, ENDED_MEMORY_MS));
}
