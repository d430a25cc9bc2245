import { plusMs, type Env, type Instant } from '#kernel';
import type { Queue } from '#domain/policy';
import type {
  CallbackBroken,
  CallbackDue,
  CallbackKept,
  CallbackRescheduled,
  EpisodeId,
} from '#domain/vocabulary';
import type { Facts } from '../facts.ts';
import { startIdle } from '../presence.ts';
import { queueFor } from '../place-again.ts';
import { unitsFreed } from '../queue-samples.ts';
import { activeQueue, needsIn } from '../route.ts';
import { relaxationFrom } from '../timers/relaxation.ts';
import {
  keptForLater,
  outOfRing,
  type AssignedEpisode,
  type Callback,
  type OpenEpisode,
  type WaitingEpisode,
} from '../workspace/episode.ts';
import { changeWaiting, edit, replaceEpisode } from '../workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from '../workspace/workspace.ts';
import { callingOf, freeSlots } from './callback-slots.ts';

// A promised call: nobody is asked before its time; then it is work like any other, with the original age.

/** @param attempt from 1 */
export function promised(queue: Queue, dueAt: Instant, attempt: number): Callback {
  const tolerance = queue.alternatives?.callback?.tolerance ?? 0;
  return { dueAt, attempt, brokenAt: plusMs(dueAt, tolerance), status: 'scheduled' };
}

/** Nothing of the wait goes on. */
export function schedule(waiting: WaitingEpisode, callback: Callback): void {
  waiting.callback = callback;
  waiting.routing = waiting.routing && outOfRing(waiting.routing);
  waiting.targetAgentId = null;
  waiting.declinedBy = [];
  waiting.estimate = null;
  delete waiting.message;
  delete waiting.nextLimit;
  delete waiting.relaxation;
  delete waiting.overflow;
  delete waiting.retryAt;
  delete waiting.sameAgentUntil;
}

/** Its time has come: from now on agents are asked, and the queue gives way anew. */
export function applyCallbackDue(workspace: Workspace, { episodeId }: CallbackDue, { now }: Env): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'waiting' || episode.callback === undefined) return;
  const { callback, routing, request } = episode;
  const policy = activePolicy(workspace)?.policy;
  const queue = policy && queueFor(workspace, policy, episode);
  changeWaiting(workspace, episode, (waiting) => {
    waiting.callback = { ...callback, status: 'due' };
    if (queue?.id !== routing?.queueId || routing === null) {
      // It belongs elsewhere meanwhile.
      waiting.routing = null;
      return;
    }
    const needs = queue && policy && needsIn(workspace, policy, queue, request);
    const relaxation = needs && relaxationFrom(queue, needs, now);
    if (needs !== undefined) waiting.routing = { ...routing, needs };
    if (relaxation !== undefined) waiting.relaxation = relaxation;
  });
}

/** The agent writes, or has finished: the customer was called. */
export function addKept(emitted: Facts, episode: Readonly<AssignedEpisode>, { now }: Env): void {
  const { callback, agentId, routing } = episode;
  if (callback === undefined || callback.status === 'kept') return;
  const { dueAt, attempt } = callback;
  const { queueId } = routing;
  emitted.add(episode, {
    type: 'CallbackKept',
    ...{ queueId, agentId, dueAt, attempt, lateMs: Math.max(0, now - dueAt) },
  });
}

export function applyPromiseEnded(
  workspace: Workspace,
  { episodeId }: CallbackKept | CallbackBroken,
  status: 'kept' | 'broken',
): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.callback === undefined) return;
  edit<OpenEpisode>(workspace, episode).callback = { ...episode.callback, status };
}

/** The customer was not reached. False: that was the last attempt, or there is no time left to promise. */
export function addRescheduled(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  episode: Readonly<AssignedEpisode>,
  { now }: Env,
): boolean {
  const { callback, agentId, routing, request } = episode;
  const queue = activeQueue(workspace, routing.queueId);
  const calling = queue && callingOf(workspace, queue, request);
  if (callback === undefined || calling === undefined || callback.attempt >= calling.callback.attempts)
    return false;
  const [dueAt] = freeSlots(workspace, calling, plusMs(now, calling.callback.retryAfter), 1);
  if (dueAt === undefined) return false;
  const attempt = callback.attempt + 1;
  emitted.add(episode, { type: 'CallbackRescheduled', queueId: routing.queueId, agentId, dueAt, attempt });
  emitted.notify(episode, 'queued', { situation: 'called', call: { timeZone: calling.timeZone, dueAt } });
  return true;
}

export function applyRescheduled(workspace: Workspace, fact: CallbackRescheduled, env: Env): void {
  const episode = openEpisode(workspace, fact.episodeId);
  const queue = activeQueue(workspace, fact.queueId);
  if (episode?.status !== 'assigned' || queue === undefined) return;
  const { request, transfers, firstReplyAt, waitAnnounced, routing, agentId, assignedAt } = episode;
  unitsFreed(workspace, episode, env);
  replaceEpisode(workspace, episode, {
    status: 'waiting',
    request,
    transfers,
    firstReplyAt,
    waitAnnounced,
    ...keptForLater(episode),
    callback: promised(queue, fact.dueAt, fact.attempt),
    routing,
    targetAgentId: null,
    declinedBy: [],
    handledBefore: { agentId, handleMs: env.now - assignedAt },
    estimate: null,
  });
  startIdle(workspace, agentId, env.now);
}

/** The time at which a promise that nobody has kept is broken; null: there is none. */
export function brokenAt({ callback, routing }: Readonly<OpenEpisode>): Instant | null {
  return routing !== null && callback?.status === 'due' ? callback.brokenAt : null;
}

export function callbackOf(workspace: Readonly<Workspace>, id: EpisodeId) {
  const episode = openEpisode(workspace, id);
  return episode?.callback === undefined || episode.routing === null
    ? undefined
    : { episode, callback: episode.callback, queueId: episode.routing.queueId };
}
