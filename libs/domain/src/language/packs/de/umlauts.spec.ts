import { expect, it } from 'vitest';
import { withUmlautsSpeltOut } from './umlauts.ts';

it.each([
  ['ärger, gut', 'ärger, gut, aerger'],
  ['nicht möglich,\n  zurück*', 'nicht möglich, zurück*, nicht moeglich, zurueck*'],
  ['gut', 'gut'],
])('umlauts of "%s" are spelt out as well', (list, expected) => {
  expect(withUmlautsSpeltOut(list)).toBe(expected);
});
