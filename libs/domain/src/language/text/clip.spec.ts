import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipWords, visible, wordCount } from './clip.ts';

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

/** Scripts without blanks between words, and marks as wide as their letters. */
const DENSE =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3001-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff9f\u{20000}-\u{323af}]/u;

describe('a text', () => {
  it('has as many words as there are runs between blanks, in scripts that are written with them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!DENSE.test(text));
        expect(wordCount(text)).toBe((text.match(/\S+/g) ?? []).length);
      }),
    );
    expect(wordCount('\u1680a\u2000b\u200ac\u2028d\u2029e\u202ff\u205fg\u180eh')).toBe(7);
  });

  it.each([
    ['手机', 1],
    ['我的订单还没有到', 4],
    ['我的订单还没有到。', 4],
    ['iPhoneの画面', 3],
    ['画面!', 1],
    ['お届け先を変更したいのですが', 7],
    ['私は 東京 です', 3],
    ['พัสดุยังไม่มาถึง', 4],
    ['𠮷野家', 2],
    ['주문이 아직 안 왔어요', 4],
  ])('counts what is written without blanks by its script: %s', (text, words) => {
    expect(wordCount(text)).toBe(words);
  });

  it('is cut between words as they are counted, and never within a character', () => {
    expect(clipWords('我的订单还没有到', 3)).toBe('我的订单还没…');
    expect(clipWords('我的订单，还没有到', 2)).toBe('我的订单，…');
    expect(clipWords('one two  three', 2)).toBe('one two…');
    fc.assert(
      fc.property(texts, fc.nat(9), (text, wordsMax) => {
        const seen = visible(text);
        const cut = clipWords(text, wordsMax);
        if (cut === seen) {
          expect(wordCount(seen)).toBeLessThanOrEqual(wordsMax);
          return;
        }
        expect(wordCount(seen)).toBeGreaterThan(wordsMax);
        expect(wordCount(cut.slice(0, -1))).toBe(wordsMax);
        expect(cut).not.toMatch(/\p{Cs}/u);
      }),
    );
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
