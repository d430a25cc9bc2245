import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '#kernel';

/** From the largest; a duration is written in the largest unit that it is a whole number of. */
const UNITS = [
  ['d', DAY_MS],
  ['h', HOUR_MS],
  ['m', MINUTE_MS],
  ['s', SECOND_MS],
  ['ms', 1],
] as const;

/** At most nine digits, hence far below the largest safe integer in any unit. */
export const DURATION_PATTERN = /^[0-9]{1,9} ?(ms|s|m|h|d)$/;
export const POSITIVE_DURATION_PATTERN = /^0*[1-9][0-9]{0,8} ?(ms|s|m|h|d)$/;

/** @param text as `DURATION_PATTERN` accepts it, e.g. `20s` */
export function durationMs(text: string): number {
  const digits = Number.parseInt(text, 10);
  const unit = text.replace(/^[0-9]+ ?/, '');
  return digits * (UNITS.find(([name]) => name === unit)?.[1] ?? 0);
}

/** `90s`, `15m`. One day is `24h`, as people who plan shifts say; days begin at two. */
export function durationText(ms: number): string {
  if (ms === 0) return '0s';
  const [unit, sizeMs] = UNITS.find(([, size]) => ms % size === 0 && (size < DAY_MS || ms > DAY_MS)) ?? [
    'ms',
    1,
  ];
  return `${ms / sizeMs}${unit}`;
}
