import type { Registry } from 'prom-client';
import { partitionNumber, taskName, topicName, type Worker } from '#stream';
import { METRICS } from './metrics/catalogue.ts';
import { gauge } from './metrics/metric-definition.ts';

const SECOND_MS = 1_000;

/** What workers are waiting for, as gauges; asked for when they are scraped. @param watched may grow */
export function workerStateMetrics(registry: Registry, watched: readonly Pick<Worker, 'status'>[]): void {
  gauge(registry, METRICS.fetchAgeSeconds, (ages) => {
    ages.reset();
    for (const worker of watched) {
      const { heard, tasks } = worker.status();
      for (const { source, agoMs } of heard) {
        const owner = tasks.find(({ task }) => task.partition === partitionNumber(source));
        if (owner === undefined) continue;
        ages.set({ task: taskName(owner.task), topic: topicName(source) }, agoMs / SECOND_MS);
      }
    }
  });
  gauge(registry, METRICS.oldestUnservedSeconds, (ages) => {
    ages.reset();
    for (const worker of watched)
      for (const { task, oldestMs } of worker.status().tasks)
        ages.set({ task: taskName(task) }, oldestMs / SECOND_MS);
  });
}
