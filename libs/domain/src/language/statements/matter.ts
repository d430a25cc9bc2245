import { isMark, tokenize } from '../text/index.ts';
import { isEmptyToken, isFillerToken } from './value-context.ts';

/** Of a word, what is compared: `deliver` and `delivery` are of the same matter. */
const STEM_CHARS = 5;
const WORD_CHARS_MIN = 4;
const DIGITS_MAX = 4;
const NUMBERS_MAX = 2;

/** The stems of words that may name a matter. */
export function matterOf(texts: readonly string[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const text of texts)
    for (const word of tokenize(text).words) if (isOfMatter(word)) stems.add(stemOf(word));
  return stems;
}

/** Whether a text has a word of the matter, or a number that is none to call. */
export function isAbout(text: string, matter: ReadonlySet<string>): boolean {
  const { words } = tokenize(text);
  const numbers = words.filter((word) => /^\d/.test(word));
  if (
    numbers.length > 0 &&
    numbers.length <= NUMBERS_MAX &&
    numbers.every((word) => word.length <= DIGITS_MAX)
  )
    return true;
  return words.some((word) => isOfMatter(word) && matter.has(stemOf(word)));
}

function isOfMatter(word: string): boolean {
  return word.length >= WORD_CHARS_MIN && !isEmptyToken(word);
}

function stemOf(word: string): string {
  return word.slice(0, STEM_CHARS);
}

/** What a text says: the stems of its words that are not empty, and its numbers. */
export function contentOf(text: string): ReadonlySet<string> {
  const { words } = tokenize(text);
  return new Set(words.filter((word) => !isMark(word) && !isFillerToken(word)).map(stemOf));
}
