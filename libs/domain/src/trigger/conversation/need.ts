import { contentOf, withoutCourtesies, wordCount } from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import { SAID, type Conversation, type KeptSentence } from './conversation.ts';
import { isSaid, isSettled } from './kept-sentence.ts';

/** What the customer needs now, in their words: the wish, and beside it what it is about where there is room. */
export interface Need {
  readonly text: string;
  /** The messages of its parts: of the wish, of what says most of what it is about, of another one; then of what the assistant offered. */
  readonly from: readonly MessageId[];
  /** As it was said, each without what was cut off at its end. */
  readonly parts: readonly string[];
}

/** A wish alone, or with one sentence beside it, was read right in less than two of three conversations. */
export const NEED_WORDS_MAX = 30;
const NEED_WORDS_MAX_BESIDE_NOTE = 22;
const WORDS_MIN = 2;
/** Between what the customer said at different times. A colon would be read as cause and effect. */
const SEPARATOR = ' · ';

/** As one line: no sign ends a part but the last. */
export function sideBySide(parts: readonly string[]): string {
  return parts
    .map((part, at) => (at === parts.length - 1 ? part : part.replace(/[.,;:!…]+$/u, '')))
    .join(SEPARATOR);
}

/** Words of one sentence that may stand alone: whole clauses. */
interface Words {
  readonly sentence: KeptSentence;
  readonly text: string;
  readonly words: number;
  readonly content: ReadonlySet<string>;
  /** By itself. */
  readonly worth: number;
  /** Where a clause does. */
  readonly begins: boolean;
}

/** Words of the need: whoever reads what a colleague noted knows what it is about. */
export function needWordsMax({ people }: Pick<Readonly<Conversation>, 'people'>): number {
  return people.at(-1)?.note == null ? NEED_WORDS_MAX : NEED_WORDS_MAX_BESIDE_NOTE;
}

/** What the conversation needs now; null: nothing says so. */
export function needOf(c: Pick<Readonly<Conversation>, 'said' | 'people'>): Need | null {
  return needIn(c.said, needWordsMax(c));
}

/** By what was said, which is never changed in place once it is read (`keepSentence`): sections of a card ask for the same. */
const found = new WeakMap<readonly KeptSentence[], Map<number, Need | null>>();

/** Of what the customer has said, in at most so many words; null: nothing says what is needed. */
export function needIn(said: readonly KeptSentence[], wordsMax = NEED_WORDS_MAX): Need | null {
  const known = found.get(said) ?? new Map<number, Need | null>();
  found.set(said, known);
  const before = known.get(wordsMax);
  if (before !== undefined) return before;
  const need = searched(said, wordsMax);
  known.set(wordsMax, need);
  return need;
}

function searched(said: readonly KeptSentence[], wordsMax: number): Need | null {
  const turns = [...new Set(said.map(({ m }) => m))];
  const ages = new Map(turns.map((m, at) => [m, turns.length - 1 - at]));
  const wordsBy = (worthOf: (sentence: KeptSentence, age: number) => number | null): readonly Words[] =>
    said.flatMap((sentence) => {
      const worth = worthOf(sentence, ages.get(sentence.m)!);
      return worth === null ? [] : wordsOf(sentence, worth, wordsMax);
    });
  const leads = wordsBy(leadWorth);
  const best = bestOf(leads, worthAsLead);
  if (best === null) return null;
  const fronts = wordsBy(frontWorth).filter(({ sentence }) => !isOpener(sentence, said));
  const plain = wordsBy(plainWorth);
  const besideOf = (lead: Words): Beside => {
    const front = bestOf(fronts, (words) => worthBeside(words, [lead], wordsMax));
    if (front === null) return { words: [], worth: 0 };
    const third = bestOf([...fronts, ...plain], (words) => worthBeside(words, [lead, front.words], wordsMax));
    return third === null || third.worth < THIRD_MIN
      ? { words: [front.words], worth: front.worth }
      : { words: [front.words, third.words], worth: front.worth + third.worth - THIRD_MIN };
  };
  // Of the sentence that leads, the words that leave room for what it is about.
  let need: { readonly lead: Words; readonly beside: Beside; readonly worth: number } | null = null;
  for (const lead of leads.filter(({ sentence }) => sentence === best.words.sentence)) {
    const beside = besideOf(lead);
    const kept = (lead.begins ? BEGINS : 0) + LEAD_KEPT * weightOf(lead.content, NONE);
    const worth = worthAsLead(lead) + kept + beside.worth;
    if (need === null || worth > need.worth) need = { lead, beside, worth };
  }
  return need === null ? null : joined(need.lead, need.beside.words, said);
}

/** What stands beside the wish: at most two sentences, the one that says most of it first. */
interface Beside {
  readonly words: readonly Words[];
  readonly worth: number;
}

/** Whether it only names what is said to be wrong later: `I ordered a dishwasher`, and `the dishwasher leaks`. */
function isOpener(sentence: KeptSentence, said: readonly KeptSentence[]): boolean {
  if (!isSaid(sentence, 'first') || isTelling(sentence)) return false;
  const named = [...contentOf(sentence.x)].filter(
    (word) => word.length >= NAME_CHARS_MIN && !/\d/.test(word),
  );
  return said.some(
    (other) =>
      other.m !== sentence.m &&
      isSaid(other, 'problem') &&
      !isSettled(other) &&
      named.some((word) => contentOf(other.x).has(word)),
  );
}
const NAME_CHARS_MIN = 4;

function worthAsLead({ worth, content, words, sentence }: Words): number {
  return (
    worth + (isWanted(sentence) ? LEAD_CONTENT : FRONT_CONTENT) * weightOf(content, NONE) + LONGER * words
  );
}

/** What words add beside others; null: they do not fit, or say nothing new. */
function worthBeside(words: Words, others: readonly Words[], wordsMax: number): number | null {
  // A separator is read, too.
  const used = others.reduce((sum, other) => sum + other.words + 1, 0);
  if (others.some(({ sentence }) => sentence === words.sentence) || words.words + used > wordsMax)
    return null;
  const [lead] = others;
  if (isSaid(words.sentence, 'question') && !isSaid(words.sentence, 'first') && !isAfter(words, lead!))
    return null;
  const known = new Set(others.flatMap(({ content }) => [...content]));
  const news = weightOf(words.content, known);
  const named = [...contentOf(words.text.replaceAll(/\S*\d\S*/g, ' '))];
  const least = isTelling(words.sentence) ? NEWS_MIN : NEWS_OF_PLAIN_MIN;
  const isTimed = isSaid(words.sentence, 'deadline') || /\d/.test(words.text);
  const isPlain = !isTelling(words.sentence) && !isTimed;
  const isNamed = isPlain
    ? named.filter(({ length }) => length >= PLAIN_CHARS_MIN).length >= FRONT_CONTENT_OF_PLAIN_MIN
    : named.length >= FRONT_CONTENT_MIN;
  const isLinked = [...words.content].some((word) => lead!.content.has(word));
  return !isNamed || news < least
    ? null
    : words.worth +
        (isLinked ? LINKED : 0) +
        FRONT_CONTENT * Math.min(FRONT_NEWS_MAX, news) -
        ROOM * words.words;
}

interface Best {
  readonly words: Words;
  readonly worth: number;
}

function bestOf(all: readonly Words[], worthOf: (words: Words) => number | null): Best | null {
  let best: Best | null = null;
  for (const words of all) {
    const worth = worthOf(words);
    if (worth !== null && (best === null || worth > best.worth)) best = { words, worth };
  }
  return best;
}

/** In the order in which they were said; but the wish comes last, unless something is wanted or asked since. */
function joined(lead: Words, beside: readonly Words[], said: readonly KeptSentence[]): Need {
  const isBehind = (words: Words): boolean =>
    isAfter(words, lead) && (isAsked(words.sentence) || !isAsked(lead.sentence));
  const place = ({ sentence }: Words): number => said.indexOf(sentence);
  const sorted = beside.toSorted((one, other) => place(one) - place(other));
  const texts = [...sorted.filter((words) => !isBehind(words)), lead, ...sorted.filter(isBehind)].map(
    ({ text }) => text,
  );
  const parts = [lead, ...beside];
  return {
    text: sideBySide(texts),
    from: [
      ...parts.map(({ sentence }) => sentence.m),
      ...parts.flatMap(({ sentence }) => (sentence.a === undefined ? [] : [sentence.a.m])),
    ],
    parts: parts.map((words) => words.text),
  };
}

const isWanted = (sentence: KeptSentence): boolean => isSaid(sentence, 'wish') || isSaid(sentence, 'purpose');
const isAsked = (sentence: KeptSentence): boolean => isWanted(sentence) || isSaid(sentence, 'question');
const isTelling = (sentence: KeptSentence): boolean =>
  isAsked(sentence) || isSaid(sentence, 'problem') || isSaid(sentence, 'topic');
const isAfter = ({ sentence: one }: Words, { sentence: other }: Words): boolean => one.t > other.t;

const NONE: ReadonlySet<string> = new Set();
const LEAD_CONTENT = 0.4;
/** Of words that what it is about could take the room of. */
const LEAD_KEPT = 0.3;
/** Of two that say the same, the fuller one. */
const LONGER = 0.01;
const FRONT_CONTENT = 0.3;
/** That it has a word of the wish: it says what that is about. */
const LINKED = 0.3;
/** Words that another part could have. */
const ROOM = 0.02;
/** Of content words that the wish does not have. */
const NEWS_MIN = 1;
/** Of a sentence that neither wants anything nor says that something is wrong. */
const NEWS_OF_PLAIN_MIN = 2;
const FRONT_NEWS_MAX = 4;
const CONTENT_MAX = 7;
/** A day or a size says something; a phone number and a code stand among the known facts. */
const NUMBER = 0.5;
const NUMBER_CHARS_MAX = 2;
const CODE_CHARS_MIN = 4;
const CODE = -0.5;

function weightOf(content: ReadonlySet<string>, without: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of content) {
    if (without.has(word)) continue;
    if (!/\d/.test(word)) sum += 1;
    else sum += word.length > CODE_CHARS_MIN ? CODE : word.length > NUMBER_CHARS_MAX ? 0 : NUMBER;
  }
  return Math.min(CONTENT_MAX, sum);
}

const BY_AGE = 0.9;
const AGES_MAX = 4;
const SETTLED = -5;
/** What would do instead leads only where nothing else is wanted. */
const FALLBACK = 2;
/** What is wanted by a day that is named. */
const DUE = 0.5;
/** What always needs a human leads where it was said last. */
const TOPIC = 3.9;

/** What a sentence is worth as the wish; null: it is none. */
function leadWorth(sentence: KeptSentence, age: number): number | null {
  const is = (kind: Parameters<typeof isSaid>[1]): boolean => isSaid(sentence, kind);
  const settled = isSettled(sentence) ? SETTLED : 0;
  const worth = settled - BY_AGE * Math.min(AGES_MAX, age) - (is('fallback') ? FALLBACK : 0);
  const isAside = is('promised') || is('tried') || is('refused');
  if (is('wish')) return (is('promised') ? 2 : 4) + (is('deadline') ? DUE / 2 : 0) + worth;
  if (is('purpose')) return (is('promised') ? 1.2 : 3.2) + worth;
  if (is('question')) return 1.5 + 2 * worth;
  if (is('first')) return settled + (is('problem') ? 1.5 : 0.2);
  if (is('topic')) return TOPIC + worth;
  return is('problem') && !isAside ? 1 + 0.5 * worth : null;
}

/** Of what stands beside the wish and another sentence. Less says too little for the time that it is read in. */
const THIRD_MIN = 1.1;

/** What a sentence adds that only states something; null: nothing. */
function plainWorth(sentence: KeptSentence, age: number): number | null {
  const isPlain = sentence.k === '' || sentence.k === SAID.deadline;
  return isPlain ? (sentence.k === '' ? 0 : DUE) - 0.15 * Math.min(AGES_MAX, age) : null;
}

function saysMuch(text: string): boolean {
  return contentOf(text.replaceAll(/\S*\d\S*/g, ' ')).size >= FRONT_CONTENT_OF_FIRST_MIN;
}

/** What a sentence adds beside a wish; null: nothing. */
function frontWorth(sentence: KeptSentence, age: number): number | null {
  const is = (kind: Parameters<typeof isSaid>[1]): boolean => isSaid(sentence, kind);
  if (isSettled(sentence)) return null;
  const late = -0.15 * Math.min(AGES_MAX, age);
  if (is('refused') || (is('fallback') && !isWanted(sentence))) return null;
  // What was wanted first is often what is wanted now in fewer words, or no more.
  if (is('first'))
    return (
      (is('problem') || is('topic') ? 2 : isAsked(sentence) ? 1.2 : saysMuch(sentence.x) ? 1 : 0.4) + late
    );
  if (is('promised') || is('tried')) return null;
  if (is('topic')) return 0.6 + late;
  if (isAsked(sentence))
    return (is('deadline') ? DUE : 0) + (is('purpose') && !is('deadline') ? 0 : 0.8) + late;
  return is('problem') ? 0.5 + late : null;
}

/** Words of the end of a sentence that only states something. */
const END_WORDS_MIN = 6;
/** Words of a wish that say it. */
const WISH_WORDS_MIN = 4;
const FRONT_CONTENT_MIN = 2;
/** `The gentleman came`, `hm it looks different` say nothing by themselves. */
const FRONT_CONTENT_OF_PLAIN_MIN = 3;
/** Of the first of a matter that neither wants anything nor says that something is wrong. */
const FRONT_CONTENT_OF_FIRST_MIN = 4;
/** `hm` is shorter. */
const PLAIN_CHARS_MIN = 3;
/** That it begins where a clause does. */
const CLAUSE = 0.4;
/** And of the sentence that leads, that its subject is said. */
const BEGINS = 1;
const CUT = -0.5;
/** That it ends with a clause that leans on the one before and says nothing. */
const HANGING = -0.6;

/** Runs of whole clauses that hold what the sentence says, and what of one can be said where it is too long. */
function wordsOf(sentence: KeptSentence, worth: number, wordsMax: number): readonly Words[] {
  const { x, w, b = [], a } = sentence;
  if (a !== undefined) return offered(sentence, `${a.x} – ${x}`, worth, wordsMax);
  const breaks = b.flatMap((end, at) => (at % 2 === 0 ? [[end, b[at + 1]!] as const] : []));
  const starts = beginOf(x, breaks);
  const [from, to] = sentence.r ?? [starts, x.length];
  const inside = breaks.filter(([end, begin]) => end > from && begin < to);
  const clauses = [from, ...inside.map(([, begin]) => begin).filter((begin) => begin > from)];
  const at = Math.max(from, w ?? from);
  const own = clauses.findLast((begin) => begin <= at) ?? from;
  const turnsDown = isSaid(sentence, 'refused');
  const begins =
    w === undefined ? clauses : isWanted(sentence) ? [...new Set([turnsDown ? at : own, at])] : [own];
  // The whole, where it is short and turns nothing down.
  if (!turnsDown && !begins.includes(from)) begins.push(from);
  const ends = [...inside.map(([end]) => end), to];
  const hangs = (end: number): boolean => {
    const last = inside.findLast(([ended, begin]) => ended > at && ended < end && begin === 0);
    return last !== undefined && contentOf(x.slice(last[0], end)).size === 0;
  };
  const runs: Words[] = [];
  for (const begin of begins)
    for (const end of ends) {
      if (end <= Math.max(begin, at)) continue;
      const text = shown(x, begin, end);
      const words = wordCount(text);
      // A part of what only states something says something else.
      if (!isTelling(sentence) && (end < to || (begin > from && words < END_WORDS_MIN))) continue;
      if (words < WORDS_MIN || words > wordsMax || !isWhole(text)) continue;
      if (begin < own && end < to) continue;
      if (w !== undefined && isWanted(sentence) && end < to && wordCount(x.slice(at, end)) < WISH_WORDS_MIN)
        continue;
      const isClause = clauses.includes(begin);
      runs.push({
        sentence,
        text,
        words,
        content: contentOf(text),
        begins: isClause,
        worth: worth + (isClause ? CLAUSE : 0) + LISTED * codesIn(text) + (hangs(end) ? HANGING : 0),
      });
    }
  if (runs.length > 0) return runs;
  const cut = cutOff(x.slice(at, to), wordsMax);
  return [
    {
      sentence,
      text: cut,
      words: wordCount(cut),
      content: contentOf(cut),
      begins: false,
      worth: worth + CUT,
    },
  ];
}

/** Behind a word that joins (`and`), and behind clauses that say nothing (`while I'm in here,`). */
function beginOf(x: string, breaks: readonly (readonly [end: number, begin: number])[]): number {
  let from = 0;
  for (const [end, begin] of breaks) {
    if (begin === 0 || contentOf(x.slice(from, end)).size > 0 || contentOf(x.slice(begin)).size === 0) break;
    from = begin;
  }
  return from;
}

/** What was offered, with the answer that takes it; the question is not cut. */
function offered(sentence: KeptSentence, text: string, worth: number, wordsMax: number): readonly Words[] {
  const words = wordCount(text);
  return words > wordsMax
    ? []
    : [{ sentence, text, words, content: contentOf(text), begins: true, worth: worth + CLAUSE }];
}

/** A phone number or an address behind a wish stands among the known facts. */
const LISTED = -0.5;

function codesIn(text: string): number {
  return Math.max(0, text.split(' ').filter((word) => /\d{3}/.test(word)).length - 1);
}

/** No quotation is cut in two. */
function isWhole(text: string): boolean {
  return (text.match(/["«»“”„]/gu) ?? []).length % 2 === 0;
}

function shown(x: string, begin: number, end: number): string {
  // With what stands in front of its first word: `£149`.
  const from = begin === 0 ? 0 : x.lastIndexOf(' ', begin) + 1;
  const text = x
    .slice(from, end)
    .trim()
    .replace(/[,;:]+$/u, '');
  // `there is water`, and not `hello there`.
  return begin > 0 || /^there\b/i.test(text) ? text : withoutCourtesies(text);
}

function cutOff(text: string, wordsMax: number): string {
  const words = text.trim().split(' ');
  return words.length <= wordsMax ? text.trim() : `${words.slice(0, wordsMax).join(' ')}…`;
}
