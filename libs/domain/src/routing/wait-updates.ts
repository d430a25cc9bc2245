import { plusMs, type Env, type Instant } from '#kernel';
import type { AgentId, EpisodeId } from '#domain/vocabulary';
import { matchGroupKey, type MatchGroup } from './match-group.ts';
import { activeQueue } from './route.ts';
import { isAvailable, type Agent } from './workspace/agent.ts';
import { waitsInQueue, type OpenEpisode, type WaitingEpisode } from './workspace/episode.ts';
import { endEpisode, setEstimate } from './workspace/workspace-index.ts';
import { openEpisode, type Workspace } from './workspace/workspace.ts';

// Where a wait has changed at once, its estimate is made again at once and not when its turn comes.

/** Changes that come together are one change to the customer. */
const SETTLE_MS = 1_000;
/** Those first in line, whose wait changes most. Further behind one more or less is no material change, and the usual turn does. */
const FIRST_MAX = 20;
/** One of more agents who comes or goes changes no wait materially. */
const AGENTS_MAX = 8;

/** What `agentHasChanged` compares. */
export interface AgentBefore {
  readonly isAvailable: boolean;
  readonly planned: Agent['planned'];
  readonly groups: readonly MatchGroup[];
}

/** How an agent stands; to be asked for ahead of a change. */
export function agentBefore(workspace: Readonly<Workspace>, agentId: AgentId): AgentBefore {
  const agent = workspace.agents.get(agentId);
  return {
    isAvailable: agent !== undefined && isAvailable(agent),
    planned: agent?.planned,
    groups: workspace.index.agents.get(agentId)?.groups ?? [],
  };
}

/** An agent came, went, or is planned otherwise: those who are first in line for this agent hear of it. */
export function agentHasChanged(
  workspace: Workspace,
  agentId: AgentId,
  before: AgentBefore,
  { now }: Env,
): void {
  const after = agentBefore(workspace, agentId);
  if (before.isAvailable === after.isAvailable && before.planned === after.planned) return;
  for (const group of after.isAvailable ? after.groups : before.groups) {
    if (group.agents.size <= AGENTS_MAX) hasten(workspace, group, now);
  }
}

/** Ends an episode that waits for an answer or in the queue. Those behind, if they are first in line, hear of it. */
export function endWaiting(workspace: Workspace, episode: Readonly<OpenEpisode>, { now }: Env): void {
  const group = waitsInQueue(episode) ? workspace.index.groups.get(matchGroupKey(episode)) : undefined;
  endEpisode(workspace, episode, now);
  if (group !== undefined) hasten(workspace, group, now);
}

/** Somebody is back in the queue, ahead of others who came later: they hear of it. */
export function hastenBehind(workspace: Workspace, episodeId: EpisodeId, { now }: Env): void {
  const episode = openEpisode(workspace, episodeId);
  const group =
    episode !== undefined && waitsInQueue(episode)
      ? workspace.index.groups.get(matchGroupKey(episode))
      : undefined;
  if (group !== undefined) hasten(workspace, group, now);
}

function hasten(workspace: Workspace, group: MatchGroup, now: Instant): void {
  const updates = activeQueue(workspace, group.queueId)?.waitUpdates ?? null;
  if (updates === null) return;
  for (const list of [group.fresh, group.declined]) {
    let count = 0;
    for (const { id } of list) {
      if ((count += 1) > FIRST_MAX) break;
      const episode = openEpisode(workspace, id as EpisodeId);
      if (episode !== undefined && waitsInQueue(episode)) {
        bringForward(workspace, episode, now, updates.atMostEvery);
      }
    }
  }
}

function bringForward(
  workspace: Workspace,
  episode: Readonly<WaitingEpisode>,
  now: Instant,
  atMostEveryMs: number,
): void {
  const { estimate } = episode;
  if (estimate === null) return;
  const settled = plusMs(now, SETTLE_MS);
  const allowed = plusMs(estimate.at, atMostEveryMs);
  const at = allowed > settled ? allowed : settled;
  if (at < estimate.reestimateAt) setEstimate(workspace, episode, { ...estimate, reestimateAt: at });
}
