import { BLOCK_REASONS, type AnalyticsStore } from '#clickhouse';
import { gauge, METRICS, type Registry } from '#platform';

/** What keeps rows out of ClickHouse: what an alert asks. */
export function storeMetrics(registry: Registry, store: Pick<AnalyticsStore, 'trouble'>): void {
  gauge(registry, METRICS.sinkBlocked, (blocked) => {
    const reason = store.trouble()?.reason;
    for (const each of BLOCK_REASONS)
      if (each !== 'views') blocked.set({ reason: each }, each === reason ? 1 : 0);
  });
  gauge(registry, METRICS.analyticsViewsBroken, (broken) => {
    broken.set(store.trouble()?.reason === 'views' ? 1 : 0);
  });
}
