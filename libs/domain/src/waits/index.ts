export { pinnedQueueWait, queueWait, waitRange, type QueueState } from './queue-wait.ts';
export {
  abandonmentRate,
  addHeld,
  addWaited,
  newQueueStatistics,
  serviceTime,
  type QueueStatistics,
} from './queue-statistics.ts';
export { isMaterial, reestimateAt } from './wait-announcement.ts';
export {
  learnWait,
  NOTHING_LEARNED,
  newLearnedWaits,
  noteFreed,
  promiseWait,
  type LearnedWaits,
  type QueueView,
  type WaitPromise,
} from './learned-waits.ts';
