import { plusMs, type Instant } from '#kernel';
import type { Queue } from '#domain/policy';
import type { AgentId, EpisodeId } from '#domain/vocabulary';
import { isAvailable } from '../workspace/agent.ts';
import type { EpisodeRequest } from '../workspace/episode.ts';
import { changeWaiting } from '../workspace/workspace-index.ts';
import { openEpisode, type Workspace } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';

/** The customer has waited long enough for the agent of last time: anybody else will do as well. */
export const sameAgent = defineTimer({
  name: 'sameAgent',
  kind: 'episode',
  due: (episode) => (episode.status === 'waiting' ? (episode.sameAgentUntil ?? null) : null),
  observe(workspace, id) {
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode?.status !== 'waiting') return;
    changeWaiting(workspace, episode, (waiting) => {
      delete waiting.sameAgentUntil;
      waiting.targetAgentId = null;
    });
  },
});

interface Preferred {
  readonly targetAgentId: AgentId | null;
  readonly sameAgentUntil?: Instant;
}

/** Who is back soon after the last episode waits for its agent first, where the queue says so and the agent is available. */
export function preferredAgent(
  workspace: Readonly<Workspace>,
  { sameAgentFor }: Queue,
  { previousAgentId }: Readonly<EpisodeRequest>,
  now: Instant,
): Preferred {
  const agent = previousAgentId === undefined ? undefined : workspace.agents.get(previousAgentId);
  if (agent === undefined || sameAgentFor <= 0 || !isAvailable(agent)) return { targetAgentId: null };
  return { targetAgentId: agent.agentId, sameAgentUntil: plusMs(now, sameAgentFor) };
}
