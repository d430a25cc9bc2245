import type { Env } from '#kernel';
import type { QueueId } from '#domain/vocabulary';
import {
  addHeld,
  addWaited,
  learnWait,
  newLearnedWaits,
  newQueueStatistics,
  noteFreed,
  type QueueStatistics,
} from '#domain/waits';
import { heldWithoutQuiet } from './quiet.ts';
import { activeQueue } from './route.ts';
import {
  isForLater,
  waitedMs,
  type AssignedEpisode,
  type OfferedEpisode,
  type WaitingEpisode,
  type WrapUpEpisode,
} from './workspace/episode.ts';
import type { Workspace } from './workspace/workspace.ts';

// What queues have seen: samples for the wait estimate.

/** For the first time: a wait after the first agent had it says nothing of the queue, nor does one that nobody waits. */
export function waitEnded(
  workspace: Workspace,
  episode: Readonly<WaitingEpisode | OfferedEpisode>,
  end: 'answered' | 'abandoned',
  env: Env,
): void {
  if (episode.handledBefore !== null || episode.routing === null || isForLater(episode)) return;
  const { queueId } = episode.routing;
  const statistics = statisticsOf(workspace, queueId);
  addWaited(statistics, waitedMs(episode, env.now), end);
  const promise = episode.estimate?.promise;
  if (end !== 'answered' || promise === undefined) return;
  if (activeQueue(workspace, queueId)?.learnWaits !== true) return;
  statistics.learned ??= newLearnedWaits();
  learnWait(statistics.learned, promise, env.now - promise.at, env.now);
}

export function unitsFreed(
  workspace: Workspace,
  episode: Readonly<AssignedEpisode | WrapUpEpisode>,
  env: Env,
): void {
  const { routing, paused } = episode;
  const heldSince = episode.status === 'assigned' ? heldWithoutQuiet(episode, env.now) : episode.heldSince;
  // Paused it took none.
  const until = paused?.at ?? env.now;
  const statistics = statisticsOf(workspace, routing.queueId);
  addHeld(statistics, until - heldSince);
  if (statistics.learned !== undefined) noteFreed(statistics.learned, env.now);
}

function statisticsOf(workspace: Workspace, id: QueueId): QueueStatistics {
  if (!workspace.queues.has(id)) workspace.queues.put(id, newQueueStatistics(id));
  return workspace.queues.edit(id);
}
