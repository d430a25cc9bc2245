import { MINUTE_MS } from '#kernel';
import type { Language } from '#domain/vocabulary';

/** Null: unknown. */
export interface WaitRange {
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
}

interface WaitSentences {
  readonly unknown: string;
  /** `{range}` is one number of minutes or two with a dash. */
  readonly known: string;
}

const ENGLISH: WaitSentences = {
  unknown: 'We do not know yet how long it will take.',
  known: 'The wait is about {range} min.',
};

const SENTENCES: Readonly<Record<string, WaitSentences>> = {
  de: {
    unknown: 'Wie lange es dauert, wissen wir noch nicht.',
    known: 'Die Wartezeit beträgt etwa {range} Min.',
  },
  es: {
    unknown: 'Todavía no sabemos cuánto tardará.',
    known: 'La espera es de unos {range} min.',
  },
  fr: {
    unknown: 'Nous ne savons pas encore combien de temps cela prendra.',
    known: "L'attente est d'environ {range} min.",
  },
};

/**
 * A wait as a sentence: whole minutes from the median to the 90th percentile, the upper one rounded up, or honestly that it is
 * not known. Languages without sentences of their own get the English ones.
 */
export function waitPhrase({ p50Ms, p90Ms }: WaitRange, language: Language): string {
  const primary = language.split('-', 1)[0] ?? '';
  const sentences = (Object.hasOwn(SENTENCES, primary) ? SENTENCES[primary] : undefined) ?? ENGLISH;
  if (p50Ms === null || p90Ms === null) return sentences.unknown;
  const from = Math.max(1, Math.round(p50Ms / MINUTE_MS));
  const to = Math.max(from, Math.ceil(p90Ms / MINUTE_MS));
  return sentences.known.replace('{range}', from === to ? `${to}` : `${from}–${to}`);
}
