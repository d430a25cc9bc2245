import { MINUTE_MS } from '#kernel';
import type { Language } from '#domain/vocabulary';

/** Null: unknown. */
export interface WaitRange {
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
}

/** Fits into a sentence such as "The wait is {wait}." */
const UNKNOWN: Readonly<Record<string, string>> = {
  de: 'noch nicht bekannt',
  en: 'not known yet',
  es: 'aún desconocido',
  fr: 'pas encore connue',
};

/**
 * A wait in words: whole minutes from the median to the 90th percentile, rounded away from too short a promise, or honestly not
 * known. Languages without a phrase of their own get the English one.
 */
export function waitPhrase({ p50Ms, p90Ms }: WaitRange, language: Language): string {
  if (p50Ms === null || p90Ms === null) {
    const primary = language.split('-', 1)[0] ?? 'en';
    return (Object.hasOwn(UNKNOWN, primary) ? UNKNOWN[primary] : undefined) ?? UNKNOWN['en'] ?? '';
  }
  const from = Math.max(1, Math.round(p50Ms / MINUTE_MS));
  const to = Math.max(from, Math.ceil(p90Ms / MINUTE_MS));
  return from === to ? `${to} min` : `${from}–${to} min`;
}
