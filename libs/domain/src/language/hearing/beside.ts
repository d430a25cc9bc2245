import { isMark, isSingle, type PhraseMatch, type Tokens } from '../text/index.ts';

/** Beside what is looked for, a turn may hold as many other words; more is about something else. */
export const WORDS_BESIDE_MAX = 3;

/** Signs that change nothing beside words of any language. */
export const SIGNS = ['👍', '👌', '🙏', '😊', '🙂', '👋', '❤'] as const;

/** A character of a script without blanks is less than a word. */
const WORDS_A_CHARACTER = 0.5;

/** Spanish begins a question with a sign, and many leave out the one at its end. */
const OPENING_QUESTION_MARK = '\u{bf}';

export function isQuestion({ words, source }: Tokens): boolean {
  return words.includes('?') || source.includes(OPENING_QUESTION_MARK);
}

/** The words of a turn that belong to no phrase that was found. */
export function wordsBeside({ words }: Tokens, found: readonly PhraseMatch[]): readonly string[] {
  return words.filter((word, at) => !isMark(word) && !found.some(({ from, to }) => at >= from && at < to));
}

export function wordCountOf(words: readonly string[]): number {
  return words.reduce((count, word) => count + (isSingle(word) ? WORDS_A_CHARACTER : 1), 0);
}

/** Matches that lie in none of these. */
export function isOutside(others: readonly PhraseMatch[]): (match: PhraseMatch) => boolean {
  return ({ from, to }) => !others.some((other) => from >= other.from && to <= other.to);
}

/** Entries of a list that is written as one text. */
export function listed(list: string): readonly string[] {
  return list.split(/\s+/).filter((entry) => entry !== '');
}
