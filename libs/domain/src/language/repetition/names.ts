import { isMark, type Tokens } from '../text/index.ts';

export function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code < 58) return true;
  }
  return false;
}

/** A capital and small letters behind it, and not at the beginning of a sentence. */
export function isName({ words, starts, ends, source }: Tokens, at: number): boolean {
  const [start, end] = [starts[at]!, ends[at]!];
  if (at === 0 || isMark(words[at - 1]) || end - start < 2) return false;
  const [first, second] = [source.charAt(start), source.charAt(start + 1)];
  return first !== first.toLowerCase() && second !== second.toUpperCase();
}
