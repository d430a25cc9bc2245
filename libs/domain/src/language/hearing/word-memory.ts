/** Words, remembered as long as there is room: what it answers changes how long a search takes, never what it finds. */
export interface WordMemory {
  has(word: string): boolean;
  add(word: string): void;
}

/** More than the different words of a large set of turns, some 5 MB in each language: one that is too small is emptied again and again. */
const WORDS_MAX = 65_536;
/** A longer one is cut out of its text by reference, and would keep all of the text in memory. */
const CHARS_MAX = 12;

export function createWordMemory(): WordMemory {
  const words = new Set<string>();
  return {
    has: (word) => words.has(word),
    add(word) {
      if (word.length > CHARS_MAX) return;
      if (words.size >= WORDS_MAX) words.clear();
      words.add(word);
    },
  };
}
