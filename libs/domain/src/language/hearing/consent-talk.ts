import type { ConsentAnswer, Language } from '#domain/vocabulary';
import { PACKS } from '../packs/index.ts';
import { primaryLanguage } from '../primary-language.ts';
import { compilePhrases, findPhrases, type PhraseIndex, type Tokens } from '../text/index.ts';
import { isQuestion, WORDS_BESIDE_MAX, wordCountOf, wordsBeside } from './beside.ts';
import { readAnswer } from './small-talk.ts';

interface Compiled {
  readonly refuse: PhraseIndex;
  readonly give: PhraseIndex;
  readonly decline: PhraseIndex;
  readonly agree: PhraseIndex;
  /** Beside `give` they make it none. */
  readonly not: PhraseIndex;
}

const byLanguage: ReadonlyMap<Language, Compiled> = new Map(
  PACKS.flatMap(({ language, consentTalk, choiceTalk }) => {
    if (consentTalk === undefined) return [];
    const { refuse, give, decline, agree } = consentTalk;
    const not = choiceTalk?.not.trim().split(/\s+/) ?? [];
    const compiled: Compiled = {
      refuse: indexOf(refuse),
      give: indexOf(give),
      decline: indexOf(decline),
      agree: indexOf(agree),
      not: indexOf(not),
    };
    return [[language, compiled] as const];
  }),
);
const english = [byLanguage.get('en')].flatMap((own) => own ?? []);

function indexOf(entries: readonly string[]): PhraseIndex {
  return compilePhrases(entries.map((entry) => [entry, entry] as const));
}

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
  const own = language === null ? undefined : byLanguage.get(primaryLanguage(language));
  // English is mixed into all languages.
  const languages = own === undefined ? [...byLanguage.values()] : [own, ...english];
  const says = (isSaid: (words: Compiled) => boolean): boolean => languages.some(isSaid);
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
  return (
    found.length > 0 &&
    !findPhrases(not, tokens).some(
      ({ from, to }) => !found.some((other) => from >= other.from && to <= other.to),
    )
  );
}
