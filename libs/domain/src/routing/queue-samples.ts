import type { Env } from '#kernel';
import type { QueueId } from '#domain/vocabulary';
import { addHeld, addWaited, newQueueStatistics, type QueueStatistics } from '#domain/waits';
import {
  waitedMs,
  type AssignedEpisode,
  type OfferedEpisode,
  type WaitingEpisode,
  type WrapUpEpisode,
} from './workspace/episode.ts';
import type { Workspace } from './workspace/workspace.ts';

// What queues have seen: samples for the wait estimate.

/** For the first time: a wait after the first agent had it says nothing of the queue. */
export function waitEnded(
  workspace: Workspace,
  episode: Readonly<WaitingEpisode | OfferedEpisode>,
  end: 'answered' | 'abandoned',
  env: Env,
): void {
  if (episode.handledBefore !== null || episode.routing === null) return;
  addWaited(statisticsOf(workspace, episode.routing.queueId), waitedMs(episode, env.now), end);
}

export function unitsFreed(
  workspace: Workspace,
  { routing, heldSince }: Readonly<AssignedEpisode | WrapUpEpisode>,
  env: Env,
): void {
  addHeld(statisticsOf(workspace, routing.queueId), env.now - heldSince);
}

function statisticsOf(workspace: Workspace, id: QueueId): QueueStatistics {
  if (!workspace.queues.has(id)) workspace.queues.put(id, newQueueStatistics(id));
  return workspace.queues.edit(id);
}
