import type { Registry } from 'prom-client';
import {
  partitionNumber,
  taskName,
  topicName,
  type SourceId,
  type Worker,
  type WorkerObserver,
} from '#stream';
import { METRICS } from './metrics/catalogue.ts';
import { counter, gauge, histogram } from './metrics/metric-definition.ts';
import { workerStateMetrics } from './worker-state-metrics.ts';

export interface WorkerMetrics extends WorkerObserver {
  /** Records of a source that are appended and not committed yet by the task of this processor. */
  readonly lag: (processor: string, source: SourceId, records: number) => void;
  /** Counts this worker's tasks by status, and drops the metrics of sources that no longer belong to any of its tasks. */
  watch(worker: Pick<Worker, 'status'>): void;
  /** Called whenever the metrics are asked for, to report lag that can be read at any time. */
  beforeLag(report: () => void): void;
}

/** What workers report about themselves, as Prometheus metrics. One for all workers of a process. */
export function workerMetrics(registry: Registry): WorkerMetrics {
  const records = counter(registry, METRICS.records);
  const units = counter(registry, METRICS.units);
  const outputs = counter(registry, METRICS.outputs);
  const deadlines = counter(registry, METRICS.deadlines);
  const ignored = counter(registry, METRICS.inputsIgnored);
  const refused = counter(registry, METRICS.inputsRefused);
  const misplaced = counter(registry, METRICS.misplacedRecords);
  const skipped = counter(registry, METRICS.skippedRecords);
  const deadLetters = counter(registry, METRICS.deadLetters);
  const commits = histogram(registry, METRICS.commitSeconds);
  const restores = gauge(registry, METRICS.restoreSeconds);
  const faults = counter(registry, METRICS.faults);
  /** Ends the timing of the task with this name. */
  const opening = new Map<string, () => void>();
  const watched: Pick<Worker, 'status'>[] = [];
  /** What has an inbox or lag metric, by task. */
  const sources = new Map<string, Set<string>>();
  // The first of the gauges, so that what it forgets is not in the same answer.
  gauge(registry, METRICS.tasks, (tasks) => {
    tasks.reset();
    const assigned = watched.flatMap((worker) => worker.status().tasks);
    for (const { task, status } of assigned) tasks.inc({ processor: task.processor, status });
    if (watched.length > 0) forgetBut(new Set(assigned.map(({ task }) => taskName(task))));
  });
  workerStateMetrics(registry, watched);
  const filled = gauge(registry, METRICS.inboxFillRatio);
  const lagReports: (() => void)[] = [];
  const behind = gauge(registry, METRICS.lagRecords, () => {
    for (const report of lagReports) report();
  });

  /** Its labels; remembered, so that they can be dropped with the task. */
  function labelsOf(processor: string, source: SourceId): { readonly task: string; readonly topic: string } {
    const labels = { task: `${processor}.${partitionNumber(source)}`, topic: topicName(source) };
    const topics = sources.get(labels.task) ?? new Set();
    sources.set(labels.task, topics.add(labels.topic));
    return labels;
  }

  function forgetBut(tasks: ReadonlySet<string>): void {
    for (const [task, topics] of sources) {
      if (tasks.has(task)) continue;
      sources.delete(task);
      for (const topic of topics) {
        filled.remove({ task, topic });
        behind.remove({ task, topic });
      }
    }
  }

  return {
    unitCommitted(id, unit) {
      const task = taskName(id);
      units.inc({ task });
      records.inc({ task }, unit.records);
      outputs.inc({ task }, unit.outputs);
      deadlines.inc({ task }, unit.deadlines);
      ignored.inc({ task }, unit.ignored);
      refused.inc({ task }, unit.refused);
      for (const reason of ['undecodable', 'rejected'] as const)
        deadLetters.inc({ task, reason }, unit.deadLetters[reason]);
      commits.observe({ task }, unit.commitMs / 1_000);
    },
    taskOpening: (id) => void opening.set(taskName(id), restores.startTimer({ task: taskName(id) })),
    taskRunning: (id) => void opening.get(taskName(id))?.(),
    misplaced: (_task, { topic, wrong }) => misplaced.inc({ topic, wrong }),
    skipped: ({ processor }, { topic, type }) => skipped.inc({ processor, topic, type }),
    fault: (id, kind) => faults.inc({ task: taskName(id), fault: kind }),
    queued(processor, source, waiting, waitingMax) {
      filled.set(labelsOf(processor, source), waiting / waitingMax);
    },
    lag(processor, source, waiting) {
      behind.set(labelsOf(processor, source), waiting);
    },
    watch: (worker) => void watched.push(worker),
    beforeLag: (report) => void lagReports.push(report),
  };
}
