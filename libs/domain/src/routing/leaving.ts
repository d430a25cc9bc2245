import type { Env } from '#kernel';
import type { AgentId, AgentStatusChanged } from '#domain/vocabulary';
import { facts, type Facts, type RoutingFact } from './facts.ts';
import { addConsultOffersVoid, addConsultsLeft, addLeft, whoTakesOver } from './hand-over.ts';
import { inHand } from './in-hand.ts';
import { addRescinded } from './offers.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';
import { addWrapUpEnd } from './wrap-up.ts';

// What becomes of an agent's work where the agent takes none, or is gone.

export function decideStatus(
  workspace: Readonly<Workspace>,
  { agentId, status }: AgentStatusChanged,
  env: Env,
): readonly RoutingFact[] {
  const emitted = facts(workspace, env);
  if (status === 'offline') addLeaving(workspace, emitted, agentId, 'agent_signed_out', env);
  else if (status !== 'available') addNoMore(workspace, emitted, agentId);
  return emitted.list;
}

/** Offers that stand are void: the agent takes no work. */
function addNoMore(workspace: Readonly<Workspace>, emitted: Facts, agentId: AgentId): void {
  addRescinded(workspace, emitted, agentId, 'agent_unavailable');
  addConsultOffersVoid(workspace, emitted, agentId, 'agent_unavailable');
}

/** The agent is lost and keeps the customers in hand for a while, unless they write meanwhile. */
export function addAbsent(workspace: Readonly<Workspace>, emitted: Facts, agentId: AgentId): void {
  const keptUntil = workspace.agents.get(agentId)?.workKeptUntil;
  const isAsked = (activePolicy(workspace)?.policy.presence.unanswered ?? 0) > 0;
  if (keptUntil === undefined || !isAsked) return;
  for (const episode of inHand(workspace, agentId)) {
    if (episode.status !== 'assigned' || whoTakesOver(workspace, episode) !== null) continue;
    const { routing, repliedAt, assignedAt } = episode;
    emitted.add(episode, {
      type: 'AgentAbsent',
      ...{ agentId, queueId: routing.queueId, keptUntil, answeredAt: repliedAt ?? assignedAt },
    });
  }
}

/** The agent is gone: offers are void, customers in hand go to whoever was consulted, or back to the queue with their original age, wrap-ups end. */
export function addLeaving(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  agentId: AgentId,
  reason: 'agent_lost' | 'agent_signed_out',
  env: Env,
): void {
  const isLost = reason === 'agent_lost';
  addRescinded(workspace, emitted, agentId, isLost ? 'agent_lost' : 'agent_unavailable');
  addConsultsLeft(workspace, emitted, agentId, reason, env);
  for (const episode of inHand(workspace, agentId)) {
    if (episode.status === 'wrap_up') addWrapUpEnd(emitted, episode, isLost ? 'timeout' : 'agent', env);
    if (episode.status === 'assigned') addLeft(workspace, emitted, episode, reason, env);
  }
}
