import type { Workspace } from '#domain/routing';

/** What waits in one queue of one workspace. */
export interface WaitingQueue {
  readonly workspace: string;
  readonly queue: string;
  /** 0: a queue of the active policy in which nobody waits. */
  readonly count: number;
  /** When the episode was decided on that has waited longest; Infinity where nobody waits. */
  readonly oldestAt: number;
}

const NO_QUEUE = 'none';
const OTHER = 'other';

/** The episodes of a workspace that wait for an offer, by queue. */
export function waitingQueues(workspace: string, { index }: Readonly<Workspace>): readonly WaitingQueue[] {
  const queues = new Map<string, WaitingQueue>(
    [...index.queueIds].map((queue) => [queue, { workspace, queue, count: 0, oldestAt: Infinity }]),
  );
  const add = (queue: string, requestedAt: number): void => {
    const { count = 0, oldestAt = Infinity } = queues.get(queue) ?? {};
    queues.set(queue, { workspace, queue, count: count + 1, oldestAt: Math.min(oldestAt, requestedAt) });
  };
  for (const { queueId, fresh, declined } of index.groups.values()) {
    for (const list of [fresh, declined]) for (const { tag } of list) add(queueId, tag);
  }
  for (const { order } of index.unrouted) add(NO_QUEUE, order);
  return [...queues.values()];
}

/** At most `namedMax` by name, those that have waited longest; the rest as one. */
export function boundedQueues(queues: readonly WaitingQueue[], namedMax: number): readonly WaitingQueue[] {
  const byAge = [...queues].sort((a, b) => Math.sign(a.oldestAt - b.oldestAt) || 0);
  const rest = byAge.slice(namedMax);
  const [oldest] = rest;
  if (oldest === undefined) return byAge;
  const count = rest.reduce((sum, queue) => sum + queue.count, 0);
  return [...byAge.slice(0, namedMax), { workspace: OTHER, queue: OTHER, count, oldestAt: oldest.oldestAt }];
}
