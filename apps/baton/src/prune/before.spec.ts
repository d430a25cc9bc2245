import { expect, it } from 'vitest';
import { beforeOf } from './before.ts';

const NOW = Date.UTC(2026, 10, 29, 12);

it('takes a date, a time and an age', () => {
  expect(beforeOf('2026-11-01', NOW)).toBe(Date.UTC(2026, 10, 1));
  expect(beforeOf('2026-11-01T08:00:00Z', NOW)).toBe(Date.UTC(2026, 10, 1, 8));
  expect(beforeOf('30d', NOW)).toBe(Date.UTC(2026, 9, 30, 12));
  expect(beforeOf('12h', NOW)).toBe(Date.UTC(2026, 10, 29, 0));
});

it.each(['', '7', 'yesterday', '3w', '-1d', '2027-01-01', '2026-13-01', '1e9d'])('refuses "%s"', (text) => {
  expect(() => beforeOf(text, NOW)).toThrow(/a time in the past/);
});
