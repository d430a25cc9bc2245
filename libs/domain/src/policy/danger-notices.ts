import { z } from 'zod';
import { DANGER_TEXTS, defaultNotices, type TopicCode } from '#domain/language';
import type { Language } from '#domain/vocabulary';
import { byLanguage, message, messagesBy, onByDefault, text } from './fields.ts';
import { HELP_LINES, type HelpLines } from './help-lines.ts';
import { noticeLanguage, type NoticeText } from './notices.ts';
import type { Notices } from './policy.ts';
import { shown } from './shown-value.ts';

/** What a policy writes where it does not say the country of its customers. */
export const NO_COUNTRY = 'unknown';

const COUNTRY = /^[A-Za-z]{2}$/;

/** Key of `notices`: what customers read who say that a life is in danger, or perhaps do. */
export function danger() {
  return onByDefault(
    z.strictObject({
      country: text()
        .refine((written) => written === NO_COUNTRY || COUNTRY.test(written), {
          error: ({ input }) => `${shown(input)} is no country; write two letters (ISO 3166), such as GB`,
        })
        .overwrite((written) => (written === NO_COUNTRY ? written : written.toUpperCase()))
        .prefault(NO_COUNTRY)
        .describe(
          'Where customers are whose attribute `country` does not say it: two letters (ISO 3166). unknown: they read no number, but to call the emergency number where they are.',
        ),
      lines: z
        .record(
          text()
            .regex(COUNTRY, { error: ({ input }) => `${shown(input)} is no country; write two letters` })
            .toUpperCase(),
          z.strictObject({
            emergency: text().exactOptional(),
            crisis: message().exactOptional(),
            violence: message().exactOptional(),
          }),
        )
        .prefault({})
        .describe(
          'By country: numbers for an emergency, for people who think of ending their life (crisis), and for people who are hurt or threatened (violence), instead of the built-in ones; "" for none.',
        ),
      texts: byLanguage(messagesBy(DANGER_TEXTS))
        .prefault({})
        .describe(
          'By language: the sentences that the notice is made of, instead of the built-in ones; "" leaves one out. {number} is a number of the country.',
        ),
    }),
    2,
  ).describe(
    'What customers read at once who say that a life is in danger, or perhaps do: whom to call while a person takes over. off: what all others read.',
  );
}

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
  const where = country !== undefined && COUNTRY.test(country) ? country.toUpperCase() : danger.country;
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

const BUILT_IN = defaultNotices().danger;

function filled(sentence: string | undefined, number: string): string | undefined {
  return sentence?.replaceAll('{number}', number);
}
