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

function around({ source, starts }: Tokens, { from }: PhraseMatch): string {
  const whole = visible(source);
  if (wordCount(whole) <= DEADLINE_WORDS_MAX) return whole;
  const begin = starts[Math.max(0, from - WORDS_BEFORE_DEADLINE)] ?? 0;
  return `${begin === 0 ? '' : '…'}${clipWords(source.slice(begin), DEADLINE_WORDS_MAX)}`;
}
