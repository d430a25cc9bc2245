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

/** What something that stands in a text says to a search for patterns of one purpose: sets that it is in. */
export interface Marks {
  readonly anchors: readonly number[];
  readonly required: readonly number[];
}

/** Marks for searches of either purpose. */
export interface MarkedFor {
  readonly saying: Marks;
  readonly cancelling: Marks;
}

/** The sets of words that something is in, and what the search makes of them. */
export interface MarkedSets extends MarkedFor {
  readonly bits: Bits;
}

/** Twice as fast as to index by a name that varies. */
export function marksFor(purpose: Purpose, { saying, cancelling }: MarkedFor): Marks {
  return purpose === 'saying' ? saying : cancelling;
}

export function markedSets(
  sets: readonly number[],
  size: number,
  marks: Readonly<Record<Purpose, SearchSets>>,
): MarkedSets {
  const within = ({ anchors, required }: SearchSets) => ({
    anchors: sets.filter((set) => anchors.has(set)),
    required: sets.filter((set) => required.has(set)),
  });
  return { bits: bitsOf(sets, size), saying: within(marks.saying), cancelling: within(marks.cancelling) };
}

/** The marks of several that stand in one place. */
export function joinedMarks(all: readonly MarkedFor[]): MarkedFor {
  const [only] = all;
  if (all.length < 2) return only ?? NO_MARKS;
  const join = (purpose: Purpose): Marks => ({
    anchors: [...new Set(all.flatMap((one) => one[purpose].anchors))],
    required: [...new Set(all.flatMap((one) => one[purpose].required))],
  });
  return { saying: join('saying'), cancelling: join('cancelling') };
}

const NONE: Marks = { anchors: [], required: [] };
const NO_MARKS: MarkedFor = { saying: NONE, cancelling: NONE };
