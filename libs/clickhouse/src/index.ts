export type { EmbeddedClickHouse, EmbeddedClickHouseOptions } from './embedded-server.ts';
export { startEmbeddedClickHouse } from './embedded-server.ts';
export type { ClickHouseAccess } from './access.ts';
export { createRowWriter } from './row-writer.ts';
export { migrate } from './migrations.ts';
