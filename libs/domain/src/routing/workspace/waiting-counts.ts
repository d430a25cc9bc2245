import type { QueueId } from '#domain/vocabulary';
import { waitingCount, type MatchGroup } from '../match-group.ts';
import type { WorkspaceIndex } from './workspace.ts';

/** How many in this match group come before it. Mostly nobody has declined: an empty list is not searched. */
function countBefore({ fresh, declined }: MatchGroup, order: number, id: string): number {
  const freshCount = fresh.size === 0 ? 0 : fresh.rank(order, id);
  return declined.size === 0 ? freshCount : freshCount + declined.rank(order, id);
}

/** Whoever has left a message, or is called later, does not wait. */
export function waitingInQueue(index: WorkspaceIndex, queueId: QueueId): number {
  let count = 0;
  for (const group of index.groupsOfQueue.get(queueId) ?? []) count += waitingCount(group) - group.messages;
  return count;
}

/** Messages included. */
export function countInQueue(index: WorkspaceIndex, queueId: QueueId): number {
  let count = 0;
  for (const group of index.groupsOfQueue.get(queueId) ?? []) count += waitingCount(group);
  return count;
}

/** How many come before this, messages included, whatever they need. */
export function aheadInQueue(index: WorkspaceIndex, queueId: QueueId, order: number, id: string): number {
  let count = 0;
  for (const group of index.groupsOfQueue.get(queueId) ?? []) count += countBefore(group, order, id);
  return count;
}
