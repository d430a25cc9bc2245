import { isMark, isPicture, type Tokens } from '../text/index.ts';
import { SEEN_MARK, seenWords } from '../seen-words.ts';
import type { CompiledRules, SearchScratch } from './compile-rules.ts';
import { marksFor, type MarkedSets, type Purpose } from './marked-sets.ts';
import { longerEntries, lookedUp, type LongerEntry, type LookedUpWord } from './word-index.ts';

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
    longer[at] = found.begins === null ? NO_LONGER : longerEntries(found.begins, words, known, at);
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
  scratch.search = (scratch.search + 1) | 0;
  const anchors: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = known.words[at]!;
    markAnchors(scratch, marksFor(purpose, word).anchors, anchors);
    const longer = known.longer[at]!;
    for (let entry = 0; entry < longer.length; entry += 1)
      markAnchors(scratch, marksFor(purpose, longer[entry]!).anchors, anchors);
    if (word === A_MARK && words[at] === '?')
      markAnchors(scratch, marksFor(purpose, rules.question).anchors, anchors);
  }
  for (const { class: name } of own) markAnchors(scratch, marksFor(purpose, rules[name]).anchors, anchors);
  if (anchors.length === 0) return anchors;
  for (let at = 0; at < words.length; at += 1) {
    const word = known.words[at]!;
    markRequired(scratch, marksFor(purpose, word).required);
    const longer = known.longer[at]!;
    for (let entry = 0; entry < longer.length; entry += 1)
      markRequired(scratch, marksFor(purpose, longer[entry]!).required);
    if (word === A_MARK && words[at] === '?')
      markRequired(scratch, marksFor(purpose, rules.question).required);
  }
  for (const { class: name } of own) markRequired(scratch, marksFor(purpose, rules[name]).required);
  return anchors;
}

function markAnchors({ found, search }: SearchScratch, sets: readonly number[], anchors: number[]): void {
  for (let at = 0; at < sets.length; at += 1) {
    const set = sets[at]!;
    if (found[set] === search) continue;
    found[set] = search;
    anchors.push(set);
  }
}

function markRequired({ found, search }: SearchScratch, sets: readonly number[]): void {
  for (let at = 0; at < sets.length; at += 1) found[sets[at]!] = search;
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
        elements.push({ sets: parts[part]!, kind: 'word', from: at, to, longer: NO_ENTRIES });
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
      const sets = entries[at]!;
      const end = firstOf[to + sets.rest.length] ?? -1;
      if (end >= 0) longer.push({ sets, elements: end - number });
    }
    element.longer = longer;
  }
}

type Mutable<T> = { -readonly [Field in keyof T]: T[Field] };

export const NO_ENTRIES: Element['longer'] = [];
