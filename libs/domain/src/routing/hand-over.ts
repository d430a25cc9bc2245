import type { Env } from '#kernel';
import type { AgentId, EscalationTransferred, QueueId } from '#domain/vocabulary';
import { freeUnits, inMillionths, poolOf } from './capacity.ts';
import { addConsultEnd, consulting, consultsOf, addOfferEnded } from './consult.ts';
import type { Facts, RoutingFact } from './facts.ts';
import { inHand } from './in-hand.ts';
import { speaks } from './offers.ts';
import { addRequeued } from './requeue.ts';
import { activeQueue, needsIn, unitsOf, workClassIn } from './route.ts';
import type { Agent } from './workspace/agent.ts';
import { waitedMs, withoutClass, type AssignedEpisode, type Routing } from './workspace/episode.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';

// The agent who was consulted gets the episode, without an offer and without the customer waiting.

/**
 * The agent who was consulted, has accepted, is there, and has room; null: nobody.
 * @param named by the sender; null: whoever it is
 * @param decided with it, and not applied yet: what is handed over by that takes room too
 */
export function whoTakesOver(
  workspace: Readonly<Workspace>,
  episode: Readonly<AssignedEpisode>,
  named: AgentId | null = null,
  decided: readonly RoutingFact[] = [],
): AgentId | null {
  const consult = consulting(episode)?.consult;
  if (consult === undefined || consult.status === 'waiting' || consult.status === 'offered') return null;
  const { agentId, units } = consult;
  if (named !== null && named !== agentId) return null;
  const agent = workspace.agents.get(agentId);
  const load = workspace.index.agents.get(agentId);
  if (agent === undefined || load === undefined || agent.presence.kind !== 'here') return null;
  const needed = routingAfter(workspace, episode).units;
  const free = freeUnits(agent, load, episode.request) - unitsDecided(workspace, agent, episode, decided);
  return inMillionths(free + units - needed) >= 0 ? agentId : null;
}

/** Units beyond those of their consults that episodes will take which are handed over to the agent out of the same capacity. */
function unitsDecided(
  workspace: Readonly<Workspace>,
  agent: Readonly<Agent>,
  { request }: Readonly<AssignedEpisode>,
  decided: readonly RoutingFact[],
): number {
  const pool = poolOf(agent, request.channel);
  let more = 0;
  for (const fact of decided) {
    if (fact.type !== 'EscalationTransferred' || fact.toAgentId !== agent.agentId) continue;
    const other = consulting(openEpisode(workspace, fact.episodeId));
    if (other === undefined || poolOf(agent, other.request.channel) !== pool) continue;
    more += routingAfter(workspace, other).units - other.consult.units;
  }
  return more;
}

/** The consult ends, and the agent has the episode. @param agentId from `whoTakesOver` */
export function addHandOver(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  episode: Readonly<AssignedEpisode>,
  agentId: AgentId,
  why: Pick<EscalationTransferred, 'note' | 'forcedBy' | 'cause'>,
  env: Env,
): void {
  addConsultEnd(emitted, episode, 'transferred', env);
  const toQueueId = episode.consult?.toQueueId ?? null;
  emitted.add(episode, {
    type: 'EscalationTransferred',
    ...{ fromAgentId: episode.agentId, toQueueId, toAgentId: agentId, mode: 'warm', ...why },
  });
  const agentName = workspace.agents.get(agentId)?.name ?? '';
  emitted.add(episode, {
    type: 'EscalationAssigned',
    ...{ queueId: routingAfter(workspace, episode).queueId, agentId, agentName },
    waitedMs: waitedMs(episode, env.now),
    isOtherLanguage: !speaks(workspace, agentId, episode.request),
    takenOverFrom: null,
  });
  emitted.notify(episode, 'agent_joined', { agent: agentName, situation: 'handed_over' });
}

/** The agent who has it is gone, or writes nothing: whoever was consulted has it then, or else it goes back to the queue. */
export function addLeft(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  episode: Readonly<AssignedEpisode>,
  cause: 'agent_lost' | 'agent_signed_out' | 'no_reply' | 'unanswered',
  env: Env,
): void {
  const agentId = whoTakesOver(workspace, episode, null, emitted.list);
  if (agentId !== null) {
    addHandOver(workspace, emitted, episode, agentId, { note: null, forcedBy: null, cause }, env);
    return;
  }
  addConsultEnd(emitted, episode, 'work_ended', env);
  addRequeued(workspace, emitted, episode, { queueId: episode.routing.queueId, reason: cause }, env);
}

/** The agent is lost: customers whom somebody else is consulted on do not wait for the agent to come back. */
export function addHandOvers(workspace: Readonly<Workspace>, emitted: Facts, from: AgentId, env: Env): void {
  for (const episode of inHand(workspace, from)) {
    if (episode.status !== 'assigned') continue;
    const agentId = whoTakesOver(workspace, episode, null, emitted.list);
    if (agentId === null) continue;
    const why = { note: null, forcedBy: null, cause: 'agent_lost' } as const;
    addHandOver(workspace, emitted, episode, agentId, why, env);
  }
}

/** The agent is not there for colleagues any more: offers are void, and those who asked read that they are alone. */
export function addConsultsLeft(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  agentId: AgentId,
  reason: 'agent_lost' | 'agent_signed_out',
  env: Env,
): void {
  addConsultOffersVoid(workspace, emitted, agentId, reason === 'agent_lost' ? reason : 'agent_unavailable');
  for (const episode of consultsOf(workspace, agentId)) {
    if (episode.consult.status !== 'offered') addConsultEnd(emitted, episode, reason, env);
  }
}

/** The agent takes no work: what is held out to the agent goes to others. */
export function addConsultOffersVoid(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  agentId: AgentId,
  reason: 'agent_lost' | 'agent_unavailable',
): void {
  for (const episode of consultsOf(workspace, agentId)) addOfferEnded(emitted, episode, reason);
}

/** Where it is once the consulted agent has it: in the queue that was asked, if one was. */
function routingAfter(workspace: Readonly<Workspace>, episode: Readonly<AssignedEpisode>): Routing {
  const toQueueId = episode.consult?.toQueueId ?? null;
  return toQueueId === null ? episode.routing : routingIn(workspace, episode, toQueueId);
}

/** The order stays; where the policy has lost the queue meanwhile, everything does. */
export function routingIn(
  workspace: Readonly<Workspace>,
  { request, routing }: Readonly<AssignedEpisode>,
  queueId: QueueId,
): Routing {
  const queue = activeQueue(workspace, queueId);
  const policy = activePolicy(workspace)?.policy;
  if (queueId === routing.queueId || queue === undefined || policy === undefined) return routing;
  const needs = needsIn(workspace, policy, queue, request);
  return {
    ...{ ...withoutClass(routing), queueId, units: unitsOf(policy, queue, request), needs },
    ...workClassIn(policy, queue, request),
  };
}
