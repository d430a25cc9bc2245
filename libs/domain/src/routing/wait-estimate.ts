import { plusMs, type Instant } from '#kernel';
import { queueWait, waitRange } from '#domain/waits';
import { queueOf } from './route.ts';
import { matchGroupFor, matchGroupIn, serves, type MatchGroup } from './match-group.ts';
import type { Estimate, OpenEpisode, QueueStatistics } from './entities.ts';
import { activePolicy, type Workspace } from './state.ts';
import { isAvailable, poolOf } from './capacity.ts';

/** The policy's expected handling time counts as so many observed ones; from the first customer on the range says how unsure that is. */
const PRIOR_WEIGHT = 10;
/** Below so many who stopped waiting, nobody is taken to give up: the announced wait is then rather too long than too short. */
const PATIENCE_SAMPLES_MIN = 20;
/** Samples beyond these fade older ones, so that the statistics follow the day. */
const HELD_SAMPLES_MAX = 200;
const WAITED_SAMPLES_MAX = 1_000;

/** A wait is estimated anew after this share of what was announced or has been waited, within these bounds. */
const REESTIMATE_SHARE = 1 / 8;
const REESTIMATE_MIN_MS = 15_000;
const REESTIMATE_MAX_MS = 600_000;
/** A change counts from here on: this long, and this share of what was announced. */
const MATERIAL_MS = 15_000;
const MATERIAL_SHARE = 0.25;

/**
 * Those who come before and compete for the same agents. Of another match group they count by the share of its agents who serve this
 * one too, rounded match group by match group, so that the sum does not depend on the order of match groups.
 */
export function aheadCount(
  workspace: Readonly<Workspace>,
  episode: Readonly<OpenEpisode>,
  order: number,
): number {
  const group = matchGroupIn(workspace.index.groups, episode);
  const shared = group?.shared ?? sharedOfUnopened(workspace, episode);
  let ahead = group === undefined ? 0 : before(group, episode, order);
  for (const [other, agentCount] of shared) {
    if (other.fresh.size + other.declined.size === 0) continue;
    ahead += Math.round((before(other, episode, order) * agentCount) / other.agents.size);
  }
  return ahead;
}

function before(group: MatchGroup, episode: Readonly<OpenEpisode>, order: number): number {
  return group.fresh.rank(order, episode.episodeId) + group.declined.rank(order, episode.episodeId);
}

/** What `MatchGroup.shared` will say once the match group of this episode, the first of its kind, is open. */
function sharedOfUnopened(
  workspace: Readonly<Workspace>,
  episode: Readonly<OpenEpisode>,
): Map<MatchGroup, number> {
  const group = matchGroupFor(episode);
  const shared = new Map<MatchGroup, number>();
  for (const agent of workspace.agents.values()) {
    if (!isAvailable(agent) || !serves(agent, group)) continue;
    for (const other of workspace.index.agents.get(agent.agentId)?.groups ?? []) {
      const isSamePool = poolOf(agent, other.channel) === poolOf(agent, group.channel);
      if (isSamePool) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return shared;
}

export interface WaitForecast {
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
  readonly aheadCount: number;
  readonly agentCount: number;
  readonly method: 'qlm' | 'unknown';
}

/**
 * The wait from now of one who is in a match group. Unknown where no available agent serves the match group: then it depends on somebody
 * coming, of which nothing is known.
 */
export function forecastWait(workspace: Readonly<Workspace>, episode: Readonly<OpenEpisode>): WaitForecast {
  const group = matchGroupIn(workspace.index.groups, episode);
  const ahead = aheadCount(workspace, episode, episode.order);
  const active = activePolicy(workspace);
  const queue = active && queueOf(active.policy, episode.queueId);
  if (group === undefined || queue === undefined || group.slots <= 0) {
    const agentCount = group?.agents.size ?? 0;
    return { p50Ms: null, p90Ms: null, aheadCount: ahead, agentCount, method: 'unknown' };
  }
  const seen = workspace.queues.get(queue.id);
  const heldCount = PRIOR_WEIGHT + (seen?.heldCount ?? 0);
  const moments = queueWait({
    aheadCount: ahead,
    serverCount: group.slots,
    meanServiceMs: Math.max(1, (PRIOR_WEIGHT * queue.expectedHandle + (seen?.heldSumMs ?? 0)) / heldCount),
    meanUncertainty: 1 / heldCount,
    patienceRatePerMs: patienceRate(seen),
  });
  return { ...waitRange(moments), aheadCount: ahead, agentCount: group.agents.size, method: 'qlm' };
}

/** Abandonments / total waiting time of everybody (those who were served are censored observations, not dropped). */
function patienceRate(seen: Readonly<QueueStatistics> | undefined): number {
  if (seen === undefined || seen.waitedCount < PATIENCE_SAMPLES_MIN || seen.waitedSumMs <= 0) return 0;
  return seen.abandonedCount / seen.waitedSumMs;
}

/** Whether the customer should hear of it: the wait is known where it was not (or the other way), or differs from what is left of the last promise. */
export function isMaterial(last: Estimate, next: WaitForecast, now: Instant): boolean {
  if (last.p50Ms === null || last.p90Ms === null || next.p50Ms === null || next.p90Ms === null) {
    return (last.p50Ms === null) !== (next.p50Ms === null);
  }
  const elapsedMs = now - last.at;
  const differs = (promisedMs: number, nowMs: number): boolean => {
    const leftMs = Math.max(0, promisedMs - elapsedMs);
    return Math.abs(nowMs - leftMs) >= Math.max(MATERIAL_MS, leftMs * MATERIAL_SHARE);
  };
  return differs(last.p50Ms, next.p50Ms) || differs(last.p90Ms, next.p90Ms);
}

/** When to look again: soon for short waits, seldom for long ones, so that a long line does not make much work. */
export function reestimateAt(estimate: Estimate, requestedAt: Instant, now: Instant): Instant {
  const horizonMs = Math.max(now - requestedAt, (estimate.p50Ms ?? 0) - (now - estimate.at));
  const afterMs = Math.min(REESTIMATE_MAX_MS, Math.max(REESTIMATE_MIN_MS, horizonMs * REESTIMATE_SHARE));
  return plusMs(now, Math.round(afterMs));
}

export function newStatistics(queueId: QueueStatistics['queueId']): QueueStatistics {
  return { queueId, heldCount: 0, heldSumMs: 0, waitedCount: 0, waitedSumMs: 0, abandonedCount: 0 };
}

/** An episode kept an agent's units for so long. */
export function addHeld(statistics: QueueStatistics, heldMs: number): void {
  if (statistics.heldCount >= HELD_SAMPLES_MAX) {
    statistics.heldSumMs *= 1 - 1 / statistics.heldCount;
    statistics.heldCount -= 1;
  }
  statistics.heldCount += 1;
  statistics.heldSumMs += heldMs;
}

/** An episode waited for so long, until an agent had it or the customer gave up. */
export function addWaited(
  statistics: QueueStatistics,
  waitedMs: number,
  end: 'answered' | 'abandoned',
): void {
  if (statistics.waitedCount >= WAITED_SAMPLES_MAX) {
    const kept = 1 - 1 / statistics.waitedCount;
    statistics.waitedSumMs *= kept;
    statistics.abandonedCount *= kept;
    statistics.waitedCount -= 1;
  }
  statistics.waitedCount += 1;
  statistics.waitedSumMs += waitedMs;
  if (end === 'abandoned') statistics.abandonedCount += 1;
}
