import { contentOf, PHRASES, saysOpposite, saysWhole, wordCount } from '#domain/language';
import type { Conversation, KeptFact, KeptSentence } from '../../conversation/conversation.ts';
import { isGivenUp, isSaid, isSettled } from '../../conversation/kept-sentence.ts';

/** A value as it is read on the card. */
export interface QuotedValue {
  /** Words that have the value; null: it is read with its label. */
  readonly words: string | null;
  /** Whether they say what it is, and it holds. */
  readonly isSure: boolean;
  /** It was replaced, or is of what is settled. */
  readonly isPast: boolean;
}

const WORDS_MAX = 10;
const CHARS_MAX = 80;

/**
 * The whole sentence of a value where it is short, else the clause, as a fragment of either says something else; else the words next to it.
 * What is looked up by a code is the code, whatever is said of it.
 * @param isPlain whether its label says less than words around it
 */
export function quoteOf(fact: KeptFact, isPlain: boolean, c: Readonly<Conversation>): QuotedValue {
  const sentence = c.said.findLast(({ x, m }) => m === fact.m && saysWhole(x, fact.value));
  const isPast =
    isOutdated(fact, c.facts) || isReplaced(fact, c.facts) || (sentence !== undefined && isGivenUp(sentence));
  const holds = !isPast && (sentence === undefined || !(isSaid(sentence, 'refused') || isSettled(sentence)));
  const near = fact.x !== undefined && isReadable(fact.x, fact.value) ? fact.x : null;
  if (!isPlain || isAddress(fact) || isCode(fact)) {
    if (isAddress(fact) && sentence !== undefined && isNoMore(sentence.x, fact.value))
      return { words: withoutEnd(sentence.x), isSure: false, isPast };
    const behind = near?.slice(near.indexOf(fact.value) + fact.value.length) ?? '';
    const words = saysOpposite(behind) ? null : near;
    return { words, isSure: holds, isPast };
  }
  const whole = sentence === undefined ? null : wholeOf(sentence, fact.value, c.due?.x ?? null);
  const words = whole ?? near;
  const isSure =
    holds &&
    words !== null &&
    !saysOpposite(whole === null ? words : (whole.split(' ')[0] ?? '')) &&
    saysWhat(words, fact.value) &&
    (whole !== null || fact.label === PHRASES.facts.amount || isDayOf(words, fact));
  return { words, isSure, isPast };
}

const isCode = ({ label }: KeptFact): boolean => label === PHRASES.facts.code;
const isAddress = ({ label }: KeptFact): boolean =>
  label === PHRASES.facts.address || label === PHRASES.facts.phone || label === PHRASES.facts.email;

/** Words that can be read whole. */
function isReadable(words: string, value: string): boolean {
  return wordCount(words) <= WORDS_MAX && words.length <= CHARS_MAX && saysWhole(words, value);
}

/** The sentence, or its clause, that has the value; not one that says the deadline as well. */
function wholeOf({ x, b = [] }: KeptSentence, value: string, byWhen: string | null): string | null {
  const at = x.indexOf(value);
  const breaks = b
    .flatMap((end, i) => (i % 2 === 0 ? [{ end, begin: b[i + 1]! }] : []))
    // Behind a day (`20. May`) no clause ends.
    .filter(({ end }) => !/\d\.$/.test(x.slice(0, end + 1)));
  const marks = breaks.filter(({ begin }) => begin > 0);
  const from = marks.map(({ begin }) => x.lastIndexOf(' ', begin) + 1).findLast((begin) => begin <= at) ?? 0;
  const endOf = (all: typeof breaks): number =>
    all.find(({ end }) => end >= at + value.length)?.end ?? x.length;
  const parts = [x, x.slice(from, endOf(marks)), x.slice(from, endOf(breaks))].map((part) =>
    withoutEnd(part.trim()),
  );
  const isNew = (part: string): boolean => byWhen === null || !part.includes(byWhen);
  return parts.find((part) => isReadable(part, value) && isNew(part)) ?? null;
}

/** `calle Olmo 12, and I do not live there any more`: behind an address stands that it holds no more. */
function isNoMore(sentence: string, value: string): boolean {
  return isReadable(sentence, value) && saysOpposite(sentence.slice(sentence.indexOf(value) + value.length));
}

const withoutEnd = (text: string): string => text.replace(/(?<!\d)[.,;:!…]+$|[,;:!…]+$/u, '');

/** Whether anything but numbers is said beside the value. */
function saysWhat(words: string, value: string): boolean {
  const rest = [...contentOf(words.replace(value, ' '))].filter((word) => !/\d/.test(word));
  return rest.some((word) => word.length >= WORD_CHARS_MIN);
}
const WORD_CHARS_MIN = 4;

/** Whether a long word in front of a day says whose it is: `update on Monday`, and not `till the 14th`. */
function isDayOf(words: string, { label, value }: KeptFact): boolean {
  return label === PHRASES.facts.date && words.endsWith(value) && saysLong(words.slice(0, -value.length));
}
const saysLong = (words: string): boolean =>
  [...contentOf(words)].some((word) => word.length >= LONG_CHARS_MIN && !/\d/.test(word));
/** All that is kept of a word. */
const LONG_CHARS_MIN = 5;

/** Of codes that are alike but for their end the newest is right. */
function isOutdated(fact: KeptFact, facts: readonly KeptFact[]): boolean {
  const { value } = fact;
  if (isAddress(fact) || value.length < ALIKE_CHARS_MIN) return false;
  const begin = value.slice(0, Math.ceil(value.length * ALIKE));
  return facts
    .slice(facts.indexOf(fact) + 1)
    .some((other) => other.value.length === value.length && other.value.startsWith(begin));
}
/** Of two amounts or days of two messages that are said of the same, the newer holds: `bill is £702.18`, and `water bill is £611` before. */
function isReplaced(fact: KeptFact, facts: readonly KeptFact[]): boolean {
  const { label, m, value, x } = fact;
  if (x === undefined || !REPLACED.has(label)) return false;
  const about = wordsAbout(x, value);
  if (about.length === 0) return false;
  return facts.slice(facts.indexOf(fact) + 1).some((newer) => {
    if (newer.label !== label || newer.m === m || newer.x === undefined) return false;
    const aboutNewer = wordsAbout(newer.x, newer.value);
    const [fewer, more] = about.length < aboutNewer.length ? [about, aboutNewer] : [aboutNewer, about];
    return fewer.length > 0 && fewer.every((word) => more.includes(word));
  });
}
const REPLACED: ReadonlySet<string> = new Set([PHRASES.facts.amount, PHRASES.facts.date]);

function wordsAbout(words: string, value: string): readonly string[] {
  return [...contentOf(words.replace(value, ' '))].filter(
    (word) => !/\d/.test(word) && word.length >= WORD_CHARS_MIN,
  );
}
const ALIKE_CHARS_MIN = 16;
const ALIKE = 0.75;
