import { MINUTE_MS } from '#kernel';
import { filled, phrasesIn } from '#domain/language';
import type { Language } from '#domain/vocabulary';

/** Null: unknown. */
export interface WaitRange {
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
}

/**
 * A wait as a sentence: whole minutes from the median to the 90th percentile, the upper one rounded up, or honestly that it is
 * not known. Languages without sentences of their own get the English ones.
 */
export function waitPhrase({ p50Ms, p90Ms }: WaitRange, language: Language): string {
  const sentences = phrasesIn(language).waits;
  if (p50Ms === null || p90Ms === null) return sentences.unknown;
  const from = Math.max(1, Math.round(p50Ms / MINUTE_MS));
  const to = Math.max(from, Math.ceil(p90Ms / MINUTE_MS));
  return filled(sentences.known, { range: from === to ? to : `${from}–${to}` });
}
