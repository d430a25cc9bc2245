/**
 * What was learned of one language, as `tools/learn-hearing.ts` writes it. A clue (`clues.ts`) has a weight for each rule set that it speaks
 * for or against; their sum and what the patterns found decide.
 */
export interface LearnedWeights {
  /** `request`, `topic.safety`; at most 16. */
  readonly ruleSets: readonly string[];
  /** By rule set: what the sum begins with. */
  readonly biases: readonly number[];
  /** By rule set: from which sum on it is possible, and from which it is certain. */
  readonly from: readonly (readonly [possible: number, certain: number])[];
  /**
   * By rule set: from which sum on what a pattern found stands at all, and from which it stays certain; null: it always stands, as it does in
   * texts of fewer words, where these are named.
   */
  readonly stands: readonly (readonly [possible: number, certain: number, words?: number] | null)[];
  /** See `packTable`. */
  readonly table: string;
}

/** Weights by clue. */
export interface ClueTable {
  /** Where the weights of a clue begin, and how many they are: `begin * COUNTS + count`; 0: it has none. */
  readonly find: (clue: number) => number;
  /** Each with its rule set: `ruleSet * 256 + weight + 128`. */
  readonly weights: Uint16Array;
}

/** More than the rule sets. */
export const COUNTS = 32;

export interface ClueWeights {
  readonly clue: number;
  /** By rule set, -128 to 127; 0: none. */
  readonly weights: readonly number[];
}

/**
 * A table in as few characters as a source file can hold: in the order of the clues, the distance from the one before (seven bits a byte, the
 * lowest first, the eighth says that more follows), which rule sets it has weights for (two bytes), and these weights (a byte each); base 64.
 */
export function packTable(clues: readonly ClueWeights[]): string {
  const bytes: number[] = [];
  let before = 0;
  for (const { clue, weights } of clues.toSorted((a, b) => a.clue - b.clue)) {
    let distance = clue - before;
    before = clue;
    for (; distance > 127; distance >>>= 7) bytes.push((distance & 127) | 128);
    bytes.push(distance);
    const mask = weights.reduce((bits, weight, at) => (weight === 0 ? bits : bits | (1 << at)), 0);
    bytes.push(mask & 255, mask >> 8, ...weights.filter((weight) => weight !== 0).map((one) => one & 255));
  }
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

export function unpackTable(packed: string): ClueTable {
  const text = atob(packed.replace(/\s+/g, ''));
  const found = new Map<number, number>();
  const weights: number[] = [];
  let clue = 0;
  for (let at = 0; at < text.length;) {
    for (let shift = 0; ; shift += 7) {
      const byte = text.charCodeAt(at++);
      clue += (byte & 127) << shift;
      if (byte < 128) break;
    }
    const mask = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 8);
    at += 2;
    const begin = weights.length;
    for (let ruleSet = 0; ruleSet < 16; ruleSet += 1) {
      if ((mask & (1 << ruleSet)) === 0) continue;
      const weight = (text.charCodeAt(at++) << 24) >> 24;
      weights.push(ruleSet * 256 + weight + 128);
    }
    found.set(clue, begin * COUNTS + weights.length - begin);
  }
  return { find: findIn(found), weights: Uint16Array.from(weights) };
}

/**
 * Open addressing: most clues of a text are not in the table, and one or two reads say so. What is found of a clue stands beside it: the table is
 * larger than what is near the processor, and each place that is read costs more than all that is done with it.
 */
function findIn(found: ReadonlyMap<number, number>): (clue: number) => number {
  let size = 16;
  while (size < found.size * 2) size *= 2;
  const slots = new Int32Array(2 * size).fill(-1);
  const mask = size - 1;
  /** One bit for many clues: small enough to stay near the processor, and it rules most of them out. */
  const some = new Int32Array(SOME_WORDS + 1);
  for (const [clue, of] of found) {
    some[(clue >>> 5) & SOME_WORDS]! |= 1 << (clue & 31);
    let at = placeOf(clue) & mask;
    while (slots[2 * at] !== -1) at = (at + 1) & mask;
    slots[2 * at] = clue;
    slots[2 * at + 1] = of;
  }
  return (clue) => {
    if ((some[(clue >>> 5) & SOME_WORDS]! & (1 << (clue & 31))) === 0) return 0;
    let at = placeOf(clue) & mask;
    for (;;) {
      const key = slots[2 * at]!;
      if (key === clue) return slots[2 * at + 1]!;
      if (key === -1) return 0;
      at = (at + 1) & mask;
    }
  };
}

const SOME_WORDS = (1 << 12) - 1;

function placeOf(clue: number): number {
  return clue ^ (clue >>> 11);
}
