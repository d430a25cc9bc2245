import type { JoinedWords } from './request-words.ts';

/** Short words by the code of the letter that they end or begin with. */
type ByLetter = ReadonlyMap<number, readonly string[]>;

/** `JoinedWords`, ready to be looked up: most words that are written as one word are one. */
export type JoinedIndex = Readonly<Record<Exclude<keyof JoinedWords, 'articleHeads'>, ByLetter>> & {
  readonly articleHeads: ReadonlySet<string>;
  /** Whether the language has any short words that are written onto others: most words need not be looked at. */
  readonly hasShortWords: boolean;
};

export function compileJoined(words: JoinedWords): JoinedIndex {
  const { atEnd, atStart, pronouns, articles, prepositions } = words;
  return {
    hasShortWords: [atEnd, atStart, pronouns, articles, prepositions].some((list) => list.length > 0),
    heads: byLast(words.heads),
    atEnd: byLast(atEnd),
    atStart: byFirst(atStart),
    pronouns: byFirst(pronouns),
    articles: byFirst(articles),
    articleHeads: new Set(words.articleHeads),
    prepositions: byLast(prepositions),
    prepositionsApart: byLast(words.prepositionsApart),
  };
}

/** The first of the words that `word` ends with. */
export function endOf(word: string, ends: ByLetter): string | undefined {
  return ends.get(word.charCodeAt(word.length - 1))?.find((end) => word.endsWith(end));
}

/** The first of the words that `word` begins with. */
export function startOf(word: string, starts: ByLetter): string | undefined {
  return starts.get(word.charCodeAt(0))?.find((start) => word.startsWith(start));
}

function byFirst(words: readonly string[]): ByLetter {
  return Map.groupBy(words, (word) => word.charCodeAt(0));
}

function byLast(words: readonly string[]): ByLetter {
  return Map.groupBy(words, (word) => word.charCodeAt(word.length - 1));
}
