export type { DomainEvent, RecordMeta } from './rows.ts';
export { analyticsTables, rowsOf } from './rows.ts';
