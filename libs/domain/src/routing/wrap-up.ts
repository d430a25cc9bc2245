import { accepted, type Acceptance, type Env } from '#kernel';
import type { AgentEndedWrapUp, WrapUpEnded } from '#domain/vocabulary';
import { facts, type Facts, type RoutingFact } from './facts.ts';
import { notInHand, type OnEpisode } from './in-hand.ts';
import { startIdle } from './presence.ts';
import { unitsFreed } from './queue-samples.ts';
import { activeQueue } from './route.ts';
import type { AssignedEpisode, WrapUpEpisode } from './workspace/episode.ts';
import { endEpisode } from './workspace/workspace-index.ts';
import { openEpisode, type Workspace } from './workspace/workspace.ts';

// After the work the agent finishes up, and keeps the units until that ends.

function wrappedUpBy(
  workspace: Readonly<Workspace>,
  { agentId, episodeId }: OnEpisode,
): Readonly<WrapUpEpisode> | undefined {
  const episode = openEpisode(workspace, episodeId);
  return episode?.status === 'wrap_up' && episode.agentId === agentId ? episode : undefined;
}

export function acceptWrapUpEnd(
  workspace: Readonly<Workspace>,
  event: AgentEndedWrapUp,
): Acceptance<RoutingFact> {
  return wrappedUpBy(workspace, event) === undefined ? notInHand(event) : accepted();
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

export function wrapUpMsOf(workspace: Readonly<Workspace>, { routing }: Readonly<AssignedEpisode>): number {
  return activeQueue(workspace, routing.queueId)?.wrapUp ?? 0;
}

export function applyWrapUpEnded(workspace: Workspace, { episodeId, agentId }: WrapUpEnded, env: Env): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'wrap_up') return;
  unitsFreed(workspace, episode, env);
  // Before the units are free: the agent is ready for match groups once, and not for the same ones twice.
  startIdle(workspace, agentId, env.now);
  endEpisode(workspace, episode, env.now);
}
