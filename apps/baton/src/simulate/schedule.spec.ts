import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instant } from '#kernel';
import { createSchedule } from './schedule.ts';

it('does what is due in order of time, and at one instant in the order in which it was put there', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (times) => {
      const schedule = createSchedule();
      const done: [number, number][] = [];
      times.forEach((time, index) => schedule.at(instant(time), (at) => done.push([at, index])));
      while (schedule.nextAt !== null) schedule.doNext();
      const inOrder = times.map((time, index): [number, number] => [time, index]);
      expect(done).toEqual(inOrder.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    }),
  );
});

it('does nothing where there is nothing', () => {
  const schedule = createSchedule();
  schedule.doNext();
  expect(schedule.nextAt).toBeNull();
});
