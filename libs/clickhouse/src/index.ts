export type { EmbeddedClickHouse, EmbeddedClickHouseOptions } from './embedded-server.ts';
export { startEmbeddedClickHouse } from './embedded-server.ts';
export type { ClickHouseAccess } from './access.ts';
export { createRowWriter } from './clickhouse-row-writer.ts';
export type { Migrated } from './migrations.ts';
export { clickHouseDir, migrate } from './migrations.ts';
export type { MetricFolder, MetricWords } from './metric-folders.ts';
export { readMetricFolders } from './metric-folders.ts';
