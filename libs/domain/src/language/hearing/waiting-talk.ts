import type { Language } from '#domain/vocabulary';
import { PACKS } from '../packs/index.ts';
import { primaryLanguage } from '../primary-language.ts';
import { compilePhrases, findPhrases, type PhraseIndex, type Tokens } from '../text/index.ts';
import { isQuestion, SIGNS, WORDS_BESIDE_MAX, wordCountOf, wordsBeside } from './beside.ts';

/** What a customer who waits for a person says about the wait. */
export type WaitingTalk = 'how_long' | 'never_mind';

interface Compiled {
  readonly howLong: PhraseIndex;
  readonly neverMind: PhraseIndex;
  /** What may stand beside `neverMind` and changes nothing. */
  readonly besideNeverMind: PhraseIndex;
  /** The same beside `howLong`: what begins a question too. */
  readonly besideHowLong: PhraseIndex;
}

const byLanguage: ReadonlyMap<Language, Compiled> = new Map(
  PACKS.flatMap(({ language, waitingTalk, courtesies = [] }) => {
    if (waitingTalk === undefined) return [];
    const { howLong, neverMind, beside } = waitingTalk;
    const compiled: Compiled = {
      howLong: indexOf(howLong),
      neverMind: indexOf(neverMind),
      besideNeverMind: indexOf([...SIGNS, ...beside]),
      besideHowLong: indexOf([...SIGNS, ...courtesies, ...beside]),
    };
    return [[language, compiled] as const];
  }),
);

const english = byLanguage.get('en');
/** What makes `howLong` another question, in any language: they are mixed. */
const otherThings = indexOf(PACKS.flatMap(({ waitingTalk }) => waitingTalk?.otherThings ?? []));

function indexOf(entries: readonly string[]): PhraseIndex {
  return compilePhrases(entries.map((entry) => [entry, entry] as const));
}

/**
 * Null: it is about something else. To take back a request the turn must say nothing beside it: a wrong guess would end a wait.
 * @param language of the turn; one that nothing is listed for, or none, is tried in all
 */
export function readWaitingTalk(tokens: Tokens, language: Language | null): WaitingTalk | null {
  const own = language === null ? undefined : byLanguage.get(primaryLanguage(language));
  for (const words of own === undefined ? byLanguage.values() : [own]) {
    if (isNeverMind(tokens, words)) return 'never_mind';
    if (isHowLong(tokens, words)) return 'how_long';
  }
  // English short words are mixed into all languages: `nvm`.
  return own !== undefined && english !== undefined && isNeverMind(tokens, english) ? 'never_mind' : null;
}

/** A question takes nothing back: `is it solved?`. */
function isNeverMind(tokens: Tokens, { neverMind, besideNeverMind }: Compiled): boolean {
  return !isQuestion(tokens) && besideOf(tokens, neverMind, besideNeverMind)?.length === 0;
}

function isHowLong(tokens: Tokens, { howLong, besideHowLong }: Compiled): boolean {
  const beside = besideOf(tokens, howLong, besideHowLong);
  if (beside === null || wordCountOf(beside) > WORDS_BESIDE_MAX) return false;
  return findPhrases(otherThings, tokens).length === 0;
}

/** What else is in the turn beside phrases of the index and words that change nothing; null: none of the phrases is. */
function besideOf(tokens: Tokens, index: PhraseIndex, changesNothing: PhraseIndex): readonly string[] | null {
  const found = findPhrases(index, tokens);
  return found.length === 0 ? null : wordsBeside(tokens, [...found, ...findPhrases(changesNothing, tokens)]);
}
