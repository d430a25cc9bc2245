import { isMark } from '../text/index.ts';
import { has } from '../rules/bits.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { KnownWords } from '../rules/elements.ts';
import type { LookedUpWord } from '../rules/word-index.ts';
import type { MarkedSets } from '../rules/marked-sets.ts';

/** What stands in a text, by token; nothing of it is kept from one text to the next. */
export interface CluesOfText<Value> {
  /** What the word says by itself; at a mark, what was there before. */
  readonly words: readonly Value[];
  /** The clue of its stem and the one before it in the clause; at a mark: -1. */
  readonly pairs: readonly number[];
  /** What the entries of several words say that begin somewhere. */
  readonly entries: readonly { readonly at: number; readonly value: Value }[];
}

/** Stems are the first letters of a word; a syllable of Hangul or Devanagari holds more than a letter. */
const STEM_CHARS = 4;
const STEM_CHARS_OF_SYLLABLES = 2;
const BEGINNING = hashOf('^', '');

/**
 * What the learned part of a language hears by, as numbers of 24 bits: the words of a text, their stems, the classes of the pack's rules that
 * they are in, and each two stems that follow each other in one clause.
 */
export class ClueReader<Value> {
  readonly #classes: CompiledRules['classes'];
  readonly #valueOf: (clues: readonly number[]) => Value;
  readonly #entries = new WeakMap<MarkedSets, Value>();
  readonly #found: { words: Value[]; pairs: number[]; entries: { at: number; value: Value }[] } = {
    words: [],
    pairs: [],
    entries: [],
  };

  /** @param valueOf what the caller makes of the clues of one word; it is kept for the words that texts repeat */
  constructor({ classes }: CompiledRules, valueOf: (clues: readonly number[]) => Value) {
    this.#classes = classes;
    this.#valueOf = valueOf;
  }

  read(texts: readonly string[], known: KnownWords): CluesOfText<Value> {
    const { words, pairs, entries } = this.#found;
    entries.length = 0;
    let before = BEGINNING;
    for (let at = 0; at < texts.length; at += 1) {
      const written = texts[at]!;
      if (isMark(written)) {
        pairs[at] = -1;
        before = BEGINNING;
        continue;
      }
      const lookedUp = known.words[at]!;
      if (lookedUp.readBy !== this) this.#readWord(written, lookedUp);
      const { stem } = lookedUp;
      words[at] = lookedUp.clues as Value;
      pairs[at] = mixed(before, stem);
      before = stem;
      const longer = known.longer[at]!;
      for (let each = 0; each < longer.length; each += 1)
        entries.push({ at, value: this.#entryValue(longer[each]!.sets) });
    }
    return this.#found;
  }

  #readWord(written: string, lookedUp: LookedUpWord): void {
    const { parts } = lookedUp;
    const word = parts[0]?.word ?? written;
    const stem = stemOf(word);
    const clues = new Set([hashOf('w', word), ...parts.flatMap(({ sets }) => this.#classClues(sets))]);
    if (stem !== word) clues.add(hashOf('s', stem));
    lookedUp.readBy = this;
    lookedUp.stem = hashOf('s', stem);
    lookedUp.clues = this.#valueOf([...clues]);
  }

  #entryValue(entry: MarkedSets): Value {
    let value = this.#entries.get(entry);
    if (value === undefined) this.#entries.set(entry, (value = this.#valueOf(this.#classClues(entry))));
    return value;
  }

  #classClues({ bits }: MarkedSets): readonly number[] {
    return this.#classes.filter(({ set }) => has(bits, set)).map(({ name }) => hashOf('c', name));
  }
}

function stemOf(word: string): string {
  const first = word.charCodeAt(0);
  const syllables = (first >= 0xac00 && first <= 0xd7a3) || (first >= 0x900 && first < 0x980);
  return word.slice(0, syllables ? STEM_CHARS_OF_SYLLABLES : STEM_CHARS);
}

/** FNV-1a, 24 bits of it. */
function hashOf(kind: string, text: string): number {
  let hash = Math.imul(0x811c9dc5 ^ kind.charCodeAt(0), 0x01000193);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return folded(hash);
}

function mixed(before: number, stem: number): number {
  return folded(Math.imul(Math.imul(before, 0x9e3779b1) ^ stem, 0x85ebca6b));
}

function folded(hash: number): number {
  return (hash ^ (hash >>> 15) ^ (hash >>> 24)) & 0xffffff;
}
