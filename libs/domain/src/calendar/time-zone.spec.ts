import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { dateOf, dayOf, dayOfIso, isoDate, weekdayOf } from './civil.ts';
import { TIME_ZONE_NAMES, timeZoneOf } from './time-zone.ts';

const HOUR = 3_600_000;
const zone = (name: string) => {
  const found = timeZoneOf(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};
const hoursAhead = (name: string, iso: string): number =>
  zone(name).offsetMs(instant(Date.parse(iso))) / HOUR;
const shown = (name: string, date: string, minute: number): string =>
  new Date(zone(name).instantOf(dayOfIso(date) ?? Number.NaN, minute)).toISOString();

describe('days', () => {
  it('are those of the engine, forwards and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        const { year, month, day: ofMonth } = dateOf(day);
        const engine = new Date(day * 86_400_000);
        expect([year, month, ofMonth, weekdayOf(day)]).toEqual([
          engine.getUTCFullYear(),
          engine.getUTCMonth() + 1,
          engine.getUTCDate(),
          engine.getUTCDay(),
        ]);
        expect(dayOf(year, month, ofMonth)).toBe(day);
      }),
    );
  });
  it('are named by their date, and one that there is not has none', () => {
    expect(isoDate(dayOf(2028, 2, 29))).toBe('2028-02-29');
    expect(dayOfIso('2026-02-29')).toBeUndefined();
    expect(dayOfIso('2026-2-1')).toBeUndefined();
  });
});

describe('a time zone', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29T00:59:59Z', 1],
    ['Europe/Berlin', '2026-03-29T01:00:00Z', 2],
    ['Europe/Berlin', '2026-10-25T00:59:59Z', 2],
    ['Europe/Berlin', '2026-10-25T01:00:00Z', 1],
    ['Europe/Dublin', '2026-07-01T00:00:00Z', 1],
    ['Europe/Dublin', '2026-01-01T00:00:00Z', 0],
    ['America/New_York', '2026-03-08T06:59:59Z', -5],
    ['America/New_York', '2026-03-08T07:00:00Z', -4],
    ['America/New_York', '2026-11-01T06:00:00Z', -5],
    ['Australia/Sydney', '2026-12-31T23:59:59Z', 11],
    ['Australia/Sydney', '2026-04-05T00:00:00Z', 10],
    ['Asia/Kolkata', '2026-06-01T00:00:00Z', 5.5],
    ['America/Santiago', '2026-09-06T04:00:00Z', -3],
    ['UTC', '2026-06-01T00:00:00Z', 0],
  ])('%s at %s is %d h ahead', (name, iso, hours) => expect(hoursAhead(name, iso)).toBe(hours));

  it('shows a time once, twice or never', () => {
    expect(shown('Europe/Berlin', '2026-07-01', 540)).toBe('2026-07-01T07:00:00.000Z');
    // 02:30 on the day that clocks go forward from 02:00 to 03:00: 03:30.
    expect(shown('Europe/Berlin', '2026-03-29', 150)).toBe('2026-03-29T01:30:00.000Z');
    // 02:30 on the day that clocks go back from 03:00 to 02:00: the first.
    expect(shown('Europe/Berlin', '2026-10-25', 150)).toBe('2026-10-25T00:30:00.000Z');
    expect(shown('Europe/Berlin', '2026-10-25', 200)).toBe('2026-10-25T02:20:00.000Z');
    expect(shown('America/New_York', '2026-11-01', 90)).toBe('2026-11-01T05:30:00.000Z');
  });

  it('of every name is between 12 h behind and 14 h ahead, and shows every noon once', () => {
    for (const name of TIME_ZONE_NAMES) {
      for (let day = dayOf(2026, 1, 1); day < dayOf(2027, 1, 1); day += 5) {
        const noon = zone(name).instantOf(day, 720);
        const ahead = zone(name).offsetMs(noon);
        expect(Math.abs(ahead - HOUR)).toBeLessThanOrEqual(13 * HOUR);
        expect(noon + ahead).toBe((day * 24 + 12) * HOUR);
      }
    }
  });

  it('is undefined where the table has no such name', () =>
    expect(timeZoneOf('Europe/Atlantis')).toBeUndefined());
});
