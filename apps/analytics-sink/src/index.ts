export type { DomainEvent } from './rows.ts';
export { rowsOf } from './rows.ts';
export type { AnalyticsTable, RecordMeta, Rows } from './table-rows.ts';
export { analyticsTables } from './table-rows.ts';
export { analyticsSink, analyticsTopics, createAnalyticsSink } from './sink.ts';
