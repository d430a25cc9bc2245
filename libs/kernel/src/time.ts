import type { Brand } from './brand.ts';

/** Milliseconds since 1970-01-01T00:00:00Z, as stamped by a log on append or as a deadline's due time. */
export type Instant = Brand<number, 'Instant'>;

/** @param epochMs whole milliseconds since 1970-01-01T00:00:00Z */
export function instant(epochMs: number): Instant {
  return epochMs as Instant;
}

/** @param durationMs milliseconds; may be negative */
export function plusMs(from: Instant, durationMs: number): Instant {
  return (from + durationMs) as Instant;
}

export function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;
