import { instant, plusMs, type Instant } from '#kernel';
import type { Clock } from '#stream';

/** A clock that stands still until it is moved. */
export interface VirtualClock extends Clock {
  /** Moves on and wakes the callers whose time has come, in order of time. It never goes back. */
  advanceTo(at: Instant): void;
  advance(durationMs: number): void;
  /** Nobody is woken any more who asked so far. */
  forget(): void;
}

interface Wake {
  readonly at: Instant;
  readonly callback: () => void;
}

/** @param start default 2026-01-01T00:00:00Z */
export function createVirtualClock(start: Instant = instant(1_767_225_600_000)): VirtualClock {
  let now = start;
  const wakes = new Set<Wake>();

  function advanceTo(at: Instant): void {
    for (let wake = firstUntil(at); wake !== undefined; wake = firstUntil(at)) {
      wakes.delete(wake);
      now = wake.at;
      wake.callback();
    }
    if (at > now) now = at;
  }

  function firstUntil(at: Instant): Wake | undefined {
    let first: Wake | undefined;
    for (const wake of wakes) if (wake.at <= at && (first === undefined || wake.at < first.at)) first = wake;
    return first;
  }

  return {
    now: () => now,
    wake(at, callback) {
      if (at <= now) {
        callback();
        return () => undefined;
      }
      const wake = { at, callback };
      wakes.add(wake);
      return () => wakes.delete(wake);
    },
    advanceTo,
    advance(durationMs) {
      advanceTo(plusMs(now, durationMs));
    },
    forget() {
      wakes.clear();
    },
  };
}
