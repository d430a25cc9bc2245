import type { Language } from '#domain/vocabulary';
import { readAnswer } from '../hearing/small-talk.ts';
import { readWaitingTalk } from '../hearing/waiting-talk.ts';
import { isMark, tokenize, visible, wordCount, type PhraseMatch, type Tokens } from '../text/index.ts';
import {
  foundIn,
  STATEMENT_KINDS,
  WORDS_MIN,
  wordsOf,
  type Compiled,
  type FoundPhrases,
  type StatementKind,
} from './compiled-words.ts';
import { clauseBreaks, type ClauseBreak } from './clauses.ts';
import { contentOf } from './matter.ts';
import { deadlineOf, type StatedDeadline } from './deadline-in.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { isWithin, wishOf, type AskedWords, type NamesMatter, type Wish } from './wish-in.ts';

/** A sentence that an agent should know, as it was written. */
export interface StatedSentence {
  readonly text: string;
  /** UTF-16 units of the turn. */
  readonly from: number;
  readonly to: number;
  /** None: it states a value with a digit. */
  readonly kinds: readonly StatementKind[];
  readonly wish: Wish | null;
  /** Where it says that something is wrong, in UTF-16 units of the sentence; null: it does not. */
  readonly problemAt: number | null;
  readonly breaks: readonly ClauseBreak[];
  readonly deadline: StatedDeadline | null;
}

export interface Statements {
  readonly list: readonly StatedSentence[];
  /** Another matter begins with this turn. */
  readonly anotherMatter: boolean;
  /** The place in the list at which it does; null: it does not. */
  readonly newFrom: number | null;
  /** What is settled or given up of what stands before a place of the list: what has one of these words; none: all of it. */
  readonly settled: readonly { readonly what: ReadonlySet<string>; readonly before: number }[];
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

/** Words with content behind those that turn to another matter: with fewer the sentence does not say which. */
const CONTENT_MIN = 2;
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
  let newFrom: number | null = null;
  const settled: Statements['settled'][number][] = [];
  const corrections: Correction[] = [];
  for (const sentence of sentencesOf(text.slice(0, CHARS_MAX), words.isAbbreviation)) {
    const tokens = tokenize(sentence.text);
    // How long they wait for a person is no matter of theirs.
    if (readWaitingTalk(tokens, language) === 'how_long') continue;
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
    const stated = statedIn(sentence, tokens, found, words, within, namesMatter);
    if (stated !== null) list.push(stated);
    if (found.anotherMatter.length > 0) {
      const behind = contentOf(sentence.text.slice(tokens.ends[found.anotherMatter.at(-1)!.to - 1]));
      newFrom = behind.size >= CONTENT_MIN && stated !== null ? list.length - 1 : list.length;
    } else if (found.settled.length > 0) {
      const { from, to } = found.settled.at(-1)!;
      const isBefore = stated?.wish != null && stated.wish.at >= tokens.ends[to - 1]!;
      settled.push({
        what: contentOf(clauseWithout(tokens, from, to)),
        before: isBefore ? list.length - 1 : list.length,
      });
    }
  }
  return { list, anotherMatter, newFrom, settled, corrections };
}

/** Of the clause in which words stand, the others. */
function clauseWithout({ words, starts, ends, source }: Tokens, from: number, to: number): string {
  const before = words.findLastIndex((word, at) => at < from && isMark(word));
  const behind = words.findIndex((word, at) => at >= to && isMark(word));
  const end = behind < 0 ? source.length : starts[behind]!;
  return `${source.slice(before < 0 ? 0 : ends[before], starts[from])} ${source.slice(ends[to - 1], end)}`;
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

const ANSWER_WORDS_MAX = 7;

/**
 * What the assistant offers at the end of its turn, where a short answer takes it: `Shall I refund it to the card? – yes please`. Null: it
 * offers nothing, or the answer turns it down or says something of its own.
 */
export function offerTaken(answer: string, asked: string, language: Language | null): string | null {
  const words = wordsOf(language);
  const last = sentencesOf(asked.slice(0, CHARS_MAX), words.isAbbreviation).at(-1)?.text ?? '';
  if (!last.endsWith('?') || answer.trim().endsWith('?') || wordCount(answer) > ANSWER_WORDS_MAX) return null;
  const offer = foundIn(tokenize(last), words);
  if (offer.advice.length === 0 || offer.asks.length > 0) return null;
  const tokens = tokenize(answer);
  const { refused, settled, wish } = foundIn(tokens, words);
  const turnsDown = tokens.words.some((word) => words.negations.has(word)) || refused.length > 0;
  // `A refund or a voucher?` is taken by any words.
  const takes = offer.fallback.length > 0 || readAnswer(tokens, 'person', language) === 'yes';
  return !takes || turnsDown || settled.length > 0 || wish.length > 0 ? null : visible(last);
}

/** The sentence of a turn that has this place. */
export function sentenceAt(text: string, at: number, language: Language | null): string {
  const sentences = sentencesOf(text, wordsOf(language).isAbbreviation);
  return visible((sentences.find(({ to }) => to > at) ?? sentences.at(-1))?.text ?? '');
}

/** Where a sentence says that something was promised or is refused, in UTF-16 units; null: it does not. */
export function statementAt(
  sentence: string,
  kind: 'promised' | 'refused',
  language: Language | null,
): number | null {
  const tokens = tokenize(sentence);
  const [match] = foundIn(tokens, wordsOf(language))[kind];
  return match === undefined ? null : tokens.starts[match.from]!;
}

/** The first sentence of a turn that has a few words, else the first. */
export function firstSentence(text: string, language: Language | null): string {
  const sentences = sentencesOf(text.slice(0, CHARS_MAX), wordsOf(language).isAbbreviation);
  return visible(
    (sentences.find((sentence) => wordCount(sentence.text) >= WORDS_MIN) ?? sentences[0])?.text ?? '',
  );
}

const QUESTION_WORDS_MIN = 4;

/** What is asked with no more than the mark at its end. */
function questionOf(text: string, asked: AskedWords | null): Wish | null {
  const isQuestion = asked === null && text.endsWith('?') && wordCount(text) >= QUESTION_WORDS_MIN;
  return isQuestion ? { kind: 'question', at: 0, from: 0, to: text.length } : null;
}

/** `meine Karte geht nicht`: the words are of what does not work as well, unless a day or a number is what is of no use. */
function saysBroken(
  { source, words, starts }: Tokens,
  { from, to }: PhraseMatch,
  { problem }: FoundPhrases,
  { days }: Compiled,
): boolean {
  const isProblem = problem.some((match) => match.from <= from && match.to >= to);
  return (
    isProblem &&
    !/\d/.test(source.slice(0, starts[from])) &&
    !words.slice(0, from).some((word) => days.has(word))
  );
}

function statedIn(
  { from, to }: Sentence,
  tokens: Tokens,
  found: FoundPhrases,
  words: Compiled,
  asked: AskedWords | null,
  namesMatter: NamesMatter,
): StatedSentence | null {
  const text = tokens.source;
  const deadline = deadlineOf(tokens, found, words);
  const wish = wishOf(tokens, found, words, asked, namesMatter) ?? questionOf(text, asked);
  const problem = found.problem.find((match) => asked === null || !isWithin(tokens, match, asked));
  const kinds = STATEMENT_KINDS.filter((kind) => {
    if (kind === 'wish' || kind === 'purpose' || kind === 'question') return wish?.kind === kind;
    if (kind === 'deadline') return deadline !== null;
    if (kind === 'fallback') return found.fallback.some((match) => match.from === 0);
    // `have somebody call me` is a request, and not that somebody called.
    return found[kind].some(
      (match) =>
        (asked === null || !isWithin(tokens, match, asked)) &&
        !(kind === 'refused' && saysBroken(tokens, match, found, words)),
    );
  });
  const isShort = wordCount(text) < WORDS_MIN;
  if (isShort && wish === null && problem === undefined) return null;
  return {
    ...{ text, from, to, kinds, wish, deadline },
    problemAt: problem === undefined ? null : tokens.starts[problem.from]!,
    breaks: clauseBreaks(tokens, found),
  };
}
