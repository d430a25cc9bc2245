import { expect, it } from 'vitest';
import { differenceOf, medianOf, productLimit } from './product-limit.ts';

const ended = (ms: number) => ({ ms, ended: true });
const cut = (ms: number) => ({ ms, ended: false });

it('counts what was cut short among those at risk until then', () => {
  // Of 5 one ended at 10; of the 3 that lasted longer than 20 one ended at 30; one ended last at 50, alone.
  const { steps } = productLimit([cut(20), ended(50), ended(10), cut(40), ended(30)]);
  expect(steps).toMatchObject([
    { ms: 10, share: 4 / 5 },
    { ms: 30, share: (4 / 5) * (1 - 1 / 3) },
    { ms: 50, share: 0 },
  ]);
});

it('takes an end before what is cut short at the same instant', () => {
  expect(productLimit([cut(10), ended(10)]).steps).toMatchObject([{ ms: 10, share: 1 / 2 }]);
});

it('gives the standard error of a plain share where nothing is cut short', () => {
  const [first] = productLimit([ended(10), ended(20), ended(30), ended(40)]).steps;
  expect(first?.error).toBeCloseTo(Math.sqrt((0.75 * 0.25) / 4), 12);
});

it('has a median with an interval, and none where more than half was cut short', () => {
  const many = Array.from({ length: 100 }, (_, index) => ended(index + 1));
  expect(medianOf(productLimit(many))).toEqual({ value: 50, low: 41, high: 60 });
  expect(medianOf(productLimit([ended(1), cut(2), cut(3)]))).toBeNull();
  expect(medianOf(productLimit([ended(1), ended(2), cut(3)]))).toMatchObject({ value: 2, high: null });
});

it('has the difference of two medians, wider than either interval', () => {
  const difference = differenceOf({ value: 50, low: 47, high: 54 }, { value: 20, low: 16, high: 23 });
  expect(difference).toEqual({ value: 30, low: 30 - Math.hypot(3, 3), high: 30 + Math.hypot(4, 4) });
  expect(differenceOf({ value: 50, low: 47, high: null }, { value: 20, low: 16, high: 23 })).toBeNull();
});
