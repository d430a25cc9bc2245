import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { HOSTILE_UNITS, hostileText } from '#testing';
import { english } from '../packs/index.ts';
import { compileRules, findRules, lookUp } from '../rules/index.ts';
import { TEXT_CHARS_MAX } from '../text/index.ts';
import { hearTurn } from './hear.ts';
import { readTurn } from './read-turn.ts';

const BYTES = 100_000;
const heard = (text: string, language: string | null) => hearTurn(readTurn(text), { language, own: [] });

describe('any text', () => {
  const rules = compileRules(english.listening.shared, { request: english.listening.request });

  it.each(HOSTILE_UNITS)('of 100 KB of %j takes a number of steps that its length bounds', (unit) => {
    const tokens = readTurn(hostileText(unit, BYTES));
    findRules(rules, tokens, lookUp(rules, tokens, []), []);
    expect(rules.scratch.steps).toBeLessThanOrEqual(50_001 + 20 * tokens.words.length);
  });
  it('is read up to a length that nobody writes', () => {
    const text = 'a '.repeat(TEXT_CHARS_MAX);
    expect(readTurn(text).words.length).toBe(TEXT_CHARS_MAX / 2);
  });
  it('of more words than are heard keeps the words of a policy in their places', () => {
    const words = 'lamp '.repeat(6_000).split(' ').slice(0, 6_000);
    words[5_900] = 'houseman';
    const own = (from: number) => [{ from, to: from + 1, class: 'person' } as const];
    const asked = (from: number) =>
      hearTurn(readTurn(words.join(' ')), { language: 'en', own: own(from) }).request?.quote;
    expect(asked(5_900)).toBe('houseman');
    expect(asked(10)).toBe('lamp');
    expect(asked(3_000)).toBeUndefined();
  });
  it('of a long mail is heard to its end', () => {
    const mail = `${'I bought the blue lamp in March and it came on time. '.repeat(100)}Please put me through to a person.`;
    expect(heard(mail, 'en').outcome).toBe('escalate');
  });
  it('is judged, always the same, and quoted from what was written', () => {
    const words = fc.constantFrom(
      ...HOSTILE_UNITS,
      'agent ',
      'human ',
      'speak ',
      'to ',
      'not ',
      '?',
      'con ',
      'parler ',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(words, { maxLength: 60 }).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'es', 'fr', 'xx', null), (text, language) => {
        const turn = heard(text, language);
        expect(heard(text, language)).toEqual(turn);
        expect(turn.request === null).toBe(turn.outcome === 'continue');
        for (const { quote, from, to } of [...turn.topics, ...(turn.request === null ? [] : [turn.request])])
          expect(text.slice(from, to)).toHaveLength(quote.length);
      }),
      { numRuns: 500 },
    );
  });
});
