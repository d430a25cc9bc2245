import { plusMs, type Env, type Instant } from '#kernel';
import type { Queue } from '#domain/policy';
import type { EpisodeId, RequirementsRelaxed } from '#domain/vocabulary';
import { facts } from '../facts.ts';
import { activeQueue } from '../route.ts';
import { waitedMs, waitsInQueue, type Relaxation } from '../workspace/episode.ts';
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
  const next = queue && relaxationFrom(queue, env.now, fact.step);
  changeWaiting(workspace, episode, (waiting) => {
    waiting.routing = routing;
    waiting.targetAgentId = null;
    waiting.relaxation = next ?? { steps: fact.step, nextAt: null };
    waiting.estimate = null;
  });
}

/**
 * Where an episode stands that has begun to wait, or has come to the end of a step; undefined: the queue has no steps.
 * @param done steps that lie behind it
 */
export function relaxationFrom(queue: Queue, now: Instant, done = 0): Relaxation | undefined {
  if (queue.relaxation.length === 0) return undefined;
  const next = queue.relaxation[done];
  const before = queue.relaxation[done - 1]?.after ?? 0;
  return { steps: done, nextAt: next === undefined ? null : plusMs(now, Math.max(0, next.after - before)) };
}
