import { InvalidArgumentError } from 'commander';
import { DAY_MS, HOUR_MS, instant, MINUTE_MS, type Instant } from '#kernel';

const UNITS: Readonly<Record<string, number>> = { d: DAY_MS, h: HOUR_MS, m: MINUTE_MS };

/**
 * A date (2026-11-01, 2026-11-01T08:00:00Z) or an age (30d, 12h, 90m).
 * @param nowMs what an age is counted back from
 * @throws InvalidArgumentError where it is neither, or lies in the future
 */
export function beforeOf(text: string, nowMs: number): Instant {
  const [, count, unit] = /^(\d+)([dhm])$/.exec(text) ?? [];
  const at = unit === undefined ? dateOf(text) : nowMs - Number(count) * UNITS[unit]!;
  if (Number.isNaN(at) || at > nowMs || at < 0) {
    throw new InvalidArgumentError(
      'It must be a time in the past, such as 2026-11-01, or an age such as 30d, 12h or 90m.',
    );
  }
  return instant(at);
}

/** Only what begins as a date: `Date` itself takes "7" for a month of 2001. */
const dateOf = (text: string): number =>
  /^\d{4}-\d{2}-\d{2}/.test(text) ? new Date(text).getTime() : Number.NaN;
