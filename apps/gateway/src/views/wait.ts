import type { Request, Response } from 'express';
import { Problem } from '../http/problem.ts';
import type { LogTail } from '../reading/log-tail.ts';

export interface Awaited<T> {
  /** See `event-keys.ts`: events that concern this key may change the answer. */
  readonly key: string;
  readonly waitMs: number;
  /** Waiting ends when the caller disconnects. */
  readonly request: Request;
  readonly read: () => T;
  readonly enough: (value: T) => boolean;
}

const WAITING_MAX = 1_000;
/** On answers that were made while the log could not be read: since when. */
const STALE_HEADER = 'Baton-Stale-Since';
/** What ends each wait, by the tail that it waits for. */
const waits = new WeakMap<LogTail, Set<() => void>>();

/**
 * What `read` gives as soon as it is enough, or when the wait is over. Only what the log holds durably is seen.
 *
 * @throws Problem while the projection is behind
 */
export async function readWhen<T>(
  tail: LogTail,
  { key, waitMs, request, read: look, enough }: Awaited<T>,
): Promise<T> {
  const read = (): T => tail.look(look);
  const lag = tail.lag();
  if (lag !== null) {
    throw new Problem('unavailable', `There is nothing to show yet: ${lag}.`, { retryAfterSeconds: 1 });
  }
  markStale(tail, request.res);
  const now = read();
  if (waitMs === 0 || enough(now)) return now;
  const those = waits.get(tail) ?? new Set();
  waits.set(tail, those);
  if (those.size >= WAITING_MAX) {
    throw new Problem(
      'unavailable',
      `${WAITING_MAX} requests are waiting already. Ask again without wait, or use a stream.`,
      {
        retryAfterSeconds: 1,
      },
    );
  }
  const { promise, resolve } = Promise.withResolvers<void>();
  those.add(resolve);
  // What this throws is the tail's to handle: it is in the middle of a fold.
  const stop = tail.listen(key, () => {
    if (enough(look())) resolve();
  });
  const timer = setTimeout(resolve, waitMs);
  request.socket.once('close', resolve);
  await promise;
  stop();
  clearTimeout(timer);
  request.socket.off('close', resolve);
  those.delete(resolve);
  return read();
}

/** Says since when an answer may be out of date. */
function markStale(tail: LogTail, response: Response | undefined): void {
  const stale = tail.stale();
  if (stale !== null) response?.setHeader(STALE_HEADER, stale.since.toISOString());
}

/** Answers all who wait with what there is: nothing more will come. */
export function endWaits(tail: LogTail): void {
  for (const end of waits.get(tail) ?? []) end();
}

export function waitingCount(tail: LogTail): number {
  return waits.get(tail)?.size ?? 0;
}
