import { contentOf, withoutCourtesies, wordCount } from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import type { KeptSentence } from './conversation.ts';
import { isSaid, isSettled } from './kept-sentence.ts';

/** What the customer needs now, in their words: the wish, and in front of it what it is about where there is room. `m`: the message of the wish. */
export interface Need {
  readonly text: string;
  readonly m: MessageId;
  /** Of what is in front; null: nothing is, or it is of the same message. */
  readonly alsoFrom: MessageId | null;
  /** As it was said, each without what was cut off at its end. */
  readonly parts: readonly string[];
}

export const NEED_WORDS_MAX = 20;
const WORDS_MIN = 2;

/** Words of one sentence that may stand alone: whole clauses. */
interface Words {
  readonly sentence: KeptSentence;
  readonly text: string;
  readonly words: number;
  readonly content: ReadonlySet<string>;
  /** By itself. */
  readonly worth: number;
}

/** Of what the customer has said, in at most so many words; null: nothing says what is needed. */
export function needIn(said: readonly KeptSentence[], wordsMax = NEED_WORDS_MAX): Need | null {
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
  const frontOf = (lead: Words) => bestOf(fronts, (front) => worthInFront(front, lead, wordsMax));
  // Of the sentence that leads, the words that leave room for what it is about.
  const lead = bestOf(
    leads.filter(({ sentence }) => sentence === best.words.sentence),
    (words) => worthAsLead(words) + (frontOf(words)?.worth ?? 0),
  )!.words;
  return needOf(lead, frontOf(lead)?.words ?? null);
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

/** What words add in front of the wish; null: they do not fit, or say nothing new. */
function worthInFront(front: Words, lead: Words, wordsMax: number): number | null {
  if (front.sentence === lead.sentence || front.words + lead.words > wordsMax) return null;
  if (isSaid(front.sentence, 'question') && !isSaid(front.sentence, 'first') && !isAfter(front, lead))
    return null;
  const news = weightOf(front.content, lead.content);
  const words = [...contentOf(front.text.replaceAll(/\S*\d\S*/g, ' '))];
  const least = isTelling(front.sentence) ? NEWS_MIN : NEWS_OF_PLAIN_MIN;
  const isTimed = isSaid(front.sentence, 'deadline') || /\d/.test(front.text);
  const isPlain = !isTelling(front.sentence) && !isTimed;
  const isNamed = isPlain
    ? words.filter(({ length }) => length >= PLAIN_CHARS_MIN).length >= FRONT_CONTENT_OF_PLAIN_MIN
    : words.length >= FRONT_CONTENT_MIN;
  return !isNamed || news < least ? null : front.worth + FRONT_CONTENT * Math.min(FRONT_NEWS_MAX, news);
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

function needOf(lead: Words, front: Words | null): Need {
  const { m } = lead.sentence;
  if (front === null) return { text: lead.text, m, alsoFrom: null, parts: [lead.text] };
  const isNext = isAfter(front, lead) && (isAsked(front.sentence) || !isAsked(lead.sentence));
  const [one, other] = isNext ? [lead, front] : [front, lead];
  const begins = one.text.replace(/[.,;:!…]+$/u, '');
  const text = `${begins}${begins.endsWith('?') ? '' : ':'} ${other.text}`;
  const alsoFrom = front.sentence.m === m ? null : front.sentence.m;
  return { text, m, alsoFrom, parts: [lead.text, front.text] };
}

const isWanted = (sentence: KeptSentence): boolean => isSaid(sentence, 'wish') || isSaid(sentence, 'purpose');
const isAsked = (sentence: KeptSentence): boolean => isWanted(sentence) || isSaid(sentence, 'question');
const isTelling = (sentence: KeptSentence): boolean =>
  isAsked(sentence) || isSaid(sentence, 'problem') || isSaid(sentence, 'topic');
const isAfter = ({ sentence: one }: Words, { sentence: other }: Words): boolean => one.t > other.t;

const NONE: ReadonlySet<string> = new Set();
const LEAD_CONTENT = 0.4;
/** Of two that say the same, the fuller one. */
const LONGER = 0.01;
const FRONT_CONTENT = 0.3;
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

/** What a sentence is worth as the wish; null: it is none. */
function leadWorth(sentence: KeptSentence, age: number): number | null {
  const is = (kind: Parameters<typeof isSaid>[1]): boolean => isSaid(sentence, kind);
  const settled = isSettled(sentence) ? SETTLED : 0;
  const worth = settled - BY_AGE * Math.min(AGES_MAX, age) - (is('fallback') ? FALLBACK : 0);
  const isAside = is('promised') || is('tried') || is('refused');
  if (is('wish')) return (is('promised') ? 2 : 4) + worth;
  if (is('purpose')) return (is('promised') ? 1.2 : 3.2) + worth;
  if (is('question')) return 1.5 + 2 * worth;
  if (is('first')) return settled + (is('problem') ? 1.5 : 0.2);
  if (is('topic')) return 1.5 + worth;
  return is('problem') && !isAside ? 1 + 0.5 * worth : null;
}

/** What a sentence adds in front of a wish; null: nothing. */
function frontWorth(sentence: KeptSentence, age: number): number | null {
  const is = (kind: Parameters<typeof isSaid>[1]): boolean => isSaid(sentence, kind);
  if (isSettled(sentence)) return null;
  const late = -0.15 * Math.min(AGES_MAX, age);
  if (is('refused')) return null;
  // What was wanted first is often what is wanted now in fewer words, or no more.
  if (is('first')) return (is('problem') || is('topic') ? 2 : isWanted(sentence) ? 1.2 : 0.8) + late;
  if (is('promised') || is('tried')) return null;
  if (is('topic')) return 0.5 + late;
  if (isAsked(sentence)) return (is('purpose') ? 0.2 : 0.8) + late;
  return is('problem') ? 0.5 + late : null;
}

/** Words of a wish that say it. */
const WISH_WORDS_MIN = 4;
const FRONT_CONTENT_MIN = 2;
/** `The gentleman came`, `hm it looks different` say nothing by themselves. */
const FRONT_CONTENT_OF_PLAIN_MIN = 3;
/** `hm` is shorter. */
const PLAIN_CHARS_MIN = 3;
/** That it begins where a clause does. */
const CLAUSE = 0.4;
const CUT = -0.5;
/** That it ends with a clause that leans on the one before and says nothing. */
const HANGING = -0.6;

/** Runs of whole clauses that hold what the sentence says, and what of one can be said where it is too long. */
function wordsOf(sentence: KeptSentence, worth: number, wordsMax: number): readonly Words[] {
  const { x, w, b = [], a } = sentence;
  if (a !== undefined) return offered(sentence, `${a.x} – ${x}`, worth, wordsMax);
  const breaks = b.flatMap((end, at) => (at % 2 === 0 ? [[end, b[at + 1]!] as const] : []));
  const starts = breaks.find(([end]) => end === 0)?.[1] ?? 0;
  const [from, to] = sentence.r ?? [Math.min(starts, w ?? starts), x.length];
  const inside = breaks.filter(([end, begin]) => end > from && begin < to);
  const clauses = [from, ...inside.map(([, begin]) => begin).filter((begin) => begin > from)];
  const at = w ?? from;
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
  const found: Words[] = [];
  for (const begin of begins)
    for (const end of ends) {
      if (end <= Math.max(begin, at)) continue;
      const text = shown(x, begin, end);
      const words = wordCount(text);
      if (words < WORDS_MIN || words > wordsMax || !isWhole(text)) continue;
      if (begin < own && end < to) continue;
      if (w !== undefined && isWanted(sentence) && end < to && wordCount(x.slice(at, end)) < WISH_WORDS_MIN)
        continue;
      const isClause = clauses.includes(begin);
      found.push({
        sentence,
        text,
        words,
        content: contentOf(text),
        worth: worth + (isClause ? CLAUSE : 0) + LISTED * codesIn(text) + (hangs(end) ? HANGING : 0),
      });
    }
  if (found.length > 0) return found;
  const cut = cutOff(x.slice(at, to), wordsMax);
  return [{ sentence, text: cut, words: wordCount(cut), content: contentOf(cut), worth: worth + CUT }];
}

/** What was offered, with the answer that takes it; the question is not cut. */
function offered(sentence: KeptSentence, text: string, worth: number, wordsMax: number): readonly Words[] {
  const words = wordCount(text);
  return words > wordsMax ? [] : [{ sentence, text, words, content: contentOf(text), worth }];
}

/** A phone number or an address behind a wish stands among the known facts. */
const LISTED = -0.3;

function codesIn(text: string): number {
  return Math.max(0, (text.match(/\d{3,}/g) ?? []).length - 1);
}

/** No quotation is cut in two. */
function isWhole(text: string): boolean {
  return (text.match(/["«»“”„]/gu) ?? []).length % 2 === 0;
}

function shown(x: string, begin: number, end: number): string {
  const text = x.slice(begin, end).trim();
  return begin > 0 ? text : withoutCourtesies(text);
}

function cutOff(text: string, wordsMax: number): string {
  const words = text.trim().split(' ');
  return words.length <= wordsMax ? text.trim() : `${words.slice(0, wordsMax).join(' ')}…`;
}
