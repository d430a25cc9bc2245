import { entryTree, type EntryTree } from '../entries/index.ts';
import { entriesOf } from '../rules/entry.ts';
import { tokenize } from '../text/index.ts';
import type { RepetitionWords } from './repetition-words.ts';

/** What an entry stands for. */
interface Meaning {
  /** The same for all entries of a group; empty: it says nothing of the matter. */
  readonly key: string;
  readonly weight: number;
}

/** Compiled from `RepetitionWords`. */
export interface RepetitionLexicon {
  readonly entries: EntryTree<Meaning>;
  readonly usualStems: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly capitalsAreNames: boolean;
}

export const USUAL_WEIGHT = 0.5;
const GROUP_WEIGHT = 2;
/** A word keeps as many letters when an ending is cut. */
const STEM_CHARS_MIN = 4;
/** Longer words are compared by as many letters. */
const STEM_CHARS_MAX = 7;

export function repetitionLexicon(words: RepetitionWords): RepetitionLexicon {
  const endings = wordsOf(words.endings);
  const entries: (readonly [string, Meaning])[] = [];
  for (const word of wordsOf(words.empty)) entries.push([word, { key: '', weight: 0 }]);
  const addGroups = (groups: readonly string[], name: string, weight: number) => {
    for (const [at, group] of groups.entries())
      for (const entry of entriesOf(group)) entries.push([entry, { key: `${name}${at}`, weight }]);
  };
  addGroups(words.usualGroups, '~', USUAL_WEIGHT);
  addGroups(words.groups, '=', GROUP_WEIGHT);
  return {
    entries: entryTree(entries, (_, later) => later),
    usualStems: new Set(wordsOf(words.usual).map((word) => stemOf(word, endings))),
    endings,
    capitalsAreNames: words.nounsInCapitals !== true,
  };
}

/** What forms of a word have in common: up to two endings are cut (`buffer-ing-s`). */
export function stemOf(word: string, endings: readonly string[]): string {
  let letters = word.length;
  for (let cuts = 0; cuts < 2; cuts += 1) {
    const ending = endings.find(
      (one) => letters - one.length >= STEM_CHARS_MIN && word.endsWith(one, letters),
    );
    if (ending === undefined) break;
    letters -= ending.length;
  }
  return word.slice(0, Math.min(letters, STEM_CHARS_MAX));
}

/** As texts are compared: without accents. */
function wordsOf(words: string): readonly string[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => tokenize(word).words);
}
