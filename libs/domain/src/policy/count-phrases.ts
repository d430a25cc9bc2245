import { compilePhrases, findPhrases, tokenize } from '#domain/language';
import { phrasesOf } from './policy-phrases.ts';
import type { Policy } from './policy.ts';

export interface PhraseCount {
  /** E.g. `triggers.alwaysHuman.4.phrases.0`. */
  readonly path: string;
  readonly phrase: string;
  /** How many turns hold it. */
  readonly turns: number;
}

/** Counts in how many turns of customers each phrase of a policy stands that brings a person. */
export function countPhrases(policy: Policy): {
  heard(turn: string): void;
  readonly turns: number;
  /** The most frequent first. */
  counts(): readonly PhraseCount[];
} {
  const phrases = phrasesOf(policy);
  const index = compilePhrases(phrases.map(({ phrase }, at) => [phrase, String(at)] as const));
  const counts = phrases.map(() => 0);
  let turns = 0;
  return {
    heard(turn) {
      turns += 1;
      const found = new Set(findPhrases(index, tokenize(turn)).map(({ payload }) => Number(payload)));
      for (const at of found) counts[at] = (counts[at] ?? 0) + 1;
    },
    get turns() {
      return turns;
    },
    counts: () =>
      phrases
        .map(({ path, phrase }, at) => ({ path: path.join('.'), phrase, turns: counts[at] ?? 0 }))
        .toSorted((a, b) => b.turns - a.turns),
  };
}
