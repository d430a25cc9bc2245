/** Words by what is left of them when one letter is taken away (SymSpell; Garbe 2012): one slip is found by a handful of look-ups. */
export interface SlipIndex {
  /** The word that is meant by one that nobody knows; null: none is near enough. */
  meant(word: string): string | null;
}

/** Shorter words are near too many others. */
const ONE_SLIP_CHARS_MIN = 4;
const TWO_SLIPS_CHARS_MIN = 8;
const CHARS_MAX = 30;

export function slipIndex(words: Iterable<string>): SlipIndex {
  const known = [...new Set(words)].filter(
    ({ length }) => length >= ONE_SLIP_CHARS_MIN && length <= CHARS_MAX,
  );
  const alikeWith = byDeletions(known);
  const byBeginning = new Map<string, string[]>();
  const byEnd = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < TWO_SLIPS_CHARS_MIN) continue;
    add(byBeginning, word.slice(0, 3), word);
    add(byEnd, word.slice(-3), word);
  }
  return {
    meant(word) {
      if (word.length < ONE_SLIP_CHARS_MIN || word.length > CHARS_MAX) return null;
      const one = nearest(word, alikeWith(word), 1);
      if (one !== null || word.length < TWO_SLIPS_CHARS_MIN - 1) return one;
      const alike = [...(byBeginning.get(word.slice(0, 3)) ?? []), ...(byEnd.get(word.slice(-3)) ?? [])];
      return nearest(word, alike, 2);
    },
  };
}

function add(index: Map<string, string[]>, key: string, word: string): void {
  const words = index.get(key);
  if (words === undefined) index.set(key, [word]);
  else words.push(word);
}

/**
 * Which of the words leave the same as another one, when none or one letter is taken from each. By hashes, in typed arrays: as strings, what
 * is left of some thousand words was much of what a language keeps in memory. A hash that two share brings a word too many, for `nearest` to drop.
 */
function byDeletions(words: readonly string[]): (word: string) => readonly string[] {
  const hashes: number[] = [];
  const numbers: number[] = [];
  for (const [number, word] of words.entries())
    for (let without = -1; without < word.length; without += 1) {
      hashes.push(hashOf(word, without));
      numbers.push(number);
    }
  let size = 16;
  while (size < hashes.length) size *= 2;
  const [hashed, numbered] = [Int32Array.from(hashes), Int32Array.from(numbers)];
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(hashes.length);
  for (const [entry, hash] of hashed.entries()) {
    next[entry] = first[hash & (size - 1)]!;
    first[hash & (size - 1)] = entry;
  }
  return (word) => {
    const found: string[] = [];
    for (let without = -1; without < word.length; without += 1) {
      const hash = hashOf(word, without);
      for (let entry = first[hash & (size - 1)]!; entry >= 0; entry = next[entry]!)
        if (hashed[entry] === hash) found.push(words[numbered[entry]!]!);
    }
    return found;
  };
}

/** FNV-1a of a word without the letter at that place. */
function hashOf(word: string, without: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    if (at !== without) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The same first letter goes first, then the alphabet: the same word always means the same. */
function nearest(word: string, candidates: readonly string[], slips: number): string | null {
  let best: string | null = null;
  for (const candidate of candidates) {
    if (!within(lettersOf(word), lettersOf(candidate), slips)) continue;
    if (best === null || before(word, candidate, best)) best = candidate;
  }
  return best;
}

/** A syllable of Hangul is two or three letters: another syllable is no slip. */
function lettersOf(word: string): string {
  const first = word.charCodeAt(0);
  return first >= 0xac00 && first <= 0xd7a3 ? word.normalize('NFD') : word;
}

function before(word: string, a: string, b: string): boolean {
  const first = word.charCodeAt(0);
  const [ofA, ofB] = [a.charCodeAt(0) === first, b.charCodeAt(0) === first];
  return ofA === ofB ? a < b : ofA;
}

/** Whether at most `max` letters are added, left out, changed or exchanged with their neighbour (Damerau 1964, optimal string alignment). */
function within(a: string, b: string, max: number): boolean {
  if (Math.abs(a.length - b.length) > max) return false;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let k = 1; k <= b.length; k += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(k - 1);
      let cost = Math.min(old[k - 1]! + (same ? 0 : 1), old[k]! + 1, row[k - 1]! + 1);
      const exchanged =
        i > 1 &&
        k > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(k - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(k - 1);
      if (exchanged) cost = Math.min(cost, older[k - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > max) return false;
    older = old;
    old = row;
  }
  return old[b.length]! <= max;
}
