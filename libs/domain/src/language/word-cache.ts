/** Answers by word, kept for the words that texts repeat. It changes what a look-up takes, never what it finds. */
export interface WordCache<Value> {
  get(word: string): Value | undefined;
  add(word: string, value: Value): void;
}

/** More than the different words of a large set of turns; one that is too small is emptied again and again. */
const WORDS_MAX = 65_536;
/** Longer words are rare, and each costs its length. */
const CHARS_MAX = 30;

export function createWordCache<Value>(): WordCache<Value> {
  const values = new Map<string, Value>();
  return {
    get: (word) => values.get(word),
    add(word, value) {
      if (word.length > CHARS_MAX) return;
      if (values.size >= WORDS_MAX) values.clear();
      // A copy: a word cut out of its text keeps all of the text in memory.
      values.set([...word].join(''), value);
    },
  };
}
