import type { Language } from '#domain/vocabulary';

/** The first part of a BCP 47 tag, in lower case: what packs are named by. */
export function primaryLanguage(tag: Language): Language {
  return tag.split('-', 1)[0]!.toLowerCase();
}
