import { isMark, type Tokens } from '../text/index.ts';
import { hasDigit, isName } from './names.ts';
import type { RepetitionLexicon } from './repetition-lexicon.ts';

/** From here on two answers are the same. */
export const SAME_ANSWER_MIN = 0.85;

/** Stand for any number and for any name. */
const NUMBER = '#';
const NAME = '@';
const EDGE = '^';

/** Neighbouring words of an answer. Never empty: the edges of the text count. */
export interface Pairs {
  /** With how often they stand there. */
  readonly times: ReadonlyMap<string, number>;
  /** How many there are. */
  readonly all: number;
}

/**
 * How alike two answers of an assistant are, word for word, whatever numbers and names stand in them: the share of pairs of neighbouring
 * words that they have in common, from 0 to 1. The same in both directions. Linear in the texts.
 */
export function answerLikeness(a: Tokens, b: Tokens, lexicon: RepetitionLexicon): number {
  return pairsInCommon(pairsOf(a, lexicon), pairsOf(b, lexicon));
}

/** The same of what was read of them. */
export function pairsInCommon(one: Pairs, other: Pairs): number {
  let common = 0;
  for (const [pair, times] of one.times) common += Math.min(times, other.times.get(pair) ?? 0);
  return (2 * common) / (one.all + other.all);
}

export function sameAnswer(a: Tokens, b: Tokens, lexicon: RepetitionLexicon): boolean {
  return answerLikeness(a, b, lexicon) >= SAME_ANSWER_MIN;
}

export function pairsOf(tokens: Tokens, lexicon: RepetitionLexicon): Pairs {
  const times = new Map<string, number>();
  let all = 0;
  let before = EDGE;
  const add = (word: string) => {
    if (word === before && (word === NUMBER || word === NAME)) return;
    const pair = `${before} ${word}`;
    times.set(pair, (times.get(pair) ?? 0) + 1);
    all += 1;
    before = word;
  };
  for (const [at, word] of tokens.words.entries()) {
    if (isMark(word)) continue;
    if (hasDigit(word)) add(NUMBER);
    else add(lexicon.capitalsAreNames && isName(tokens, at) ? NAME : word);
  }
  add(EDGE);
  return { times, all };
}
