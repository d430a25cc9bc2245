import { gauge, METRICS, type Registry } from '#platform';
import type { ConnectionListener } from '#stream-kafka';

/** Connections of a process to brokers, as a gauge. */
export function connectionMetrics(registry: Registry): ConnectionListener {
  const up = gauge(registry, METRICS.kafkaConnectionUp);
  return (use, broker, state) => up.set({ use, broker }, state === 'up' ? 1 : 0);
}
