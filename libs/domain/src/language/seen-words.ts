import { isMark } from './text/index.ts';

/** What was found out about a word, kept for the words that texts repeat: it changes what a look-up takes, never what it finds. */
export interface SeenWord {
  /** Where that stands which it says of the language (`recognition/recognise.ts`); null: nobody has asked. */
  weights: Int16Array | null;
  /** Its place in there. */
  weightsFrom: number;
  /** What the rules of one language know of it, those of others behind it (`LookedUpWord` in `rules/word-index.ts`, which alone reads it); null: nobody has asked. */
  known: unknown;
  /** The words of mood that were asked last of those in which no entry begins with it (`mood/turn-sentiment.ts`). */
  moodless: object | null;
}

/** What stands in the place of a punctuation token. */
export const SEEN_MARK: SeenWord = { weights: null, weightsFrom: 0, known: null, moodless: null };

/** More than the different words of a large set of turns; a table that is too small is emptied again and again. */
const WORDS_MAX = 65_536;
/** Longer words are rare, and each costs its length. */
const CHARS_MAX = 30;

const table = new Map<string, SeenWord>();
/** The text that was asked for last, and its words: recognition and the rules of each language ask for the same one. */
let lastWords: readonly string[] | null = null;
const lastSeen: SeenWord[] = [];

/** By token; nothing of it is kept from one text to the next. */
export function seenWords(words: readonly string[]): readonly SeenWord[] {
  if (words === lastWords) return lastSeen;
  lastWords = words;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    lastSeen[at] = isMark(word) ? SEEN_MARK : (table.get(word) ?? firstSeen(word));
  }
  return lastSeen;
}

function firstSeen(word: string): SeenWord {
  const seen: SeenWord = { weights: null, weightsFrom: 0, known: null, moodless: null };
  if (word.length > CHARS_MAX) return seen;
  if (table.size >= WORDS_MAX) table.clear();
  // A copy: a word cut out of its text keeps all of the text in memory.
  table.set([...word].join(''), seen);
  return seen;
}
