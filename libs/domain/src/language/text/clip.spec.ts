import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible, wordCount } from './clip.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        '~',
        '!',
        'é',
        '日',
        ' ',
        '  ',
        '\t',
        '\n',
        '\u00a0',
        '\u3000',
        '\ufeff',
        '\u007f',
        '\u200b',
      ),
      { maxLength: 20 },
    )
    .map((some) => some.join('')),
);

describe('a text', () => {
  it('has as many words as there are runs between blanks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(wordCount(text)).toBe((text.match(/\S+/g) ?? []).length);
      }),
    );
    expect(wordCount('\u1680a\u2000b\u200ac\u2028d\u2029e\u202ff\u205fg\u180eh')).toBe(7);
  });

  it('is on one line without what is not seen, and stays as it is once it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const seen = visible(text);
        expect(seen).toBe(
          text
            .replace(
              /[\p{Cc}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]+/gu,
              ' ',
            )
            .replace(/\p{Cs}/gu, '')
            .replace(/\s+/g, ' ')
            .trim(),
        );
        expect(visible(seen)).toBe(seen);
      }),
    );
  });
});
