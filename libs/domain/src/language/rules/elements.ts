import { isMark, isPicture, type Tokens } from '../text/index.ts';
import { SEEN_MARK, seenWords } from '../seen-words.ts';
import type { CompiledRules, SearchScratch } from './compile-rules.ts';
import { marksFor, type MarkedSets, type Purpose } from './marked-sets.ts';
import { longerEntries, lookedUp, OF_PARTS, type LongerEntry, type LookedUpWord } from './word-index.ts';

/** Words that a policy adds to the classes of the language, by token. */
export interface OwnWords {
  readonly from: number;
  readonly to: number;
  readonly class: 'person' | 'department';
}

/** What the rules know of the words of a text. */
export interface KnownWords {
  /** By token. */
  readonly words: readonly LookedUpWord[];
  /** By token: the entries of several words that begin there. */
  readonly longer: readonly (readonly LongerEntry[])[];
  /** Whether anything is known of any word. */
  readonly some: boolean;
}

/** One word or mark of a text, in order, and the entries of several words that begin with it. */
export interface Element {
  /** Null: the rules know nothing of it. */
  readonly sets: MarkedSets | null;
  readonly kind: 'word' | 'number' | 'comma' | 'stop';
  readonly from: number;
  readonly to: number;
  /** Longest first. The words in them also stand for themselves: entries of one rule set hide nothing from another. */
  readonly longer: readonly { readonly sets: MarkedSets; readonly elements: number }[];
}

/** Looks every word up once. */
export function lookUp(rules: CompiledRules, { words }: Tokens, own: readonly OwnWords[]): KnownWords {
  const { known, longer } = rules.scratch;
  const seen = seenWords(words);
  let some = own.length > 0;
  // To be as long as the text before it is written into from its end: with a gap it would be a slow dictionary from then on.
  for (let at = known.length; at < words.length; at += 1) {
    known.push(A_MARK);
    longer.push(NO_LONGER);
  }
  // Backwards: an entry of several words asks for those behind it.
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const of = seen[at]!;
    const found = of === SEEN_MARK ? A_MARK : rules.words.lookUp(words[at]!, of);
    known[at] = found;
    if (found.parts.length > 0) some = true;
    longer[at] = found.begins === null ? NO_LONGER : longerEntries(found, words, known, at);
  }
  return { words: known, longer, some };
}

/**
 * Marks the sets that the words of a text are in (`SearchScratch.found`), where patterns of this purpose may stand in it.
 * @returns those that patterns are looked for from, each once
 */
export function markFound(
  rules: CompiledRules,
  { words }: Tokens,
  known: KnownWords,
  own: readonly OwnWords[],
  purpose: Purpose,
): readonly number[] {
  const { scratch } = rules;
  scratch.search = (scratch.search % SEARCHES_MAX) + 1;
  if (scratch.search === 1) scratch.found.fill(0);
  const anchors: number[] = [];
  markAll(rules, words, known, own, purpose, anchors);
  if (anchors.length > 0) markAll(rules, words, known, own, purpose, null);
  return anchors;
}

/** Fit in `SearchScratch.found`. */
const SEARCHES_MAX = 255;

/** @param anchors to add those to that patterns are looked for from; null: the others are marked */
function markAll(
  rules: CompiledRules,
  words: readonly string[],
  known: KnownWords,
  own: readonly OwnWords[],
  purpose: Purpose,
  anchors: number[] | null,
): void {
  const { scratch, marks } = rules;
  for (let at = 0; at < words.length; at += 1) {
    const word = known.words[at]!;
    const begin = marksFor(purpose, word);
    if (begin > 0) mark(scratch, marks.list, begin, anchors);
    else if (begin === OF_PARTS)
      for (const { sets } of word.parts) mark(scratch, marks.list, marksFor(purpose, sets), anchors);
    const longer = known.longer[at]!;
    for (let entry = 0; entry < longer.length; entry += 1)
      mark(scratch, marks.list, marksFor(purpose, longer[entry]!.sets), anchors);
    if (word === A_MARK && words[at] === '?')
      mark(scratch, marks.list, marksFor(purpose, rules.question), anchors);
  }
  for (const { class: name } of own) mark(scratch, marks.list, marksFor(purpose, rules[name]), anchors);
}

function mark(
  { found, search }: SearchScratch,
  list: Uint16Array,
  begin: number,
  anchors: number[] | null,
): void {
  if (begin === 0) return;
  const required = begin + 2 + list[begin]!;
  if (anchors === null) {
    const end = required + list[begin + 1]!;
    for (let at = required; at < end; at += 1) found[list[at]!] = search;
    return;
  }
  for (let at = begin + 2; at < required; at += 1) {
    const set = list[at]!;
    if (found[set] === search) continue;
    found[set] = search;
    anchors.push(set);
  }
}

/** A number of an order, an account or a phone: a thought may begin behind it (`my number is 4432 operator`). A year ends none. */
const LONG_NUMBER = /^(?!(?:19|20)\d\d$)\d{4}/;

const A_MARK = lookedUp([], 0, null, null);
const NO_LONGER: readonly LongerEntry[] = [];

/** The words of a text as patterns meet them. */
export function elementsOf(
  rules: CompiledRules,
  { words }: Tokens,
  known: KnownWords,
  own: readonly OwnWords[],
): readonly Element[] {
  const elements: Mutable<Element>[] = [];
  /** By token: its first element. */
  const firstOf = new Int32Array(words.length + 1).fill(-1);
  let anyLonger = false;
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const mine = own.length === 0 ? undefined : own.find(({ from }) => from === at);
    firstOf[at] = elements.length;
    if (mine !== undefined) {
      elements.push({ sets: rules[mine.class], kind: 'word', from: at, to: mine.to, longer: NO_ENTRIES });
      at = mine.to;
      continue;
    }
    const { parts } = known.words[at]!;
    const to = at + 1;
    if (known.longer[at]!.length > 0) anyLonger = true;
    if (isMark(word)) {
      const kind = word === ',' ? 'comma' : 'stop';
      const sets = word === '?' ? rules.question : null;
      elements.push({ sets, kind, from: at, to, longer: NO_ENTRIES });
    } else if (parts.length > 0)
      for (let part = 0; part < parts.length; part += 1)
        elements.push({ sets: parts[part]!.sets, kind: 'word', from: at, to, longer: NO_ENTRIES });
    else if (!isPicture(word)) {
      const kind = LONG_NUMBER.test(word) ? 'number' : 'word';
      elements.push({ sets: null, kind, from: at, to, longer: NO_ENTRIES });
    }
    at = to;
  }
  firstOf[words.length] = elements.length;
  if (anyLonger) addLonger(elements, known, firstOf);
  return elements;
}

/** The entries of several words, each with the last element of its first word. */
function addLonger(elements: readonly Mutable<Element>[], known: KnownWords, firstOf: Int32Array): void {
  for (let number = 0; number < elements.length; number += 1) {
    const element = elements[number]!;
    const { from, to } = element;
    if (element.kind !== 'word' || to !== from + 1) continue;
    const entries = known.longer[from]!;
    if (entries.length === 0 || elements[number + 1]?.from === from) continue;
    const longer: Element['longer'][number][] = [];
    for (let at = 0; at < entries.length; at += 1) {
      const { sets, rest } = entries[at]!;
      const end = firstOf[to + rest.length] ?? -1;
      if (end >= 0) longer.push({ sets, elements: end - number });
    }
    element.longer = longer;
  }
}

type Mutable<T> = { -readonly [Field in keyof T]: T[Field] };

export const NO_ENTRIES: Element['longer'] = [];
