import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { compilePhrases, TEXT_CHARS_MAX, tokenize } from '../text/index.ts';
import { hear } from './hear.ts';

const none = compilePhrases([]);
const CHARS = 65_536;
const UNITS = [
  'talk to ',
  'no ',
  'i want ',
  'the the my ',
  'human',
  'a',
  'atoa',
  'talkto',
  'representativ',
  'representativ ',
  "l'",
  "'",
  '.,?',
  ' ',
  '\n',
  '\u0000',
  '\ud800',
  '\u0301',
  '\ufdfa',
  'é',
  '👩‍👩‍👧',
  '人',
  'if i can who to with me please ',
  'a a a a human ',
  'quiero que me ',
  'il faut que je parle ',
];

describe('any text', () => {
  it.each(UNITS)('of 65,536 characters of %j is judged as its beginning is', (unit) => {
    const text = unit.repeat(Math.ceil(CHARS / unit.length)).slice(0, CHARS);
    expect(hear(tokenize(text), null, none)).toEqual(
      hear(tokenize(text.slice(0, TEXT_CHARS_MAX)), null, none),
    );
  });
  it('is judged, always the same, and quoted from what was written', () => {
    const words = fc.constantFrom(
      ...UNITS,
      'agent',
      'human',
      'speak',
      'to',
      'not',
      '?',
      'con',
      'parler',
      'un',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(words, { maxLength: 60 }).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'es', 'fr', 'ja', null), (text, language) => {
        const heard = hear(tokenize(text), language, none);
        expect(hear(tokenize(text), language, none)).toEqual(heard);
        expect(text).toContain(heard.quote);
        expect(heard.outcome === 'continue').toBe(heard.quote === '');
      }),
      { numRuns: 500 },
    );
  });
});
