import { isMark, wordCount, type PhraseMatch, type Tokens } from '../text/index.ts';
import { contentOf } from './matter.ts';
import { WORDS_MIN, type Compiled, type FoundPhrases } from './compiled-words.ts';

/** Where a sentence says what is wanted: its words are between `from` and `to`, the wish begins `at`. UTF-16 units of the sentence. */
export interface Wish {
  /** `purpose`: what a person is asked for. `question`: an answer is wanted, no more. */
  readonly kind: 'wish' | 'purpose' | 'question';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Whether words of a sentence are of what was spoken about beside it. */
export type NamesMatter = (words: string, sentence: string) => boolean;

/** Where a turn asks for a person. */
export interface AskedWords {
  readonly from: number;
  readonly to: number;
}

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
  const { source, words, starts } = tokens;
  const wishes = wishesIn(tokens, found, negations, asked);
  const main = mainOf(wishes, words.length);
  const isAsking =
    main !== undefined && found.asking.some(({ from, to }) => from < main.to && to > main.from);
  const said = (from: number, to: number): Wish | null =>
    main === undefined || wordCount(source.slice(starts[main.from], to)) < WORDS_MIN
      ? null
      : { kind: isAsking ? 'question' : 'wish', at: starts[main.from]!, from, to };
  if (asked === null)
    return main === undefined
      ? null
      : { kind: isAsking ? 'question' : 'wish', at: starts[main.from]!, from: 0, to: source.length };
  // `block it now, and let me talk to a human`: a wish of its own, whatever it names.
  const ended = main === undefined ? null : clauseEnd(tokens, found, main, asked);
  const ownWish = ended === null ? null : said(0, ended);
  if (ownWish !== null) return ownWish;
  const front = source.slice(0, asked.from);
  const behind = source.slice(asked.to).replace(/^[^\p{L}\d]+/u, '');
  const behindAt = source.length - behind.length;
  if (main !== undefined && namesMatter(`${front} ${behind}`, source))
    return starts[main.from]! >= asked.to
      ? said(behindAt, source.length)
      : said(
          0,
          wordCount(behind) >= WORDS_BEHIND_MIN && namesMatter(behind, source) ? source.length : asked.from,
        );
  if (wordCount(behind) >= WORDS_BEHIND_MIN && namesMatter(behind, source))
    return { kind: 'purpose', at: behindAt, from: behindAt, to: source.length };
  const whole = source.slice(asked.from);
  return wordCount(whole) >= WORDS_OF_REQUEST_MIN && namesMatter(whole, source)
    ? { kind: 'purpose', at: asked.from, from: asked.from, to: source.length }
    : null;
}

/** The words that say a wish; where none do, a `please`. */
function wishesIn(
  tokens: Tokens,
  found: FoundPhrases,
  negations: Compiled['negations'],
  asked: AskedWords | null,
): readonly PhraseMatch[] {
  const { source, words } = tokens;
  const conditionAt = found.condition[0]?.from ?? Infinity;
  const isWish = ({ from, to }: PhraseMatch): boolean =>
    from < conditionAt &&
    mayBegin(words, found, { from, to }) &&
    !negations.has(words[from - 1] ?? '') &&
    !negations.has(words[to] ?? '') &&
    !found.refused.some((no) => no.from < to && no.to > from) &&
    (asked === null || !isWithin(tokens, { from, to }, asked));
  const wishes = found.wish.filter(isWish);
  if (wishes.length > 0 || found.polite.length === 0) return wishes;
  return isOrder(source) ? found.polite.filter(isWish) : wishes;
}

/** `stop the bot nonsense` asks for a person in other words. */
const OF_THE_ASSISTANT = /bots?\b/iu;
const ORDER_WORDS_MIN = 5;
const ORDER_CONTENT_MIN = 2;

/** Whether a sentence with a `please` says what is to be done. */
function isOrder(text: string): boolean {
  return wordCount(text) >= ORDER_WORDS_MIN && contentOf(text).size >= ORDER_CONTENT_MIN;
}

/** Where the clause of a wish in front of a request for a person ends; null: it is the clause of the request, or says nothing. */
function clauseEnd(
  { source, words, starts, ends }: Tokens,
  { joins }: FoundPhrases,
  wish: PhraseMatch,
  asked: AskedWords,
): number | null {
  const isBreak = (at: number): boolean =>
    isMark(words[at]) ? starts[at + 1]! > ends[at]! : joins.some(({ from }) => from === at);
  let end = words.findLastIndex((_, at) => at >= wish.to && starts[at]! < asked.from && isBreak(at));
  while (end > wish.to && isBreak(end - 1)) end -= 1;
  if (end < 0) return null;
  const clause = source.slice(starts[wish.from], starts[end]);
  return contentOf(clause).size === 0 || OF_THE_ASSISTANT.test(clause) ? null : ends[end - 1]!;
}

/** Whether words that are a wish only where a clause begins stand there. */
function mayBegin(
  words: readonly string[],
  found: FoundPhrases,
  { from, to }: Pick<PhraseMatch, 'from' | 'to'>,
): boolean {
  const isPlaced = found.atBeginning.some((match) => match.from === from && match.to === to);
  if (!isPlaced || from === 0 || isMark(words[from - 1])) return true;
  return [...found.joins, ...found.leadIn, ...found.wish].some((match) => match.to === from);
}

/** The last one that leaves something to say. */
function mainOf(wishes: readonly PhraseMatch[], words: number): PhraseMatch | undefined {
  return wishes.findLast(({ to }) => words - to >= WORDS_MIN) ?? wishes[0];
}
