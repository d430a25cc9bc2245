import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, type Instant } from '#kernel';
import { dateOf, dayOf, utcOf, weekdayOf, type Day } from './civil.ts';
import { ZONES_BY_RULE } from './zone-rules.generated.ts';

/** A time zone by a pinned table: what it says does not depend on the machine, nor on the engine. */
export interface TimeZone {
  /** Milliseconds that its clocks are ahead of UTC. */
  offsetMs(at: Instant): number;
  /**
   * When its clocks show this. What they show twice (clocks go back) is the first; what they never show (clocks go forward) is as
   * much later as the clocks jump.
   */
  instantOf(day: Day, minuteOfDay: number): Instant;
}

const RULE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(ZONES_BY_RULE).flatMap(([rule, zones]) =>
    zones.split(' ').map((name) => [name, rule] as const),
  ),
);
const known = new Map<string, TimeZone>();

export const TIME_ZONE_NAMES: readonly string[] = [...RULE_OF.keys()].sort();

/** Undefined: the table has no such name. */
export function timeZoneOf(name: string): TimeZone | undefined {
  const rule = RULE_OF.get(name);
  if (rule === undefined) return undefined;
  const zone = known.get(rule) ?? zoneOf(rule);
  known.set(rule, zone);
  return zone;
}

/** `M3.5.0/2`: month, week (5 is the last), weekday, and the time of the change by the clocks before it. */
interface Change {
  readonly month: number;
  readonly week: number;
  readonly weekday: number;
  readonly timeMs: number;
}

const NAME = /^(?:<[^>]+>|[A-Za-z]+)/;
const TIME = /^[+-]?\d+(?::\d+){0,2}/;

/** POSIX's TZ, as RFC 9636 has it: `CET-1CEST,M3.5.0,M10.5.0/3`. */
function zoneOf(rule: string): TimeZone {
  const [clocks = '', ...changes] = rule.split(',');
  let rest = clocks.replace(NAME, '');
  const standardText = TIME.exec(rest)?.[0] ?? '0';
  const standardMs = 0 - timeMs(standardText);
  rest = rest.slice(standardText.length).replace(NAME, '');
  const [start, end] = changes.map(changeOf);
  if (start === undefined || end === undefined) return zone(() => standardMs);
  const summerMs = rest === '' ? standardMs + HOUR_MS : 0 - timeMs(rest);
  return zone((at) => {
    const { year } = dateOf(Math.floor((at + standardMs) / DAY_MS));
    const from = changeDay(year, start) * DAY_MS + start.timeMs - standardMs;
    const to = changeDay(year, end) * DAY_MS + end.timeMs - summerMs;
    const isSummer = from < to ? at >= from && at < to : at >= from || at < to;
    return isSummer ? summerMs : standardMs;
  });
}

function zone(offsetMs: (at: Instant) => number): TimeZone {
  return {
    offsetMs,
    instantOf(day, minuteOfDay) {
      // The offsets on both sides of any change near this moment: changes are months apart.
      const before = offsetMs(utcOf(day - 1, minuteOfDay, 0));
      const after = offsetMs(utcOf(day + 1, minuteOfDay, 0));
      const early = utcOf(day, minuteOfDay, Math.max(before, after));
      const late = utcOf(day, minuteOfDay, Math.min(before, after));
      if (offsetMs(early) === Math.max(before, after)) return early;
      return offsetMs(late) === Math.min(before, after) ? late : utcOf(day, minuteOfDay, before);
    },
  };
}

function changeOf(text: string): Change {
  const [month = 0, week = 0, weekday = 0] = text.slice(1).split('/')[0]?.split('.').map(Number) ?? [];
  const time = text.split('/')[1];
  return { month, week, weekday, timeMs: time === undefined ? 2 * HOUR_MS : timeMs(time) };
}

function changeDay(year: number, { month, week, weekday }: Change): Day {
  if (week === 5) {
    const last = (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (week - 1) * 7;
}

/** `5:30`, `-3`, `26`. */
function timeMs(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.replace(/^[+-]/, '').split(':').map(Number);
  const ms = hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS;
  return text.startsWith('-') ? -ms : ms;
}
