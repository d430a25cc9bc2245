import type { Gauge, Histogram } from 'prom-client';
import type { ProjectionSize } from '#lmdb-store';
import { counter, gauge, histogram, METRICS, type Registry } from '#platform';

const SECOND_MS = 1_000;

export interface GatewayMetrics {
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly streams: Gauge;
  /** Counts a record that could not be read. */
  readonly skipped: (topic: string, type?: string) => void;
}

/** Counted when they are asked for. */
export interface CurrentCounts {
  readonly behindCount: () => number;
  readonly waitingCount: () => number;
  /** Undefined until the projection is open. */
  readonly projectionSize: () => ProjectionSize | undefined;
  /** For how long what is shown may have been out of date. */
  readonly staleMs: () => number;
  /** Postings are let through. */
  readonly isWritable: () => boolean;
}

export function gatewayMetrics(
  registry: Registry,
  { behindCount, waitingCount, projectionSize, staleMs, isWritable }: CurrentCounts,
): GatewayMetrics {
  gauge(registry, METRICS.gatewayBehindRecords, (behind) => behind.set(behindCount()));
  gauge(registry, METRICS.gatewayProjectionBytes, (bytes) => {
    const size = projectionSize();
    if (size !== undefined) bytes.set(size.fileBytes);
  });
  gauge(registry, METRICS.gatewayProjectionHeldValues, (held) => held.set(projectionSize()?.heldCount ?? 0));
  gauge(registry, METRICS.gatewayWaitingRequests, (waiting) => waiting.set(waitingCount()));
  gauge(registry, METRICS.gatewayStaleSeconds, (stale) => stale.set(staleMs() / SECOND_MS));
  gauge(registry, METRICS.gatewayLogWritable, (writable) => writable.set(isWritable() ? 1 : 0));
  const unreadable = counter(registry, METRICS.gatewaySkippedRecords);
  const newer = counter(registry, METRICS.skippedRecords);
  return {
    requests: histogram(registry, METRICS.gatewayRequestSeconds),
    streams: gauge(registry, METRICS.gatewayStreams),
    skipped(topic, type) {
      if (type === undefined) unreadable.inc({ topic });
      else newer.inc({ processor: 'gateway', topic, type });
    },
  };
}
