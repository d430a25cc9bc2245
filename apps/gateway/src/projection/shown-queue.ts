import { isOpen, nextOpening } from '#domain/calendar';
import { calendarOfQueue, type Policy } from '#domain/policy';
import type { QueueId } from '#domain/vocabulary';
import type { Instant } from '#kernel';
import { agentState, type AgentEntry, type AgentSurroundings } from './agent-state.ts';
import type { OpenEntry } from './open-list.ts';

/** How a queue stands. */
export interface ShownQueue {
  readonly queueId: QueueId;
  /** Customers who wait: in the queue, or offered to an agent. */
  waiting: number;
  /** When the one who waits longest asked for a person; null: nobody waits. */
  oldestRequestedAt: Instant | null;
  /** Of those who wait. */
  offered: number;
  /** With agents. */
  inHand: number;
  /** Messages, and callbacks whose time has not come. */
  later: number;
  readonly isOpen: boolean;
  /** When it opens next; null: it is open, or no time is known. */
  readonly opensAt: Instant | null;
  /** Agents who serve it and are here: neither offline nor lost. */
  agentsPresent: number;
  agentsAvailable: number;
}

/**
 * Those of the policy, in its order; then others in which somebody waits or is served.
 * @param open longest waiting first
 */
export function queuesOf(
  open: Iterable<OpenEntry>,
  agents: Iterable<AgentEntry>,
  around: AgentSurroundings,
): readonly ShownQueue[] {
  const queues = new Map<QueueId, ShownQueue>();
  for (const { id } of around.policy.queues) queues.set(id, emptyQueue(id, around));
  for (const entry of open) {
    const { queueId } = entry;
    if (queueId === null) continue;
    const queue = queues.get(queueId) ?? emptyQueue(queueId, around);
    queues.set(queueId, queue);
    count(queue, entry);
  }
  for (const agent of agents) {
    const state = agentState(agent, around);
    if (state === 'offline' || state === 'lost') continue;
    for (const id of new Set<string>(agent.queues)) {
      const queue = queues.get(id as QueueId);
      if (queue === undefined) continue;
      queue.agentsPresent += 1;
      if (state === 'available') queue.agentsAvailable += 1;
    }
  }
  return [...queues.values()];
}

function count(queue: ShownQueue, { status, isLater, requestedAt }: OpenEntry): void {
  if (status === 'assigned' || status === 'active') {
    queue.inHand += 1;
    return;
  }
  if (isLater && status !== 'offered') {
    queue.later += 1;
    return;
  }
  queue.waiting += 1;
  if (status === 'offered') queue.offered += 1;
  queue.oldestRequestedAt ??= requestedAt;
}

function emptyQueue(queueId: QueueId, { policy, now }: AgentSurroundings): ShownQueue {
  return {
    queueId,
    ...{ waiting: 0, oldestRequestedAt: null, offered: 0, inHand: 0, later: 0 },
    ...hoursOf(policy, queueId, now),
    ...{ agentsPresent: 0, agentsAvailable: 0 },
  };
}

/** A queue without hours is always open. */
function hoursOf(policy: Policy, queueId: QueueId, now: Instant): Pick<ShownQueue, 'isOpen' | 'opensAt'> {
  const queue = policy.queues.find(({ id }) => id === queueId);
  const calendar = queue && calendarOfQueue(policy, queue);
  if (calendar === undefined || isOpen(calendar, now)) return { isOpen: true, opensAt: null };
  return { isOpen: false, opensAt: nextOpening(calendar, now) };
}
