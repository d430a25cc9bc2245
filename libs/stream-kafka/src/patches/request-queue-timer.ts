import { internal } from './internals.ts';

interface RequestQueue {
  readonly pending: readonly unknown[];
}

/**
 * From its first answer on, kafkajs looks at every connection's queue of requests by a timer, every millisecond and though the queue
 * is empty: 6 % of a core for an idle connection, and Node's TimeoutNegativeWarning (kafkajs issue 1751). A timer is needed only
 * where something waits.
 */
export function patchRequestQueueTimer(): void {
  const { prototype } = internal<{
    readonly prototype: { scheduleCheckPendingRequests: (this: RequestQueue) => void };
  }>('network/requestQueue');
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function () {
    if (this.pending.length > 0) schedule.call(this);
  };
}
