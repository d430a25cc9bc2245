import type { Language, NoticeKind, ReasonCode } from '#domain/vocabulary';
import type { LanguagePack } from './language-pack.ts';
import { english, PACKS } from './packs/index.ts';

interface DefaultNotices {
  readonly texts: Readonly<Record<Language, Readonly<Record<NoticeKind, string>>>>;
  readonly acknowledgedFor: Readonly<Record<Language, Readonly<Record<ReasonCode, string>>>>;
}

/** The notices of every language that has any; those that a language lacks are in English. */
export function defaultNotices(of: readonly LanguagePack[] = PACKS): DefaultNotices {
  const packs = of.flatMap(({ language, notices }) => (notices === undefined ? [] : [{ language, notices }]));
  return {
    texts: Object.fromEntries(
      packs.map(({ language, notices }) => [language, { ...english.notices.texts, ...notices.texts }]),
    ),
    acknowledgedFor: Object.fromEntries(
      packs.map(({ language, notices }) => [
        language,
        { ...english.notices.acknowledgedFor, ...notices.acknowledgedFor },
      ]),
    ),
  };
}
