import { clipWords, visible, wordCount, type PhraseMatch, type Tokens } from '../text/index.ts';
import { WORDS_MIN, type Compiled, type FoundPhrases } from './compiled-words.ts';

/** `isPurpose`: what a person is asked for, which says less than a wish of its own. */
export interface Wish {
  readonly text: string;
  readonly isPurpose: boolean;
}

/** Whether words of a sentence are of what was spoken about beside it. */
export type NamesMatter = (words: string, sentence: string) => boolean;

/** Where a turn asks for a person. */
export interface AskedWords {
  readonly from: number;
  readonly to: number;
}

const WISH_WORDS_MAX = 12;
const WORDS_BEHIND_MIN = 4;
/** Of a sentence that asks for a person and says in the same words what for. */
const WORDS_OF_REQUEST_MIN = 6;

/** Whether words are of those that ask for a person. */
export function isWithin(
  { starts, ends }: Tokens,
  { from, to }: Pick<PhraseMatch, 'from' | 'to'>,
  asked: AskedWords,
): boolean {
  return ends[to - 1]! > asked.from && starts[from]! < asked.to;
}

/** The wish of a sentence; of one that asks for a person, what that person is to do. */
export function wishOf(
  tokens: Tokens,
  found: FoundPhrases,
  { negations }: Compiled,
  asked: AskedWords | null,
  namesMatter: NamesMatter,
): Wish | null {
  const { source, words } = tokens;
  const conditionAt = found.condition[0]?.from ?? Infinity;
  const wishes = found.wish.filter(
    ({ from, to }) =>
      from < conditionAt &&
      !negations.has(words[from - 1] ?? '') &&
      !negations.has(words[to] ?? '') &&
      !found.refused.some((no) => no.from < to && no.to > from) &&
      (asked === null || !isWithin(tokens, { from, to }, asked)),
  );
  if (asked === null) return wishes.length === 0 ? null : said(wishIn(tokens, wishes, negations));
  const front = source.slice(0, asked.from);
  const behind = source.slice(asked.to).replace(/^[^\p{L}\d]+/u, '');
  if (wishes.length > 0 && namesMatter(`${front} ${behind}`, source))
    return said(wishIn(tokens, wishes, negations));
  if (wordCount(behind) >= WORDS_BEHIND_MIN && namesMatter(behind, source)) return purpose(behind);
  const whole = source.slice(asked.from);
  return wordCount(whole) >= WORDS_OF_REQUEST_MIN && namesMatter(whole, source) ? purpose(whole) : null;
}

const said = (text: string): Wish => ({ text, isPurpose: false });
const purpose = (text: string): Wish => ({ text: clipWords(text, WISH_WORDS_MAX), isPurpose: true });

/** From the clause on in which the last wish begins that leaves something to say, where the whole is too long or begins with a no. */
function wishIn(
  { source, starts, words }: Tokens,
  wishes: readonly PhraseMatch[],
  negations: ReadonlySet<string>,
): string {
  const whole = visible(source);
  const from =
    [...wishes].reverse().find(({ to }) => words.length - to >= WORDS_MIN)?.from ?? wishes[0]!.from;
  if (wordCount(whole) <= WISH_WORDS_MAX && !negations.has(words[0] ?? '')) return whole;
  return clipWords(source.slice(starts[from]), WISH_WORDS_MAX);
}
