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
  /** Numbers of the entries that a word may begin, by its first letter. */
  const byLetter = Map.groupBy(entries.keys(), (number) => letterOf(entries[number]!.words));
  const ofAnyLetter = byLetter.get(ANY_LETTER) ?? [];
  return ({ words }, from, to) => {
    const end = Math.min(words.length, to + WORDS_NEAR);
    let best = entries.length;
    const take = (numbers: readonly number[], at: number) => {
      for (const number of numbers)
        if (number < best && standsAt(entries[number]!.words, words, at, end)) best = number;
    };
    for (let at = Math.max(0, from - WORDS_NEAR); at < end; at += 1) {
      take(byLetter.get(words[at]!.charCodeAt(0)) ?? [], at);
      take(ofAnyLetter, at);
    }
    return entries[best]?.language ?? null;
  };
}

/** Of entries that begin with any letter. */
const ANY_LETTER = -1;

function letterOf([first]: readonly EntryWord[]): number {
  return first === undefined || first.open === 'before' || first.open === 'both'
    ? ANY_LETTER
    : first.word.charCodeAt(0);
}

function standsAt(entry: readonly EntryWord[], words: readonly string[], at: number, end: number): boolean {
  return entry.every((part, offset) => fits(part, at + offset < end ? words[at + offset]! : ''));
}
