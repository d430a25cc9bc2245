import { Gauge, type Registry } from 'prom-client';
import { taskName, type Worker } from '#stream';

const SECOND_MS = 1_000;

/** What workers are waiting for, as gauges; asked for when they are scraped. @param watched may grow */
export function workerStateMetrics(registry: Registry, watched: readonly Pick<Worker, 'status'>[]): void {
  const registers = [registry];
  new Gauge({
    name: 'baton_fetch_age_seconds',
    help: 'Time since a fetch of this source partition was answered last; about 0.1 while all is well. Those that are paused are left out.',
    labelNames: ['source'],
    registers,
    collect() {
      this.reset();
      for (const worker of watched)
        for (const { source, agoMs } of worker.status().heard) this.set({ source }, agoMs / SECOND_MS);
    },
  });
  new Gauge({
    name: 'baton_oldest_unserved_seconds',
    help: 'Age of the oldest record that was fetched for a task and is not committed by it; 0 where there is none.',
    labelNames: ['task'],
    registers,
    collect() {
      this.reset();
      for (const worker of watched)
        for (const { task, oldestMs } of worker.status().tasks)
          this.set({ task: taskName(task) }, oldestMs / SECOND_MS);
    },
  });
}
