import { expect, it } from 'vitest';
import { replacedWords } from './replaced-words.ts';

it.each([
  ['a broker is seldom away', 'seldom'],
  ['the waiting lane', 'lane'],
  ['commits are dear', 'dear'],
  ['once the cause is mended', 'mended'],
  ['the caller is told why', 'is told'],
  ['a page of before', 'of before'],
  ['(held against: 2)', 'held against'],
  ['may be away so long', 'so long'],
])('finds the word in: %s', (line, word) => {
  expect(replacedWords('a.md', `fine\n${line}\n`)).toEqual([
    expect.stringMatching(new RegExp(`^a\\.md:2: "${word}" \\(write `)),
  ]);
});

it.each([
  'so long as it lasts',
  'recommend',
  'lane-0-c1',
  'amendment',
  'as often as needed',
  'figures 1 and 2',
])('leaves alone: %s', (line) => {
  expect(replacedWords('a.md', line)).toEqual([]);
});
