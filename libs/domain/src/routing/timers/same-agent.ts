import { plusMs, type Instant } from '#kernel';
import type { Queue } from '#domain/policy';
import type { AgentId, EpisodeId } from '#domain/vocabulary';
import { slotsOf } from '../capacity.ts';
import { serves } from '../match-group.ts';
import { isSafetyClass } from '../safety.ts';
import { isAvailable } from '../workspace/agent.ts';
import type { EpisodeRequest, Routing } from '../workspace/episode.ts';
import { changeWaiting } from '../workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from '../workspace/workspace.ts';
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

const NOBODY: Preferred = { targetAgentId: null };

/** Who is back soon after the last episode waits for its agent first, where the queue says so and that agent is available and serves it. */
export function previousAgent(
  workspace: Readonly<Workspace>,
  queue: Queue,
  { previousAgentId, ...request }: Readonly<EpisodeRequest>,
  { needs, units }: Pick<Routing, 'needs' | 'units'>,
  now: Instant,
): Preferred {
  const policy = activePolicy(workspace)?.policy;
  if (previousAgentId === undefined || policy === undefined || queue.sameAgentFor <= 0) return NOBODY;
  if (isSafetyClass(policy, request)) return NOBODY;
  const agent = workspace.agents.get(previousAgentId);
  const asked = workspace.rules.requirements.asked(needs);
  const mayServe =
    agent !== undefined &&
    isAvailable(agent) &&
    serves(agent, { targetAgentId: null, queueId: queue.id, asked }) &&
    slotsOf(agent, { channel: request.channel, units }) >= 1;
  return mayServe
    ? { targetAgentId: previousAgentId, sameAgentUntil: plusMs(now, queue.sameAgentFor) }
    : NOBODY;
}
