import { bitsOf, type Bits } from './bits.ts';

/** Patterns are looked for because they say something, or because they cancel or weaken what others say. */
export type Purpose = 'saying' | 'cancelling';

/** Sets of words that the search needs at hand. */
export interface SearchSets {
  /** Those that patterns are looked for from. */
  readonly anchors: ReadonlySet<number>;
  /** Those that are asked for before a pattern is tried. */
  readonly required: ReadonlySet<number>;
}

/**
 * What something that stands in a text says to searches for patterns of one purpose, as a place in `Marks`; 0: nothing. There stand how many
 * sets it is in that patterns are looked for from, how many that they ask for, and then these sets.
 */
type MarksAt = number;

/** The sets of words that something is in, and what the search makes of them. */
export interface MarkedSets {
  readonly bits: Bits;
  readonly saying: MarksAt;
  readonly cancelling: MarksAt;
}

/** Twice as fast as to index by a name that varies. */
export function marksFor(
  purpose: Purpose,
  { saying, cancelling }: Readonly<Record<Purpose, MarksAt>>,
): MarksAt {
  return purpose === 'saying' ? saying : cancelling;
}

/** All marks of the rules of one language, in one list: the sets of a word are then one place of the memory. */
export class Marks {
  /** See `MarksAt`; replaced when it grows. */
  list = new Uint16Array(1024);
  #end = 1;
  readonly #size: number;
  readonly #sets: Readonly<Record<Purpose, SearchSets>>;
  /** Words and entries of the same sets share them: there are far fewer than words. */
  readonly #known = new Map<string, MarkedSets>();

  /**
   * @param size how many sets there are
   * @throws Error where there are more than fit
   */
  constructor(size: number, sets: Readonly<Record<Purpose, SearchSets>>) {
    if (size > SETS_MAX) throw new Error(`${size} sets of words are more than ${SETS_MAX}`);
    this.#size = size;
    this.#sets = sets;
  }

  of(sets: readonly number[]): MarkedSets {
    const key = sets.join();
    let found = this.#known.get(key);
    if (found === undefined) {
      const [saying, cancelling] = [this.#add(sets, 'saying'), this.#add(sets, 'cancelling')];
      this.#known.set(key, (found = { bits: bitsOf(sets, this.#size), saying, cancelling }));
    }
    return found;
  }

  #add(sets: readonly number[], purpose: Purpose): MarksAt {
    const anchors = sets.filter((set) => this.#sets[purpose].anchors.has(set));
    const required = sets.filter((set) => this.#sets[purpose].required.has(set));
    if (anchors.length + required.length === 0) return 0;
    const begin = this.#end;
    const marks = [anchors.length, required.length, ...anchors, ...required];
    this.#end += marks.length;
    if (this.#end > this.list.length) {
      const longer = new Uint16Array(2 * this.#end);
      longer.set(this.list);
      this.list = longer;
    }
    this.list.set(marks, begin);
    return begin;
  }
}

const SETS_MAX = 0xffff;
