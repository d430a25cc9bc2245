import { requestQueue } from '../client/kafkajs-internals.ts';

const original = requestQueue.scheduleCheckPendingRequests;

/**
 * From its first answer on, kafkajs looks at every connection's queue of requests by a timer, every millisecond and though the queue
 * is empty: 6 % of a core for an idle connection, and Node's TimeoutNegativeWarning (kafkajs issue 1751). A timer is needed only
 * where something waits.
 */
export function patchRequestQueueTimer(): void {
  requestQueue.scheduleCheckPendingRequests = function () {
    if (this.pending.length > 0) original.call(this);
  };
}
