import type { Language } from '#domain/vocabulary';
import { withoutCourtesies } from '../courtesies.ts';
import { findPhrases, tokenize, visible } from '../text/index.ts';
import { foundIn, wordsOf } from './compiled-words.ts';
import { deadlineOf } from './deadline-in.ts';
import { contentOf } from './matter.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence in which the assistant or an agent tells the customer something. */
export interface ToldSentence {
  readonly text: string;
  /** It says what they will do, and when or how much: somebody may ask for it later. */
  readonly isPromise: boolean;
}

/** UTF-16 units of a turn that are read. */
const CHARS_MAX = 1_000;
/** Greetings and thanks have less. */
const CONTENT_MIN = 3;

/**
 * What a turn of the assistant or of an agent tells: its sentences without greetings and questions.
 * @param language of the turn; null or without words of its own: those of all languages are looked for
 */
export function toldIn(text: string, language: Language | null): readonly ToldSentence[] {
  const words = wordsOf(language);
  return sentencesOf(text.slice(0, CHARS_MAX), words.isAbbreviation).flatMap((sentence) => {
    const tokens = tokenize(sentence.text);
    const found = foundIn(tokens, words);
    const hasNumber = /\d/.test(sentence.text);
    const isGreeting = !hasNumber && withoutCourtesies(sentence.text) !== sentence.text;
    if (sentence.text.endsWith('?') || isGreeting || found.asks.length > 0) return [];
    const isTimed = hasNumber || deadlineOf(tokens, found, words) !== null;
    const isPromise = isTimed && findPhrases(words.undertaken, tokens).length > 0;
    const isTold = isPromise || contentOf(sentence.text).size >= CONTENT_MIN;
    return isTold ? [{ text: visible(sentence.text), isPromise }] : [];
  });
}
