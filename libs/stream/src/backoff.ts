import { plusMs, type Instant } from '#kernel';
import { Transient } from './faults.ts';
import type { Clock } from './ports/clock.ts';

/** The worker is stopping, or the task was taken away: what was waited for is given up. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Ever longer pauses between attempts, on the log's clock; the same every time, so that a run can be repeated. */
export interface Backoff {
  /** Repeats `work` while it throws Transient. When the budget is spent, throws that; Cancelled as soon as the task is to end. */
  retry<T>(work: () => Promise<T>, failed: (fault: Transient) => void): Promise<T>;
  /** Waits for the next attempt. Where `fault` is given and the budget is spent, throws it instead. */
  pause(fault?: Error): Promise<void>;
  /** Things work again: the next fault starts with the shortest pause and the whole budget. */
  reset(): void;
}

const PAUSE_FIRST_MS = 100;
const PAUSE_MAX_MS = 5_000;
const STEPS_MIN = 2;

/** @param budgetMs from the first fault in a row to giving up */
export function createBackoff(clock: Clock, budgetMs: number, ending: AbortSignal): Backoff {
  let lastAt: Instant | undefined;
  let spentMs = 0;
  let pauseMs = PAUSE_FIRST_MS;

  async function pause(fault?: Error): Promise<void> {
    const now = clock.now();
    // A log's time may jump, when a broker is heard for the first time: no single step uses the budget up.
    if (lastAt !== undefined) spentMs += Math.min(now - lastAt, budgetMs / STEPS_MIN);
    lastAt = now;
    if (fault !== undefined && spentMs >= budgetMs) throw fault;
    const until = plusMs(now, pauseMs);
    pauseMs = Math.min(2 * pauseMs, PAUSE_MAX_MS);
    await new Promise<void>((resolve, reject) => {
      const cancelled = (): void => {
        cancel();
        reject(new Cancelled('The task ends.'));
      };
      const cancel = clock.wake(until, () => {
        ending.removeEventListener('abort', cancelled);
        resolve();
      });
      if (ending.aborted) cancelled();
      else ending.addEventListener('abort', cancelled, { once: true });
    });
  }

  function reset(): void {
    lastAt = undefined;
    spentMs = 0;
    pauseMs = PAUSE_FIRST_MS;
  }

  return {
    async retry(work, failed) {
      for (;;) {
        try {
          return await work();
        } catch (error) {
          if (!(error instanceof Transient)) throw error;
          failed(error);
          await pause(error);
        }
      }
    },
    pause,
    reset,
  };
}
