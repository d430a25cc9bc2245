import type { DecideEnv as Env } from '#kernel';
import type { AgentId, OfferRescinded } from '#domain/vocabulary';
import type { OpenEpisode } from './entities.ts';
import type { Facts } from './facts.ts';
import { queueOf } from './route.ts';
import { activePolicy, openEpisode, type Workspace } from './state.ts';

/** Open episodes that take units of the agent's, in order of id: the same order whenever the index was built. */
function inHand(workspace: Readonly<Workspace>, agentId: AgentId): Readonly<OpenEpisode>[] {
  const held = [...(workspace.index.agents.get(agentId)?.held ?? [])].sort();
  return held.map((id) => openEpisode(workspace, id)).filter((episode) => episode !== undefined);
}

/** The agent gets no offers any more: those that stand are void. */
export function addRescinded(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  agentId: AgentId,
  reason: OfferRescinded['reason'],
  concerns: (episode: Readonly<OpenEpisode>) => boolean = () => true,
): void {
  for (const episode of inHand(workspace, agentId)) {
    if (episode.offer === null || !concerns(episode)) continue;
    emitted.add(episode, { type: 'OfferRescinded', offerId: episode.offer.offerId, agentId, reason });
  }
}

/** The agent is gone: offers are void, customers in hand go back to the queue with their original age, wrap-ups end. */
export function addLeaving(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  agentId: AgentId,
  reason: 'agent_lost' | 'agent_signed_out',
  env: Env,
): void {
  const isLost = reason === 'agent_lost';
  addRescinded(workspace, emitted, agentId, isLost ? 'agent_lost' : 'agent_unavailable');
  for (const episode of inHand(workspace, agentId)) {
    if (episode.status === 'wrap_up')
      addWrapUpEnd(emitted, episode, agentId, isLost ? 'timeout' : 'agent', env);
    if (episode.status !== 'assigned' || episode.queueId === null) continue;
    emitted.add(episode, {
      type: 'EscalationRequeued',
      queueId: episode.queueId,
      fromAgentId: agentId,
      reason,
    });
    emitted.notify(episode, 'requeued');
  }
}

/** Whether one more missed offer sets this agent to away. */
export function endsAway(workspace: Readonly<Workspace>, agentId: AgentId): boolean {
  const missedMax = activePolicy(workspace)?.policy.presence.missedOffers ?? Infinity;
  return (workspace.agents.get(agentId)?.missedOffers ?? 0) + 1 >= missedMax;
}

/** Since the decision, requeues included. The trigger's log may be ahead of ours by a moment: then 0. */
export function waitedMs(episode: Readonly<OpenEpisode>, env: Env): number {
  return Math.max(0, env.now - episode.requestedAt);
}

/** After the end of the work: where its queue grants no wrap-up, that ends at once. */
export function addWrapUp(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  episode: Readonly<OpenEpisode>,
  agentId: AgentId,
): void {
  const active = activePolicy(workspace);
  const wrapUpMs = (active && queueOf(active.policy, episode.queueId)?.wrapUp) ?? 0;
  if (wrapUpMs === 0) emitted.add(episode, { type: 'WrapUpEnded', agentId, wrapUpMs: 0, by: 'timeout' });
}

export function addWrapUpEnd(
  emitted: Facts,
  episode: Readonly<OpenEpisode>,
  agentId: AgentId,
  by: 'agent' | 'timeout',
  env: Env,
): void {
  const wrapUpMs = env.now - (episode.wrapUpStartedAt ?? env.now);
  emitted.add(episode, { type: 'WrapUpEnded', agentId, wrapUpMs, by });
}
