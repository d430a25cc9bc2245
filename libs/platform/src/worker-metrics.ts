import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { partitionNumber, taskName, type SourceId, type Worker, type WorkerObserver } from '#stream';
import { workerStateMetrics } from './worker-state-metrics.ts';

export interface WorkerMetrics extends WorkerObserver {
  /** Records of a source that are appended and not committed yet. */
  readonly lag: (source: SourceId, records: number) => void;
  /** Counts this worker's tasks by status, and drops the metrics of sources that no longer belong to any of its tasks. */
  watch(worker: Pick<Worker, 'status'>): void;
}

/** What workers report about themselves, as Prometheus metrics. One for all workers of a process. */
export function workerMetrics(registry: Registry): WorkerMetrics {
  const registers = [registry];
  const perTask = ['task'] as const;
  const records = new Counter({
    name: 'baton_records_total',
    help: 'Records applied by committed units.',
    labelNames: perTask,
    registers,
  });
  const units = new Counter({
    name: 'baton_units_total',
    help: 'Units committed: each is one transaction of the journal.',
    labelNames: perTask,
    registers,
  });
  const outputs = new Counter({
    name: 'baton_outputs_total',
    help: 'Records written by committed units.',
    labelNames: perTask,
    registers,
  });
  const deadlines = new Counter({
    name: 'baton_deadlines_total',
    help: 'Deadlines fired in committed units.',
    labelNames: perTask,
    registers,
  });
  const ignored = new Counter({
    name: 'baton_inputs_ignored_total',
    help: 'Records and deadlines that changed nothing, such as duplicates.',
    labelNames: perTask,
    registers,
  });
  const refused = new Counter({
    name: 'baton_inputs_refused_total',
    help: 'Records that were refused; their senders were informed by an event.',
    labelNames: perTask,
    registers,
  });
  const misplaced = new Counter({
    name: 'baton_misplaced_records_total',
    help: "Records under a key that is not their event's, or in a partition that is not their key's; they are applied all the same.",
    labelNames: ['topic', 'wrong'],
    registers,
  });
  const deadLetters = new Counter({
    name: 'baton_dead_letters_total',
    help: 'Records that could not be decoded or were refused.',
    labelNames: perTask,
    registers,
  });
  const commits = new Histogram({
    name: 'baton_commit_seconds',
    help: 'From handing a unit to the journal until it was durable, retries included.',
    labelNames: perTask,
    buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 30],
    registers,
  });
  const restores = new Gauge({
    name: 'baton_restore_seconds',
    help: 'How long the task last took from opening its journal until it ran.',
    labelNames: perTask,
    registers,
  });
  /** Ends the timing of the task with this name. */
  const opening = new Map<string, () => void>();
  const faults = new Counter({
    name: 'baton_faults_total',
    help: 'Faults, by kind; each has one remedy.',
    labelNames: ['task', 'fault'],
    registers,
  });
  const watched: Pick<Worker, 'status'>[] = [];
  /** Sources that have a queue or lag metric. */
  const sources = new Set<SourceId>();
  // The first of the gauges, so that what it forgets is not in the same answer.
  new Gauge({
    name: 'baton_tasks',
    help: 'Tasks assigned to this process, by status; ready is when all are running or committing.',
    labelNames: ['status'],
    registers,
    collect() {
      this.reset();
      const tasks = watched.flatMap((worker) => worker.status().tasks);
      for (const { status } of tasks) this.inc({ status });
      if (watched.length > 0) forgetBut(new Set(tasks.map(({ task }) => task.partition)));
    },
  });
  const queued = new Gauge({
    name: 'baton_queue_fill_ratio',
    help: 'Records of a source partition waiting in memory, as a share of what makes it pause.',
    labelNames: ['source'],
    registers,
  });
  const behind = new Gauge({
    name: 'baton_lag_records',
    help: 'Records of a source partition of a task here that are appended and not committed yet.',
    labelNames: ['source'],
    registers,
  });
  workerStateMetrics(registry, watched);
  function forgetBut(partitions: ReadonlySet<number>): void {
    for (const source of sources) {
      if (partitions.has(partitionNumber(source))) continue;
      sources.delete(source);
      queued.remove({ source });
      behind.remove({ source });
    }
  }
  return {
    unitCommitted(id, unit) {
      const task = { task: taskName(id) };
      units.inc(task);
      records.inc(task, unit.records);
      outputs.inc(task, unit.outputs);
      deadlines.inc(task, unit.deadlines);
      ignored.inc(task, unit.ignored);
      refused.inc(task, unit.refused);
      deadLetters.inc(task, unit.deadLetters);
      commits.observe(task, unit.commitMs / 1_000);
    },
    taskOpening: (id) => void opening.set(taskName(id), restores.startTimer({ task: taskName(id) })),
    taskRunning: (id) => void opening.get(taskName(id))?.(),
    misplaced: (_task, { topic, wrong }) => misplaced.inc({ topic, wrong }),
    fault: (id, kind) => faults.inc({ task: taskName(id), fault: kind }),
    queued(source, waiting, waitingMax) {
      sources.add(source);
      queued.set({ source }, waiting / waitingMax);
    },
    lag(source, waiting) {
      sources.add(source);
      behind.set({ source }, waiting);
    },
    watch: (worker) => void watched.push(worker),
  };
}
