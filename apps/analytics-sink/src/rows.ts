import { isCanary } from '#domain/vocabulary';
import { ROWS } from './generated/event-rows.ts';
import type { DomainEvent, PutRow, RecordMeta } from './row-types.ts';

/** Writes the rows of one record; what a canary makes up has none. Pure: the same record always makes the same rows. */
export function putRows(event: DomainEvent, meta: RecordMeta, put: PutRow): void {
  if ('workspaceId' in event && isCanary(event.workspaceId)) return;
  const rows = ROWS[event.type] as (event: DomainEvent, meta: RecordMeta, put: PutRow) => void;
  rows(event, meta, put);
}
