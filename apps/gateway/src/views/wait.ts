import type { Request } from 'express';
import { Problem } from '../http/problem.ts';
import type { LogTail } from '../reading/log-tail.ts';

export interface Awaited<T> {
  /** See `heard.ts`: events that concern this key may change the answer. */
  readonly key: string;
  readonly waitMs: number;
  /** A caller that goes away is waited for no longer. */
  readonly request: Request;
  readonly read: () => T;
  readonly enough: (value: T) => boolean;
}

const WAITING_MAX = 1_000;
const waiting = new WeakMap<LogTail, { count: number }>();

/**
 * What `read` gives as soon as it is enough, or when the wait is over. Only what the log holds durably is seen.
 *
 * @throws Problem while the projection is behind
 */
export async function readWhen<T>(
  tail: LogTail,
  { key, waitMs, request, read, enough }: Awaited<T>,
): Promise<T> {
  const lag = tail.lag();
  if (lag !== null) {
    throw new Problem('unavailable', `There is nothing to show yet: ${lag}.`, { retryAfterSeconds: 1 });
  }
  const now = read();
  if (waitMs === 0 || enough(now)) return now;
  const those = waiting.get(tail) ?? { count: 0 };
  waiting.set(tail, those);
  if (those.count >= WAITING_MAX) {
    throw new Problem(
      'unavailable',
      `${WAITING_MAX} requests wait already. Ask again without wait, or use a stream.`,
      {
        retryAfterSeconds: 1,
      },
    );
  }
  those.count += 1;
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = tail.listen(key, () => {
    if (enough(read())) resolve();
  });
  const timer = setTimeout(resolve, waitMs);
  request.socket.once('close', resolve);
  await promise;
  stop();
  clearTimeout(timer);
  request.socket.off('close', resolve);
  those.count -= 1;
  return read();
}
