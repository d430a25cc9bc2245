import type { Language } from '#domain/vocabulary';
import type { LanguagePack, Phrases } from './language-pack.ts';
import { primaryLanguage } from './primary-language.ts';
import { english, PACKS } from './packs/index.ts';

/** What agents read is in English, as nobody has said which of their languages they read best. */
export const PHRASES: Phrases = english.phrases;

/** The phrases of a language, by the first part of its tag; what its pack lacks is in English. */
export function phrasesOf(packs: readonly LanguagePack[]): (language: Language) => Phrases {
  const byLanguage: ReadonlyMap<Language, Phrases> = new Map(
    packs.map(({ language, phrases }) => {
      const sections = Object.entries(english.phrases).map(
        ([section, said]) => [section, { ...said, ...phrases?.[section as keyof Phrases] }] as const,
      );
      return [language, Object.fromEntries(sections) as unknown as Phrases] as const;
    }),
  );
  return (language) => byLanguage.get(primaryLanguage(language)) ?? PHRASES;
}

export const phrasesIn = phrasesOf(PACKS);

/** The phrase with each `{name}` filled in; one that `values` lacks becomes empty. */
export function filled(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : '',
  );
}
