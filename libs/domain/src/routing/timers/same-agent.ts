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

/** The customer has waited long enough for a preferred agent, or the agent of last time: anybody else will do as well. */
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

/**
 * Who names agents waits for the first of them first, and who is back soon after the last episode for its agent, where the queue says so and that agent is available and serves it.
 * Danger to life waits for nobody in particular.
 */
export function preferredAgent(
  workspace: Readonly<Workspace>,
  queue: Queue,
  request: Readonly<EpisodeRequest>,
  { needs, units }: Pick<Routing, 'needs' | 'units'>,
  now: Instant,
): Preferred {
  const { previousAgentId, preferredAgents = [], channel } = request;
  if (previousAgentId === undefined && preferredAgents.length === 0) return NOBODY;
  const policy = activePolicy(workspace)?.policy;
  if (policy === undefined || isSafetyClass(policy, request)) return NOBODY;
  const asked = workspace.rules.requirements.asked(needs);
  const first = (ids: readonly AgentId[], forMs: number): Preferred | undefined => {
    const target = forMs <= 0 ? undefined : ids.find((agentId) => mayServe(agentId));
    return target && { targetAgentId: target, sameAgentUntil: plusMs(now, forMs) };
  };
  const mayServe = (agentId: AgentId): boolean => {
    const agent = workspace.agents.get(agentId);
    return (
      agent !== undefined &&
      isAvailable(agent) &&
      serves(agent, { targetAgentId: null, queueId: queue.id, asked }) &&
      slotsOf(agent, { channel, units }) >= 1
    );
  };
  return (
    first(preferredAgents, queue.preferredAgentsFor) ??
    first(previousAgentId === undefined ? [] : [previousAgentId], queue.sameAgentFor) ??
    NOBODY
  );
}
