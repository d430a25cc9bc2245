import { collectDefaultMetrics, Registry } from 'prom-client';

export type { Registry } from 'prom-client';

/**
 * A registry of its own (so that two in one process don't collide), with the metrics of the process itself. Its format is OpenMetrics,
 * as metrics with exemplars need it; `exposition` gives the older one to clients that ask for it.
 */
export function createMetrics(): Registry {
  const registry = openMetricsRegistry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

export function openMetricsRegistry(): Registry {
  const registry = new Registry();
  setFormat(registry, Registry.OPENMETRICS_CONTENT_TYPE);
  return registry;
}

/** prom-client types a registry by its format; ours has one after the other. */
export function setFormat(registry: Registry, contentType: string): void {
  (registry as { setContentType(type: string): void }).setContentType(contentType);
}
