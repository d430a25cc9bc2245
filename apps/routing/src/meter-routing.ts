import { TOPICS } from '#contracts';
import { isCanary, type EscalationRequested, type WorkspaceId } from '#domain/vocabulary';
import type { RoutingFact, Workspace } from '#domain/routing';
import { counter, decisionDelay, gauge, METRICS, newSince, type Registry } from '#platform';
import type { Processor, Worker } from '#stream';
import { handoffTimes } from './handoff-times.ts';
import { boundedQueues, waitingQueues, type WaitingQueue } from './waiting-queues.ts';
import { WORKSPACE_KIND, workspaceAggregate } from './workspace.part.ts';

/** Routing with metrics of what it decides and of what waits in it, canaries left out. */
export interface MeteredProcessor extends Processor {
  /** What its queues are shown of: workspaces of tasks that are assigned to this worker. Without it, all that were ever loaded. */
  watch(worker: Pick<Worker, 'status'>): void;
}

const QUEUES_MAX = 100;

/** @param now in ms; the age of what waits is against it */
export function meterRouting(
  routing: Processor,
  registry: Registry,
  now: () => number = Date.now,
): MeteredProcessor {
  const requests = counter(registry, METRICS.handoffRequests);
  const delay = decisionDelay(registry, 'trigger');
  const observe = handoffTimes(registry);
  const isNew = newSince(now());
  /** Live states; a new session of a task replaces those of the one before. */
  const loaded = new Map<string, Workspace>();
  const partitions = new Map<string, number>();
  let worker: Pick<Worker, 'status'> | undefined;

  const isAssigned = (aggregate: string): boolean => {
    const partition = partitions.get(aggregate);
    if (worker === undefined || partition === undefined) return true;
    return worker.status().tasks.some(({ task }) => task.partition === partition);
  };
  const queues = (): readonly WaitingQueue[] => {
    for (const aggregate of loaded.keys()) if (!isAssigned(aggregate)) loaded.delete(aggregate);
    const all = [...loaded].flatMap(([aggregate, state]) => waitingQueues(nameOf(aggregate), state));
    return boundedQueues(all, QUEUES_MAX);
  };
  gauge(registry, METRICS.queueWaitingEpisodes, (waiting) => {
    waiting.reset();
    for (const { workspace, queue, count } of queues()) waiting.set({ workspace, queue }, count);
  });
  gauge(registry, METRICS.queueOldestWaitSeconds, (oldest) => {
    oldest.reset();
    for (const { workspace, queue, oldestAt } of queues())
      oldest.set({ workspace, queue }, Math.max(0, now() - oldestAt) / 1_000);
  });

  return {
    ...routing,
    watch: (watched) => void (worker = watched),
    parts: routing.parts.map((part) => {
      if (part.kind !== WORKSPACE_KIND) return part;
      return {
        ...part,
        load(aggregate, entities, peers) {
          const state = part.load(aggregate, entities, peers);
          if (!isCanary(nameOf(aggregate))) loaded.set(aggregate, state as Workspace);
          return state;
        },
        write(fact, aggregate, env) {
          const decided = fact as RoutingFact;
          if (isNew(env.now) && !isCanary(decided.workspaceId)) observe(decided);
          return part.write(fact, aggregate, env);
        },
      };
    }),
    read(record) {
      const addressed = routing.read(record);
      if (addressed === undefined || addressed.everyPartition === true) return addressed;
      partitions.set(addressed.aggregate, record.partition);
      const input = addressed.input as Partial<EscalationRequested>;
      if (record.topic !== TOPICS.escalationRequests || input.at === undefined) return addressed;
      if (!isNew(record.appendedAt)) return addressed;
      if (input.type === 'EscalationRequested' && !isCanary(addressed.key ?? '')) requests.inc();
      delay(input.at, record.appendedAt);
      return addressed;
    },
  };
}

/** The workspace of an aggregate. */
function nameOf(aggregate: string): string {
  return decodeURIComponent(aggregate.slice(workspaceAggregate('' as WorkspaceId).length));
}
