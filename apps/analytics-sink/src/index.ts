export type { DomainEvent, RecordMeta } from './row-types.ts';
export { clickHouseOf } from './config.ts';
export { putRows } from './rows.ts';
export { analyticsTables } from './generated/event-rows.ts';
export { storeMetrics } from './store-metrics.ts';
export { analyticsSink, analyticsTopics, createAnalyticsSink } from './sink.ts';
