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

export const NEED_WORDS_MAX = 12;
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

/** Of what the customer has said; null: nothing says what is needed. */
export function needIn(said: readonly KeptSentence[]): Need | null {
  const turns = [...new Set(said.map(({ m }) => m))];
  const ages = new Map(turns.map((m, at) => [m, turns.length - 1 - at]));
  const wordsBy = (worthOf: (sentence: KeptSentence, age: number) => number | null): readonly Words[] =>
    said.flatMap((sentence) => {
      const worth = worthOf(sentence, ages.get(sentence.m)!);
      return worth === null ? [] : wordsOf(sentence, worth);
    });
  const lead = bestOf(
    wordsBy(leadWorth),
    ({ worth, content, words, sentence }) =>
      worth + (isWanted(sentence) ? LEAD_CONTENT : FRONT_CONTENT) * weightOf(content, NONE) + LONGER * words,
  );
  if (lead === null) return null;
  return needOf(
    lead,
    bestOf(wordsBy(frontWorth), (front) => worthInFront(front, lead)),
  );
}

/** What words add in front of the wish; null: they do not fit, or say nothing new. */
function worthInFront(front: Words, lead: Words): number | null {
  if (front.sentence === lead.sentence || front.words + lead.words > NEED_WORDS_MAX) return null;
  const news = weightOf(front.content, lead.content);
  return front.content.size < FRONT_CONTENT_MIN || news < NEWS_MIN
    ? null
    : front.worth + FRONT_CONTENT * news;
}

function bestOf(all: readonly Words[], worthOf: (words: Words) => number | null): Words | null {
  let best: { readonly words: Words; readonly worth: number } | null = null;
  for (const words of all) {
    const worth = worthOf(words);
    if (worth !== null && (best === null || worth > best.worth)) best = { words, worth };
  }
  return best?.words ?? null;
}

function needOf(lead: Words, front: Words | null): Need {
  const { m } = lead.sentence;
  if (front === null) return { text: lead.text, m, alsoFrom: null, parts: [lead.text] };
  const [one, other] = isWanted(front.sentence) && isAfter(front, lead) ? [lead, front] : [front, lead];
  const begins = one.text.replace(/[.,;:!…]+$/u, '');
  const text = `${begins}${begins.endsWith('?') ? '' : ':'} ${other.text}`;
  const alsoFrom = front.sentence.m === m ? null : front.sentence.m;
  return { text, m, alsoFrom, parts: [lead.text, front.text] };
}

const isWanted = (sentence: KeptSentence): boolean => isSaid(sentence, 'wish') || isSaid(sentence, 'purpose');
const isAfter = ({ sentence: one }: Words, { sentence: other }: Words): boolean => one.t > other.t;

const NONE: ReadonlySet<string> = new Set();
const LEAD_CONTENT = 0.4;
/** Of two that say the same, the fuller one. */
const LONGER = 0.01;
const FRONT_CONTENT = 0.3;
/** Of content words that the wish does not have. */
const NEWS_MIN = 1;
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

/** What a sentence is worth as the wish; null: it is none. */
function leadWorth(sentence: KeptSentence, age: number): number | null {
  const is = (kind: Parameters<typeof isSaid>[1]): boolean => isSaid(sentence, kind);
  const settled = isSettled(sentence) ? SETTLED : 0;
  const worth = settled - BY_AGE * Math.min(AGES_MAX, age);
  const isAside = is('promised') || is('tried') || is('refused');
  if (is('wish')) return (is('promised') ? 2 : 4) + worth;
  if (is('purpose')) return 3.2 + worth;
  if (is('question')) return 1.5 + 2 * worth;
  if (is('first')) return settled + (is('problem') ? 1.5 : 0.2);
  if (is('topic')) return 1.5 + worth;
  return is('problem') && !isAside ? 1 + 0.5 * worth : null;
}

/** What a sentence adds in front of a wish; null: nothing. */
function frontWorth(sentence: KeptSentence, age: number): number | null {
  const is = (kind: Parameters<typeof isSaid>[1]): boolean => isSaid(sentence, kind);
  if (isSettled(sentence) || is('question')) return null;
  const late = -0.15 * Math.min(AGES_MAX, age);
  if (is('refused')) return null;
  if (is('first')) return (is('problem') || is('topic') ? 1.4 : 0.4) + late;
  if (is('promised') || is('tried')) return null;
  if (is('topic')) return 0.5 + late;
  if (isWanted(sentence)) return 0.6 + late;
  return is('problem') ? 0.5 + late : null;
}

/** Words of a wish that say it. */
const WISH_WORDS_MIN = 3;
const FRONT_CONTENT_MIN = 2;
/** That it begins where a clause does. */
const CLAUSE = 0.4;
const CUT = -0.5;
/** That it ends with a clause that leans on the one before and says nothing. */
const HANGING = -0.6;

/** Runs of whole clauses that hold what the sentence says, and what of one can be said where it is too long. */
function wordsOf(sentence: KeptSentence, worth: number): readonly Words[] {
  const { x, w, b = [] } = sentence;
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
      if (words < WORDS_MIN || words > NEED_WORDS_MAX || !isWhole(text)) continue;
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
  const cut = cutOff(x.slice(at, to));
  return [{ sentence, text: cut, words: wordCount(cut), content: contentOf(cut), worth: worth + CUT }];
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

function cutOff(text: string): string {
  const words = text.trim().split(' ');
  return words.length <= NEED_WORDS_MAX ? text.trim() : `${words.slice(0, NEED_WORDS_MAX).join(' ')}…`;
}
