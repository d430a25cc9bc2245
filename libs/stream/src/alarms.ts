import type { Instant } from '#kernel';
import type { Clock } from './ports/clock.ts';

/** As every platform has them: give `globalThis`. */
export interface Timers<Timer> {
  setTimeout(callback: () => void, ms: number): Timer;
  clearTimeout(timer: Timer | undefined): void;
}

/** What a clock is asked to call at. */
export interface Alarms {
  readonly wake: Clock['wake'];
  /** Calls what has become due: the clock was set otherwise than by time passing. */
  readonly look: () => void;
  /** No more calls. */
  readonly stop: () => void;
}

/** Longer waits are made of several timers: a timer takes 31 bits of milliseconds. */
const TIMER_MS_MAX = 2 ** 31 - 1;

/** Calls when `now` has reached an instant, by timers, which may be early or late by what the clock was set. */
export function createAlarms<Timer>(now: () => Instant, timers: Timers<Timer>): Alarms {
  /** What looks whether a call is due, and what cancels it. */
  const waiting = new Map<() => void, () => void>();
  return {
    wake(at, callback) {
      let timer: Timer | undefined;
      const cancel = (): void => {
        timers.clearTimeout(timer);
        waiting.delete(look);
      };
      const look = (): void => {
        timers.clearTimeout(timer);
        const left = at - now();
        if (left > 0) timer = timers.setTimeout(look, Math.min(left, TIMER_MS_MAX));
        else {
          cancel();
          callback();
        }
      };
      waiting.set(look, cancel);
      look();
      return cancel;
    },
    look() {
      for (const look of [...waiting.keys()]) look();
    },
    stop() {
      for (const cancel of [...waiting.values()]) cancel();
    },
  };
}
