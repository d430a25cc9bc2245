import type { Policy } from '#domain/policy';
import { activeQueue } from './route.ts';
import { isSafetyClass } from './safety.ts';
import type { OfferedEpisode } from './workspace/episode.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

/** How many agents an episode is offered to at once in its queue, by the active policy. */
export function offersAtOnce(
  workspace: Readonly<Workspace>,
  { routing, request }: Readonly<Pick<OfferedEpisode, 'routing' | 'request'>>,
): number {
  const policy = activePolicy(workspace)?.policy;
  const ofQueue = activeQueue(workspace, routing.queueId)?.offersAtOnce ?? 1;
  if (policy === undefined || policy.safety === null || !isSafetyClass(policy, request)) return ofQueue;
  return Math.max(ofQueue, policy.safety.offersAtOnce);
}

/** The most that `offersAtOnce` may say under this policy. */
export function offersAtOnceMax(policy: Policy | undefined): number {
  const ofQueues = (policy?.queues ?? []).map((queue) => queue.offersAtOnce);
  return Math.max(1, policy?.safety?.offersAtOnce ?? 1, ...ofQueues);
}
