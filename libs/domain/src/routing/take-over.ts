import { accepted, ignored, rejected, type Acceptance, type Env } from '#kernel';
import {
  noEpisode,
  type AgentId,
  type AgentTookOver,
  type EscalationAssigned,
  type EscalationRequested,
  type EscalationUpdated,
  type TakeOverRefused,
} from '#domain/vocabulary';
import { hasAnyRoom, hasRoom } from './capacity.ts';
import { facts, type Facts, type RoutingFact } from './facts.ts';
import { addVoid, speaks } from './offers.ts';
import { stayingIn } from './overflow.ts';
import { addQueued } from './queueing.ts';
import { queueFor } from './place-again.ts';
import { unitsOf } from './route.ts';
import { isScheduled, offerTo, waitedMs, type OpenEpisode } from './workspace/episode.ts';
import { endEpisode } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, openOf, type Workspace } from './workspace/workspace.ts';

// An agent takes a conversation without being offered it. Whether the agent gets it is decided here alone, so nobody else has it then.

const NO_FACTS: readonly RoutingFact[] = [];

export function acceptTakeOver(
  workspace: Readonly<Workspace>,
  { agentId, conversationId }: AgentTookOver,
): Acceptance<RoutingFact> {
  const takeOver = activePolicy(workspace)?.policy.presence.takeOver ?? 'off';
  if (takeOver === 'off') {
    return rejected(
      `Agents take no conversations over under the active policy: set presence.takeOver to within_capacity.`,
    );
  }
  const episode = openOf(workspace, conversationId);
  const isTheirs = episode?.status === 'assigned' && episode.agentId === agentId;
  return isTheirs ? ignored(`Agent ${agentId} has conversation ${conversationId} already.`) : accepted();
}

/** Who waits here is the agent's at once; of any other conversation the trigger knows more. */
export function decideTakeOver(
  workspace: Readonly<Workspace>,
  { agentId, workspaceId, conversationId }: AgentTookOver,
  env: Env,
): readonly RoutingFact[] {
  const emitted = facts(workspace, env);
  const episode = openOf(workspace, conversationId);
  if (episode !== undefined) {
    addTaken(workspace, emitted, episode, { agentId, from: 'queue' }, env);
    return emitted.list;
  }
  const nowhere = { request: { workspaceId, conversationId, episodeId: noEpisode(conversationId) } };
  const agent = workspace.agents.get(agentId);
  const load = workspace.index.agents.get(agentId);
  const isPossible = agent !== undefined && load !== undefined && hasAnyRoom(agent, load);
  if (isPossible || mayExceed(workspace)) emitted.add(nowhere, { type: 'TakeOverRequested', agentId });
  else emitted.add(nowhere, refusal(agentId, 'no_capacity', false));
  return emitted.list;
}

/** The trigger has opened an episode for an agent, or had one open already. */
export function decideTakenOver(
  workspace: Readonly<Workspace>,
  event: EscalationRequested | EscalationUpdated,
  env: Env,
): readonly RoutingFact[] {
  const { takenOverBy: agentId, episodeId } = event;
  if (agentId === null) return NO_FACTS;
  const emitted = facts(workspace, env);
  const episode = openEpisode(workspace, episodeId);
  const from = event.type === 'EscalationRequested' ? 'assistant' : 'queue';
  if (episode !== undefined) addTaken(workspace, emitted, episode, { agentId, from }, env);
  else emitted.add({ request: event }, refusal(agentId, 'no_conversation', false));
  return emitted.list;
}

/** The episode was opened for that agent alone: as the agent does not get it, it never began. */
export function applyTakeOverRefused(
  workspace: Workspace,
  { episodeId, endsEpisode }: TakeOverRefused,
  env: Env,
): void {
  const episode = endsEpisode ? openEpisode(workspace, episodeId) : undefined;
  if (episode?.status === 'waiting') endEpisode(workspace, episode, env.now);
}

interface Taker {
  readonly agentId: AgentId;
  readonly from: NonNullable<EscalationAssigned['takenOverFrom']>;
}

function addTaken(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  episode: Readonly<OpenEpisode>,
  { agentId, from }: Taker,
  env: Env,
): void {
  const why = whyRefused(workspace, episode, agentId);
  const active = activePolicy(workspace);
  if (why !== null || active === undefined) {
    emitted.add(episode, refusal(agentId, why ?? 'no_conversation', from === 'assistant'));
    return;
  }
  const offer = offerTo(episode, agentId);
  if (offer !== undefined) emitted.add(episode, { type: 'OfferAccepted', offerId: offer.offerId, agentId });
  if (episode.status === 'offered') addVoid(emitted, episode, 'taken_over', (other) => other !== offer);
  const routing =
    episode.status === 'waiting' && episode.routing === null
      ? addQueued(workspace, emitted, active, episode, stayingIn(queueFor(workspace, active.policy, episode)))
      : episode.routing;
  if (routing === null) return;
  const agentName = workspace.agents.get(agentId)?.name ?? '';
  emitted.add(episode, {
    type: 'EscalationAssigned',
    queueId: routing.queueId,
    agentId,
    agentName,
    waitedMs: waitedMs(episode, env.now),
    isOtherLanguage: !speaks(workspace, agentId, episode.request),
    takenOverFrom: offer === undefined ? from : null,
  });
  emitted.notify(episode, 'agent_joined', { agent: agentName });
}

function refusal(
  agentId: AgentId,
  reason: TakeOverRefused['reason'],
  endsEpisode: boolean,
): Pick<TakeOverRefused, 'type' | 'agentId' | 'reason' | 'endsEpisode'> {
  return { type: 'TakeOverRefused', agentId, reason, endsEpisode };
}

/** Null: the agent gets it. */
function whyRefused(
  workspace: Readonly<Workspace>,
  episode: Readonly<OpenEpisode>,
  agentId: AgentId,
): TakeOverRefused['reason'] | null {
  const agent = workspace.agents.get(agentId);
  const load = workspace.index.agents.get(agentId);
  const policy = activePolicy(workspace)?.policy;
  if (agent === undefined || load === undefined || agent.presence.kind !== 'here') return 'agent_gone';
  if (policy === undefined || episode.status === 'wrap_up') return 'no_conversation';
  if (episode.status === 'assigned') return 'with_another_agent';
  if (episode.status === 'waiting' && isScheduled(episode)) return 'called_later';
  if (offerTo(episode, agentId) !== undefined || mayExceed(workspace)) return null;
  const { request, routing } = episode;
  const units =
    routing?.units ??
    (episode.status === 'waiting' ? unitsOf(policy, queueFor(workspace, policy, episode), request) : 1);
  return hasRoom(agent, load, { channel: request.channel, units }) ? null : 'no_capacity';
}

function mayExceed(workspace: Readonly<Workspace>): boolean {
  return activePolicy(workspace)?.policy.presence.takeOver === 'beyond_capacity';
}
