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
  const byDeletion = new Map<string, string[]>();
  const byBeginning = new Map<string, string[]>();
  const byEnd = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < ONE_SLIP_CHARS_MIN || word.length > CHARS_MAX) continue;
    for (const rest of deletions(word)) add(byDeletion, rest, word);
    if (word.length < TWO_SLIPS_CHARS_MIN) continue;
    add(byBeginning, word.slice(0, 3), word);
    add(byEnd, word.slice(-3), word);
  }
  return {
    meant(word) {
      if (word.length < ONE_SLIP_CHARS_MIN || word.length > CHARS_MAX) return null;
      const near = deletions(word).flatMap((rest) => byDeletion.get(rest) ?? []);
      const one = nearest(word, near, 1);
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

function deletions(word: string): readonly string[] {
  const out = [word];
  for (let at = 0; at < word.length; at += 1) out.push(word.slice(0, at) + word.slice(at + 1));
  return out;
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
