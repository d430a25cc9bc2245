export { queueWait, waitRange } from './queue-wait.ts';
export {
  abandonmentRate,
  addHeld,
  addWaited,
  newQueueStatistics,
  serviceTime,
  type QueueStatistics,
} from './queue-statistics.ts';
export { isMaterial, reestimateAt } from './wait-announcement.ts';
