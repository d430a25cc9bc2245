import type { Language, NoticeKind, ReasonCode } from '#domain/vocabulary';
import type { AcknowledgedAbout, DangerText, LanguagePack, WordedSituation } from './language-pack.ts';
import { english, PACKS } from './packs/index.ts';

interface DefaultNotices {
  readonly texts: Readonly<Record<Language, Readonly<Record<NoticeKind, string>>>>;
  readonly acknowledgedFor: Readonly<Record<Language, Readonly<Record<ReasonCode, string>>>>;
  readonly acknowledgedAbout: Readonly<
    Record<Language, Readonly<Partial<Record<AcknowledgedAbout, string>>>>
  >;
  readonly situations: Readonly<Record<Language, Readonly<Record<WordedSituation, string>>>>;
  /** By channel, then by language: those of languages that have any. */
  readonly situationsByChannel: Readonly<
    Record<string, Readonly<Record<Language, Readonly<Partial<Record<WordedSituation, string>>>>>>
  >;
  readonly danger: Readonly<Record<Language, Readonly<Record<DangerText, string>>>>;
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
    acknowledgedAbout: Object.fromEntries(
      packs.map(({ language, notices }) => [
        language,
        { ...english.notices.acknowledgedAbout, ...notices.acknowledgedAbout },
      ]),
    ),
    situations: Object.fromEntries(
      packs.map(({ language, notices }) => [
        language,
        { ...english.notices.situations, ...notices.situations },
      ]),
    ),
    situationsByChannel: Object.fromEntries(
      Object.keys(english.notices.situationsByChannel).map((channel) => [
        channel,
        Object.fromEntries(
          packs.flatMap(({ language, notices }) => {
            const texts = notices.situationsByChannel?.[channel];
            return texts === undefined ? [] : [[language, texts]];
          }),
        ),
      ]),
    ),
    danger: Object.fromEntries(
      packs.map(({ language, notices }) => [language, { ...english.notices.danger, ...notices.danger }]),
    ),
  };
}
