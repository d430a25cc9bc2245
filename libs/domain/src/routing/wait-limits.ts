import { plusMs, type Env, type Instant } from '#kernel';
import type { Queue } from '#domain/policy';
import type { EpisodeId, QueueId, WaitLimitReached } from '#domain/vocabulary';
import { addAlternatives } from './alternatives/offer-alternatives.ts';
import { facts, type RoutingFact } from './facts.ts';
import { closedNow } from './hours.ts';
import { activeQueue } from './route.ts';
import { situationOf } from './situation.ts';
import { forecastWait } from './wait-estimate.ts';
import {
  isForLater,
  waitsInQueue,
  type OfferedEpisode,
  type WaitingEpisode,
  type WaitLimit,
} from './workspace/episode.ts';
import { edit } from './workspace/workspace-index.ts';
import { openEpisode, type Workspace } from './workspace/workspace.ts';

// What happens when somebody waits for long. No limit ends a wait.

type Limits = Queue['waitLimits'];

const STAGES = ['nudge', 'alternatives', 'alarm'] as const satisfies readonly WaitLimit['stage'][];

/** Of one who comes to the queue, or back to it: from then on, or from the next opening where the queue is closed; undefined: there is none. */
export function firstLimit(
  workspace: Readonly<Workspace>,
  queueId: QueueId,
  from: Instant,
): WaitLimit | undefined {
  const limits = activeQueue(workspace, queueId)?.waitLimits ?? null;
  return earliest(limits, closedNow(workspace, queueId, from)?.opens ?? from, STAGES);
}

/** The earliest of these stages that the policy has; of two at once the one that is listed first. */
function earliest(
  limits: Limits,
  from: Instant,
  stages: readonly WaitLimit['stage'][],
): WaitLimit | undefined {
  if (limits === null) return undefined;
  let first: WaitLimit | undefined;
  for (const stage of stages) {
    if (limits[stage] === 0) continue;
    const at = plusMs(from, limits[stage]);
    if (first === undefined || at < first.at) first = { stage, from, at };
  }
  return first;
}

/** Those that come after it, by the policy in force now; one whose time has passed comes at once. */
function limitAfter(limits: Limits, { stage, from, at }: WaitLimit): WaitLimit | undefined {
  const left = STAGES.filter((other) => {
    if (other === stage || limits === null || limits[other] === 0) return false;
    const otherAt = plusMs(from, limits[other]);
    return otherAt > at || (otherAt === at && STAGES.indexOf(other) > STAGES.indexOf(stage));
  });
  return earliest(limits, from, left);
}

export function setLimit(episode: WaitingEpisode | OfferedEpisode, limit: WaitLimit | undefined): void {
  if (limit === undefined) delete episode.nextLimit;
  else episode.nextLimit = limit;
}

/** The customer is not addressed any more; a supervisor still is. */
export function alarmOnly(episode: WaitingEpisode | OfferedEpisode, { waitLimits }: Queue): void {
  const { nextLimit } = episode;
  if (nextLimit === undefined) return;
  const alarm = earliest(waitLimits, nextLimit.from, ['alarm']);
  if (alarm === undefined) delete episode.nextLimit;
  else episode.nextLimit = alarm;
}

/** To be kept while the episode changes its status. */
export function limitOf({ nextLimit }: Readonly<WaitingEpisode | OfferedEpisode>) {
  return nextLimit === undefined ? {} : { nextLimit };
}

/** The queue has closed meanwhile: the limit begins anew with its next opening, unless the customer does not wait at all. */
export function deferLimit(workspace: Workspace, id: EpisodeId, { now }: Env): void {
  const episode = openEpisode(workspace, id);
  if (episode === undefined || !waitsInQueue(episode) || episode.nextLimit === undefined) return;
  if (isForLater(episode)) return;
  const closed = closedNow(workspace, episode.routing.queueId, now);
  if (closed === undefined) return;
  const { stage, from, at } = episode.nextLimit;
  const next = { stage, from: closed.opens, at: plusMs(closed.opens, at - from) };
  edit(workspace, episode).nextLimit = next;
}

/** The limit has come: the customer is informed, or a supervisor by the event itself. */
export function decideLimit(workspace: Readonly<Workspace>, id: EpisodeId, env: Env): readonly RoutingFact[] {
  const emitted = facts(workspace, env);
  const episode = openEpisode(workspace, id);
  if (episode === undefined || !waitsInQueue(episode) || episode.nextLimit === undefined) return emitted.list;
  const { stage, from, at } = episode.nextLimit;
  if (at > env.now) {
    // Deferred: the queue has closed.
    const situation = situationOf(workspace, episode, env.now);
    emitted.notify(episode, 'queued', { wait: forecastWait(workspace, episode, env.now), situation });
    if (situation !== 'busy') addAlternatives(workspace, emitted, episode, situation, env);
    return emitted.list;
  }
  const { queueId } = episode.routing;
  const forecast = forecastWait(workspace, episode, env.now);
  emitted.add(episode, {
    type: 'WaitLimitReached',
    queueId,
    stage,
    waitedMs: Math.max(0, env.now - from),
    situation: situationOf(workspace, episode, env.now),
    aheadCount: forecast.aheadCount,
    agentCount: forecast.agentCount,
  });
  if (stage !== 'alarm') emitted.notify(episode, 'queued', { wait: forecast, situation: stage });
  if (stage === 'alternatives') addAlternatives(workspace, emitted, episode, 'alternatives', env);
  return emitted.list;
}

/** The alarm of a queue that is full is no limit of this wait. */
export function applyLimitReached(
  workspace: Workspace,
  { episodeId, stage }: WaitLimitReached,
  { now }: Env,
): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode === undefined || !waitsInQueue(episode) || episode.nextLimit === undefined) return;
  if (episode.nextLimit.stage !== stage || episode.nextLimit.at > now) return;
  const limits = activeQueue(workspace, episode.routing.queueId)?.waitLimits ?? null;
  // Whoever does not wait reads no more of the wait.
  const next = isForLater(episode) ? undefined : limitAfter(limits, episode.nextLimit);
  setLimit(edit(workspace, episode), next);
}
