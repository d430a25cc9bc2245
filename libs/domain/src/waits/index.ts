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
export {
  learnWait,
  newLearnedWaits,
  noteFreed,
  noteTaken,
  promiseWait,
  type LearnedWaits,
  type QueueView,
  type WaitPromise,
} from './learned-waits.ts';
