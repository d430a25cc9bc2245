import type { Language } from '#domain/vocabulary';
import { isMark, tokenize, visible, wordCount, type Tokens } from '../text/index.ts';
import {
  foundIn,
  STATEMENT_KINDS,
  WORDS_MIN,
  wordsOf,
  type Compiled,
  type FoundPhrases,
  type StatementKind,
} from './compiled-words.ts';
import { deadlineOf, type StatedDeadline } from './deadline-in.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { isWithin, wishOf, type AskedWords, type NamesMatter, type Wish } from './wish-in.ts';

/** A sentence that an agent should know. */
interface StatedSentence {
  readonly text: string;
  /** None: it states a value with a digit. */
  readonly kinds: readonly StatementKind[];
  /** Of a wish: its words, from the wish on where the sentence is long. */
  readonly wish: Wish | null;
  readonly deadline: StatedDeadline | null;
}

export interface Statements {
  readonly list: readonly StatedSentence[];
  /** Another matter begins with this turn. */
  readonly anotherMatter: boolean;
  /** Where it puts something right that was said before. */
  readonly corrections: readonly Correction[];
}

/**
 * `at`: UTF-16 units of the turn, behind the words that say so. `reach`: an apology puts right what stands before it in the turn; a no what
 * the assistant has just said; `I mean` what was said in the turn or in the one before.
 */
export interface Correction {
  readonly at: number;
  readonly reach: 'turn' | 'echo' | 'before';
}

/** UTF-16 units of a turn that are read. */
const CHARS_MAX = 1_000;

/** Behind a mark: `, 14 Mill Road`, `, HX-77201`. */
const VALUE_NEXT = /^[,.]\s{0,3}(?:\p{Lu}{1,4}-?|\+|[£€$])?\d/u;

/**
 * The sentences of a customer's turn that an agent should know, in their order.
 * @param language of the turn; null or without words of its own: those of all languages are looked for
 * @param asked where the turn asks for a person: that sentence is a wish for something else only where it names the matter
 * @param namesMatter whether words are of what was spoken about beside the sentence that they are from
 */
export function readStatements(
  text: string,
  language: Language | null,
  asked: AskedWords | null,
  namesMatter: NamesMatter = () => false,
): Statements {
  const words = wordsOf(language);
  const list: StatedSentence[] = [];
  let anotherMatter = false;
  const corrections: Correction[] = [];
  for (const sentence of sentencesOf(text.slice(0, CHARS_MAX), words.isAbbreviation)) {
    const tokens = tokenize(sentence.text);
    const found = foundIn(tokens, words);
    anotherMatter ||= found.anotherMatter.length > 0;
    for (const { from, to } of found.correction) {
      // `no, till the 14th`, and not `no place`.
      if (to - from === 1 && !isMark(tokens.words[to]) && words.negations.has(tokens.words[from]!)) continue;
      corrections.push({
        at: sentence.from + tokens.ends[to - 1]!,
        reach: to - from === 1 && words.negations.has(tokens.words[from]!) ? 'echo' : 'before',
      });
    }
    for (const { to } of found.pardon) {
      const isNext = VALUE_NEXT.test(sentence.text.slice(tokens.starts[to]));
      corrections.push({ at: sentence.from + tokens.ends[to - 1]!, reach: isNext ? 'before' : 'turn' });
    }
    const isRequest = asked !== null && asked.from < sentence.to && asked.to > sentence.from;
    const within = isRequest ? { from: asked.from - sentence.from, to: asked.to - sentence.from } : null;
    const stated = statedIn(tokens, found, words, within, namesMatter);
    if (stated !== null) list.push(stated);
  }
  return { list, anotherMatter, corrections };
}

/** The sentence of an assistant's turn in which it advises, refuses or offers something; null: it only asks or reports. */
export function adviceIn(text: string, language: Language | null): string | null {
  const words = wordsOf(language);
  const sentences = sentencesOf(text.slice(0, CHARS_MAX), words.isAbbreviation);
  const advises = ({ text: sentence }: Sentence) => {
    if (wordCount(sentence) <= WORDS_MIN) return false;
    const found = foundIn(tokenize(sentence), words);
    return found.advice.length > 0 && found.asks.length === 0;
  };
  return (
    visible(sentences.find((sentence) => !sentence.text.endsWith('?') && advises(sentence))?.text ?? '') ||
    null
  );
}

/** The sentence of a turn that has this place. */
export function sentenceAt(text: string, at: number, language: Language | null): string {
  const sentences = sentencesOf(text, wordsOf(language).isAbbreviation);
  return visible((sentences.find(({ to }) => to > at) ?? sentences.at(-1))?.text ?? '');
}

/** The first sentence of a turn that has a few words, else the first. */
export function firstSentence(text: string, language: Language | null): string {
  const sentences = sentencesOf(text.slice(0, CHARS_MAX), wordsOf(language).isAbbreviation);
  return visible(
    (sentences.find((sentence) => wordCount(sentence.text) >= WORDS_MIN) ?? sentences[0])?.text ?? '',
  );
}

function statedIn(
  tokens: Tokens,
  found: FoundPhrases,
  words: Compiled,
  asked: AskedWords | null,
  namesMatter: NamesMatter,
): StatedSentence | null {
  const text = tokens.source;
  const deadline = deadlineOf(tokens, found, words);
  const wish = wishOf(tokens, found, words, asked, namesMatter);
  const kinds = STATEMENT_KINDS.filter((kind) => {
    if (kind === 'wish') return wish !== null;
    if (kind === 'deadline') return deadline !== null;
    // `have somebody call me` is a request, and not that somebody called.
    return found[kind].some((match) => asked === null || !isWithin(tokens, match, asked));
  });
  const isShort = wordCount(text) < WORDS_MIN;
  if (kinds.length === 0 ? !/\d/.test(text) || isShort : isShort && wish === null) return null;
  return { text: visible(text), kinds, wish, deadline };
}
