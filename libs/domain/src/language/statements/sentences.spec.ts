import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const isAbbreviation = (word: string): boolean => word.endsWith('str');
const divided = (text: string) => sentencesOf(text, isAbbreviation).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ['It broke. Send a new one!', ['It broke.', 'Send a new one!']],
    ['Where is it?? I want… no; wait', ['Where is it??', 'I want…', 'no;', 'wait']],
    ['on the 18. of July, for 3.14', ['on the 18. of July, for 3.14']],
    ['in der Hafenstr. 4. Danke.', ['in der Hafenstr. 4. Danke.']],
    ['in der Größenstr. vier. Danke', ['in der Größenstr. vier.', 'Danke']],
    ['first\n\nsecond ...', ['first', 'second ...']],
    ['... ! 👍', []],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(divided(text)).toEqual(sentences);
  });

  it('stand in the text in order, and hold every letter and digit of it', () => {
    const piece = fc.constantFrom(
      'a',
      'É',
      '日',
      '𝐀',
      '7',
      '12',
      'xstr',
      '.',
      '..',
      '!',
      '…',
      ';',
      '\n',
      ' ',
      ',',
      '👍',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        const sentences = sentencesOf(text, isAbbreviation);
        let end = 0;
        for (const { text: words, from, to } of sentences) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(text.slice(from, to).trimEnd()).toBe(words);
          expect(words).toMatch(/[\p{L}\d]/u);
          end = to;
        }
        const letters = (of: string) => of.replace(/[^\p{L}\d]/gu, '');
        expect(letters(sentences.map((sentence) => sentence.text).join(''))).toBe(letters(text));
      }),
    );
  });
});
