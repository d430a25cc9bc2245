import type { Language } from '#domain/vocabulary';
import { entriesOf, fits, parseEntry, type EntryWord } from '../rules/index.ts';
import type { Tokens } from '../text/index.ts';

/** What languages are called in a language: entries as in `RuleSet.words`, by the first part of a BCP 47 tag. */
export type LanguageNames = Readonly<Record<Language, string>>;

/** The language that is named in a text, in which a person is asked for; null: none is. */
export type ReadLanguageWish = (tokens: Tokens) => Language | null;

export function languageWishIn(names: LanguageNames): ReadLanguageWish {
  const entries = Object.entries(names).flatMap(([language, written]) =>
    entriesOf(written).map((entry) => ({ language, words: parseEntry(entry) })),
  );
  return ({ words }) => {
    const found = entries.find((entry) => words.some((_, at) => standsAt(entry.words, words, at)));
    return found?.language ?? null;
  };
}

function standsAt(entry: readonly EntryWord[], words: readonly string[], at: number): boolean {
  return entry.every((part, offset) => fits(part, words[at + offset] ?? ''));
}
