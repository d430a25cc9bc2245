import type { Language, Outcome } from '#domain/vocabulary';
import { findPhrases, type PhraseIndex, type Tokens } from '../text/index.ts';
import type { LanguagePack } from '../language-pack.ts';
import { english, PACKS } from '../packs/index.ts';
import { mayAsk } from './classes.ts';
import { requestIn } from './grammar.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { sequenceOf } from './sequence.ts';

/** What a turn says about wanting a human. */
export interface Heard {
  readonly outcome: Outcome;
  /** Which construction was heard, e.g. `talk to a human`; `none`. */
  readonly rule: string;
  /** The customer's words that say so; empty where nothing was heard. */
  readonly quote: string;
  /** Language in which it was heard. */
  readonly language: Language | null;
}

const SILENCE: Heard = { outcome: 'continue', rule: 'none', quote: '', language: null };

/** @see hear */
export type Hear = (tokens: Tokens, language: Language | null, own: PhraseIndex) => Heard;

/** Hearing in the languages of these packs that have words for it. */
export function createHearing(packs: readonly LanguagePack[]): Hear {
  const words = new Map(
    packs.flatMap(({ language, requests }) =>
      requests === undefined ? [] : [[language, requests] as const],
    ),
  );
  const all = [...words].map(([language, requests]) => compileLexicon(language, requests, words));
  const inEnglish = all.filter(({ language }) => language === english.language);
  /** The conversation's own language first; English everywhere, because customers mix. */
  const byLanguage: ReadonlyMap<Language, readonly Lexicon[]> = new Map(
    all.map((lexicon) => [lexicon.language, [...new Set([lexicon, ...inEnglish])]]),
  );
  return (tokens, language, own) => {
    const primary = language === null ? '' : language.slice(0, 2).toLowerCase();
    return heardIn(byLanguage.get(primary) ?? all, tokens, own);
  };
}

/**
 * Whether the customer asks for a human: clearly (`escalate`), perhaps (`offer`), or not (`continue`).
 * Words, not meaning: see adr/0001 for what it can and cannot hear. Time is linear in the length of the turn.
 * @param language BCP 47; null or one without a pack: every language is tried
 * @param own the workspace's own words for a human
 */
export const hear: Hear = createHearing(PACKS);

function heardIn(lexicons: readonly Lexicon[], tokens: Tokens, own: PhraseIndex): Heard {
  let best = SILENCE;
  const ownWords = own.size === 0 ? [] : findPhrases(own, tokens);
  for (const lexicon of lexicons) {
    const sequence = sequenceOf(tokens, lexicon, ownWords);
    if (!mayAsk(sequence.union)) continue;
    const request = requestIn(sequence, tokens, lexicon.cues);
    if (request === null || (request.outcome === 'offer' && best.outcome === 'offer')) continue;
    const from = tokens.starts[sequence.from[request.start] ?? 0] ?? 0;
    const to = tokens.ends[(sequence.to[request.end - 1] ?? 1) - 1] ?? from;
    best = {
      outcome: request.outcome,
      rule: request.rule,
      quote: tokens.source.slice(from, to),
      language: lexicon.language,
    };
    if (best.outcome === 'escalate') break;
  }
  return best;
}
