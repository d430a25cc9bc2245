import { isMark, tokenize } from '../text/index.ts';

/** A place in a tree of entries, one word further with each step. */
export interface Place<Value> {
  value: Value | undefined;
  readonly words: Map<string, Place<Value>>;
  readonly stems: Stem<Value>[];
  number: Place<Value> | undefined;
  any: Place<Value> | undefined;
}

type Stem<Value> = readonly [stem: string, place: Place<Value>];

/**
 * Entries of one word or several, each with a value. In an entry `word*` is any word that begins so (three letters or more), `#` any
 * number in digits, `_` any one word.
 */
export interface EntryTree<Value> {
  readonly root: Place<Value>;
  /** The stems of first words, by their first three letters (`stemKey`). */
  readonly stems: ReadonlyMap<number, readonly Stem<Value>[]>;
}

const STEM_CHARS_MIN = 3;

/** The same for all words that begin with the same three letters. */
export function stemKey(word: string): number {
  return ((word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2)) | 0;
}

/**
 * @param merged what an entry means that is listed again
 * @throws Error that names an entry that has no word, or whose stem is too short
 */
export function entryTree<Value>(
  entries: Iterable<readonly [entry: string, value: Value]>,
  merged: (earlier: Value, later: Value) => Value,
): EntryTree<Value> {
  const root = place<Value>();
  for (const [entry, value] of entries) {
    let at = root;
    for (const piece of entry.split(/\s+/)) at = step(at, piece, entry);
    at.value = at.value === undefined ? value : merged(at.value, value);
  }
  const stems = new Map<number, Stem<Value>[]>();
  for (const stem of root.stems) {
    const key = stemKey(stem[0]);
    const same = stems.get(key);
    if (same === undefined) stems.set(key, [stem]);
    else same.push(stem);
  }
  return { root, stems };
}

function place<Value>(): Place<Value> {
  return { value: undefined, words: new Map(), stems: [], number: undefined, any: undefined };
}

function step<Value>(from: Place<Value>, piece: string, entry: string): Place<Value> {
  if (piece === '#') return (from.number ??= place());
  if (piece === '_') return (from.any ??= place());
  const open = piece.endsWith('*');
  const parts = tokenize(piece).words.filter((word) => !isMark(word));
  if (parts.length === 0) throw new Error(`entry "${entry}" holds no word in "${piece}"`);
  return parts.reduce((at, word, index) => {
    if (!open || index < parts.length - 1) return behindWord(at, word);
    if (word.length < STEM_CHARS_MIN)
      throw new Error(`entry "${entry}": "${piece}" needs at least ${STEM_CHARS_MIN} letters`);
    return behindStem(at, word);
  }, from);
}

function behindWord<Value>(from: Place<Value>, word: string): Place<Value> {
  const known = from.words.get(word);
  if (known !== undefined) return known;
  const next = place<Value>();
  from.words.set(word, next);
  return next;
}

function behindStem<Value>(from: Place<Value>, stem: string): Place<Value> {
  const known = from.stems.find(([other]) => other === stem);
  if (known !== undefined) return known[1];
  const next = place<Value>();
  from.stems.push([stem, next]);
  return next;
}
