import { entriesOf } from '../rules/entry.ts';
import { isMark, tokenize } from '../text/index.ts';
import type { MoodWords } from './mood-words.ts';
import { PICTURES } from './pictures.ts';

export type Role = 'weight' | 'act' | 'swearing' | 'degree' | 'negator' | 'negatorBehind' | 'but';

/** What an entry does to the score. */
export interface Effect {
  readonly role: Role;
  /** Also that of words which play another role (`super`, `still not`). */
  readonly weight: number;
  /** Of what stands right behind. */
  readonly degree: number;
}

/** A place in the tree of entries, one word further with each step. */
export interface Place {
  effect: Effect | undefined;
  readonly words: Map<string, Place>;
  readonly stems: (readonly [stem: string, place: Place])[];
  number: Place | undefined;
  any: Place | undefined;
}

/** Compiled from `MoodWords`. */
export interface MoodLexicon {
  readonly root: Place;
  /** The stems of first words, by their first three letters (`stemKey`). */
  readonly stems: ReadonlyMap<number, readonly (readonly [stem: string, place: Place])[]>;
}

const STRONGER = 1.5;
const WEAKER = 0.6;
const SWEARING_WEIGHT = -1.5;
const STEM_CHARS_MIN = 3;

/** The same for all words that begin with the same three letters. */
export function stemKey(word: string): number {
  return ((word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2)) | 0;
}

/** @throws Error that names an entry that has no word, or whose stem is too short */
export function moodLexicon(words: MoodWords): MoodLexicon {
  const root = place();
  const add = (lines: string, role: Role, weight = 0, degree = 1) => {
    for (const entry of entriesOf(lines)) addEntry(root, entry, { role, weight, degree });
  };
  for (const [weight, pictures] of Object.entries(PICTURES))
    add(pictures.replaceAll(' ', ','), 'weight', Number(weight));
  for (const [weight, lines] of Object.entries(words.weights)) add(lines, 'weight', Number(weight));
  add(words.acts, 'act');
  add(words.swearing, 'swearing', SWEARING_WEIGHT, STRONGER);
  add(words.stronger, 'degree', 0, STRONGER);
  add(words.weaker, 'degree', 0, WEAKER);
  add(words.negators, 'negator');
  add(words.negatorsBehind ?? '', 'negatorBehind');
  add(words.but, 'but');
  const stems = new Map<number, (readonly [string, Place])[]>();
  for (const stem of root.stems) {
    const key = stemKey(stem[0]);
    const same = stems.get(key);
    if (same === undefined) stems.set(key, [stem]);
    else same.push(stem);
  }
  return { root, stems };
}

function place(): Place {
  return { effect: undefined, words: new Map(), stems: [], number: undefined, any: undefined };
}

function addEntry(root: Place, entry: string, effect: Effect): void {
  let at = root;
  for (const piece of entry.split(/\s+/)) at = step(at, piece, entry);
  const weight = effect.weight === 0 ? (at.effect?.weight ?? 0) : effect.weight;
  at.effect = { ...effect, weight };
}

function step(from: Place, piece: string, entry: string): Place {
  if (piece === '#') return (from.number ??= place());
  if (piece === '_') return (from.any ??= place());
  const open = piece.endsWith('*');
  const parts = tokenize(piece).words.filter((word) => !isMark(word));
  if (parts.length === 0) throw new Error(`mood entry "${entry}" holds no word in "${piece}"`);
  return parts.reduce((at, word, index) => {
    if (!open || index < parts.length - 1) return within(at, word);
    if (word.length < STEM_CHARS_MIN)
      throw new Error(`mood entry "${entry}": "${piece}" needs at least ${STEM_CHARS_MIN} letters`);
    return behindStem(at, word);
  }, from);
}

function within(from: Place, word: string): Place {
  const known = from.words.get(word);
  if (known !== undefined) return known;
  const next = place();
  from.words.set(word, next);
  return next;
}

function behindStem(from: Place, stem: string): Place {
  const known = from.stems.find(([other]) => other === stem);
  if (known !== undefined) return known[1];
  const next = place();
  from.stems.push([stem, next]);
  return next;
}
