import { z } from 'zod';
import {
  clockTime,
  dayOfIso,
  TIME_ZONE_NAMES,
  timeZoneOf,
  WEEKDAYS,
  type Calendar,
  type OpenPeriod,
} from '#domain/calendar';
import { absentMeans, byName, text } from './fields.ts';
import { nearestName } from './nearest-name.ts';
import { shown } from './shown-value.ts';

const PERIOD = /^([01]\d|2[0-4]):([0-5]\d) ?- ?([01]\d|2[0-4]):([0-5]\d)$/;
const EXAMPLE = 'write one such as 09:00-17:30, within one day';

/** Hours of a queue that no calendar has. */
export const ALWAYS = 'always';

/** Key of the policy. */
export function calendars() {
  return absentMeans({}, byName(calendar()).prefault({}), 2).describe(
    'Opening hours by a name that queues refer to (`hours`).',
  );
}

/** Key of a queue. */
export function hours() {
  return absentMeans(ALWAYS, text().prefault(ALWAYS), 2).describe(
    'The calendar by which the queue is open, or always. Outside its hours customers who find nobody read when it opens; whoever is there may serve them all the same.',
  );
}

/** A name of the tz database; what is none is answered with the nearest one. */
export function timeZoneName() {
  return text().check(({ value, issues }) => {
    if (timeZoneOf(value) !== undefined) return;
    const near = nearestName(value, TIME_ZONE_NAMES);
    const remedy = near === null ? 'write one such as Europe/Berlin' : `did you mean "${near}"?`;
    issues.push({ code: 'custom', input: value, message: `there is no time zone "${value}"; ${remedy}` });
  });
}

function calendar() {
  const weekly = Object.fromEntries(
    WEEKDAYS.map((day) => [day, periods().prefault([])]),
  ) as unknown as Record<(typeof WEEKDAYS)[number], ReturnType<typeof periods>>;
  return z.strictObject({
    timeZone: timeZoneName().describe('Its name in the tz database, such as Europe/Berlin.'),
    weekly: z
      .strictObject(weekly)
      .prefault({} as never)
      .describe(
        'By day of the week: periods such as 09:00-17:30, by the clocks of the time zone; none: closed.',
      ),
    exceptions: byName(periods())
      .check(({ value, issues }) => {
        for (const date of Object.keys(value)) {
          if (dayOfIso(date) !== undefined) continue;
          issues.push({
            code: 'custom',
            input: value,
            path: [date],
            message: `"${date}" is not a date; write one such as 2026-12-24`,
          });
        }
      })
      .prefault({})
      .describe('Holidays and other exceptions by date: the periods of that day; []: closed.'),
  });
}

function period() {
  return z.codec(z.string().regex(PERIOD, { error: notAPeriod }), z.custom<OpenPeriod>(), { decode, encode });
}

/** One period of every day. */
export function dailyPeriod() {
  return period().refine(({ from, to }) => from < to && to <= 1_440, {
    error: `it does not begin before it ends; ${EXAMPLE}`,
  });
}

export function periods() {
  return z
    .array(period())
    .max(20)
    .check(({ value, issues }) => {
      value.forEach(({ from, to }, index) => {
        const before = value[index - 1];
        // A period that could not be read has no numbers: it is reported already.
        if (!(from >= to || to > 1_440 || (before !== undefined && before.to > from))) return;
        issues.push({
          code: 'custom',
          input: value,
          path: [index],
          message: `${shown(encode({ from, to }))} does not begin before it ends, or begins before the one ahead of it ends; ${EXAMPLE}`,
        });
      });
    });
}

function decode(written: string): OpenPeriod {
  const [, fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = (PERIOD.exec(written) ?? []).map(Number);
  return { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
}

function encode({ from, to }: OpenPeriod): string {
  return `${clockTime(from)}-${clockTime(to)}`;
}

function notAPeriod({ input }: { readonly input?: unknown }): string {
  return `${shown(input)} is not a period; ${EXAMPLE}`;
}

/** The hours of a queue; undefined: it is always open. */
export function calendarOfQueue(
  { calendars }: Readonly<{ calendars: Readonly<Record<string, Calendar>> }>,
  { hours }: Readonly<{ hours: string }>,
): Calendar | undefined {
  return Object.hasOwn(calendars, hours) ? calendars[hours] : undefined;
}
