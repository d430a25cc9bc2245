import { DAY_MS, laterOf, MINUTE_MS, type Instant } from '#kernel';
import { isoDate, weekdayOf, type Day } from './civil.ts';
import { timeZoneOf, type TimeZone } from './time-zone.ts';

export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Minutes of a day by the clocks of the time zone, from (included) to (not included); 1,440 is the end of the day. */
export interface OpenPeriod {
  readonly from: number;
  readonly to: number;
}

export interface Calendar {
  readonly timeZone: string;
  readonly weekly: Readonly<Record<Weekday, readonly OpenPeriod[]>>;
  /** By date: what holds on that day instead. */
  readonly exceptions: Readonly<Record<string, readonly OpenPeriod[]>>;
}

/** Further ahead nobody plans. */
const DAYS_AHEAD_MAX = 400;

/** A day and minute by the clocks of the calendar's time zone. */
export interface LocalTime {
  readonly day: Day;
  readonly minute: number;
}

/** Asked of the same instant for many customers, and of several queues for one. */
const lastAsked = new WeakMap<Calendar, { readonly at: Instant; readonly isOpen: boolean }>();

export function isOpen(calendar: Calendar, at: Instant): boolean {
  const last = lastAsked.get(calendar);
  if (last?.at === at) return last.isOpen;
  const asked = { at, isOpen: isOpenAt(calendar, at) };
  lastAsked.set(calendar, asked);
  return asked.isOpen;
}

function isOpenAt(calendar: Calendar, at: Instant): boolean {
  const zone = zoneOf(calendar);
  const { day } = localTime(calendar, at);
  // The day before too: where clocks change at midnight, its last period ends by an instant of this one.
  return [day - 1, day].some((one) =>
    periodsOn(calendar, one).some(
      ({ from, to }) => at >= zone.instantOf(one, from) && at < zone.instantOf(one, to),
    ),
  );
}

/** The next instant at which it opens, after this one; null: it does not within 400 days. */
export function nextOpening(calendar: Calendar, after: Instant): Instant | null {
  const zone = zoneOf(calendar);
  const { day } = localTime(calendar, after);
  for (let ahead = 0; ahead <= DAYS_AHEAD_MAX; ahead += 1) {
    for (const { from } of periodsOn(calendar, day + ahead)) {
      const opens = zone.instantOf(day + ahead, from);
      if (opens > after) return opens;
    }
  }
  return null;
}

/** Times from (included) to (not included). */
export interface OpenTime {
  readonly from: Instant;
  readonly to: Instant;
}

/** When it is open between two instants, cut to them; periods that follow one another without a break are one. */
export function openBetween(calendar: Calendar, from: Instant, to: Instant): readonly OpenTime[] {
  const zone = zoneOf(calendar);
  const found: { from: Instant; to: Instant }[] = [];
  const last = localTime(calendar, to).day;
  for (let day = localTime(calendar, from).day - 1; day <= last; day += 1) {
    for (const period of periodsOn(calendar, day)) {
      const opens = laterOf(from, zone.instantOf(day, period.from));
      const closes = zone.instantOf(day, period.to);
      const ends = closes < to ? closes : to;
      const before = found.at(-1);
      if (opens >= ends) continue;
      if (before !== undefined && before.to >= opens) before.to = ends;
      else found.push({ from: opens, to: ends });
    }
  }
  return found;
}

export function localTime(calendar: Pick<Calendar, 'timeZone'>, at: Instant): LocalTime {
  const local = at + zoneOf(calendar).offsetMs(at);
  const day = Math.floor(local / DAY_MS);
  return { day, minute: Math.floor((local - day * DAY_MS) / MINUTE_MS) };
}

function periodsOn({ weekly, exceptions }: Calendar, day: Day): readonly OpenPeriod[] {
  const date = isoDate(day);
  if (Object.hasOwn(exceptions, date)) return exceptions[date] ?? [];
  return weekly[WEEKDAYS[weekdayOf(day)] ?? 'sunday'];
}

function zoneOf({ timeZone }: Pick<Calendar, 'timeZone'>): TimeZone {
  const zone = timeZoneOf(timeZone);
  if (zone === undefined)
    throw new Error(`there is no time zone ${timeZone}: the policy's schema refuses it`);
  return zone;
}
