/**
 * Which half a text belongs to. Single rows are read of `develop` only; `report` is what figures are about. Its figures have been
 * seen while rules were written. A hash does not keep templates apart: see `near.ts`.
 */
export type Half = 'develop' | 'report';

/** By FNV-1a over the text in lower case without outer blanks: the same text is always in the same half, in every file. */
export function halfOf(text: string): Half {
  let hash = 0x811c9dc5;
  for (const unit of text.trim().toLowerCase()) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  hash ^= hash >>> 15;
  return (hash & 1) === 0 ? 'develop' : 'report';
}
