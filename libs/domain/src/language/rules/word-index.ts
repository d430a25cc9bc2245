import type { SeenWord } from '../seen-words.ts';
import { isMark } from '../text/index.ts';
import { fits, type EntryWord } from './entry.ts';
import type { MarkedSets, Marks } from './marked-sets.ts';
import { slipIndex } from './slips.ts';
import type { SharedWords } from './rule-set.ts';

/** What the rules of one language know of a word. */
export interface Known {
  readonly sets: MarkedSets;
  /** The word that is meant, where it was written with a slip. */
  readonly word: string;
  /** Longer entries that begin with it, longest first, by their second word; those whose second word is open are in `open`. */
  readonly longer: ReadonlyMap<string, readonly LongerEntry[]> | null;
  /** The bits of these second words: see `LookedUpWord.goesOn`. */
  readonly seconds: number;
  readonly open: readonly LongerEntry[];
}

export interface LongerEntry {
  readonly sets: MarkedSets;
  readonly rest: readonly EntryWord[];
}

export interface WordIndex {
  /** A word as it is written; what is found is kept with what else was found out about it. */
  lookUp(word: string, seen: SeenWord): LookedUpWord;
}

export interface LookedUpWord {
  /** Most often one, several where they are written as one; nothing where the rules don't know it. */
  readonly parts: readonly Known[];
  /** Of its only part (`MarkedSets`); 0: nothing. `OF_PARTS`: of each of several. */
  readonly saying: number;
  readonly cancelling: number;
  /** The last of the parts, where longer entries begin with it. */
  readonly begins: Known | null;
  /** Of that part: `Known.seconds`, and whether it has any that are `Known.open`. */
  readonly seconds: number;
  readonly open: boolean;
  /** Second words of longer entries share 31 bits: one that it may stand for has one of these. 0: it is none. */
  readonly goesOn: number;
  /** Whose words it was looked up in, and what was found in those of others; null: nobody else has asked. */
  readonly by: WordIndex | null;
  readonly next: LookedUpWord | null;
  /** Who reads clues to what was learned (`learned/clues.ts`), the clue of the word's stem, and what it makes of its clues. */
  readBy: object | null;
  stem: number;
  clues: unknown;
}

/** An entry of a class, and the sets of words that the class is in. */
export interface IndexedEntry {
  readonly words: readonly EntryWord[];
  readonly sets: readonly number[];
}

const JOINED_CHARS_MIN = 8;
const JOINED_CHARS_MAX = 30;
const JOINED_PARTS_MAX = 4;
/** Of a small integer. */
const SECOND_BITS = 31;
export const OF_PARTS = -1;
const NOTHING: readonly Known[] = [];
const NO_ENTRIES: readonly LongerEntry[] = [];

interface Node {
  readonly sets: Set<number>;
  readonly longer: { readonly rest: readonly EntryWord[]; readonly sets: readonly number[] }[];
}

export function indexWords(entries: readonly IndexedEntry[], shared: SharedWords, marks: Marks): WordIndex {
  const none = marks.of([]);
  const whole = new Map<string, Node>();
  const beginnings = new Map<string, Node>();
  const ends = new Map<string, Node>();
  const inside = new Map<string, Node>();
  const parts = new Set<string>();
  const seconds = new Map<string, number>();
  for (const {
    words: [, second],
  } of entries)
    if (second !== undefined && !seconds.has(second.word))
      seconds.set(second.word, 1 << (seconds.size % SECOND_BITS));
  for (const { words, sets } of entries) {
    const [first, ...rest] = words;
    if (first === undefined) continue;
    const index = { no: whole, behind: beginnings, before: ends, both: inside }[first.open];
    let node = index.get(first.word);
    if (node === undefined) index.set(first.word, (node = { sets: new Set(), longer: [] }));
    if (rest.length === 0) for (const set of sets) node.sets.add(set);
    else node.longer.push({ rest, sets });
    for (const { word } of words) parts.add(word);
  }
  const beginningLengths = lengthsOf(beginnings);
  const endLengths = lengthsOf(ends);
  const common = new Set(listOf(shared.common));
  const near = new Set(listOf(shared.near));
  const [before, after] = [listOf(shared.before), listOf(shared.after)];
  const mainForm = new Map(listOf(shared.otherForms).map((pair) => [...pair] as [string, string]));
  const slips = slipIndex([...parts].filter((word) => !common.has(word)));
  const index: WordIndex = {
    lookUp(word, seen) {
      const first = seen.known as LookedUpWord | null;
      let found = first;
      while (found !== null && found.by !== index) found = found.next;
      return found ?? (seen.known = newlyFound(word, first));
    },
  };
  return index;

  function newlyFound(word: string, next: LookedUpWord | null): LookedUpWord {
    const known = find(word);
    const meant = known.length === 0 ? 0 : (seconds.get(known[0]!.word) ?? 0);
    const goesOn = (seconds.get(word) ?? 0) | meant;
    return lookedUp(known, goesOn, index, next);
  }

  function find(written: string): readonly Known[] {
    const word = mainForm.get(written) ?? written;
    const known = asWritten(word) ?? withoutAffix(word) ?? calmed(word);
    if (known !== null) return [known];
    if (common.has(word) || near.has(word)) return NOTHING;
    const meant = slips.meant(word);
    if (meant !== null) {
      const slip = asWritten(meant) ?? part(meant);
      return [slip];
    }
    return word.length < JOINED_CHARS_MIN || word.length > JOINED_CHARS_MAX
      ? NOTHING
      : (joined(word, JOINED_PARTS_MAX) ?? NOTHING);
  }

  function asWritten(word: string): Known | null {
    const nodes: Node[] = [];
    take(whole.get(word));
    for (const length of beginningLengths)
      if (length <= word.length) take(beginnings.get(word.slice(0, length)));
    for (const length of endLengths) if (length <= word.length) take(ends.get(word.slice(-length)));
    for (const [core, node] of inside) if (word.includes(core)) take(node);
    if (nodes.length === 0) return parts.has(word) ? part(word) : null;
    const longer = nodes
      .flatMap((node) => node.longer)
      .map(({ rest, sets }): LongerEntry => ({ rest, sets: marks.of(sets) }))
      .sort((a, b) => b.rest.length - a.rest.length);
    const sets = [...new Set(nodes.flatMap((node) => [...node.sets]))];
    const closed = longer.filter(({ rest }) => rest[0]?.open === 'no');
    return {
      word,
      sets: marks.of(sets),
      seconds: closed.reduce((bits, { rest }) => bits | seconds.get(rest[0]!.word)!, 0),
      longer: closed.length === 0 ? null : Map.groupBy(closed, ({ rest }) => rest[0]!.word),
      open: longer.filter(({ rest }) => rest[0]?.open !== 'no'),
    };

    function take(node: Node | undefined): void {
      if (node !== undefined) nodes.push(node);
    }
  }

  /** A word that only goes on an entry. */
  function part(word: string): Known {
    return { word, sets: none, seconds: 0, longer: null, open: NO_ENTRIES };
  }

  function withoutAffix(word: string): Known | null {
    for (const affix of before) {
      if (word.length <= affix.length + 1 || !word.startsWith(affix)) continue;
      const known = asWritten(word.slice(affix.length));
      if (known !== null) return known;
    }
    for (const affix of after) {
      if (word.length <= affix.length || !word.endsWith(affix)) continue;
      const known = asWritten(word.slice(0, -affix.length));
      if (known !== null) return known;
    }
    return null;
  }

  /** `humaaaan`, `agenttt`: a letter three times over is one, or two. */
  function calmed(word: string): Known | null {
    if (!/(.)\1\1/u.test(word)) return null;
    return asWritten(word.replace(/(.)\1{2,}/gu, '$1')) ?? asWritten(word.replace(/(.)\1{2,}/gu, '$1$1'));
  }

  /** The whole of it as at most `most` words that are written as one, longest first; one of them at least has five letters. */
  function joined(word: string, most: number): readonly Known[] | null {
    const found = split(word, most);
    return found === null || found.every((known) => known.word.length < 5) ? null : found;
  }

  function split(text: string, most: number): readonly Known[] | null {
    if (text === '') return NOTHING;
    if (most === 0) return null;
    for (let length = text.length; length > 0; length -= 1) {
      const word = text.slice(0, length);
      if (!whole.has(word)) continue;
      const rest = split(text.slice(length), most - 1);
      const known = rest === null ? null : asWritten(word);
      if (known !== null) return [known, ...rest!];
    }
    return null;
  }
}

/** Entries of several words: those that begin at a word and go on with those behind it, longest first. @param known of the words behind it */
export function longerEntries(
  { begins, seconds, open }: LookedUpWord,
  words: readonly string[],
  known: readonly LookedUpWord[],
  at: number,
): readonly LongerEntry[] {
  if (begins === null || at + 1 >= words.length) return NO_ENTRIES;
  const next = known[at + 1]!;
  const mayGoOn = (seconds & next.goesOn) !== 0;
  if (!mayGoOn && !open) return NO_ENTRIES;
  const written = words[at + 1]!;
  if (isMark(written)) return NO_ENTRIES;
  const closed = mayGoOn ? closedEntries(begins, next, written) : undefined;
  if (closed === undefined && !open) return NO_ENTRIES;
  const found: LongerEntry[] = [];
  for (const entries of [closed ?? NO_ENTRIES, begins.open])
    for (const entry of entries) if (goesOn(entry, words, known, at)) found.push(entry);
  return found.length < 2 ? found : found.sort((a, b) => b.rest.length - a.rest.length);
}

function closedEntries(
  { longer }: Known,
  { parts }: LookedUpWord,
  written: string,
): readonly LongerEntry[] | undefined {
  const meant = parts.length === 0 ? written : parts[0]!.word;
  const found = longer?.get(meant);
  return found === undefined && meant !== written ? longer?.get(written) : found;
}

function goesOn(
  { rest }: LongerEntry,
  words: readonly string[],
  known: readonly LookedUpWord[],
  at: number,
): boolean {
  for (let offset = 0; offset < rest.length; offset += 1) {
    const written = words[at + 1 + offset];
    if (written === undefined || isMark(written)) return false;
    const part = rest[offset]!;
    const meant = known[at + 1 + offset]!.parts[0]?.word;
    if (!fits(part, written) && (meant === undefined || !fits(part, meant))) return false;
  }
  return true;
}

export function lookedUp(
  parts: readonly Known[],
  goesOn: number,
  by: WordIndex | null,
  next: LookedUpWord | null,
): LookedUpWord {
  const several = parts.length > 1;
  const sets = parts[0]?.sets;
  const last = parts.at(-1);
  const begins = last !== undefined && (last.longer !== null || last.open.length > 0) ? last : null;
  return {
    parts,
    saying: several ? OF_PARTS : (sets?.saying ?? 0),
    cancelling: several ? OF_PARTS : (sets?.cancelling ?? 0),
    begins,
    seconds: begins?.seconds ?? 0,
    open: begins !== null && begins.open.length > 0,
    goesOn,
    by,
    next,
    readBy: null,
    stem: 0,
    clues: null,
  };
}

function lengthsOf(index: ReadonlyMap<string, unknown>): readonly number[] {
  return [...new Set([...index.keys()].map((word) => word.length))].sort((a, b) => a - b);
}

function listOf(words: string | undefined): readonly string[] {
  return (words ?? '').split(/\s+/).filter((word) => word !== '');
}
