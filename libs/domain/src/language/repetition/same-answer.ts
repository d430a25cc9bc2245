import { isMark, type Tokens } from '../text/index.ts';
import { hasDigit, isName } from './names.ts';
import type { RepetitionLexicon } from './repetition-lexicon.ts';

/** From here on two answers are the same. */
export const SAME_ANSWER_MIN = 0.85;

/** Stand for any number and for any name. */
const NUMBER = '#';
const NAME = '@';
const EDGE = '^';

/**
 * How alike two answers of an assistant are, word for word, whatever numbers and names stand in them: the share of pairs of neighbouring
 * words that they have in common, from 0 to 1. The same in both directions. Linear in the texts.
 */
export function answerLikeness(a: Tokens, b: Tokens, lexicon: RepetitionLexicon): number {
  return answerLikenessTo(a, lexicon)(b);
}

/** The same, of one answer to many: it is read once. */
export function answerLikenessTo(a: Tokens, lexicon: RepetitionLexicon): (b: Tokens) => number {
  const one = pairsOf(a, lexicon);
  return (b) => {
    const other = pairsOf(b, lexicon);
    let [common, all] = [0, 0];
    for (const [pair, times] of one) {
      common += Math.min(times, other.get(pair) ?? 0);
      all += times;
    }
    for (const times of other.values()) all += times;
    return (2 * common) / all;
  };
}

export function sameAnswer(a: Tokens, b: Tokens, lexicon: RepetitionLexicon): boolean {
  return answerLikeness(a, b, lexicon) >= SAME_ANSWER_MIN;
}

/** Never empty: the edges of the text count. */
function pairsOf(tokens: Tokens, lexicon: RepetitionLexicon): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  let before = EDGE;
  const add = (word: string) => {
    if (word === before && (word === NUMBER || word === NAME)) return;
    const pair = `${before} ${word}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    before = word;
  };
  for (const [at, word] of tokens.words.entries()) {
    if (isMark(word)) continue;
    if (hasDigit(word)) add(NUMBER);
    else add(lexicon.capitalsAreNames && isName(tokens, at) ? NAME : word);
  }
  add(EDGE);
  return pairs;
}
