import { PACKS } from '../packs/index.ts';
import type { Language } from '#domain/vocabulary';
import { primaryLanguage } from '../primary-language.ts';
import {
  compilePhrases,
  findPhrases,
  tokenize,
  type PhraseIndex,
  type PhraseMatch,
  type Tokens,
} from '../text/index.ts';
import { wishesOf, type StatementWords } from './statement-words.ts';

/** What a sentence of a customer is, beside what it says. */
export const STATEMENT_KINDS = [
  'wish',
  'purpose',
  'question',
  'problem',
  'refused',
  'tried',
  'promised',
  'deadline',
  'fallback',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** A shorter sentence says nothing by itself. */
export const WORDS_MIN = 3;

const NONE: readonly PhraseMatch[] = [];

/** By section. Written out: to copy an object of so many fields takes longer than all else that is done with a sentence. */
const nothingFound = () => ({
  wish: NONE,
  atBeginning: NONE,
  leadIn: NONE,
  polite: NONE,
  asking: NONE,
  problem: NONE,
  settled: NONE,
  joins: NONE,
  refused: NONE,
  tried: NONE,
  promised: NONE,
  deadline: NONE,
  fallback: NONE,
  until: NONE,
  onDay: NONE,
  anotherMatter: NONE,
  correction: NONE,
  pardon: NONE,
  advice: NONE,
  asks: NONE,
  condition: NONE,
  past: NONE,
});
const NOTHING: FoundPhrases = nothingFound();

type Section = keyof ReturnType<typeof nothingFound>;
const SECTIONS = Object.keys(NOTHING) as readonly Section[];

export interface Compiled {
  /** The phrases of all sections, each with its section. */
  readonly phrases: PhraseIndex;
  /** Apart, as turns of customers are not searched for them. */
  readonly undertaken: PhraseIndex;
  readonly days: ReadonlySet<string>;
  /** In front of a wish, or behind it, there is none; alone they put nothing right for sure. */
  readonly negations: ReadonlySet<string>;
  readonly isAbbreviation: (word: string) => boolean;
}

export type FoundPhrases = Readonly<Record<Section, readonly PhraseMatch[]>>;

const own = new Map(
  PACKS.flatMap(({ language, statements }) =>
    statements === undefined ? [] : [[language, compiled([statements])] as const],
  ),
);
const everyLanguage = compiled(PACKS.flatMap(({ statements }) => statements ?? []));

function compiled(words: readonly StatementWords[]): Compiled {
  const streets = new Set(
    words.flatMap(({ streetsBefore, streetsBehind }) => [...streetsBefore, ...streetsBehind]),
  );
  const endings = words.flatMap(({ streetsEnding }) => streetsEnding);
  return {
    phrases: compilePhrases(
      words.flatMap((those) =>
        SECTIONS.flatMap((section) => phrasesIn(those, section).map((phrase) => [phrase, section] as const)),
      ),
    ),
    undertaken: compilePhrases(
      words.flatMap(({ undertaken }) => undertaken.map((phrase) => [phrase, ''] as const)),
    ),
    negations: new Set(words.flatMap(({ negations }) => negations.flatMap((word) => tokenize(word).words))),
    days: new Set(words.flatMap(({ days }) => days.flatMap((day) => tokenize(day).words))),
    isAbbreviation: (word) => streets.has(word) || endings.some((ending) => word.endsWith(ending)),
  };
}

function phrasesIn(words: StatementWords, section: Section): readonly string[] {
  return section === 'wish' ? wishesOf(words) : words[section];
}

export function foundIn(tokens: Tokens, { phrases }: Compiled): FoundPhrases {
  const matches = findPhrases(phrases, tokens);
  if (matches.length === 0) return NOTHING;
  const found = nothingFound();
  for (const match of matches) {
    const section = match.payload as Section;
    const before = found[section];
    if (before === NONE) found[section] = [match];
    else (before as PhraseMatch[]).push(match);
  }
  return found;
}

/** Of a language without words of its own, or of none: those of all. */
export function wordsOf(language: Language | null): Compiled {
  return (language === null ? undefined : own.get(primaryLanguage(language))) ?? everyLanguage;
}
