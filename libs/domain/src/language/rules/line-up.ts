import { isMark, isPicture, type Tokens } from '../text/index.ts';
import type { Bits } from './bits.ts';
import type { CompiledRules, SearchScratch } from './compile-rules.ts';
import { longerEntries, type Known, type LongerEntry } from './word-index.ts';

/** Words that a policy adds to the classes of the language, by token. */
export interface OwnWords {
  readonly from: number;
  readonly to: number;
  readonly class: 'person' | 'department';
}

/** What the rules know of the words of a text. */
interface KnownWords {
  /** By token. */
  readonly words: readonly (readonly Known[])[];
  /** By token: the entries of several words that begin there. */
  readonly longer: readonly (readonly LongerEntry[])[];
  /** Sets that patterns are looked for from, each once. */
  readonly anchors: readonly number[];
}

/** One word or mark of a text, in order, and the entries of several words that begin with it. */
export interface Element {
  readonly bits: Bits | null;
  /** Sets of the word that patterns are looked for from. */
  readonly anchors: readonly number[];
  readonly kind: 'word' | 'comma' | 'stop';
  readonly from: number;
  readonly to: number;
  /** Longest first. The words in them also stand for themselves: entries of one rule set hide nothing from another. */
  readonly longer: readonly {
    readonly bits: Bits;
    readonly anchors: readonly number[];
    readonly elements: number;
  }[];
}

/** Looks every word up once, and marks the sets that they are in (`SearchScratch.found`); null: nothing is known of any. */
export function lookUp(rules: CompiledRules, { words }: Tokens, own: readonly OwnWords[]): KnownWords | null {
  const { scratch } = rules;
  scratch.search = (scratch.search + 1) | 0;
  const known = new Array<readonly Known[]>(words.length);
  const longer = new Array<readonly LongerEntry[]>(words.length);
  const anchors: number[] = [];
  let some = own.length > 0;
  // Backwards: an entry of several words asks for those behind it.
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at]!;
    longer[at] = NO_LONGER;
    if (isMark(word)) {
      known[at] = NOTHING;
      if (word === '?') mark(scratch, rules.question, anchors);
      continue;
    }
    const parts = rules.words.known(word);
    known[at] = parts;
    if (parts.length === 0) continue;
    some = true;
    for (let part = 0; part < parts.length; part += 1) mark(scratch, parts[part]!, anchors);
    const last = parts[parts.length - 1]!;
    if (last.longer === null && last.open.length === 0) continue;
    const entries = longerEntries(last, words, known, at);
    for (let entry = 0; entry < entries.length; entry += 1) mark(scratch, entries[entry]!, anchors);
    longer[at] = entries;
  }
  if (!some) return null;
  for (const words of own) mark(scratch, rules[words.class], anchors);
  return { words: known, longer, anchors };
}

interface Marked {
  readonly required: readonly number[];
  readonly anchors: readonly number[];
}

function mark({ found, anchored, search }: SearchScratch, entry: Marked, anchors: number[]): void {
  const { required } = entry;
  for (let at = 0; at < required.length; at += 1) found[required[at]!] = search;
  const sets = entry.anchors;
  for (let at = 0; at < sets.length; at += 1) {
    const set = sets[at]!;
    if (anchored[set] === search) continue;
    anchored[set] = search;
    anchors.push(set);
  }
}

const NOTHING: readonly Known[] = [];
const NO_LONGER: readonly LongerEntry[] = [];
const NO_ANCHORS: readonly number[] = [];

/** The words of a text as patterns meet them. */
export function lineUp(
  rules: CompiledRules,
  { words }: Tokens,
  known: KnownWords,
  own: readonly OwnWords[],
): readonly Element[] {
  const plain: Omit<Element, 'longer'>[] = [];
  /** By token: its first element. */
  const firstOf = new Int32Array(words.length + 1).fill(-1);
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const mine = own.length === 0 ? undefined : own.find(({ from }) => from === at);
    firstOf[at] = plain.length;
    if (mine !== undefined) {
      const { bits, anchors } = rules[mine.class];
      plain.push({ bits, anchors, kind: 'word', from: at, to: mine.to });
      at = mine.to;
      continue;
    }
    const parts = known.words[at]!;
    const to = at + 1;
    if (isMark(word)) {
      const kind = word === ',' ? 'comma' : 'stop';
      plain.push({
        bits: word === '?' ? rules.question.bits : null,
        anchors: NO_ANCHORS,
        kind,
        from: at,
        to,
      });
    } else if (parts.length > 0)
      for (const { bits, anchors } of parts) plain.push({ bits, anchors, kind: 'word', from: at, to });
    else if (!isPicture(word)) plain.push({ bits: null, anchors: NO_ANCHORS, kind: 'word', from: at, to });
    at = to;
  }
  firstOf[words.length] = plain.length;
  return plain.map((element, number): Element => {
    const { bits, anchors, kind, from, to } = element;
    const entries = kind === 'word' && to === from + 1 ? known.longer[from]! : NO_LONGER;
    if (entries.length === 0 || plain[number + 1]?.from === from)
      return { bits, anchors, kind, from, to, longer: NO_ENTRIES };
    const longer = entries.flatMap((entry) => {
      const end = firstOf[to + entry.rest.length] ?? -1;
      return end < 0 ? [] : [{ bits: entry.bits, anchors: entry.anchors, elements: end - number }];
    });
    return { bits, anchors, kind, from, to, longer };
  });
}

export const NO_ENTRIES: Element['longer'] = [];
