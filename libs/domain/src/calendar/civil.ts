import { DAY_MS, instant, MINUTE_MS, type Instant } from '#kernel';

// Days and minutes of the calendar that everybody uses, by arithmetic alone: no clock and no time zones of the engine.

/** A day as a number: days since 1970-01-01. */
export type Day = number;

/** Gregorian; H. Hinnant, "chrono-Compatible Low-Level Date Algorithms". @param month 1-12 @param day 1-31 */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

export function dateOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** `2026-03-29`. */
export function isoDate(day: Day): string {
  const date = dateOf(day);
  return [String(date.year).padStart(4, '0'), two(date.month), two(date.day)].join('-');
}

/** Undefined: there is no such day. */
export function dayOfIso(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const day = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return isoDate(day) === text ? day : undefined;
}

/** `09:05`. */
export function clockTime(minuteOfDay: number): string {
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The instant of a wall clock that is `offsetMs` ahead of UTC. */
export function utcOf(day: Day, minuteOfDay: number, offsetMs: number): Instant {
  return instant(day * DAY_MS + minuteOfDay * MINUTE_MS - offsetMs);
}
