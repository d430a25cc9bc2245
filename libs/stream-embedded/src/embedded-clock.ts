import { instant, laterOf } from '#kernel';
import type { Instant } from '#kernel';
import { createAlarms, type Clock } from '#stream';
import type { Era } from './log-time.ts';
import { systemTime } from './log-time.ts';

export interface EmbeddedClock extends Clock {
  /** Looks again whether calls have become due: the era has changed. */
  refresh(): void;
  /** No more calls. */
  stop(): void;
}

/**
 * The time of the log. Until the log is live this clock counts from 0: it serves timeouts, yet never reaches a
 * deadline, so that history is moved by its records alone (adr/0004). It never goes back.
 */
export function embeddedClock(era: () => Era): EmbeddedClock {
  const begun = performance.now();
  let latest = instant(0);

  const now = (): Instant => {
    const time = era().kind === 'live' ? systemTime() : instant(Math.floor(performance.now() - begun));
    latest = laterOf(latest, time);
    return latest;
  };
  const alarms = createAlarms(now, globalThis);

  return { now, wake: alarms.wake, refresh: alarms.look, stop: alarms.stop };
}
