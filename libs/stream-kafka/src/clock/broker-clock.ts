import { instant, laterOf } from '#kernel';
import type { Instant } from '#kernel';
import type { Clock } from '#stream';

export interface BrokerClock extends Clock {
  /**
   * A broker stamped something with its time: `appendedAt`, somewhen within the last `roundtripMs` (which ends now).
   */
  observe(appendedAt: Instant, roundtripMs: number): void;
  /** No more calls. */
  stop(): void;
}

/** Longer waits are made of several timers: a timer takes 31 bits of milliseconds. */
const TIMER_MS_MAX = 2 ** 31 - 1;

/**
 * The brokers' time, learned from append times and carried on by a monotonic timer: a process with a wrong clock decides nothing
 * wrong. Until the first observation it counts from 0: it serves timeouts, yet reaches no deadline. It never goes back, and is never
 * ahead of what a broker may have said: where brokers disagree or one's clock was set back, it stands still until they are there.
 */
export function createBrokerClock(monotonicMs: () => number = () => performance.now()): BrokerClock {
  const wakings = new Map<() => void, () => void>();
  const begun = monotonicMs();
  /** Brokers' time less monotonic time. */
  let ahead = -begun;
  let observed = false;
  let latest = instant(0);

  const now = (): Instant => {
    latest = laterOf(latest, instant(Math.floor(monotonicMs() + ahead)));
    return latest;
  };

  return {
    now,
    observe(appendedAt, roundtripMs) {
      // What was told so far stays told.
      now();
      // When the answer came, the broker's time was at least `appendedAt` and at most so much later.
      const least = appendedAt - monotonicMs();
      const most = least + roundtripMs;
      if (!observed || ahead < least) ahead = least;
      else if (ahead > most) ahead = most;
      else return;
      observed = true;
      for (const look of [...wakings.keys()]) look();
    },
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
    stop() {
      for (const cancel of [...wakings.values()]) cancel();
    },
  };
}
