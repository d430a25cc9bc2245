import { ignored, type Acceptance } from '#kernel';
import type { AgentId, EpisodeId } from '#domain/vocabulary';
import type { RoutingFact } from './facts.ts';
import type { AssignedEpisode, OpenEpisode } from './workspace/episode.ts';
import { openEpisode, type Workspace } from './workspace/workspace.ts';

/** Open episodes that take units of the agent's, in order of id: the same order whenever the index was built. */
export function inHand(workspace: Readonly<Workspace>, agentId: AgentId): readonly Readonly<OpenEpisode>[] {
  const held = [...(workspace.index.agents.get(agentId)?.held ?? [])].sort();
  return held.map((id) => openEpisode(workspace, id)).filter((episode) => episode !== undefined);
}

export interface OnEpisode {
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

export function notInHand({ agentId, episodeId }: OnEpisode): Acceptance<RoutingFact> {
  return ignored(`Agent ${agentId} does not have episode ${episodeId}.`);
}
