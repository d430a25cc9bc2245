import { z } from 'zod';
import { DANGER_TEXTS } from '#domain/language';
import { byLanguage, message, messagesBy, onByDefault, text } from './fields.ts';
import { shown } from './shown-value.ts';

/** What a policy writes where it does not say the country of its customers. */
export const NO_COUNTRY = 'unknown';

/** Codes that people write, and that are reserved for the country, beside those of ISO 3166. */
const ALSO_WRITTEN: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** ISO 3166. */
export function countryCode(written: string): string {
  const code = written.toUpperCase();
  return ALSO_WRITTEN[code] ?? code;
}

/** In any case. */
export const COUNTRY = /^[A-Za-z]{2}$/;

/** Key of `notices`: what customers read who say that a life is in danger, or perhaps do. */
export function danger() {
  return onByDefault(
    z.strictObject({
      country: text()
        .refine((written) => written === NO_COUNTRY || COUNTRY.test(written), {
          error: ({ input }) => `${shown(input)} is no country; write two letters (ISO 3166), such as GB`,
        })
        .overwrite((written) => (written === NO_COUNTRY ? written : countryCode(written)))
        .prefault(NO_COUNTRY)
        .describe(
          'Where customers are whose attribute `country` does not say it: two letters (ISO 3166). unknown: they read no number, but to call the emergency number where they are.',
        ),
      lines: z
        .record(
          text()
            .regex(COUNTRY, { error: ({ input }) => `${shown(input)} is no country; write two letters` })
            .overwrite(countryCode),
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
