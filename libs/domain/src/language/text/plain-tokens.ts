import { isContracted } from './contracted.ts';
import { APOSTROPHE, markOf, type TokenLists } from './marks.ts';

const BLANK = 32;
const LINE_FEED = 10;

/**
 * The words of a text of ASCII alone: what most texts are, and a third of the time that others take.
 * @param lower the text in lower case
 * @param charsMax of a word; what lies beyond is dropped
 */
export function plainTokens(text: string, lower: string, charsMax: number, lists: TokenLists): void {
  const { words, starts, ends } = lists;
  const { length } = lower;
  for (let at = 0; at < length;) {
    const code = lower.charCodeAt(at);
    if (code === BLANK) {
      at += 1;
      continue;
    }
    if (isPlainLetter(code)) {
      const begin = at;
      at += 1;
      while (isPlainLetter(lower.charCodeAt(at))) at += 1;
      let word = lower.slice(begin, at - begin > charsMax ? begin + charsMax : at);
      const next = lower.charCodeAt(at);
      if (next !== BLANK && markOf(next) === APOSTROPHE) {
        let after = at + 1;
        while (isPlainLetter(lower.charCodeAt(after))) after += 1;
        const rest = lower.slice(at + 1, after);
        if (isContracted(rest)) {
          word += rest;
          at = after;
        }
      }
      words.push(word);
      starts.push(begin);
      ends.push(at);
      continue;
    }
    if (code === LINE_FEED) {
      at = lists.break(text, at);
      continue;
    }
    lists.sign(lower, at);
    at += 1;
  }
}

/** A letter in lower case or a digit, of ASCII. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
