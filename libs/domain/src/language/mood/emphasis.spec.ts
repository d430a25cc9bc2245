import { expect, it } from 'vitest';
import { emphasisOf, isInCapitals } from './emphasis.ts';

it.each([
  ['Where is it?', 0, 0, false],
  ['Where is it??', 0, 1, false],
  ['What?! Really?!', 2, 2, false],
  ['Great!!!', 3, 0, false],
  ['WHERE IS MY PARCEL', 0, 0, true],
  ['ÜBERALL ÄRGER', 0, 0, true],
  ['my PIN is OK', 0, 0, false],
  ['OK', 0, 0, false],
])(
  '"%s" has %i exclamations, %i insistent questions, is shouted: %s',
  (text, exclamations, insistent, shouted) => {
    expect(emphasisOf(text)).toMatchObject({ exclamations, insistentQuestions: insistent, shouted });
  },
);

it.each([
  ['oh :(', [{ start: 3, end: 5, weight: -1.5 }]],
  [
    'fine ;-) :)',
    [
      { start: 5, end: 8, weight: 1.5 },
      { start: 9, end: 11, weight: 1.5 },
    ],
  ],
  ['at 12:30 (noon)', []],
  ['https://example.org', []],
])('"%s" has these faces', (text, faces) => {
  expect(emphasisOf(text).faces).toEqual(faces);
});

it.each([
  ['STILL', true],
  ['STILL NOT', true],
  ["CAN'T", true],
  ['Still', false],
  ['OK', false],
])('"%s" is in capitals: %s', (text, capitals) => {
  expect(isInCapitals(text, 0, text.length)).toBe(capitals);
});
