import { internal } from './internals.ts';

interface Prototype<T> {
  readonly prototype: T;
}
interface SocketRequest {
  readonly requestTimeout: number;
  send: (this: SocketRequest) => void;
  timeoutRequest(): void;
}
interface RequestQueue {
  readonly enforceRequestTimeout: boolean;
  readonly requestTimeout: number;
  readonly inflight: ReadonlyMap<number, SocketRequest>;
  requestTimeoutIntervalId: NodeJS.Timeout | null;
  isConnected(): boolean;
  destroy(): void;
  scheduleRequestTimeoutCheck: (this: RequestQueue) => void;
}
interface ConsumerGroup {
  /** The wall clock's time of the last heartbeat. */
  lastRequest: number;
  heartbeat: (this: ConsumerGroup, asked: { readonly interval: number }) => Promise<void>;
}

/** Between two looks for requests that were not answered in time, as kafkajs has it. */
const LOOK_EVERY_MS = 100;

/**
 * kafkajs measures by the wall clock. One that jumps forwards ends every request under way; one that jumps back by an hour lets no
 * request time out for an hour, and sends no heartbeat, so that the group takes a healthy member for dead without an error.
 */
export function measureByMonotonicTime(): void {
  const request = internal<Prototype<SocketRequest>>('network/requestQueue/socketRequest').prototype;
  const sentAt = new WeakMap<SocketRequest, number>();
  const { send } = request;
  request.send = function () {
    sentAt.set(this, performance.now());
    send.call(this);
  };

  const queue = internal<Prototype<RequestQueue>>('network/requestQueue').prototype;
  queue.scheduleRequestTimeoutCheck = function () {
    if (!this.enforceRequestTimeout) return;
    this.destroy();
    this.requestTimeoutIntervalId = setInterval(
      () => {
        const now = performance.now();
        for (const waiting of [...this.inflight.values()]) {
          if (now - (sentAt.get(waiting) ?? now) > waiting.requestTimeout) waiting.timeoutRequest();
        }
        if (!this.isConnected()) this.destroy();
      },
      Math.min(this.requestTimeout, LOOK_EVERY_MS),
    );
  };

  const group = internal<Prototype<ConsumerGroup>>('consumer/consumerGroup').prototype;
  const heardAt = new WeakMap<ConsumerGroup, number>();
  const { heartbeat } = group;
  group.heartbeat = async function (asked) {
    const isDue = performance.now() >= (heardAt.get(this) ?? -Infinity) + asked.interval;
    // kafkajs compares this with the wall clock: always past, or always still to come.
    this.lastRequest = isDue ? -Infinity : Infinity;
    await heartbeat.call(this, asked);
    if (isDue) heardAt.set(this, performance.now());
  };
}
