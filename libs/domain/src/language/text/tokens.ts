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
  if (readUnits(source)) plainTokens(source, source.toLowerCase(), WORD_CHARS_MAX, lists);
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

/**
 * The UTF-16 units of the text that is divided, and a 0 behind them. Read once: an engine has many kinds of strings, and finds out with each
 * character which of them it has before it.
 */
let units = new Uint16Array(1_024);

/** @returns whether all are of ASCII */
function readUnits(text: string): boolean {
  const { length } = text;
  if (units.length <= length) units = new Uint16Array(2 * length);
  let all = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    units[at] = unit;
    all |= unit;
  }
  units[length] = 0;
  return all < 0x80;
}

/** As `codePointAt` has it. */
function codeAt(at: number): number {
  const unit = units[at]!;
  if (unit < 0xd800 || unit > 0xdbff) return unit;
  const low = units[at + 1]!;
  return low < 0xdc00 || low > 0xdfff ? unit : ((unit - 0xd800) << 10) + (low - 0xdc00) + 0x10000;
}

function divide(text: string, lists: TokenLists): void {
  const { length } = text;
  for (let at = 0; at < length;) {
    const code = codeAt(at);
    const kind = kindOf(code);
    if (kind === LETTER) at = word(text, at, length, lists);
    else if (kind === SINGLE || kind === PICTURE) at = single(code, at, kind, lists);
    else if (code === LINE_FEED) at = lists.break(text, at);
    else {
      lists.sign(text, at);
      at += code > 0xffff ? 2 : 1;
    }
  }
}

/** A word that begins here, with the apostrophe and the rest of a contraction. */
function word(text: string, begin: number, length: number, lists: TokenLists): number {
  const end = wordEnd(begin, length);
  const folded = fold(text, begin, end);
  if (markOf(units[end]!) === APOSTROPHE) {
    const after = wordEnd(end + 1, length);
    const rest = fold(text, end + 1, after);
    if (isContracted(rest)) {
      lists.push(folded + rest, begin, after);
      return after;
    }
  }
  lists.push(folded, begin, end);
  return end;
}

function wordEnd(begin: number, length: number): number {
  let at = begin;
  while (at < length) {
    const code = codeAt(at);
    const kind = kindOf(code);
    if (kind !== LETTER && (at === begin || (kind !== MARK && kind !== UNSEEN))) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

function fold(text: string, begin: number, end: number): string {
  const cut = Math.min(end, begin + WORD_CHARS_MAX);
  let plain = true;
  for (let at = begin; at < cut && plain; at += 1) plain = units[at]! < 0x80;
  if (plain) return text.slice(begin, cut).toLowerCase();
  let out = '';
  for (let at = begin; at < cut;) {
    const code = codeAt(at);
    if (kindOf(code) !== UNSEEN) out += foldChar(code);
    at += code > 0xffff ? 2 : 1;
  }
  return out;
}

function single(code: number, begin: number, kind: number, lists: TokenLists): number {
  let end = begin + (code > 0xffff ? 2 : 1);
  let form = kind === PICTURE ? String.fromCodePoint(code) : foldChar(code);
  while (end - begin <= WORD_CHARS_MAX) {
    const next = codeAt(end);
    const goesOn = kindOf(next);
    if (goesOn !== MARK && goesOn !== UNSEEN) break;
    if (goesOn === MARK && kind === SINGLE) form += foldChar(next);
    end += next > 0xffff ? 2 : 1;
  }
  lists.push(form, begin, end);
  return end;
}
