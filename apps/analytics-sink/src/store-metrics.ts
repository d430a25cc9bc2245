import { BLOCK_REASONS, type AnalyticsStore } from '#clickhouse';
import { gauge, METRICS, type Registry } from '#platform';

/** What keeps rows out of ClickHouse, which an alert asks, and how large its tables are. */
export function storeMetrics(registry: Registry, store: Pick<AnalyticsStore, 'trouble' | 'sizes'>): void {
  gauge(registry, METRICS.sinkBlocked, (blocked) => {
    const reason = store.trouble()?.reason;
    for (const each of BLOCK_REASONS)
      if (each !== 'views') blocked.set({ reason: each }, each === reason ? 1 : 0);
  });
  gauge(registry, METRICS.analyticsViewsBroken, (broken) => {
    broken.set(store.trouble()?.reason === 'views' ? 1 : 0);
  });
  gauge(registry, METRICS.tableRows, (rows) => {
    for (const [table, size] of store.sizes()) rows.set({ table }, size.rows);
  });
  gauge(registry, METRICS.tableSizeBytes, (bytes) => {
    for (const [table, size] of store.sizes()) bytes.set({ table }, size.bytes);
  });
}
