import { findEntry } from '../entries/index.ts';
import { isMark, isPicture, type Tokens } from '../text/index.ts';
import { hasDigit, isName } from './names.ts';
import { stemOf, USUAL_WEIGHT, type RepetitionLexicon } from './repetition-lexicon.ts';

/** From here on two turns ask the same. Chosen on the working half of `test/eval/corpora/en/repetition.work.txt`. */
export const SAME_QUESTION_MIN = 0.65;

/** Numbers or names that contradict each other leave this share: an answer about one order is none about another. */
const CONTRADICTED = 0.4;

/** What a turn says of its matter. */
export interface Content {
  /** Meanings and stems, with their weights. */
  readonly keys: ReadonlyMap<string, number>;
  /** Of all of them. */
  readonly weight: number;
  readonly numbers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/**
 * Whether two turns ask the same in other words: the share of their content words that they have in common, from 0 to 1. The same in both
 * directions; 0 where one of them has no content. Linear in the texts.
 */
export function similarity(a: Tokens, b: Tokens, lexicon: RepetitionLexicon): number {
  return contentInCommon(contentOf(a, lexicon), contentOf(b, lexicon));
}

/** The same of what was read of them. */
export function contentInCommon(one: Content, other: Content): number {
  const [common, all] = [commonWeight(one, other), one.weight + other.weight];
  if (all === 0 || common === 0) return 0;
  const agreeing = agree(one.numbers, other.numbers) && agree(one.names, other.names);
  const share = (2 * common) / all;
  return share * (agreeing ? 1 : CONTRADICTED);
}

export function contentOf(tokens: Tokens, lexicon: RepetitionLexicon): Content {
  const { words } = tokens;
  const keys = new Map<string, number>();
  let numbers: Set<string> | undefined;
  let names: Set<string> | undefined;
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const found = isMark(word) ? undefined : findEntry(lexicon.entries, words, at);
    if (found !== undefined) {
      if (found.value.key !== '') keys.set(found.value.key, found.value.weight);
      at = found.to;
      continue;
    }
    if (!isMark(word) && !isPicture(word)) {
      if (hasDigit(word)) (numbers ??= new Set()).add(word);
      else if (lexicon.capitalsAreNames && isName(tokens, at)) (names ??= new Set()).add(word);
      const stem = stemOf(word, lexicon.endings);
      keys.set(stem, lexicon.usualStems.has(stem) ? USUAL_WEIGHT : 1);
    }
    at += 1;
  }
  return { keys, weight: weightOf(keys), numbers: numbers ?? NONE, names: names ?? NONE };
}

const NONE: ReadonlySet<string> = new Set();

function agree(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return true;
  for (const value of one) if (other.has(value)) return true;
  return false;
}

function commonWeight(one: Content, other: Content): number {
  let sum = 0;
  for (const [key, weight] of one.keys) if (other.keys.has(key)) sum += weight;
  return sum;
}

function weightOf(keys: Content['keys']): number {
  let sum = 0;
  for (const weight of keys.values()) sum += weight;
  return sum;
}
