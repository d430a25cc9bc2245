import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/index.ts';
import { entryTree, findEntry, isDrawnOut } from './index.ts';

const tree = entryTree(
  [
    'not',
    'not working',
    'work*',
    'workshop*',
    '# times',
    'waste of _ time',
    'so',
    'good',
    'god damn',
    "l'eau",
  ].map((entry) => [entry, entry] as const),
  (_, later) => later,
);

describe('the longest entry', () => {
  it.each([
    ['not today', 'not', 1],
    ['not working', 'not working', 2],
    ['not, working', 'not', 1],
    ['worked', 'work*', 1],
    ['workshops', 'workshop*', 1],
    ['3 times', '# times', 2],
    ['waste of my time', 'waste of _ time', 4],
    ['sooo', 'so', 1],
    ['goooood', 'good', 1],
    ["l'eau", "l'eau", 2],
  ])('of "%s" is "%s"', (text, value, to) => {
    expect(findEntry(tree, tokenize(text).words, 0)).toEqual({ value, to });
  });
  it.each(['time', 'times', 'god', 'waste of time', '3', 'wor'])('is none in "%s"', (text) => {
    expect(findEntry(tree, tokenize(text).words, 0)).toBeUndefined();
  });
});

describe('entries', () => {
  it('that are listed twice mean what the second one is merged into', () => {
    const twice = entryTree<number>(
      [['super', 1] as const, ['super', 2] as const],
      (earlier, later) => earlier + later,
    );
    expect(findEntry(twice, ['super'], 0)?.value).toBe(3);
  });
  it.each([
    ['...', /holds no word/],
    ['ab*', /at least 3 letters/],
  ])('such as "%s" are refused', (entry, message) => {
    expect(() => entryTree([[entry, 1]], (_, later) => later)).toThrow(message);
  });
});

it.each([
  ['sooo', true],
  ['good', false],
  ['1000', false],
  ['', false],
])('"%s" is drawn out: %s', (word, drawnOut) => {
  expect(isDrawnOut(word)).toBe(drawnOut);
});
