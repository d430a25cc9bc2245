import type { Env, Instant } from '#kernel';
import type { Queue } from '#domain/policy';
import type { AgentId, CustomerNotified, EpisodeId, WaitEstimated } from '#domain/vocabulary';
import {
  abandonmentRate,
  NOTHING_LEARNED,
  promiseWait,
  queueWait,
  reestimateAt,
  serviceTime,
  waitRange,
  type LearnedWaits,
  type QueueState,
  type QueueStatistics,
  type WaitPromise,
} from '#domain/waits';
import { addAlternatives } from './alternatives/offer-alternatives.ts';
import { facts, type RoutingFact } from './facts.ts';
import { closesWithin } from './hours.ts';
import { matchGroupKey, type MatchGroup } from './match-group.ts';
import { withEverybody } from './own-conditions.ts';
import { activeQueue } from './route.ts';
import { situationOf } from './situation.ts';
import { isServableByNobody } from './unservable.ts';
import {
  waitedMs,
  waitsInQueue,
  type EpisodeRequest,
  type Routing,
  type WaitingEpisode,
} from './workspace/episode.ts';
import { goesHomeWithin, serversDuring } from './who-will-be-there.ts';
import { unopenedGroup } from './workspace/group-membership.ts';
import { aheadOf } from './workspace/group-lines.ts';
import { costOfLine } from './workspace/waiting-index.ts';
import { edit, setEstimate } from './workspace/workspace-index.ts';
import { openEpisode, type LineAhead, type Workspace } from './workspace/workspace.ts';

/** An episode that waits, or could, in this queue. */
export interface InQueue {
  readonly request: EpisodeRequest;
  readonly routing: Routing;
  readonly targetAgentId: AgentId | null;
}

/**
 * Those who come before and compete for the same agents. Of another match group they count by the share of its agents who serve
 * this one too, rounded group by group, so that the sum does not depend on the order of groups. Who has conditions of its own competes by
 * the share of agents who meet them with all who come before it where it would wait without them.
 */
export function aheadCount(workspace: Readonly<Workspace>, episode: Readonly<InQueue>): number {
  return aheadIn(workspace, workspace.index.groups.get(matchGroupKey(episode)), episode);
}

function aheadIn(
  workspace: Readonly<Workspace>,
  group: MatchGroup | undefined,
  episode: Readonly<InQueue>,
): number {
  const { routing, request } = episode;
  const own = group ?? unopenedGroup(workspace, episode);
  const base = own.base ?? own;
  const { count: ahead } = lineAhead(workspace, base, routing.order, request.episodeId);
  if (own === base || ahead === 0) return ahead;
  return Math.round((ahead * own.agents.size) / Math.max(1, base.agents.size));
}

/**
 * Who comes before one with this order in the match group or in those that compete with it. An estimate asks for it several times: the
 * last answer holds until somebody else comes, goes or is placed anew, or an agent does.
 */
function lineAhead({ index }: Readonly<Workspace>, group: MatchGroup, order: number, id: string): LineAhead {
  const { lastLine } = index;
  const isKnown = lastLine?.groupKey === group.key && lastLine.order === order && lastLine.id === id;
  if (isKnown) return lastLine;
  return (index.lastLine = { groupKey: group.key, order, id, ...aheadOf(index.lines, group, order, id) });
}

export interface WaitForecast {
  readonly p10Ms: number | null;
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
  readonly aheadCount: number;
  readonly agentCount: number;
  /** The formula, the formula with what the queue has learned, or neither. */
  readonly method: 'qlm' | 'learned' | 'unknown';
}

/** With everybody asked: preferred agents are waited for a short time only. */
function groupOf({ index }: Readonly<Workspace>, episode: Readonly<InQueue>): MatchGroup | undefined {
  return index.groups.get(matchGroupKey(withEverybody(episode)));
}

/** All that an estimate is made of. */
interface Standing {
  readonly queue: Queue;
  readonly seen: Readonly<QueueStatistics> | undefined;
  readonly group: MatchGroup;
  readonly state: QueueState;
}

/**
 * Where the wait is estimated: from now, of one who is in a match group. Unknown where no available agent serves the group: then it
 * depends on somebody coming, of which nothing is known; and where by the median the queue will have closed,
 * or the last one who could serve has gone home.
 */
export function forecastWait(
  workspace: Readonly<Workspace>,
  episode: Readonly<InQueue>,
  now: Instant,
): WaitForecast {
  return forecastIn(workspace, episode, now).forecast;
}

/** And whether it is unknown since it would end too late. */
function forecastIn(
  workspace: Readonly<Workspace>,
  episode: Readonly<InQueue>,
  now: Instant,
): { readonly forecast: WaitForecast; readonly endsTooLate: boolean } {
  const group = groupOf(workspace, episode);
  const forecast = forecastWhileOpen(workspace, group, episode, now);
  if (!endsTooLate(workspace, group, episode, forecast, now)) return { forecast, endsTooLate: false };
  return {
    forecast: { ...forecast, p10Ms: null, p50Ms: null, p90Ms: null, method: 'unknown' },
    endsTooLate: true,
  };
}

function endsTooLate(
  workspace: Readonly<Workspace>,
  group: MatchGroup | undefined,
  { routing }: Readonly<InQueue>,
  { p50Ms }: WaitForecast,
  now: Instant,
): boolean {
  if (p50Ms === null) return false;
  const goesHome = group !== undefined && goesHomeWithin(workspace, group, p50Ms, now);
  return goesHome || closesWithin(workspace, routing.queueId, p50Ms, now);
}

function forecastWhileOpen(
  workspace: Readonly<Workspace>,
  group: MatchGroup | undefined,
  episode: Readonly<InQueue>,
  now: Instant,
): WaitForecast {
  const counts = { aheadCount: aheadIn(workspace, group, episode), agentCount: group?.agents.size ?? 0 };
  const standing = standingOf(workspace, group, episode, counts.aheadCount, now);
  if (standing === undefined) {
    return { p10Ms: null, p50Ms: null, p90Ms: null, ...counts, method: 'unknown' };
  }
  const { queue, state } = standing;
  if (!queue.learnWaits) return { p10Ms: null, ...waitRange(queueWait(state)), ...counts, method: 'qlm' };
  const { p10Ms, p50Ms, p90Ms } = promiseIn(workspace, standing, episode, now);
  return { p10Ms, p50Ms, p90Ms, ...counts, method: learnedOf(standing).count > 0 ? 'learned' : 'qlm' };
}

function standingOf(
  workspace: Readonly<Workspace>,
  group: MatchGroup | undefined,
  { routing }: Readonly<InQueue>,
  ahead: number,
  now: Instant,
): Standing | undefined {
  const queue = activeQueue(workspace, routing.queueId);
  if (group === undefined || queue === undefined || group.slots <= 0) return undefined;
  const seen = workspace.queues.get(queue.id);
  const { meanServiceMs, meanUncertainty } = serviceTime(seen, queue.expectedHandle);
  const state = {
    aheadCount: ahead,
    serverCount: group.slots,
    meanServiceMs,
    meanUncertainty,
    abandonmentRatePerMs: abandonmentRate(seen),
  };
  const serverCount = serversDuring(workspace, group, state, now);
  return { queue, seen, group, state: { ...state, serverCount } };
}

/** Who waits for one agent alone waits otherwise than the queue, which has learned nothing of it. */
function learnedOf({ seen, group }: Standing): Readonly<LearnedWaits> {
  return (group.targetAgentId === null ? seen?.learned : undefined) ?? NOTHING_LEARNED;
}

function promiseIn(
  workspace: Readonly<Workspace>,
  standing: Standing,
  { request, routing }: Readonly<InQueue>,
  now: Instant,
): WaitPromise {
  const { group, state } = standing;
  const base = group.base ?? group;
  const { first: ahead } = lineAhead(workspace, base, routing.order, request.episodeId);
  const first = ahead && openEpisode(workspace, ahead.id as EpisodeId);
  return promiseWait(learnedOf(standing), {
    ...state,
    now,
    group: base.name,
    // Priority as ageing has it: how much longer it counts as having waited than it has.
    kind: `${base.name} ${request.requestedAt - routing.order}`,
    headAgeMs: first === undefined ? 0 : waitedMs(first, now),
  });
}

/** What the queue is to learn from once this wait has ended; undefined: nothing. */
function toLearnFrom(
  workspace: Readonly<Workspace>,
  episode: Readonly<WaitingEpisode>,
  ahead: number,
  now: Instant,
): (WaitPromise & { readonly at: Instant }) | undefined {
  if (!waitsInQueue(episode) || episode.targetAgentId !== null || episode.handledBefore !== null)
    return undefined;
  const group = groupOf(workspace, episode);
  const standing = standingOf(workspace, group, episode, ahead, now);
  if (standing?.queue.learnWaits !== true) return undefined;
  return { ...promiseIn(workspace, standing, episode, now), at: now };
}

/** The next of those who wait without an estimate gets one; undefined: all have one. */
export function estimateNext(workspace: Readonly<Workspace>, env: Env): readonly RoutingFact[] | undefined {
  const first = workspace.index.unestimated.first();
  const episode = first && openEpisode(workspace, first.id as EpisodeId);
  if (episode === undefined || !waitsInQueue(episode)) return undefined;
  const emitted = facts(workspace, env);
  const { forecast, endsTooLate: isTooLate } = forecastIn(workspace, episode, env.now);
  const { queueId } = episode.routing;
  const limit = episode.beyondLimit === true ? (activeQueue(workspace, queueId)?.sizeLimit ?? null) : null;
  emitted.add(episode, { type: 'WaitEstimated', queueId, ...forecast });
  if (limit === null && episode.waitAnnounced) return emitted.list;
  const situation = situationOf(workspace, episode, env.now);
  if (limit?.alarm === true || isHopeless(workspace, episode, situation)) {
    const { aheadCount: ahead, agentCount } = forecast;
    emitted.add(episode, {
      type: 'WaitLimitReached',
      ...{ queueId, stage: 'alarm', waitedMs: waitedMs(episode, env.now), situation },
      ...{ aheadCount: ahead, agentCount },
    });
  }
  if (!episode.waitAnnounced) {
    emitted.notify(episode, 'queued', { wait: forecast, situation });
    if (situation !== 'busy' || isTooLate) addAlternatives(workspace, emitted, episode, situation, env);
    else if (limit?.alternatives === true) addAlternatives(workspace, emitted, episode, 'alternatives', env);
  }
  return emitted.list;
}

/** A supervisor should know at once, and not when the limit of the wait has come. */
function isHopeless(
  workspace: Readonly<Workspace>,
  episode: Readonly<WaitingEpisode & { readonly routing: Routing }>,
  situation: ReturnType<typeof situationOf>,
): boolean {
  if (episode.waitAnnounced || situation === 'busy' || situation === 'closed') return false;
  const limits = activeQueue(workspace, episode.routing.queueId)?.waitLimits ?? null;
  return limits !== null && limits.alarm > 0 && isServableByNobody(workspace, episode);
}

export function applyEstimated(
  workspace: Workspace,
  { episodeId, p50Ms, p90Ms, aheadCount }: WaitEstimated,
  env: Env,
): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'waiting') return;
  const at = env.now;
  const next = reestimateAt({ at, p50Ms, p90Ms }, episode.request.requestedAt, at);
  workspace.index.workDone += costOfLine(workspace);
  if (episode.beyondLimit === true) delete edit(workspace, episode).beyondLimit;
  const promise = episode.estimate?.promise ?? toLearnFrom(workspace, episode, aheadCount, at);
  setEstimate(workspace, episode, { at, p50Ms, p90Ms, ...(promise && { promise }), reestimateAt: next });
}

/** Whoever is passed on to where nobody is has not read yet why the wait is as it is. */
export function applyNotified(
  workspace: Workspace,
  { episodeId, notice, situation }: CustomerNotified,
  { now }: Env,
): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode === undefined || (notice !== 'queued' && notice !== 'requeued')) return;
  if (situation === 'transferred' && waitsInQueue(episode) && situationOf(workspace, episode, now) !== 'busy')
    return;
  if (!episode.waitAnnounced) edit(workspace, episode).waitAnnounced = true;
}
