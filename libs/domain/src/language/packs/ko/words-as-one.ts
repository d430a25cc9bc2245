/** Korean writes words together or apart as it likes: every beginning with every end. */
export function together(beginnings: string, ends: string): string {
  return wordsOf(beginnings)
    .flatMap((beginning) => wordsOf(ends).map((end) => `${beginning}${end}`))
    .join(', ');
}

function wordsOf(words: string): readonly string[] {
  return words
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map((word) => (word === '-' ? '' : word));
}
