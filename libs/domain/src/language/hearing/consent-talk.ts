import type { ConsentAnswer, Language } from '#domain/vocabulary';
import { findPhrases, indexPhrases, type PhraseIndex, type Tokens } from '../text/index.ts';
import { isOutside, isQuestion, listed, WORDS_BESIDE_MAX, wordCountOf, wordsBeside } from './beside.ts';
import { listedByLanguage } from './by-language.ts';
import { readAnswer } from './small-talk.ts';

interface Compiled {
  readonly refuse: PhraseIndex;
  readonly give: PhraseIndex;
  readonly decline: PhraseIndex;
  readonly agree: PhraseIndex;
  /** Beside `give` they make it none. */
  readonly not: PhraseIndex;
}

const wordsFor = listedByLanguage<Compiled>(({ consentTalk, choiceTalk }) => {
  if (consentTalk === undefined) return undefined;
  const { refuse, give, decline, agree } = consentTalk;
  return {
    refuse: indexPhrases(refuse),
    give: indexPhrases(give),
    decline: indexPhrases(decline),
    agree: indexPhrases(agree),
    not: indexPhrases(listed(choiceTalk?.not ?? '')),
  };
});

/**
 * What the turn says of sharing what is very personal; null: nothing. Where both could be meant it is a refusal: nothing else is lost by it.
 * @param language of the turn; one that nothing is listed for, or none, is tried in all
 * @param isAnswer whether that was asked last, so that a yes or no alone is the answer
 */
export function readConsent(
  tokens: Tokens,
  language: Language | null,
  isAnswer: boolean,
): ConsentAnswer | null {
  const { searched } = wordsFor(language);
  const says = (isSaid: (words: Compiled) => boolean): boolean => searched.some(isSaid);
  if (says(({ refuse }) => findPhrases(refuse, tokens).length > 0)) return 'refused';
  if (isAnswer && says(({ decline }) => isAlmostAll(tokens, decline))) return 'refused';
  if (isQuestion(tokens)) return null;
  if (says(({ give, not }) => isSaidWithout(tokens, give, not))) return 'given';
  if (!isAnswer) return null;
  if (says(({ agree, not }) => isSaidWithout(tokens, agree, not) && isAlmostAll(tokens, agree)))
    return 'given';
  // Behind the acknowledgement a thank-you, or an ok, is no consent.
  const answer = readAnswer(tokens, 'answered', language);
  return answer === null ? null : answer === 'yes' ? 'given' : 'refused';
}

/** Few words stand beside it: a longer turn is about something else. */
function isAlmostAll(tokens: Tokens, index: PhraseIndex): boolean {
  const found = findPhrases(index, tokens);
  return found.length > 0 && wordCountOf(wordsBeside(tokens, found)) <= WORDS_BESIDE_MAX;
}

function isSaidWithout(tokens: Tokens, index: PhraseIndex, not: PhraseIndex): boolean {
  const found = findPhrases(index, tokens);
  return found.length > 0 && !findPhrases(not, tokens).some(isOutside(found));
}
