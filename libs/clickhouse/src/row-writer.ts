import type { RowWriter } from '#stream';
import type { ClickHouseAccess } from './access.ts';

export function createRowWriter(access: ClickHouseAccess): RowWriter & { close(): Promise<void> } {
  throw new Error(`The writer for ${access.url} is not built yet.`);
}
