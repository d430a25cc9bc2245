import { foldChar, kindOf, LETTER, MARK, PICTURE, SINGLE, UNSEEN } from './characters.ts';
import { isContracted } from './contracted.ts';
import { APOSTROPHE, markOf, TokenLists } from './marks.ts';
import { plainTokens } from './plain-tokens.ts';

/**
 * Words of a text as matching sees them: lower case, compatible forms made one, without accents (`foldChar`); apostrophes of contractions
 * are dropped (`don't`: `dont`), others split (`l'agent`: `l`, `agent`). In scripts without blanks each character is a word, and so is an
 * emoji. A run of punctuation that ends or divides a sentence is one token: `.`, `?` or `,`.
 */
export interface Tokens {
  readonly words: readonly string[];
  /** Where each token begins and ends in `source`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The text as it was written; offsets are UTF-16 units of it. */
  readonly source: string;
}

/** UTF-16 units. Longer texts are cut; nobody writes a turn of 200 pages. */
export const TEXT_CHARS_MAX = 400_000;
/** A word that is longer is none; what lies beyond is dropped. */
const WORD_CHARS_MAX = 120;

const LINE_FEED = 10;

export function tokenize(text: string): Tokens {
  const source = text.length > TEXT_CHARS_MAX ? text.slice(0, TEXT_CHARS_MAX) : text;
  const lists = new TokenLists();
  if (isAscii(source)) plainTokens(source, source.toLowerCase(), WORD_CHARS_MAX, lists);
  else divide(source, lists);
  return { words: lists.words, starts: lists.starts, ends: lists.ends, source };
}

/** True for the punctuation tokens. */
export function isMark(word: string | undefined): boolean {
  return word === '.' || word === '?' || word === ',';
}

/** True for a character of a script without blanks between words. */
export function isSingle(word: string): boolean {
  return word > '\u02ff' && kindOf(word.codePointAt(0)!) === SINGLE;
}

/** True for an emoji. */
export function isPicture(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x2000 && kindOf(word.codePointAt(0)!) === PICTURE;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function divide(text: string, lists: TokenLists): void {
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!;
    const kind = kindOf(code);
    if (kind === LETTER) at = word(text, at, lists);
    else if (kind === SINGLE || kind === PICTURE) at = single(text, at, kind, lists);
    else if (code === LINE_FEED) at = lists.break(text, at);
    else {
      lists.sign(text, at);
      at += code > 0xffff ? 2 : 1;
    }
  }
}

/** A word that begins here, with the apostrophe and the rest of a contraction. */
function word(text: string, begin: number, lists: TokenLists): number {
  const end = wordEnd(text, begin);
  const folded = fold(text, begin, end);
  if (markOf(text.charCodeAt(end)) === APOSTROPHE) {
    const after = wordEnd(text, end + 1);
    const rest = fold(text, end + 1, after);
    if (isContracted(rest)) {
      lists.push(folded + rest, begin, after);
      return after;
    }
  }
  lists.push(folded, begin, end);
  return end;
}

function wordEnd(text: string, begin: number): number {
  let at = begin;
  while (at < text.length) {
    const code = text.codePointAt(at)!;
    const kind = kindOf(code);
    if (kind !== LETTER && (at === begin || (kind !== MARK && kind !== UNSEEN))) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

function fold(text: string, begin: number, end: number): string {
  const cut = Math.min(end, begin + WORD_CHARS_MAX);
  let plain = true;
  for (let at = begin; at < cut && plain; at += 1) plain = text.charCodeAt(at) < 0x80;
  if (plain) return text.slice(begin, cut).toLowerCase();
  let out = '';
  for (let at = begin; at < cut;) {
    const code = text.codePointAt(at)!;
    if (kindOf(code) !== UNSEEN) out += foldChar(code);
    at += code > 0xffff ? 2 : 1;
  }
  return out;
}

function single(text: string, begin: number, kind: number, lists: TokenLists): number {
  const code = text.codePointAt(begin)!;
  let end = begin + (code > 0xffff ? 2 : 1);
  let form = kind === PICTURE ? String.fromCodePoint(code) : foldChar(code);
  while (end - begin <= WORD_CHARS_MAX) {
    const next = text.codePointAt(end) ?? 0;
    const goesOn = kindOf(next);
    if (goesOn !== MARK && goesOn !== UNSEEN) break;
    if (goesOn === MARK && kind === SINGLE) form += foldChar(next);
    end += next > 0xffff ? 2 : 1;
  }
  lists.push(form, begin, end);
  return end;
}
