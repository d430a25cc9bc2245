import { permilleOf } from '../recognition/word-share.ts';
import { entriesOf, parseEntry } from './entry.ts';
import { parsePattern, type PatternPart } from './parse-pattern.ts';
import type { Classes, RuleSet, SharedWords } from './rule-set.ts';
import { Marks, type MarkedSets, type Purpose } from './marked-sets.ts';
import {
  indexWords,
  type IndexedEntry,
  type LongerEntry,
  type LookedUpWord,
  type WordIndex,
} from './word-index.ts';

/** What a match of a pattern means; the parts of a `RuleSet`. */
type Force = (typeof FORCES)[number];
const FORCES = ['always', 'certain', 'possible', 'weaken', 'not', 'notInSentence'] as const;

/** One alternative of a pattern. `set` of its words is a number of a set of words, see `Vocabulary`. */
export type CompiledPart =
  | { readonly kind: 'words'; readonly set: number; readonly optional: boolean }
  | { readonly kind: 'unless'; readonly set: number }
  | Exclude<PatternPart, { readonly kind: 'words' | 'unless' }>;

export interface CompiledPattern {
  /** Name of its rule set. */
  readonly rules: string;
  readonly force: Force;
  /** As it is written in the pack. */
  readonly source: string;
  readonly parts: readonly CompiledPart[];
  /** The rarest two sets of words that every match holds beside its anchor, the rarest first. */
  readonly required: readonly number[];
  /** How many words may stand between its beginning and its anchor, at most. */
  readonly before: number;
}

export interface CompiledRules {
  readonly words: WordIndex;
  readonly marks: Marks;
  readonly patterns: readonly CompiledPattern[];
  /** Which patterns to try, by the set of words of their anchor: the part that texts hold most rarely. */
  readonly trials: Readonly<Record<Purpose, Trials>>;
  /** What a search writes into, over and over: nothing of it is kept from one to the next. */
  readonly scratch: SearchScratch;
  /** Every set that holds the class. */
  readonly person: MarkedSets;
  readonly department: MarkedSets;
  readonly question: MarkedSets;
  /** Sets that are one class, by the rule set that asked for it first, and its name: `request <person>`. */
  readonly classes: readonly { readonly name: string; readonly set: number }[];
  readonly stop: number;
  readonly lead: number;
  readonly trail: number;
  readonly closing: number;
}

/**
 * The patterns to try for each anchor, in one list that is read from end to end: of each pattern its number and the two sets that it
 * requires. A pattern that requires one has it twice, one that requires none has its anchor.
 */
interface Trials {
  readonly list: Int32Array;
  /** By set: where its patterns begin; one more at the end. */
  readonly starts: Int32Array;
}

/** Numbers in `Trials.list` for each pattern. */
export const TRIAL_LENGTH = 3;

/** See `find-rules.ts`; the arrays are by pattern where nothing else is said. */
export interface SearchScratch {
  /** By token: what is known of the word, and the entries of several words that begin with it. */
  readonly known: LookedUpWord[];
  readonly longer: (readonly LongerEntry[])[];
  /** By set: the number of the search whose text holds it last. Small numbers, so that all of it stays near the processor. */
  readonly found: Uint8Array;
  /** The patterns of which the text holds every part, those of one anchor together: by set, where they begin and where they end. */
  readonly wanted: number[];
  readonly wantedFrom: Int32Array;
  readonly wantedTo: Int32Array;
  /** The element that the pattern was searched up to in that search. */
  readonly searchedTo: Int32Array;
  /** From 1 to 255. */
  search: number;
  /** Trials of a part of a pattern at a word, in the last search. */
  steps: number;
}

/** @throws Error that names the rule set, the pattern and what is wrong */
export function compileRules(
  shared: SharedWords,
  ruleSets: Readonly<Record<string, RuleSet>>,
): CompiledRules {
  const sets = new WordSets(shared.words);
  const [stop, lead, trail, closing] = ['stop', 'lead', 'trail', 'closing'].map((name) =>
    sets.of([`<${name}>`], undefined),
  );
  const patterns = Object.entries(ruleSets).flatMap(([rules, ruleSet]) =>
    FORCES.flatMap((force) =>
      linesOf(ruleSet[force]).flatMap((source) => {
        try {
          return parsePattern(source).map((parts) => ({
            rules,
            force,
            source,
            parts: parts.map((part) => compiled(part, sets, ruleSet.words, rules)),
          }));
        } catch (error) {
          throw new Error(`${rules}, ${force}: ${(error as Error).message}`, { cause: error });
        }
      }),
    ),
  );
  const common = new Set(shared.common.split(/\s+/));
  /** Patterns that say something, and those that cancel or weaken what others say: these are looked for only where one of the others stands. */
  const saying = new Map<number, number[]>();
  const cancelling = new Map<number, number[]>();
  const anchored = patterns.map((pattern, number): CompiledPattern => {
    const at = anchorOf(pattern.parts, sets, common);
    const part = pattern.parts[at];
    if (part?.kind !== 'words')
      throw new Error(`${pattern.rules}, ${pattern.force}: "${pattern.source}" can match without any word`);
    const byAnchor = SAYING.includes(pattern.force) ? saying : cancelling;
    byAnchor.set(part.set, [...(byAnchor.get(part.set) ?? []), number]);
    // The rarest goes first: most patterns are ruled out by it.
    const required = pattern.parts
      .flatMap((one) => (one.kind === 'words' && !one.optional && one.set !== part.set ? [one.set] : []))
      .sort((a, b) => sets.frequencyOf(a, common) - sets.frequencyOf(b, common))
      .slice(0, REQUIRED_MAX);
    return { ...pattern, required, before: wordsMax(pattern.parts.slice(0, at), sets) };
  });
  const requiredOf = (byAnchor: ReadonlyMap<number, readonly number[]>) =>
    new Set([...byAnchor.values()].flat().flatMap((number) => anchored[number]!.required));
  const marks = new Marks(sets.size, {
    saying: { anchors: new Set(saying.keys()), required: requiredOf(saying) },
    cancelling: { anchors: new Set(cancelling.keys()), required: requiredOf(cancelling) },
  });
  const setsOf = (name: string): MarkedSets => marks.of(sets.holding(name));
  return {
    words: indexWords(sets.entries(), shared, marks),
    marks,
    patterns: anchored,
    trials: {
      saying: trialsOf(saying, anchored, sets.size),
      cancelling: trialsOf(cancelling, anchored, sets.size),
    },
    scratch: {
      known: [],
      longer: [],
      found: new Uint8Array(sets.size),
      wanted: [],
      wantedFrom: new Int32Array(sets.size),
      wantedTo: new Int32Array(sets.size),
      searchedTo: new Int32Array(anchored.length),
      search: 0,
      steps: 0,
    },
    person: setsOf('person'),
    department: setsOf('department'),
    question: setsOf(QUESTION),
    classes: sets.classes(),
    stop: stop!,
    lead: lead!,
    trail: trail!,
    closing: closing!,
  };
}

function trialsOf(
  byAnchor: ReadonlyMap<number, readonly number[]>,
  patterns: readonly CompiledPattern[],
  size: number,
): Trials {
  const list: number[] = [];
  const starts = [0];
  for (let set = 0; set < size; set += 1) {
    for (const number of byAnchor.get(set) ?? []) {
      const [first = set, second = first] = patterns[number]!.required;
      list.push(number, first, second);
    }
    starts.push(list.length);
  }
  return { list: Int32Array.from(list), starts: Int32Array.from(starts) };
}

const QUESTION = 'question';
/** The parts of a rule set that say something; the others cancel or weaken it. */
const SAYING: readonly Force[] = ['always', 'certain', 'possible'];

/** Almost no pattern passes two and fails at a third. */
const REQUIRED_MAX = 2;
/** In how many of 1,000 turns we take a word to be of which that is not known. */
const COMMON = 8;
const RARE = 0.5;

/** The classes and words of a set, and all its entries. */
interface WordSet {
  readonly names: readonly string[];
  readonly own: Classes | undefined;
  readonly entries: readonly string[];
  readonly rules: string;
}

/** Sets of words that patterns ask for, numbered: one class, one word, or several of both. */
class WordSets {
  readonly #shared: Classes;
  readonly #byKey = new Map<string, number>();
  readonly #sets: WordSet[] = [];
  readonly #wordsMax = new Map<number, number>();
  readonly #frequency = new Map<number, number>();
  /** Parsed classes by their lines: what has the same entries is the same class, whatever its name. */
  readonly #classes = new Map<string, { readonly key: string; readonly entries: readonly string[] }>();

  constructor(shared: Classes) {
    this.#shared = shared;
  }

  get size(): number {
    return this.#sets.length;
  }

  of(names: readonly string[], own: Classes | undefined, rules = ''): number {
    const key = names
      .map((name) => (SPECIAL.includes(name) ? name : (this.#classOf(name, own)?.key ?? name)))
      .sort()
      .join('|');
    const found = this.#byKey.get(key);
    if (found !== undefined) return found;
    const number = this.#sets.length;
    const entries = [...new Set(names.flatMap((name) => this.#classOf(name, own)?.entries ?? name))];
    this.#sets.push({ names, own, entries, rules });
    this.#byKey.set(key, number);
    return number;
  }

  /** Numbers of the sets that hold the shared class. */
  holding(name: string): readonly number[] {
    return this.#sets.flatMap(({ names, own }, number) =>
      names.includes(`<${name}>`) && own?.[name] === undefined ? [number] : [],
    );
  }

  /** The sets that are one class. */
  classes(): CompiledRules['classes'] {
    return this.#sets.flatMap(({ names: [name = '', ...others], rules }, set) =>
      others.length === 0 && name.startsWith('<') ? [{ name: `${rules} ${name}`, set }] : [],
    );
  }

  entriesOf(number: number): readonly string[] {
    return this.#sets[number]?.entries ?? [];
  }

  /** About how often texts hold a word of it. */
  frequencyOf(number: number, common: ReadonlySet<string>): number {
    const known = this.#frequency.get(number);
    if (known !== undefined) return known;
    const frequency = this.entriesOf(number).reduce(
      (sum, entry) => sum + Math.max(permilleOf(entry), common.has(entry) ? COMMON : RARE),
      0,
    );
    this.#frequency.set(number, frequency);
    return frequency;
  }

  /** Words of its longest entry. */
  wordsMax(number: number): number {
    const known = this.#wordsMax.get(number);
    if (known !== undefined) return known;
    const most = Math.max(1, ...this.entriesOf(number).map((entry) => parseEntry(entry).length));
    this.#wordsMax.set(number, most);
    return most;
  }

  /** Every entry, with the sets that it is in. */
  entries(): readonly IndexedEntry[] {
    const sets = new Map<string, number[]>();
    for (const [number, set] of this.#sets.entries()) {
      for (const entry of set.entries) {
        const of = sets.get(entry);
        if (of === undefined) sets.set(entry, [number]);
        else of.push(number);
      }
    }
    return [...sets].map(([entry, of]) => ({ words: parseEntry(entry), sets: of }));
  }

  /** Null: it is a word, not a class. */
  #classOf(
    name: string,
    own: Classes | undefined,
  ): { readonly key: string; readonly entries: readonly string[] } | null {
    if (!name.startsWith('<')) return null;
    const called = name.slice(1, -1);
    const lines = called === QUESTION ? '' : (own?.[called] ?? this.#shared[called]);
    if (lines === undefined && !OPTIONAL.includes(called)) throw new Error(`there is no class ${name}`);
    const written = lines ?? '';
    let known = this.#classes.get(written);
    if (known === undefined)
      this.#classes.set(written, (known = { key: `<${this.#classes.size}>`, entries: entriesOf(written) }));
    return known;
  }
}

/** Classes that have a meaning of their own, and that a pack may do without. */
const OPTIONAL = ['stop', 'lead', 'trail', 'closing', 'person', 'department'];
const SPECIAL = [...OPTIONAL, QUESTION].map((name) => `<${name}>`);

function compiled(part: PatternPart, sets: WordSets, own: Classes | undefined, rules: string): CompiledPart {
  switch (part.kind) {
    case 'words':
      return { kind: 'words', set: sets.of(part.names, own, rules), optional: part.optional };
    case 'unless':
      return { kind: 'unless', set: sets.of(part.names, own, rules) };
    default:
      return part;
  }
}

/** The part without which the pattern cannot match and that has the fewest words, few of them common; -1: there is none. */
function anchorOf(parts: readonly CompiledPart[], sets: WordSets, common: ReadonlySet<string>): number {
  let best = -1;
  let least = Infinity;
  for (const [at, part] of parts.entries()) {
    if (part.kind !== 'words' || part.optional) continue;
    if (sets.entriesOf(part.set).length === 0) continue;
    const frequency = sets.frequencyOf(part.set, common);
    if (frequency < least) [best, least] = [at, frequency];
  }
  return best;
}

function wordsMax(parts: readonly CompiledPart[], sets: WordSets): number {
  return parts.reduce((sum, part) => {
    switch (part.kind) {
      case 'words':
        return sum + sets.wordsMax(part.set);
      case 'any':
      case 'mark':
        return sum + 1;
      case 'gap':
        return sum + part.max;
      default:
        return sum;
    }
  }, 0);
}

function linesOf(patterns: string | undefined): readonly string[] {
  return (patterns ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}
