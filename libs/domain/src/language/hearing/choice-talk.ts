import type { Alternative, Language } from '#domain/vocabulary';
import {
  compilePhrases,
  findPhrases,
  indexPhrases,
  isMark,
  tokenize,
  type PhraseIndex,
  type PhraseMatch,
  type Tokens,
} from '../text/index.ts';
import { isOutside, isQuestion, listed, SIGNS, wordCountOf, wordsBeside } from './beside.ts';
import { listedByLanguage } from './by-language.ts';

/** What a customer picks of the alternatives that were offered: by place in the list, from 1, or by name. */
export type ChoiceTalk = { readonly number: number } | { readonly alternative: Alternative };

/** Beside a number; all of them are `besideNumber`. */
const BESIDE_NUMBER_MAX = 6;
const DIGITS = /^\d+$/;
/** Of a phone number, also with an ending of the language. */
const BEGINS_WITH_DIGIT = /^\p{N}/u;
const KEYCAP = '\u{fe0f}\u{20e3}';

interface Compiled {
  readonly alternatives: PhraseIndex;
  /** What may stand beside them. */
  readonly beside: PhraseIndex;
  readonly not: PhraseIndex;
  readonly numbers: ReadonlyMap<string, number>;
  readonly besideNumber: ReadonlySet<string>;
}

const wordsFor = listedByLanguage<Compiled>(({ choiceTalk, waitingTalk, courtesies = [] }) => {
  if (choiceTalk === undefined) return undefined;
  const { numbers, besideNumber, beside, not, ...alternatives } = choiceTalk;
  const besides = [
    ...SIGNS,
    ...courtesies,
    ...(waitingTalk?.beside ?? []),
    ...listed(besideNumber),
    ...beside,
  ];
  return {
    alternatives: compilePhrases(
      Object.entries(alternatives).flatMap(([alternative, phrases]) =>
        phrases.map((phrase) => [phrase, alternative] as const),
      ),
    ),
    beside: indexPhrases(besides),
    not: indexPhrases(listed(not)),
    numbers: new Map(
      numbers.flatMap((words, at) => [...wordsOf(words)].map((word) => [word, at + 1] as const)),
    ),
    besideNumber: wordsOf(besideNumber),
  };
});

/**
 * What the turn picks; null: nothing, or it is about something else. It must be plainly an answer: a question or a complaint that names
 * an alternative (`the bot is useless`) picks none.
 * @param language of the turn; one that nothing is listed for, or none, is tried in all
 * @param isAnswer whether it comes right after the offer, so that a number alone is an answer to it
 */
export function readChoice(tokens: Tokens, language: Language | null, isAnswer: boolean): ChoiceTalk | null {
  if (isQuestion(tokens)) return null;
  const { own, searched } = wordsFor(language);
  const denied = own === undefined ? [] : findPhrases(own.not, tokens);
  const words = tokens.words.filter((word) => !isMark(word));
  for (const compiled of searched) {
    const number = isAnswer ? numberIn(words, compiled) : null;
    if (number !== null) return { number };
    const alternative = alternativeIn(tokens, compiled, denied);
    if (alternative !== null) return { alternative };
  }
  return null;
}

function numberIn(words: readonly string[], { numbers, besideNumber }: Compiled): number | null {
  let found: number | null = null;
  const beside: string[] = [];
  for (const word of words) {
    const digits = word.replace(KEYCAP, '');
    const number = DIGITS.test(digits) ? Number(digits) : numbers.get(word);
    if (number !== undefined) {
      if (found !== null) return null;
      found = number;
    } else if (besideNumber.has(word)) beside.push(word);
    else return null;
  }
  return wordCountOf(beside) <= BESIDE_NUMBER_MAX ? found : null;
}

function alternativeIn(
  tokens: Tokens,
  { alternatives, beside, not }: Compiled,
  denied: readonly PhraseMatch[],
): Alternative | null {
  const found = findPhrases(alternatives, tokens);
  const names = new Set(found.map(({ payload }) => payload));
  if (names.size !== 1) return null;
  const others = wordsBeside(tokens, [...found, ...findPhrases(beside, tokens)]);
  if (!others.every((word) => BEGINS_WITH_DIGIT.test(word))) return null;
  if ([...denied, ...findPhrases(not, tokens)].some(isOutside(found))) return null;
  return [...names][0] as Alternative;
}

/** As the words of a turn are compared. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(listed(list).flatMap((entry) => tokenize(entry).words));
}
