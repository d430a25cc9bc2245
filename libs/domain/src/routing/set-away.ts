import type { AgentId, AgentSetAway } from '#domain/vocabulary';
import type { Facts } from './facts.ts';
import { addConsultOffersVoid } from './hand-over.ts';
import { addRescinded } from './offers.ts';
import { endsAway } from './presence.ts';
import { isAvailable } from './workspace/agent.ts';
import type { AssignedEpisode, OfferedEpisode } from './workspace/episode.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

interface Missed {
  readonly episode: Readonly<OfferedEpisode | AssignedEpisode>;
  readonly agentId: AgentId;
}

/** The agent has missed this episode. With one miss too many other offers are void as well, and the agent reads why none come any more. */
export function addAway(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  { episode, agentId }: Missed,
  reason: AgentSetAway['reason'],
): void {
  if (!endsAway(workspace, agentId)) return;
  addRescinded(workspace, emitted, agentId, 'agent_unavailable', (other) => other !== episode);
  addConsultOffersVoid(workspace, emitted, agentId, 'agent_unavailable');
  const agent = workspace.agents.get(agentId);
  const isAnnounced = activePolicy(workspace)?.policy.presence.announceAway ?? false;
  // Whoever was busy already, or is gone, stays so.
  if (!isAnnounced || agent === undefined || !isAvailable(agent)) return;
  emitted.add(episode, { type: 'AgentSetAway', agentId, reason });
}
