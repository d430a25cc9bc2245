import type { Language } from '#domain/vocabulary';
import { PACKS } from '../packs/index.ts';
import { findPhrases, indexPhrases, type PhraseIndex, type Tokens } from '../text/index.ts';
import { isQuestion, SIGNS, WORDS_BESIDE_MAX, wordCountOf, wordsBeside } from './beside.ts';
import { listedByLanguage } from './by-language.ts';

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

const wordsFor = listedByLanguage<Compiled>(({ waitingTalk, courtesies = [] }) => {
  if (waitingTalk === undefined) return undefined;
  const { howLong, neverMind, beside } = waitingTalk;
  return {
    howLong: indexPhrases(howLong),
    neverMind: indexPhrases(neverMind),
    besideNeverMind: indexPhrases([...SIGNS, ...beside]),
    besideHowLong: indexPhrases([...SIGNS, ...courtesies, ...beside]),
  };
});
/** What makes `howLong` another question, in any language: they are mixed. */
const otherThings = indexPhrases(PACKS.flatMap(({ waitingTalk }) => waitingTalk?.otherThings ?? []));

/**
 * Null: it is about something else. To take back a request the turn must say nothing beside it: a wrong guess would end a wait.
 * @param language of the turn; one that nothing is listed for, or none, is tried in all
 */
export function readWaitingTalk(tokens: Tokens, language: Language | null): WaitingTalk | null {
  const { own, searched } = wordsFor(language);
  for (const words of searched) {
    if (isNeverMind(tokens, words)) return 'never_mind';
    // Of English, what people mix into other languages is short: `nvm`.
    if ((own === undefined || words === own) && isHowLong(tokens, words)) return 'how_long';
  }
  return null;
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
