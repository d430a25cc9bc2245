import { laterOf, plusMs, type Env, type Instant } from '#kernel';
import type { Policy, Queue } from '#domain/policy';
import type { EpisodeId, RequirementsRelaxed } from '#domain/vocabulary';
import { declaredTypes } from '../expressions/route-expression.ts';
import { facts } from '../facts.ts';
import { conditions, conditionsFor } from '../requirements/conditions.ts';
import { activeQueue } from '../route.ts';
import {
  waitedMs,
  waitsInQueue,
  type EpisodeRequest,
  type Needs,
  type Relaxation,
  type Routing,
  type WaitingEpisode,
} from '../workspace/episode.ts';
import { changeWaiting } from '../workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from '../workspace/workspace.ts';
import { applyAnyone, isForAnyone } from './ask-anyone.ts';
import { defineTimer } from './define-timer.ts';
import { applyRingLeft, isForNextRing } from './ring.ts';

const CONDITIONS = conditions.name;

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
    const taken = activeQueue(workspace, queueId)?.relaxation[step - 1];
    const instead = taken?.conditions === undefined ? [] : [CONDITIONS];
    const relaxed = [...new Set([...(taken?.drop ?? []), ...instead])];
    emitted.add(episode, {
      type: 'RequirementsRelaxed',
      ...{ queueId, relaxed, step, waitedMs: waitedMs(episode, env.now) },
    });
    return emitted.list;
  },
});

export function applyRelaxed(workspace: Workspace, fact: RequirementsRelaxed, env: Env): void {
  if (isForAnyone(fact)) {
    applyAnyone(workspace, fact);
    return;
  }
  if (isForNextRing(fact)) {
    applyRingLeft(workspace, fact, env);
    return;
  }
  const episode = openEpisode(workspace, fact.episodeId);
  if (episode === undefined || !waitsInQueue(episode)) return;
  const queue = activeQueue(workspace, fact.queueId);
  const kept = Object.entries(episode.routing.needs).filter(([name]) => !fact.relaxed.includes(name));
  const policy = activePolicy(workspace)?.policy;
  const dropped = Object.fromEntries(kept);
  const step = queue?.relaxation[fact.step - 1];
  const left = policy === undefined ? dropped : withInstead(policy, dropped, step, episode.request);
  const routing = { ...episode.routing, needs: left };
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
    (step, at) => at >= done && (step.conditions !== undefined || step.drop.some((name) => name in needs)),
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
  { needs, anyQueue }: Pick<Routing, 'needs' | 'anyQueue'>,
  { relaxation: before, handledBefore, request, callback }: Readonly<WaitingEpisode>,
  now: Instant,
): Relaxation | undefined {
  // There is nothing left to give up, and conditions in the place of others would ask for more.
  if (anyQueue === true) return before;
  const done = Math.min(before?.steps ?? 0, queue.relaxation.length);
  const next = relaxationFrom(queue, needs, now, done);
  if (next === undefined || next.nextAt === null) return next;
  if (handledBefore !== null) return { ...next, nextAt: before?.nextAt ?? next.nextAt };
  const due = plusMs(callback?.dueAt ?? request.requestedAt, queue.relaxation[next.steps]?.after ?? 0);
  return { ...next, nextAt: laterOf(due, now) };
}

/** What is asked still after these steps. */
export function needsAfter(
  policy: Policy,
  queue: Queue,
  needs: Needs,
  { steps }: Relaxation,
  request: Readonly<EpisodeRequest>,
): Needs {
  let left = needs;
  for (const step of queue.relaxation.slice(0, steps)) {
    const kept = Object.entries(left).filter(([name]) => !step.drop.includes(name));
    left = withInstead(policy, Object.fromEntries(kept), step, request);
  }
  return left;
}

/** With the conditions that the step puts in the place of others, where it does. */
function withInstead(
  policy: Policy,
  needs: Needs,
  step: Queue['relaxation'][number] | undefined,
  request: Readonly<EpisodeRequest>,
): Needs {
  if (step?.conditions === undefined) return needs;
  const others = Object.entries(needs).filter(([name]) => name !== CONDITIONS);
  const instead = conditionsFor(step.conditions, request, declaredTypes(policy));
  return Object.fromEntries(instead === null ? others : [...others, [CONDITIONS, instead]]);
}
