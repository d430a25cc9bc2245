import type { Language } from '#domain/vocabulary';
import { HUMAN } from './classes.ts';
import { compileCues, type Cues } from './cues.ts';
import { compileJoined, type JoinedIndex } from './joined-words.ts';
import type { RequestWords } from './request-words.ts';
import { createWordMemory, type WordMemory } from './word-memory.ts';

/** What is known of a word as it is written. */
interface Entry {
  readonly classes: number;
  /** The word that is meant, where this one is a slip of the keyboard. */
  readonly word: string;
  /** Longer entries that begin with it, longest first. */
  readonly longer: readonly (readonly [rest: readonly string[], classes: number])[] | null;
}

/** The words of one language, ready to be looked up. */
export interface Lexicon {
  readonly language: Language;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Words with a slip of the keyboard. Apart, because they are thirty times as many and rarely looked up. */
  readonly slips: ReadonlyMap<string, Entry>;
  /** Long words for a human, by the code of their first letter: recognised with two slips, the longest with three. */
  readonly long: ReadonlyMap<number, readonly string[]>;
  /** Words of the language that a slip might be taken for. */
  readonly reserved: ReadonlySet<string>;
  readonly joined: JoinedIndex;
  /** Words that were found to be none of all these: most of what customers write, over and over. */
  readonly meaningless: WordMemory;
  /** Of this language and of those that customers mix into it. */
  readonly cues: Cues;
}

export function compileLexicon(
  language: Language,
  words: RequestWords,
  others: ReadonlyMap<Language, RequestWords>,
): Lexicon {
  const lexicon = new Map<string, number>();
  const longer = new Map<string, (readonly [readonly string[], number])[]>();
  const phrases = new Map<string, number>();
  for (const [classes, entries] of words.entries) {
    for (const entry of split(entries)) {
      const into = entry.includes(' ') ? phrases : lexicon;
      into.set(entry, (into.get(entry) ?? 0) | classes);
    }
  }
  for (const [phrase, classes] of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    longer.set(first, [...(longer.get(first) ?? []), [rest, classes] as const]);
  }
  for (const entries of longer.values()) entries.sort((a, b) => b[0].length - a[0].length);
  const reserved = new Set(split(words.notMisspelt));
  const entries = new Map<string, Entry>();
  for (const word of new Set([...lexicon.keys(), ...longer.keys()]))
    entries.set(word, { classes: lexicon.get(word) ?? 0, word, longer: longer.get(word) ?? null });
  const slips = new Map<string, Entry>();
  const long = new Map<number, string[]>();
  for (const word of split(words.misspelt)) {
    const classes = lexicon.get(word) ?? 0;
    for (const slip of oneSlip(word)) {
      const known = lexicon.has(slip) || longer.has(slip) || reserved.has(slip);
      if (!known) slips.set(slip, { classes, word, longer: null });
    }
    if (word.length >= LONG_CHARS_MIN && (classes & HUMAN) !== 0) {
      const first = word.charCodeAt(0);
      long.set(first, [...(long.get(first) ?? []), word]);
    }
  }
  const mixed = words.mixedWith.flatMap((other) => others.get(other)?.cues ?? []);
  return {
    language,
    entries,
    slips,
    long,
    reserved,
    joined: compileJoined(words.joined),
    meaningless: createWordMemory(),
    cues: compileCues([words.cues, ...mixed]),
  };
}

/** The classes of a word, whether it is written well or with a slip; 0: not known. */
export function classesOf({ entries, slips }: Lexicon, word: string): number {
  return (entries.get(word) ?? slips.get(word))?.classes ?? 0;
}

const LONG_CHARS_MIN = 10;

function split(entries: string): string[] {
  return entries
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A letter left out, doubled or added, another typed, two exchanged; the first letter may be wrong too. */
function oneSlip(word: string): string[] {
  const out: string[] = [];
  for (let at = 0; at <= word.length; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    for (const letter of LETTERS) {
      out.push(head + letter + tail);
      if (tail !== '') out.push(head + letter + tail.slice(1));
    }
    if (tail !== '') out.push(head + tail.slice(1));
    if (tail.length > 1) out.push(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  }
  return out;
}
