import { defaultNotices, type TopicCode } from '#domain/language';
import type { Language } from '#domain/vocabulary';
import { COUNTRY, countryCode } from './danger-settings.ts';
import { HELP_LINES, type HelpLines } from './help-lines.ts';
import { noticeLanguage, type NoticeText } from './notices.ts';
import type { Notices } from './policy.ts';

/** The lines of a country, those of the policy first; undefined: none are known. @param country ISO 3166, upper case */
export function helpLinesOf({ danger }: Notices, country: string): Partial<HelpLines> | undefined {
  const own = Object.hasOwn(danger?.lines ?? {}, country) ? danger?.lines[country] : undefined;
  const builtIn = Object.hasOwn(HELP_LINES, country) ? HELP_LINES[country] : undefined;
  return own === undefined ? builtIn : { ...builtIn, ...own };
}

/** What is known of the danger. */
export interface Danger {
  readonly topics: readonly TopicCode[];
  /** That a person takes over, or the question whether one should. */
  readonly says: 'certain' | 'possible';
  /** The customer's attribute `country`. */
  readonly country: string | undefined;
}

/** The text for one in danger; null: the policy has it off. */
export function dangerText(
  notices: Notices,
  language: Language | null,
  { topics, says, country }: Danger,
): NoticeText | null {
  const { danger } = notices;
  if (danger === null) return null;
  const chosen = noticeLanguage(notices, language);
  const words = { ...BUILT_IN[chosen], ...danger.texts[chosen] };
  const where = country !== undefined && COUNTRY.test(country) ? countryCode(country) : danger.country;
  const { emergency = '', crisis = '', violence = '' } = helpLinesOf(notices, where) ?? {};
  const sentences = [
    says === 'certain' ? words.certain : undefined,
    emergency === '' ? words.emergencyAnywhere : filled(words.emergency, emergency),
    topics.includes('safety') && crisis !== '' ? filled(words.crisis, crisis) : undefined,
    topics.includes('violence') && violence !== '' ? filled(words.violence, violence) : undefined,
    says === 'possible' ? words.possible : undefined,
  ];
  const said = sentences.filter((sentence) => sentence !== undefined && sentence !== '');
  return said.length === 0 ? null : { language: chosen, text: said.join(' ') };
}

/** What one who was in danger reads when an agent closes it; null: the policy has it off, or says nothing then. */
export function dangerClosing(notices: Notices, language: Language | null): NoticeText | null {
  if (notices.danger === null) return null;
  const chosen = noticeLanguage(notices, language);
  const text = notices.danger.texts[chosen]?.resolved ?? BUILT_IN[chosen]?.resolved ?? '';
  return text === '' ? null : { language: chosen, text };
}

const BUILT_IN = defaultNotices().danger;

function filled(sentence: string | undefined, number: string): string | undefined {
  return sentence?.replaceAll('{number}', number);
}
