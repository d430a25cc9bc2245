import { describe, expect, it } from 'vitest';
import { compileCues } from './cues.ts';

const cues = compileCues([
  { like: 'like', how: 'how what', hands: 'hand* switch', ongoing: '*ing' },
  { how: 'como', like: '' },
]);

describe('words by what they do', () => {
  it.each([
    [cues.like, 'like'],
    [cues.how, 'what'],
    [cues.how, 'como'],
    [cues.hands, 'handing'],
    [cues.hands, 'switch'],
    [cues.ongoing, 'talking'],
  ] as const)('are found whole, by their beginning or by their end', (test, word) => {
    expect(test(word)).toBe(true);
  });
  it.each([
    [cues.like, 'likes'],
    [cues.how, 'ho'],
    [cues.hands, 'switches'],
    [cues.hands, 'beforehand'],
    [cues.ongoing, 'ingot'],
  ] as const)('are not found in other words', (test, word) => {
    expect(test(word)).toBe(false);
  });
  it('are never the empty word, nor any where no pack names one', () => {
    for (const test of Object.values(cues)) expect(test('')).toBe(false);
    expect(cues.stop('stop')).toBe(false);
  });
});
