export { queueWait, waitRange, type QueueState, type WaitMoments } from './queue-wait.ts';
