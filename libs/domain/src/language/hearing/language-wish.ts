import type { Language } from '#domain/vocabulary';
import type { LanguageNames } from './language-names.ts';
import { entriesOf, fits, parseEntry, type EntryWord } from '../rules/index.ts';
import type { Tokens } from '../text/index.ts';

/**
 * The language that is named in or near a request, in which a person is asked for; null: none is.
 * @param from first token of the request
 * @param to the one after its last
 */
export type ReadLanguageWish = (tokens: Tokens, from: number, to: number) => Language | null;

/** Words before and behind a request that belong to it. */
const WORDS_NEAR = 8;

export function languageWishIn(names: LanguageNames): ReadLanguageWish {
  const entries = Object.entries(names).flatMap(([language, written]) =>
    entriesOf(written).map((entry) => ({ language, words: parseEntry(entry) })),
  );
  return ({ words }, from, to) => {
    const near = words.slice(Math.max(0, from - WORDS_NEAR), to + WORDS_NEAR);
    const found = entries.find((entry) => near.some((_, at) => standsAt(entry.words, near, at)));
    return found?.language ?? null;
  };
}

function standsAt(entry: readonly EntryWord[], words: readonly string[], at: number): boolean {
  return entry.every((part, offset) => fits(part, words[at + offset] ?? ''));
}
