import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { isOpen, nextOpening, openBetween, type Calendar, type OpenPeriod } from './opening-hours.ts';

const hours = (from: number, to: number): OpenPeriod => ({ from: from * 60, to: to * 60 });
const weekdays = [hours(9, 12), hours(13, 17)];
const office: Calendar = {
  timeZone: 'Europe/Berlin',
  weekly: {
    monday: weekdays,
    tuesday: weekdays,
    wednesday: weekdays,
    thursday: weekdays,
    friday: [hours(9, 12)],
    saturday: [],
    sunday: [],
  },
  exceptions: { '2026-12-24': [hours(9, 11)], '2026-12-25': [], '2026-12-27': [hours(10, 12)] },
};
const at = (iso: string) => instant(Date.parse(iso));
const opens = (iso: string, calendar = office): string | null => {
  const next = nextOpening(calendar, at(iso));
  return next === null ? null : new Date(next).toISOString();
};

describe('R-22 of capabilities: opening hours', () => {
  it.each([
    ['2026-07-01T06:59:59Z', false],
    ['2026-07-01T07:00:00Z', true],
    ['2026-07-01T10:00:00Z', false],
    ['2026-07-01T14:59:59Z', true],
    ['2026-07-01T15:00:00Z', false],
    ['2026-01-07T07:30:00Z', false],
    ['2026-01-07T08:00:00Z', true],
    ['2026-07-04T08:00:00Z', false],
    ['2026-12-24T09:30:00Z', true],
    ['2026-12-24T10:00:00Z', false],
    ['2026-12-25T09:00:00Z', false],
    ['2026-12-27T09:30:00Z', true],
  ])('at %s: open is %s', (iso, open) => expect(isOpen(office, at(iso))).toBe(open));

  it.each([
    ['in the break', '2026-07-01T10:30:00Z', '2026-07-01T11:00:00.000Z'],
    ['over the weekend', '2026-07-03T10:00:00Z', '2026-07-06T07:00:00.000Z'],
    ['over clocks that go forward', '2026-03-27T12:00:00Z', '2026-03-30T07:00:00.000Z'],
    ['over clocks that go back', '2026-10-23T12:00:00Z', '2026-10-26T08:00:00.000Z'],
    ['over a holiday, at an exception', '2026-12-24T12:00:00Z', '2026-12-27T09:00:00.000Z'],
    ['after the opening instant itself', '2026-07-01T07:00:00Z', '2026-07-01T11:00:00.000Z'],
  ])('opens next %s', (_, from, next) => expect(opens(from)).toBe(next));

  it('that are never have no next opening', () => {
    const never = Object.fromEntries(Object.keys(office.weekly).map((day) => [day, []]));
    expect(opens('2026-07-01T00:00:00Z', { ...office, weekly: never as never, exceptions: {} })).toBeNull();
  });

  it('round the clock have no gap, on days of 23 and of 25 hours either', () => {
    const always = Object.fromEntries(Object.keys(office.weekly).map((day) => [day, [hours(0, 24)]]));
    const calendar = { ...office, weekly: always as never, exceptions: {} };
    for (const day of ['2026-03-28T20:00:00Z', '2026-10-24T20:00:00Z']) {
      for (let minute = 0; minute < 36 * 60; minute += 1) {
        expect(isOpen(calendar, instant(Date.parse(day) + minute * 60_000))).toBe(true);
      }
    }
  });

  it.each([
    [
      'cut to what is asked for, breaks and all',
      ['2026-07-01T08:00:00Z', '2026-07-01T14:00:00Z'],
      ['08:00-10:00', '11:00-14:00'],
    ],
    [
      'on the day that clocks go forward',
      ['2026-03-29T00:00:00Z', '2026-03-30T12:00:00Z'],
      ['07:00-10:00', '11:00-12:00'],
    ],
    ['of exceptions', ['2026-12-24T00:00:00Z', '2026-12-26T00:00:00Z'], ['08:00-10:00']],
  ] as const)('%s', (_, [from, to], times) => {
    const shown = openBetween(office, at(from), at(to)).map((time) =>
      [time.from, time.to].map((one) => new Date(one).toISOString().slice(11, 16)).join('-'),
    );
    expect(shown).toEqual(times);
  });

  it('are one time where periods follow one another without a break', () => {
    const always = Object.fromEntries(Object.keys(office.weekly).map((day) => [day, [hours(0, 24)]]));
    const calendar = { ...office, weekly: always as never, exceptions: {} };
    const [from, to] = [at('2026-03-28T20:00:00Z'), at('2026-04-01T04:00:00Z')];
    expect(openBetween(calendar, from, to)).toEqual([{ from, to }]);
  });
});
