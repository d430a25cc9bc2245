import type { Policy } from '#domain/policy';
import { activeQueue } from './route.ts';
import type { OfferedEpisode } from './workspace/episode.ts';
import type { Workspace } from './workspace/workspace.ts';

/** How many agents an episode is offered to at once in its queue, by the active policy. */
export function offersAtOnce(
  workspace: Readonly<Workspace>,
  { routing }: Readonly<Pick<OfferedEpisode, 'routing'>>,
): number {
  return activeQueue(workspace, routing.queueId)?.offersAtOnce ?? 1;
}

/** The most that `offersAtOnce` may say under this policy. */
export function offersAtOnceMax(policy: Policy | undefined): number {
  return Math.max(1, ...(policy?.queues ?? []).map((queue) => queue.offersAtOnce));
}
