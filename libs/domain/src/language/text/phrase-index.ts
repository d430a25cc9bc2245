import { isMark, tokenize, type Tokens } from './tokens.ts';

interface PhraseEntry {
  readonly words: readonly string[];
  readonly payload: string;
}

/** Phrases by their first word. Plain data. */
export type PhraseIndex = ReadonlyMap<string, readonly PhraseEntry[]>;

export interface PhraseMatch {
  readonly payload: string;
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Phrases that are reported as they are written. */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  return compilePhrases(phrases.map((phrase) => [phrase, phrase]));
}

/** @param phrases what to look for, and what to report when it is found; a phrase without a word is never found */
export function compilePhrases(
  phrases: readonly (readonly [phrase: string, payload: string])[],
): PhraseIndex {
  const index = new Map<string, PhraseEntry[]>();
  for (const [phrase, payload] of phrases) {
    const words = tokenize(phrase).words.filter((word) => !isMark(word));
    const first = words[0];
    if (first === undefined) continue;
    const entry = { words, payload };
    const entries = index.get(first);
    if (entries === undefined) index.set(first, [entry]);
    else entries.push(entry);
  }
  return index;
}

/** Every place where a phrase stands as whole words within one clause, in order of the text. */
export function findPhrases(index: PhraseIndex, tokens: Tokens): readonly PhraseMatch[] {
  if (index.size === 0) return NONE;
  let found: PhraseMatch[] | undefined;
  for (let from = 0; from < tokens.words.length; from += 1) {
    const entries = index.get(tokens.words[from] ?? '');
    if (entries === undefined) continue;
    for (const { words, payload } of entries) {
      if (words.every((word, offset) => tokens.words[from + offset] === word)) {
        (found ??= []).push({ payload, from, to: from + words.length });
      }
    }
  }
  return found ?? NONE;
}

const NONE: readonly PhraseMatch[] = [];
