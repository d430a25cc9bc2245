import type { Language } from '#domain/vocabulary';
import type { LanguagePack } from '../language-pack.ts';
import { primaryLanguage } from '../primary-language.ts';
import type { Tokens } from '../text/index.ts';
import { moodLexicon, type MoodLexicon } from './mood-lexicon.ts';
import { sentimentOf } from './turn-sentiment.ts';

/** The sentiment of a turn, from -1 to 1, and where it comes from: the sender of the turn, or its own words. */
export interface TurnSentiment {
  readonly score: number;
  readonly source: 'caller' | 'built_in';
  /** What carried it, as UTF-16 units of the text; empty where the caller scored it. */
  readonly words: readonly { readonly quote: string; readonly span: readonly [from: number, to: number] }[];
}

/**
 * The caller's score where there is one; null: there is none, and the pack of the language has no words of mood.
 * @param language that the turn is written in
 */
export type ReadMood = (
  tokens: Tokens,
  language: Language | null,
  callers: number | null,
) => TurnSentiment | null;

export function moodIn(packs: readonly LanguagePack[]): ReadMood {
  const lexicons = new Map<string, MoodLexicon>();
  const words = new Map(packs.map(({ language, mood }) => [language, mood] as const));
  return (tokens, language, callers) => {
    if (callers !== null && Number.isFinite(callers))
      return { score: Math.max(-1, Math.min(1, callers)), source: 'caller', words: [] };
    const code = language === null ? '' : primaryLanguage(language);
    const known = words.get(code);
    if (known === undefined) return null;
    let lexicon = lexicons.get(code);
    if (lexicon === undefined) lexicons.set(code, (lexicon = moodLexicon(known)));
    const { score, carriers } = sentimentOf(tokens, lexicon);
    return {
      score,
      source: 'built_in',
      words: carriers.map(({ text, start, end }) => ({ quote: text, span: [start, end] })),
    };
  };
}
