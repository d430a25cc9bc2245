import { expect, it } from 'vitest';
import { MINUTE_MS } from '#kernel';
import { KILLS_FROM, soakSchedule } from './soak-schedule.ts';

const killsOf = (minutes: number) =>
  soakSchedule(1, minutes)
    .filter(({ fault }) => fault.kind === 'process killed')
    .map(({ atMs }) => atMs / MINUTE_MS);

it('gives the same faults for the same seed, and others for another', () => {
  expect(soakSchedule(7, 60)).toEqual(soakSchedule(7, 60));
  expect(soakSchedule(7, 60)).not.toEqual(soakSchedule(8, 60));
});

it('lets the process live from the second minute of an hour to the end of what is measured', () => {
  const kills = killsOf(60);
  expect(kills.filter((minute) => minute < 1.2)).toHaveLength(1);
  expect(kills.filter((minute) => minute > 60 * KILLS_FROM)).toHaveLength(3);
  expect(kills).toHaveLength(4);
});

it('has every kind ten times and more in an hour, and each ends before the next begins', () => {
  const steps = soakSchedule(3, 60);
  const counts = Map.groupBy(steps, ({ fault }) => fault.kind);
  for (const [kind, some] of counts)
    expect(some.length, kind).toBeGreaterThanOrEqual(kind === 'process killed' ? 4 : 10);
  expect(counts.size).toBe(7);
  const alive = steps.filter(({ fault }) => fault.kind !== 'process killed');
  for (const [n, { atMs, fault }] of alive.entries())
    expect(atMs + ('forMs' in fault ? fault.forMs : 0)).toBeLessThan(alive[n + 1]?.atMs ?? Infinity);
});
