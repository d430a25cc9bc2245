/** Words, remembered as long as there is room: what it answers changes how long a search takes, never what it finds. */
export interface WordMemory {
  has(word: string): boolean;
  add(word: string): void;
}

const WORDS_MAX = 10_000;
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
