import { expect, it } from 'vitest';
import { patienceOf } from './patience.ts';

const left = (ms: number) => ({ ms, left: true });
const served = (ms: number) => ({ ms, left: false });

it('draws what is left of the patience of one who has waited for a while', () => {
  const patience = patienceOf([left(10), left(20), left(30), served(40)]);
  expect([0, 0.3, 0.6, 0.9].map((random) => patience.of(0, random))).toEqual([10, 20, 30, null]);
  // Of those who waited 20, half leave at 30.
  expect([0, 0.49, 0.51].map((random) => patience.of(20, random))).toEqual([30, 30, null]);
});

it('has nobody leave where nobody did', () => {
  expect(patienceOf([served(10)]).of(0, 0)).toBeNull();
  expect(patienceOf([]).of(0, 0.5)).toBeNull();
});
