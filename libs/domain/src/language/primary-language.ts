import type { Language } from '#domain/vocabulary';

/** The first part of a BCP 47 tag, in lower case: what packs are named by. */
export function primaryLanguage(tag: Language): Language {
  const end = tag.indexOf('-');
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}
