import type { Env } from '#kernel';
import type { AgentId, CustomerNotified, EpisodeId, WaitEstimated } from '#domain/vocabulary';
import { abandonmentRate, queueWait, reestimateAt, serviceTime, waitRange } from '#domain/waits';
import { facts, type RoutingFact } from './facts.ts';
import { matchGroupFor, matchGroupKey, type MatchGroup } from './match-group.ts';
import { activeQueue } from './route.ts';
import { situationOf } from './situation.ts';
import { waitsInQueue, type EpisodeRequest, type Routing } from './workspace/episode.ts';
import { sharedOfUnopened } from './workspace/group-membership.ts';
import { edit, setEstimate } from './workspace/workspace-index.ts';
import { openEpisode, type Workspace } from './workspace/workspace.ts';

/** An episode that waits, or could, in this queue. */
export interface InQueue {
  readonly request: EpisodeRequest;
  readonly routing: Routing;
  readonly targetAgentId: AgentId | null;
}

/**
 * Those who come before and compete for the same agents. Of another match group they count by the share of its agents who serve
 * this one too, rounded group by group, so that the sum does not depend on the order of groups.
 */
export function aheadCount(workspace: Readonly<Workspace>, episode: Readonly<InQueue>): number {
  return aheadIn(workspace, workspace.index.groups.get(matchGroupKey(episode)), episode);
}

function aheadIn(
  workspace: Readonly<Workspace>,
  group: MatchGroup | undefined,
  episode: Readonly<InQueue>,
): number {
  const { requirements } = workspace.rules;
  const shared = group?.shared ?? sharedOfUnopened(workspace, matchGroupFor(requirements, episode));
  const { order } = episode.routing;
  const id = episode.request.episodeId;
  let ahead = group === undefined ? 0 : before(group, order, id);
  for (const overlap of shared.values()) {
    const count = before(overlap.group, order, id);
    if (count > 0) ahead += Math.round((count * overlap.agentCount) / overlap.group.agents.size);
  }
  return ahead;
}

/** How many in this match group come before it. Mostly nobody has declined: an empty list is not searched. */
function before({ fresh, declined }: MatchGroup, order: number, id: string): number {
  const freshCount = fresh.size === 0 ? 0 : fresh.rank(order, id);
  return declined.size === 0 ? freshCount : freshCount + declined.rank(order, id);
}

export interface WaitForecast {
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
  readonly aheadCount: number;
  readonly agentCount: number;
  readonly method: 'qlm' | 'unknown';
}

/**
 * Where the wait is estimated: from now, of one who is in a match group. Unknown where no available agent serves the group: then it
 * depends on somebody coming, of which nothing is known.
 */
export function forecastWait(workspace: Readonly<Workspace>, episode: Readonly<InQueue>): WaitForecast {
  const group = workspace.index.groups.get(matchGroupKey(episode));
  const ahead = aheadIn(workspace, group, episode);
  const queue = activeQueue(workspace, episode.routing.queueId);
  const agentCount = group?.agents.size ?? 0;
  if (group === undefined || queue === undefined || group.slots <= 0) {
    return { p50Ms: null, p90Ms: null, aheadCount: ahead, agentCount, method: 'unknown' };
  }
  const seen = workspace.queues.get(queue.id);
  const { meanServiceMs, meanUncertainty } = serviceTime(seen, queue.expectedHandle);
  const moments = queueWait({
    aheadCount: ahead,
    serverCount: group.slots,
    meanServiceMs,
    meanUncertainty,
    abandonmentRatePerMs: abandonmentRate(seen),
  });
  return { ...waitRange(moments), aheadCount: ahead, agentCount, method: 'qlm' };
}

/** The next of those who wait without an estimate gets one; undefined: all have one. */
export function estimateNext(workspace: Readonly<Workspace>, env: Env): readonly RoutingFact[] | undefined {
  const first = workspace.index.unestimated.first();
  const episode = first && openEpisode(workspace, first.id as EpisodeId);
  if (episode === undefined || !waitsInQueue(episode)) return undefined;
  const emitted = facts(workspace, env);
  const forecast = forecastWait(workspace, episode);
  emitted.add(episode, { type: 'WaitEstimated', queueId: episode.routing.queueId, ...forecast });
  if (!episode.waitAnnounced) {
    emitted.notify(episode, 'queued', {
      wait: forecast,
      situation: situationOf(workspace, episode, env.now),
    });
  }
  return emitted.list;
}

export function applyEstimated(
  workspace: Workspace,
  { episodeId, p50Ms, p90Ms }: WaitEstimated,
  env: Env,
): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'waiting') return;
  const at = env.now;
  const next = reestimateAt({ at, p50Ms, p90Ms }, episode.request.requestedAt, at);
  setEstimate(workspace, episode, { at, p50Ms, p90Ms, reestimateAt: next });
}

export function applyNotified(workspace: Workspace, { episodeId, notice }: CustomerNotified): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode === undefined || (notice !== 'queued' && notice !== 'requeued')) return;
  if (!episode.waitAnnounced) edit(workspace, episode).waitAnnounced = true;
}
