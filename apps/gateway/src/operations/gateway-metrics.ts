import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from '#platform';

/** Metrics of the gateway. Labels are bounded: a route's pattern, never a path. */
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
  const registers = [registry];
  new Gauge({
    name: 'baton_gateway_projection_behind_records',
    help: 'Records that the log held at the start and that are still unread.',
    registers,
    collect() {
      this.set(behindCount());
    },
  });
  new Gauge({
    name: 'baton_gateway_waiting_requests',
    help: 'Requests that are held back until there is something to answer.',
    registers,
    collect() {
      this.set(waitingCount());
    },
  });
  return {
    requests: new Histogram({
      name: 'baton_gateway_request_seconds',
      help: 'Time from a request to its answer, streams excepted.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 10],
      registers,
    }),
    streams: new Gauge({ name: 'baton_gateway_streams', help: 'Event streams that are open.', registers }),
    skipped: new Counter({
      name: 'baton_gateway_skipped_records_total',
      help: 'Records that could not be decoded and are not shown.',
      labelNames: ['topic'],
      registers,
    }),
  };
}
