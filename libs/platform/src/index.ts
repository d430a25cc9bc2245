export * from './configuration.ts';
export * from './refusal.ts';
export * from './logger.ts';
export * from './health.ts';
export * from './metrics.ts';
export * from './worker-metrics.ts';
export { decidingCode } from './deciding-code.ts';
export { misplacedText } from './misplaced-text.ts';
export { whyItDoesNotWork } from './service/worker-conditions.ts';
