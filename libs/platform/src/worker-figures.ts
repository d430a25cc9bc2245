import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { taskName, type WorkerObserver } from '#stream';

/** What workers tell about themselves, as Prometheus figures. One for all workers of a process. */
export function workerFigures(registry: Registry): WorkerObserver {
  const registers = [registry];
  const perTask = ['task'] as const;
  const records = new Counter({
    name: 'baton_records_total',
    help: 'Records applied by committed units.',
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
  const faults = new Counter({
    name: 'baton_faults_total',
    help: 'Faults, by kind; each has one remedy.',
    labelNames: ['task', 'fault'],
    registers,
  });
  const queued = new Gauge({
    name: 'baton_queue_fill_ratio',
    help: 'Records of a source partition waiting in memory, as a share of what makes it pause.',
    labelNames: ['source'],
    registers,
  });
  return {
    unitCommitted(id, unit) {
      const task = { task: taskName(id) };
      records.inc(task, unit.records);
      outputs.inc(task, unit.outputs);
      deadlines.inc(task, unit.deadlines);
      deadLetters.inc(task, unit.deadLetters);
      commits.observe(task, unit.commitMs / 1_000);
    },
    taskRunning: (id, restoreMs) => restores.set({ task: taskName(id) }, restoreMs / 1_000),
    fault: (id, kind) => faults.inc({ task: taskName(id), fault: kind }),
    queued: (source, waiting, waitingMax) => queued.set({ source }, waiting / waitingMax),
  };
}
