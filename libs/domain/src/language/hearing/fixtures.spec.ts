import { describe, expect, it } from 'vitest';
import { compilePhrases, tokenize } from '../text/index.ts';
import { PACKS } from '../packs/index.ts';
import { requestsOf, sentences, type Fixtures } from './fixtures.ts';
import { hear } from './hear.ts';

/** Every pack that hears requests has a `requests.fixtures.ts` beside them. */
const FIXTURES = await Promise.all(
  PACKS.filter(({ requests }) => requests !== undefined).map(async ({ language }) => {
    const { fixtures } = (await import(`../packs/${language}/requests.fixtures.ts`)) as {
      fixtures: Fixtures;
    };
    return fixtures;
  }),
);

const none = compilePhrases([]);
const RECALL_MIN = 0.95;
const SENTENCES_MIN = 120;

describe.each(FIXTURES)('the pack $language', (fixtures) => {
  const requests = requestsOf(fixtures);
  const traps = Object.values(fixtures.traps).flatMap(sentences);

  describe.each([fixtures.language, null])('with the language given as %s', (language) => {
    const outcome = (line: string) => hear(tokenize(line), language, none).outcome;

    it('hears requests, and misses only those that are named', () => {
      expect(requests.filter((line) => outcome(line) !== 'escalate')).toEqual(
        requests.filter((line) => sentences(fixtures.misses).includes(line)),
      );
    });
    it('offers where the words may mean a human', () => {
      expect(sentences(fixtures.offered).filter((line) => outcome(line) !== 'offer')).toEqual([]);
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
