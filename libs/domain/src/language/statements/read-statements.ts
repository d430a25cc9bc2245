import type { Language } from '#domain/vocabulary';
import { PACKS } from '../packs/index.ts';
import { primaryLanguage } from '../primary-language.ts';
import {
  clipWords,
  compilePhrases,
  findPhrases,
  isMark,
  tokenize,
  visible,
  wordCount,
  type PhraseIndex,
  type PhraseMatch,
  type Tokens,
} from '../text/index.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import type { StatementWords } from './statement-words.ts';

/** What a sentence of a customer is, beside what it says. */
export const STATEMENT_KINDS = ['wish', 'refused', 'tried', 'promised', 'deadline'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** A sentence that an agent should know. */
interface StatedSentence {
  readonly text: string;
  /** None: it states a value with a digit. */
  readonly kinds: readonly StatementKind[];
  /** Of a wish: its words, from the wish on where the sentence is long. */
  readonly wish: string | null;
  /** Of a deadline: the words around it, and whether they name a day or an hour. */
  readonly deadline: { readonly text: string; readonly exact: boolean } | null;
}

export interface Statements {
  readonly list: readonly StatedSentence[];
  /** Another matter begins with this turn. */
  readonly anotherMatter: boolean;
  /** It puts something right that was said before. */
  readonly corrects: boolean;
}

/** UTF-16 units of a turn that are read. */
const CHARS_MAX = 1_000;
const WISH_WORDS_MAX = 12;
const DEADLINE_WORDS_MAX = 9;
/** Of a long sentence, in front of the deadline. */
const WORDS_BEFORE_DEADLINE = 4;
/** A shorter sentence says nothing by itself. */
const WORDS_MIN = 3;

/** Behind a mark: `, 14 Mill Road`, `, HX-77201`. */
const VALUE_NEXT = /^[,.]\s{0,3}(?:\p{Lu}{1,4}-?|\+|[£€$])?\d/u;

const SECTIONS = [
  ...STATEMENT_KINDS,
  'until',
  'onDay',
  'anotherMatter',
  'correction',
  'pardon',
  'advice',
  'asks',
  'condition',
] as const;
type Section = (typeof SECTIONS)[number];

interface Compiled {
  /** The phrases of all sections, each with its section. */
  readonly phrases: PhraseIndex;
  readonly days: ReadonlySet<string>;
  readonly isAbbreviation: (word: string) => boolean;
}

type Found = Readonly<Record<Section, readonly PhraseMatch[]>>;

const own = new Map(
  PACKS.flatMap(({ language, statements }) =>
    statements === undefined ? [] : [[language, compiled([statements])] as const],
  ),
);
const everyLanguage = compiled(PACKS.flatMap(({ statements }) => statements ?? []));

function compiled(words: readonly StatementWords[]): Compiled {
  const streets = new Set(
    words.flatMap(({ streetsBefore, streetsBehind }) => [...streetsBefore, ...streetsBehind]),
  );
  const endings = words.flatMap(({ streetsEnding }) => streetsEnding);
  return {
    phrases: compilePhrases(
      words.flatMap((those) =>
        SECTIONS.flatMap((section) => those[section].map((phrase) => [phrase, section] as const)),
      ),
    ),
    days: new Set(words.flatMap(({ days }) => days.flatMap((day) => tokenize(day).words))),
    isAbbreviation: (word) => streets.has(word) || endings.some((ending) => word.endsWith(ending)),
  };
}

function foundIn(tokens: Tokens, { phrases }: Compiled): Found {
  const found = Object.fromEntries(SECTIONS.map((section) => [section, [] as PhraseMatch[]])) as Record<
    Section,
    PhraseMatch[]
  >;
  for (const match of findPhrases(phrases, tokens)) found[match.payload as Section].push(match);
  return found;
}

/**
 * The sentences of a customer's turn that an agent should know, in their order.
 * @param language of the turn; null or without words of its own: those of all languages are looked for
 * @param asked where the turn asks for a person: that sentence is no wish for anything else
 */
export function readStatements(
  text: string,
  language: Language | null,
  asked: { readonly from: number; readonly to: number } | null,
): Statements {
  const words = wordsOf(language);
  const list: StatedSentence[] = [];
  let anotherMatter = false;
  let corrects = false;
  for (const sentence of sentencesOf(text.slice(0, CHARS_MAX), words.isAbbreviation)) {
    const tokens = tokenize(sentence.text);
    const found = foundIn(tokens, words);
    anotherMatter ||= found.anotherMatter.length > 0;
    // `no, till the 14th`, and not `no place`.
    corrects ||= found.correction.some(({ from, to }) => to - from > 1 || isMark(tokens.words[to]));
    corrects ||= found.pardon.some(({ to }) => VALUE_NEXT.test(sentence.text.slice(tokens.starts[to])));
    const isRequest = asked !== null && asked.from < sentence.to && asked.to > sentence.from;
    const stated = statedIn(tokens, found, words, isRequest);
    if (stated !== null) list.push(stated);
  }
  return { list, anotherMatter, corrects };
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

/** The first sentence of a turn that has a few words, else the first. */
export function firstSentence(text: string, language: Language | null): string {
  const sentences = sentencesOf(text.slice(0, CHARS_MAX), wordsOf(language).isAbbreviation);
  return visible(
    (sentences.find((sentence) => wordCount(sentence.text) >= WORDS_MIN) ?? sentences[0])?.text ?? '',
  );
}

function wordsOf(language: Language | null): Compiled {
  return (language === null ? undefined : own.get(primaryLanguage(language))) ?? everyLanguage;
}

function statedIn(tokens: Tokens, found: Found, words: Compiled, isRequest: boolean): StatedSentence | null {
  const text = tokens.source;
  const deadline = deadlineIn(tokens, found, words);
  const conditionAt = found.condition[0]?.from ?? Infinity;
  // `could a colleague ring them today`: who asks for a person, and by when something is to be done, says what.
  const wishes = isRequest && deadline === null ? [] : found.wish.filter(({ from }) => from < conditionAt);
  const kinds = STATEMENT_KINDS.filter((kind) => {
    if (kind === 'wish') return wishes.length > 0;
    return kind === 'deadline' ? deadline !== null : found[kind].length > 0;
  });
  const isShort = wordCount(text) < WORDS_MIN;
  if (kinds.length === 0 ? !/\d/.test(text) || isShort : isShort && !kinds.includes('wish')) return null;
  return {
    text: visible(text),
    kinds,
    wish: wishes[0] === undefined ? null : wishIn(tokens, wishes),
    deadline:
      deadline === null ? null : { text: around(tokens, deadline), exact: isExact(tokens, deadline, words) },
  };
}

/** From the clause on in which the last wish begins that leaves something to say, where the whole is too long. */
function wishIn({ source, starts, words }: Tokens, wishes: readonly PhraseMatch[]): string {
  const whole = visible(source);
  if (wordCount(whole) <= WISH_WORDS_MAX) return whole;
  const from =
    [...wishes].reverse().find(({ to }) => words.length - to >= WORDS_MIN)?.from ?? wishes[0]!.from;
  return clipWords(source.slice(starts[from]), WISH_WORDS_MAX);
}

function deadlineIn({ words }: Tokens, found: Found, { days }: Compiled): PhraseMatch | null {
  const behind = ({ to }: PhraseMatch) => words[to] ?? '';
  return (
    found.until.find((match) => /^\d/.test(behind(match)) || days.has(behind(match))) ??
    found.deadline[0] ??
    found.onDay.find((match) => days.has(behind(match))) ??
    null
  );
}

/** Words behind a deadline among which its day or hour stands. */
const EXACT_WITHIN = 4;

function isExact({ words }: Tokens, { from, to }: PhraseMatch, { days }: Compiled): boolean {
  return words.slice(from, to + EXACT_WITHIN).some((word) => /^\d/.test(word) || days.has(word));
}

function around({ source, starts }: Tokens, { from }: PhraseMatch): string {
  const whole = visible(source);
  if (wordCount(whole) <= DEADLINE_WORDS_MAX) return whole;
  const begin = starts[Math.max(0, from - WORDS_BEFORE_DEADLINE)] ?? 0;
  return `${begin === 0 ? '' : '…'}${clipWords(source.slice(begin), DEADLINE_WORDS_MAX)}`;
}
