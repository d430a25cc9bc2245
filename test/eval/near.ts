import type { Row } from './rows.ts';

/** Share of words in common from which two texts count as made after the same template. */
export const NEAR = 0.7;

/**
 * Of `rows`, those that are nearly one of `seen`: at least `NEAR` of the words of both are common to them (Jaccard, over the
 * distinct words, digits masked). Exact: two sets that are so alike share one of their rarest words (prefix filtering;
 * Bayardo, Ma & Srikant, WWW 2007).
 */
export function nearOnes(rows: readonly Row[], seen: readonly Row[]): ReadonlySet<Row> {
  const frequency = new Map<string, number>();
  for (const row of seen)
    for (const word of wordsOf(row.text)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarestFirst = (text: string) =>
    [...wordsOf(text)].sort(
      (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0),
    );
  const known = new Map<string, readonly string[]>();
  const byRareWord = new Map<string, (readonly string[])[]>();
  for (const row of seen) {
    const words = rarestFirst(row.text);
    const key = words.join(' ');
    if (known.has(key)) continue;
    known.set(key, words);
    for (const word of words.slice(0, prefixOf(words.length))) {
      const those = byRareWord.get(word);
      if (those === undefined) byRareWord.set(word, [words]);
      else those.push(words);
    }
  }
  const verdicts = new Map<string, boolean>();
  return new Set(
    rows.filter((row) => {
      const words = rarestFirst(row.text);
      const key = words.join(' ');
      let near = verdicts.get(key);
      if (near === undefined) {
        const set = new Set(words);
        near =
          known.has(key) ||
          words
            .slice(0, prefixOf(words.length))
            .some((word) => (byRareWord.get(word) ?? []).some((other) => alike(set, other)));
        verdicts.set(key, near);
      }
      return near;
    }),
  );
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .replace(/\d+/g, '#')
      .match(/[\p{L}#]+/gu) ?? [],
  );
}

function prefixOf(size: number): number {
  return size - Math.ceil(NEAR * size) + 1;
}

function alike(a: ReadonlySet<string>, b: readonly string[]): boolean {
  if (Math.min(a.size, b.length) < NEAR * Math.max(a.size, b.length)) return false;
  const common = b.filter((word) => a.has(word)).length;
  return common >= NEAR * (a.size + b.length - common);
}
