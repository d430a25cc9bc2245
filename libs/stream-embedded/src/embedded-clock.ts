import { instant, laterOf } from '#kernel';
import type { Instant } from '#kernel';
import type { Clock } from '#stream';
import type { Era } from './log-time.ts';
import { systemTime } from './log-time.ts';

export interface EmbeddedClock extends Clock {
  /** Looks again whether calls have become due: the era has changed. */
  refresh(): void;
  /** No more calls. */
  stop(): void;
}

/** Longer waits are made of several timers: a timer takes 31 bits of milliseconds. */
const TIMER_MS_MAX = 2 ** 31 - 1;

/**
 * The time of the log. Until the log is live this clock counts from 0: it serves timeouts, yet never reaches a
 * deadline, so that history is moved by its records alone (adr/0004). It never goes back.
 */
export function embeddedClock(era: () => Era): EmbeddedClock {
  const wakings = new Map<() => void, () => void>();
  const begun = performance.now();
  let latest = instant(0);

  const now = (): Instant => {
    const time = era().kind === 'live' ? systemTime() : instant(Math.floor(performance.now() - begun));
    latest = laterOf(latest, time);
    return latest;
  };

  return {
    now,
    wake(at, callback) {
      let timer: NodeJS.Timeout | undefined;
      const cancel = (): void => {
        clearTimeout(timer);
        wakings.delete(look);
      };
      const look = (): void => {
        clearTimeout(timer);
        const left = at - now();
        if (left > 0) timer = setTimeout(look, Math.min(left, TIMER_MS_MAX));
        else {
          cancel();
          callback();
        }
      };
      wakings.set(look, cancel);
      look();
      return cancel;
    },
    refresh() {
      for (const look of [...wakings.keys()]) look();
    },
    stop() {
      for (const cancel of [...wakings.values()]) cancel();
    },
  };
}
