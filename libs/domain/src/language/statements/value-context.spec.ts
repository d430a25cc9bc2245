import { expect, it } from 'vitest';
import { isEmptyToken } from './value-context.ts';

it.each(['need', 'waive'])('a word of a wish says nothing of the matter: %s', (word) => {
  expect(isEmptyToken(word)).toBe(true);
});

it('a word of no wish may name the matter', () => {
  expect(isEmptyToken('parcel')).toBe(false);
});
