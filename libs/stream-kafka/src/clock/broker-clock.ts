import { instant, laterOf } from '#kernel';
import type { Instant } from '#kernel';
import { createAlarms, type Clock } from '#stream';

export interface BrokerClock extends Clock {
  /**
   * A broker stamped something with its time: `appendedAt`, somewhen within the last `roundtripMs` (which ends now).
   */
  observe(appendedAt: Instant, roundtripMs: number): void;
  /** No more calls. */
  stop(): void;
}

/**
 * The brokers' time, learned from append times and carried on by a monotonic timer: a process with a wrong clock decides nothing
 * wrong. Until the first observation it counts from 0: it serves timeouts, yet reaches no deadline. It never goes back, and is never
 * ahead of what a broker may have said: where brokers disagree or one's clock was set back, it stands still until they are there.
 */
export function createBrokerClock(monotonicMs: () => number = () => performance.now()): BrokerClock {
  const begun = monotonicMs();
  /** Brokers' time less monotonic time. */
  let ahead = -begun;
  let observed = false;
  let latest = instant(0);

  const now = (): Instant => {
    latest = laterOf(latest, instant(Math.floor(monotonicMs() + ahead)));
    return latest;
  };
  const alarms = createAlarms(now, globalThis);

  return {
    now,
    observe(appendedAt, roundtripMs) {
      // What was reported so far stays valid.
      now();
      // When the answer came, the broker's time was at least `appendedAt` and at most that much later.
      const least = appendedAt - monotonicMs();
      const most = least + roundtripMs;
      if (!observed || ahead < least) ahead = least;
      else if (ahead > most) ahead = most;
      else return;
      observed = true;
      alarms.look();
    },
    wake: alarms.wake,
    stop: alarms.stop,
  };
}
