import type { Language } from '#domain/vocabulary';
import type { LanguagePack } from '../language-pack.ts';
import { PACKS } from '../packs/index.ts';
import { primaryLanguage } from '../primary-language.ts';

/** What packs list of one kind, for a turn. */
export interface ListedWords<Words> {
  /** Of the turn's language; undefined: that is not known, or its pack lists none. */
  readonly own: Words | undefined;
  /** What is searched: the language's own and English, which is mixed into all others; where there is none of its own, every language's. */
  readonly searched: readonly Words[];
}

/** @param wordsOf what a pack lists, prepared for searching; undefined: nothing */
export function listedByLanguage<Words>(
  wordsOf: (pack: LanguagePack) => Words | undefined,
): (language: Language | null) => ListedWords<Words> {
  const byLanguage = new Map<Language, Words>();
  for (const pack of PACKS) {
    const words = wordsOf(pack);
    if (words !== undefined) byLanguage.set(pack.language, words);
  }
  const english = byLanguage.get('en');
  const prepared = new Map(
    [...byLanguage].map(([language, own]): [Language, ListedWords<Words>] => [
      language,
      { own, searched: english === undefined || own === english ? [own] : [own, english] },
    ]),
  );
  const unknown: ListedWords<Words> = { own: undefined, searched: [...byLanguage.values()] };
  return (language) => (language === null ? undefined : prepared.get(primaryLanguage(language))) ?? unknown;
}
