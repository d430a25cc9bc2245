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

/** `isPurpose`: what a person is asked for, which says less than a wish of its own. */
interface Wish {
  readonly text: string;
  readonly isPurpose: boolean;
}

/** A sentence that an agent should know. */
interface StatedSentence {
  readonly text: string;
  /** None: it states a value with a digit. */
  readonly kinds: readonly StatementKind[];
  /** Of a wish: its words, from the wish on where the sentence is long. */
  readonly wish: Wish | null;
  /** Of a deadline: the words around it, and whether they name a day or an hour. */
  readonly deadline: { readonly text: string; readonly exact: boolean } | null;
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

/** Whether words of a sentence are of what was spoken about beside it. */
export type NamesMatter = (words: string, sentence: string) => boolean;

/** Where a turn asks for a person. */
export interface AskedWords {
  readonly from: number;
  readonly to: number;
}

/** UTF-16 units of a turn that are read. */
const CHARS_MAX = 1_000;
const WISH_WORDS_MAX = 12;
const DEADLINE_WORDS_MAX = 7;
/** Of a long sentence, in front of the deadline. */
const WORDS_BEFORE_DEADLINE = 2;
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
  'past',
] as const;
type Section = (typeof SECTIONS)[number];

interface Compiled {
  /** The phrases of all sections, each with its section. */
  readonly phrases: PhraseIndex;
  readonly days: ReadonlySet<string>;
  /** In front of a wish, or behind it, there is none; alone they put nothing right for sure. */
  readonly negations: ReadonlySet<string>;
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
    negations: new Set(words.flatMap(({ negations }) => negations.flatMap((word) => tokenize(word).words))),
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

function wordsOf(language: Language | null): Compiled {
  return (language === null ? undefined : own.get(primaryLanguage(language))) ?? everyLanguage;
}

function statedIn(
  tokens: Tokens,
  found: Found,
  words: Compiled,
  asked: AskedWords | null,
  namesMatter: NamesMatter,
): StatedSentence | null {
  const text = tokens.source;
  const deadline = deadlineIn(tokens, found, words);
  const wish = wishOf(tokens, found, words, asked, namesMatter);
  const kinds = STATEMENT_KINDS.filter((kind) => {
    if (kind === 'wish') return wish !== null;
    if (kind === 'deadline') return deadline !== null;
    // `have somebody call me` is a request, and not that somebody called.
    return found[kind].some((match) => asked === null || !isWithin(tokens, match, asked));
  });
  const isShort = wordCount(text) < WORDS_MIN;
  if (kinds.length === 0 ? !/\d/.test(text) || isShort : isShort && wish === null) return null;
  return {
    text: visible(text),
    kinds,
    wish,
    deadline:
      deadline === null ? null : { text: around(tokens, deadline), exact: isExact(tokens, deadline, words) },
  };
}

function isWithin(
  { starts, ends }: Tokens,
  { from, to }: Pick<PhraseMatch, 'from' | 'to'>,
  asked: AskedWords,
): boolean {
  return ends[to - 1]! > asked.from && starts[from]! < asked.to;
}

/** The wish of a sentence; of one that asks for a person, what that person is to do. */
function wishOf(
  tokens: Tokens,
  found: Found,
  { negations }: Compiled,
  asked: AskedWords | null,
  namesMatter: NamesMatter,
): Wish | null {
  const { source, words } = tokens;
  const conditionAt = found.condition[0]?.from ?? Infinity;
  const wishes = found.wish.filter(
    ({ from, to }) =>
      from < conditionAt &&
      !negations.has(words[from - 1] ?? '') &&
      !negations.has(words[to] ?? '') &&
      !found.refused.some((no) => no.from < to && no.to > from) &&
      (asked === null || !isWithin(tokens, { from, to }, asked)),
  );
  if (asked === null) return wishes.length === 0 ? null : said(wishIn(tokens, wishes, negations));
  const front = source.slice(0, asked.from);
  const behind = source.slice(asked.to).replace(/^[^\p{L}\d]+/u, '');
  if (wishes.length > 0 && namesMatter(`${front} ${behind}`, source))
    return said(wishIn(tokens, wishes, negations));
  if (wordCount(behind) >= WORDS_BEHIND_MIN && namesMatter(behind, source)) return purpose(behind);
  const whole = source.slice(asked.from);
  return wordCount(whole) >= WORDS_OF_REQUEST_MIN && namesMatter(whole, source) ? purpose(whole) : null;
}

const said = (text: string): Wish => ({ text, isPurpose: false });
const purpose = (text: string): Wish => ({ text: clipWords(text, WISH_WORDS_MAX), isPurpose: true });

const WORDS_BEHIND_MIN = 4;
/** Of a sentence that asks for a person and says in the same words what for. */
const WORDS_OF_REQUEST_MIN = 6;

/** From the clause on in which the last wish begins that leaves something to say, where the whole is too long or begins with a no. */
function wishIn(
  { source, starts, words }: Tokens,
  wishes: readonly PhraseMatch[],
  negations: ReadonlySet<string>,
): string {
  const whole = visible(source);
  const from =
    [...wishes].reverse().find(({ to }) => words.length - to >= WORDS_MIN)?.from ?? wishes[0]!.from;
  if (wordCount(whole) <= WISH_WORDS_MAX && !negations.has(words[0] ?? '')) return whole;
  return clipWords(source.slice(starts[from]), WISH_WORDS_MAX);
}

function deadlineIn(tokens: Tokens, found: Found, { days, negations }: Compiled): PhraseMatch | null {
  const { words } = tokens;
  const behind = ({ to }: PhraseMatch) => words[to] ?? '';
  // `we moved on Monday`: what is over is no deadline. Words that are enough by themselves are of now.
  const isOver = ({ from, to }: PhraseMatch) =>
    (negations.has(words[to + 1] ?? '') && isEnd(words[to + 2])) ||
    found.past.some((past) => past.from <= from && !words.slice(past.to, from).some(isMark)) ||
    found.past.some((past) => past.from >= from && past.from <= from + PAST_WITHIN);
  return (
    found.until.find((match) => (/^\d/.test(behind(match)) || days.has(behind(match))) && !isOver(match)) ??
    found.deadline.find((match) => !isOver(match)) ??
    found.onDay.find((match) => days.has(behind(match)) && !isOver(match)) ??
    null
  );
}

function isEnd(word: string | undefined): boolean {
  return word === undefined || isMark(word);
}

/** Words behind a day among which it may be said to be over: `on Monday last`. */
const PAST_WITHIN = 2;

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
