import { stemKey, type EntryTree, type Place } from './entry-tree.ts';

/** The longest entry that begins at a word. */
export interface Found<Value> {
  readonly value: Value;
  /** The word after the last one. */
  readonly to: number;
}

/** @returns nothing where no entry begins; an entry has few words, so each call takes a bounded number of steps */
export function findEntry<Value>(
  { root, stems }: EntryTree<Value>,
  words: readonly string[],
  from: number,
): Found<Value> | undefined {
  const word = words[from]!;
  let best: Found<Value> | undefined;
  const exact = root.words.get(word);
  if (exact !== undefined) best = walk(exact, words, from + 1);
  else if (isDrawnOut(word)) best = drawnOut(root, words, from);
  if (word.length >= 3) {
    const open = stems.get(stemKey(word));
    if (open !== undefined) best = longest(best, longestStem(open, words, from));
  }
  if (root.number !== undefined && isNumber(word)) best = longest(best, walk(root.number, words, from + 1));
  return best;
}

/** Whether any entry may begin with a word, whatever follows. */
export function canBegin<Value>({ root, stems }: EntryTree<Value>, word: string): boolean {
  return (
    root.words.has(word) ||
    isDrawnOut(word) ||
    stems.has(stemKey(word)) ||
    (root.number !== undefined && isNumber(word))
  );
}

function walk<Value>(place: Place<Value>, words: readonly string[], to: number): Found<Value> | undefined {
  let best: Found<Value> | undefined = place.value === undefined ? undefined : { value: place.value, to };
  const word = words[to];
  if (word === undefined) return best;
  const exact = place.words.get(word);
  if (exact !== undefined) best = longest(best, walk(exact, words, to + 1));
  if (place.stems.length > 0) best = longest(best, longestStem(place.stems, words, to));
  if (place.number !== undefined && isNumber(word)) best = longest(best, walk(place.number, words, to + 1));
  if (place.any !== undefined && word.length > 1) best = longest(best, walk(place.any, words, to + 1));
  return best;
}

/** The longest stem wins among entries of the same number of words. */
function longestStem<Value>(
  stems: readonly (readonly [stem: string, place: Place<Value>])[],
  words: readonly string[],
  at: number,
): Found<Value> | undefined {
  const word = words[at]!;
  let best: Found<Value> | undefined;
  let letters = 0;
  for (const [stem, place] of stems) {
    if (!word.startsWith(stem)) continue;
    const found = walk(place, words, at + 1);
    if (found === undefined) continue;
    if (best === undefined || found.to > best.to || (found.to === best.to && stem.length > letters)) {
      best = found;
      letters = stem.length;
    }
  }
  return best;
}

function longest<Value>(a: Found<Value> | undefined, b: Found<Value> | undefined): Found<Value> | undefined {
  return a === undefined || (b !== undefined && b.to > a.to) ? b : a;
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code < 58;
}

/** A word whose letters are drawn out: `sooo` is `so`, `goood` is `good`. */
function drawnOut<Value>(
  root: Place<Value>,
  words: readonly string[],
  from: number,
): Found<Value> | undefined {
  let best: Found<Value> | undefined;
  for (const letters of ['$1', '$1$1']) {
    const place = root.words.get(words[from]!.replace(/(\p{L})\1{2,}/gu, letters));
    if (place !== undefined) best = longest(best, walk(place, words, from + 1));
  }
  return best;
}

/** A letter three times in a row. */
export function isDrawnOut(word: string): boolean {
  let run = 1;
  for (let at = 1; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    run = code === word.charCodeAt(at - 1) && code > 64 ? run + 1 : 1;
    if (run === 3) return true;
  }
  return false;
}
