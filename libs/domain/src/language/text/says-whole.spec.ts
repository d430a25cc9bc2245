import { expect, it } from 'vitest';
import { saysWhole } from './says-whole.ts';

it.each([
  ['order 4711 is late', '4711', true],
  ['4711', '4711', true],
  ['order 47110', '4711', false],
  ['order A4711', '4711', false],
  ['the été', 'ét', false],
  ['(4711)', '4711', true],
  ['order 4711', '4712', false],
  ['Order', 'order', false],
])('a text says another one whole, or a longer word: %s, %s', (text, other, whole) => {
  expect(saysWhole(text, other)).toBe(whole);
});
