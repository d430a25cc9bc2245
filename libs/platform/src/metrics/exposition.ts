import { Registry } from 'prom-client';
import { setFormat } from './registry.ts';

export interface Exposition {
  readonly contentType: string;
  readonly body: string;
}

const turns = new WeakMap<Registry, Promise<unknown>>();

/**
 * All metrics as text: OpenMetrics, which has exemplars, for clients that accept it (Prometheus does), the older format for all others.
 *
 * @param accept the header of the request
 */
export function exposition(registry: Registry, accept = ''): Promise<Exposition> {
  const contentType = accept.includes('application/openmetrics-text')
    ? Registry.OPENMETRICS_CONTENT_TYPE
    : Registry.PROMETHEUS_CONTENT_TYPE;
  // One at a time: the registry has one format, and prom-client looks at it while it writes.
  const turn = (turns.get(registry) ?? Promise.resolve()).then(() => write(registry, contentType));
  turns.set(
    registry,
    turn.catch(() => undefined),
  );
  return turn;
}

async function write(registry: Registry, contentType: string): Promise<Exposition> {
  restoreCounterNames(registry);
  try {
    setFormat(registry, contentType);
    return { contentType, body: await registry.metrics() };
  } finally {
    // Metrics with exemplars can only be added to a registry in this format.
    setFormat(registry, Registry.OPENMETRICS_CONTENT_TYPE);
  }
}

/** prom-client 15 cuts `_total` off the names of counters when it writes OpenMetrics, and does not put it back. */
function restoreCounterNames(registry: Registry): void {
  const metrics = registry.getMetricsAsArray() as unknown as { name: string; type?: unknown }[];
  for (const metric of metrics) {
    if (metric.type === 'counter' && !metric.name.endsWith('_total')) metric.name += '_total';
  }
}
