import { clipWords, isMark, visible, wordCount, type PhraseMatch, type Tokens } from '../text/index.ts';
import type { Compiled, FoundPhrases } from './compiled-words.ts';

/** The words around a deadline, and whether they name a day or an hour. */
export interface StatedDeadline {
  readonly text: string;
  readonly exact: boolean;
}

const DEADLINE_WORDS_MAX = 7;
/** Of a long sentence, in front of the deadline. */
const WORDS_BEFORE_DEADLINE = 2;
/** Words behind a deadline that may be its day. */
const WORDS_OF_DAY = 2;
/** Words behind a day among which it may be said to be over: `on Monday last`. */
const PAST_WITHIN = 2;

/** Words behind a deadline among which its day or hour stands. */
const EXACT_WITHIN = 4;

/** By when something is to be done, as a sentence says; null: it does not. */
export function deadlineOf(tokens: Tokens, found: FoundPhrases, words: Compiled): StatedDeadline | null {
  const deadline = deadlineIn(tokens, found, words);
  if (deadline === null) return null;
  return { text: around(tokens, deadline), exact: isExact(tokens, deadline, words) };
}

function deadlineIn(tokens: Tokens, found: FoundPhrases, { days, negations }: Compiled): PhraseMatch | null {
  const { words } = tokens;
  const behind = ({ to }: PhraseMatch) => words[to] ?? '';
  // `we moved on Monday`: what is over is no deadline. Words that are enough by themselves are of now.
  const isOver = ({ from, to }: PhraseMatch) =>
    (negations.has(words[to + 1] ?? '') && isEnd(words[to + 2])) ||
    found.past.some((past) => past.from <= from && !words.slice(past.to, from).some(isMark)) ||
    found.past.some((past) => past.from >= from && past.from <= from + PAST_WITHIN);
  return (
    found.until.find((match) => (/^\d/.test(behind(match)) || days.has(behind(match))) && !isOver(match)) ??
    found.deadline.find((match) => !isOver(match)) ??
    found.onDay.find((match) => days.has(behind(match)) && !isOver(match)) ??
    null
  );
}

function isEnd(word: string | undefined): boolean {
  return word === undefined || isMark(word);
}

function isExact({ words }: Tokens, { from, to }: PhraseMatch, { days }: Compiled): boolean {
  return words.slice(from, to + EXACT_WITHIN).some((word) => /^\d/.test(word) || days.has(word));
}

/** The sentence where it is short; else its clause, or from close in front of the deadline, to the end of a clause where one ends. */
function around({ source, words, starts, ends }: Tokens, { from, to }: PhraseMatch): string {
  const whole = visible(source);
  if (wordCount(whole) <= DEADLINE_WORDS_MAX) return whole;
  const isBreak = (at: number): boolean => /^[,;:]$/.test(words[at] ?? '') && starts[at + 1]! > ends[at]!;
  const clause = words.findLastIndex((_, at) => at < from && isBreak(at)) + 1;
  const next = words.findIndex((_, at) => at >= to && isBreak(at));
  const day = Math.min(to + WORDS_OF_DAY, next < 0 ? words.length : next) - 1;
  const isNear = wordCount(source.slice(starts[clause], ends[day])) <= DEADLINE_WORDS_MAX;
  const begin = starts[isNear ? clause : Math.max(0, from - WORDS_BEFORE_DEADLINE)]!;
  const lead = isNear ? '' : '…';
  const clipped = clipWords(source.slice(begin), DEADLINE_WORDS_MAX);
  const end = begin + clipped.replace(/…$/u, '').length;
  const last = words.findLastIndex((_, at) => at >= to && isBreak(at) && ends[at]! <= end);
  return `${lead}${last < 0 ? clipped : visible(source.slice(begin, starts[last]))}`;
}
