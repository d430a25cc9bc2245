import { counter, gauge, histogram, METRICS, type Registry } from '#platform';
import type { Tried } from './try-queue.ts';

/** The queue of what concerns all of a workspace: its policy, the canary's agent. */
export const ALL_QUEUES = '*';

export interface CanaryMetrics {
  tried(workspace: string, queue: string, outcome: Tried): void;
  /** Queues of the workspace from now on: those that the policy has no more are not failing any more. */
  keep(workspace: string, queues: readonly string[]): void;
}

export function canaryMetrics(registry: Registry): CanaryMetrics {
  const seconds = histogram(registry, METRICS.canaryHandoffSeconds);
  const failures = counter(registry, METRICS.canaryFailures);
  const inARow = gauge(registry, METRICS.canaryFailuresInARow);
  const lastSuccess = gauge(registry, METRICS.canaryLastSuccess);
  const rows = new Map<string, Map<string, number>>();

  return {
    tried(workspace, queue, outcome) {
      const labels = { workspace, queue };
      const ofWorkspace = rows.get(workspace) ?? new Map<string, number>();
      rows.set(workspace, ofWorkspace);
      const count = outcome.ok ? 0 : (ofWorkspace.get(queue) ?? 0) + 1;
      ofWorkspace.set(queue, count);
      inARow.set(labels, count);
      if (!outcome.ok) return failures.inc({ ...labels, stage: outcome.stage });
      lastSuccess.set(labels, Date.now() / 1_000);
      if (queue !== ALL_QUEUES) seconds.observe(labels, outcome.seconds);
    },
    keep(workspace, queues) {
      for (const queue of rows.get(workspace)?.keys() ?? []) {
        if (queue === ALL_QUEUES || queues.includes(queue)) continue;
        rows.get(workspace)?.delete(queue);
        for (const metric of [inARow, lastSuccess]) metric.remove({ workspace, queue });
      }
    },
  };
}
