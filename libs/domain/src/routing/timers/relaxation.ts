import { laterOf, plusMs, type Env, type Instant } from '#kernel';
import type { Queue } from '#domain/policy';
import type { EpisodeId, RequirementsRelaxed } from '#domain/vocabulary';
import { facts } from '../facts.ts';
import { activeQueue } from '../route.ts';
import {
  waitedMs,
  waitsInQueue,
  type Needs,
  type Relaxation,
  type WaitingEpisode,
} from '../workspace/episode.ts';
import { changeWaiting } from '../workspace/workspace-index.ts';
import { openEpisode, type Workspace } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';

/** The customer has waited long enough for somebody who meets all that the queue asks: the next step asks for less. */
export const relaxation = defineTimer({
  name: 'relaxation',
  kind: 'episode',
  due: (episode) => (episode.status === 'waiting' ? (episode.relaxation?.nextAt ?? null) : null),
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode === undefined || !waitsInQueue(episode) || episode.relaxation === undefined)
      return emitted.list;
    const { queueId } = episode.routing;
    const step = episode.relaxation.steps + 1;
    const drop = activeQueue(workspace, queueId)?.relaxation[step - 1]?.drop ?? [];
    emitted.add(episode, {
      type: 'RequirementsRelaxed',
      ...{ queueId, relaxed: drop, step, waitedMs: waitedMs(episode, env.now) },
    });
    return emitted.list;
  },
});

export function applyRelaxed(workspace: Workspace, fact: RequirementsRelaxed, env: Env): void {
  const episode = openEpisode(workspace, fact.episodeId);
  if (episode === undefined || !waitsInQueue(episode)) return;
  const queue = activeQueue(workspace, fact.queueId);
  const kept = Object.entries(episode.routing.needs).filter(([name]) => !fact.relaxed.includes(name));
  const routing = { ...episode.routing, needs: Object.fromEntries(kept) };
  const next = queue && relaxationFrom(queue, routing.needs, env.now, fact.step);
  changeWaiting(workspace, episode, (waiting) => {
    waiting.routing = routing;
    waiting.relaxation = next ?? { steps: fact.step, nextAt: null };
    waiting.estimate = null;
  });
}

/**
 * Where an episode stands that has begun to wait, or has come to the end of a step; undefined: the queue has no steps. One that gives up
 * nothing of what is needed is no step.
 * @param done steps that lie behind it
 */
export function relaxationFrom(queue: Queue, needs: Needs, now: Instant, done = 0): Relaxation | undefined {
  if (queue.relaxation.length === 0) return undefined;
  const index = queue.relaxation.findIndex(
    ({ drop }, at) => at >= done && drop.some((name) => name in needs),
  );
  const next = queue.relaxation[index];
  if (next === undefined) return { steps: queue.relaxation.length, nextAt: null };
  const before = queue.relaxation[done - 1]?.after ?? 0;
  return { steps: index, nextAt: plusMs(now, Math.max(0, next.after - before)) };
}

/**
 * Where an episode stands that waits in the queue already, and is placed in it anew: steps that were taken stay taken, others are counted by
 * the queue as it is now; from the time of the callback, or from the decision where the wait is the first, as nothing else says since when it
 * waits.
 */
export function relaxationAgain(
  queue: Queue,
  needs: Needs,
  { relaxation: before, handledBefore, request, callback }: Readonly<WaitingEpisode>,
  now: Instant,
): Relaxation | undefined {
  const done = Math.min(before?.steps ?? 0, queue.relaxation.length);
  const next = relaxationFrom(queue, needs, now, done);
  if (next === undefined || next.nextAt === null) return next;
  if (handledBefore !== null) return { ...next, nextAt: before?.nextAt ?? next.nextAt };
  const due = plusMs(callback?.dueAt ?? request.requestedAt, queue.relaxation[next.steps]?.after ?? 0);
  return { ...next, nextAt: laterOf(due, now) };
}

/** What is asked still after these steps. */
export function needsAfter(queue: Queue, needs: Needs, { steps }: Relaxation): Needs {
  const dropped = queue.relaxation.slice(0, steps).flatMap(({ drop }) => drop);
  return Object.fromEntries(Object.entries(needs).filter(([name]) => !dropped.includes(name)));
}
