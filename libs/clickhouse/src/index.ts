export type { EmbeddedClickHouse, EmbeddedClickHouseOptions } from './embedded-server.ts';
export { startEmbeddedClickHouse } from './embedded-server.ts';
export { keepEmbeddedClickHouse, type KeptClickHouse } from './kept-server.ts';
export type { ClickHouseAccess } from './access.ts';
export { openAnalyticsStore, type AnalyticsStore, type Trouble } from './analytics-store.ts';
export { BLOCK_REASONS } from './blocked.ts';
export { createRowWriter } from './clickhouse-row-writer.ts';
export type { Migrated } from './migrations.ts';
export { clickHouseDir, migrate } from './migrations.ts';
export type { Cut, Phase } from './rebuild/rebuild-ledger.ts';
export {
  openTableRebuild,
  type RebuiltBlock,
  type RebuiltRow,
  type TableComparison,
  type TableRebuild,
} from './rebuild/rebuild-tables.ts';
export { clusterSql, rolesSql } from './server-sql.ts';
export type { MetricFolder, MetricWords } from './metric-folders.ts';
export { readMetricFolders } from './metric-folders.ts';
