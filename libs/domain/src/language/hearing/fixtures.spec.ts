import { describe, expect, it } from 'vitest';
import { requestsOf, sentences, type Fixtures } from './fixtures.ts';
import { hearTurn } from './hear.ts';
import { readTurn } from './read-turn.ts';

/** Sentences of the first three packs, from before the corpora (test/eval/corpora): what was heard once is heard still. */
const FIXTURES = await Promise.all(
  ['en', 'es', 'fr'].map(async (language) => {
    const { fixtures } = (await import(`../packs/${language}/requests.fixtures.ts`)) as {
      fixtures: Fixtures;
    };
    return fixtures;
  }),
);

const RECALL_MIN = 0.95;
const SENTENCES_MIN = 120;

describe.each(FIXTURES)('the pack $language', (fixtures) => {
  const requests = requestsOf(fixtures);
  const traps = Object.values(fixtures.traps).flatMap(sentences);

  describe.each([fixtures.language, null])('with the language given as %s', (language) => {
    const outcome = (line: string) => hearTurn(readTurn(line), { language, own: [] }).outcome;

    it('hears requests, and misses only those that are named', () => {
      const named = sentences(fixtures.misses);
      expect(requests.filter((line) => outcome(line) !== 'escalate' && !named.includes(line))).toEqual([]);
    });
    it('at least offers a person to those who refuse the machine', () => {
      const refusals = sentences(fixtures['refuses the machine']);
      expect(refusals.filter((line) => outcome(line) === 'continue')).toEqual([]);
    });
    it('at least offers one where the words may mean a human', () => {
      expect(sentences(fixtures.offered).filter((line) => outcome(line) === 'continue')).toEqual([]);
    });
    it.each(Object.entries(fixtures.traps))('is not caught by: %s', (_trap, lines) => {
      expect(sentences(lines).filter((line) => outcome(line) === 'escalate')).toEqual([]);
    });
  });

  it('has enough sentences, none of them twice', () => {
    expect(Math.min(requests.length, traps.length)).toBeGreaterThanOrEqual(SENTENCES_MIN);
    const all = [...requests, ...traps, ...sentences(fixtures.offered)];
    expect(all.filter((line, at) => all.indexOf(line) !== at)).toEqual([]);
  });
  it('reaches the recall that is promised', () => {
    const missed = sentences(fixtures.misses).length;
    expect(1 - missed / requests.length).toBeGreaterThanOrEqual(RECALL_MIN);
  });
});
