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

/** The sets of words that something is in, and what the search makes of them. */
export interface MarkedSets {
  readonly bits: Bits;
  readonly saying: { readonly anchors: readonly number[]; readonly required: readonly number[] };
  readonly cancelling: { readonly anchors: readonly number[]; readonly required: readonly number[] };
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
