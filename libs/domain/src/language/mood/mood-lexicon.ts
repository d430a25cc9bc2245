import { entryTree, type EntryTree } from '../entries/index.ts';
import { entriesOf } from '../rules/entry.ts';
import type { MoodWords } from './mood-words.ts';
import { PICTURES } from './pictures.ts';

type Role = 'weight' | 'act' | 'swearing' | 'degree' | 'negator' | 'negatorBehind' | 'but';

/** What an entry does to the score. */
interface Effect {
  readonly role: Role;
  /** Also that of words which play another role (`super`, `still not`). */
  readonly weight: number;
  /** Of what stands right behind. */
  readonly degree: number;
}

/** Compiled from `MoodWords`. */
export type MoodLexicon = EntryTree<Effect>;

const STRONGER = 1.5;
const WEAKER = 0.6;
const SWEARING_WEIGHT = -1.5;

/** @throws Error that names an entry that has no word, or whose stem is too short */
export function moodLexicon(words: MoodWords): MoodLexicon {
  const entries: (readonly [string, Effect])[] = [];
  const add = (lines: string, role: Role, weight = 0, degree = 1) => {
    for (const entry of entriesOf(lines)) entries.push([entry, { role, weight, degree }]);
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
  return entryTree(entries, (earlier, later) => ({
    ...later,
    weight: later.weight === 0 ? earlier.weight : later.weight,
  }));
}
