import type { Counter, Gauge, Histogram } from 'prom-client';
import { counter, gauge, histogram, METRICS, type Registry } from '#platform';

export interface GatewayMetrics {
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly streams: Gauge;
  readonly skipped: Counter<'topic'>;
}

/** Counted when they are asked for. */
export interface CurrentCounts {
  readonly behindCount: () => number;
  readonly waitingCount: () => number;
}

export function gatewayMetrics(
  registry: Registry,
  { behindCount, waitingCount }: CurrentCounts,
): GatewayMetrics {
  gauge(registry, METRICS.gatewayBehindRecords, (behind) => behind.set(behindCount()));
  gauge(registry, METRICS.gatewayWaitingRequests, (waiting) => waiting.set(waitingCount()));
  return {
    requests: histogram(registry, METRICS.gatewayRequestSeconds),
    streams: gauge(registry, METRICS.gatewayStreams),
    skipped: counter(registry, METRICS.gatewaySkippedRecords),
  };
}
