import type { Language } from '#domain/vocabulary';

/** What languages are called in a language: entries as in `RuleSet.words`, by the first part of a BCP 47 tag. */
export type LanguageNames = Readonly<Record<Language, string>>;
