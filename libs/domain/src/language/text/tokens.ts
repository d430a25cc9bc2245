import { PACKS } from '../packs/index.ts';
import { foldChar, kindOf, LETTER, MARK, OTHER, PICTURE, SINGLE, UNSEEN } from './characters.ts';

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

/** What stands after the apostrophe of a contraction. */
const CONTRACTED = new Set(PACKS.flatMap(({ contractions }) => contractions ?? []));
const STOP = 1;
const COMMA = 2;
const QUESTION = 3;
const APOSTROPHE = 4;
const LINE_FEED = 10;
const BLANK = 32;

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** A letter or a digit of ASCII. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

export function tokenize(text: string): Tokens {
  return new Tokenizer(text.length > TEXT_CHARS_MAX ? text.slice(0, TEXT_CHARS_MAX) : text).tokens();
}

/** True for the punctuation tokens. */
export function isMark(word: string | undefined): boolean {
  return word === '.' || word === '?' || word === ',';
}

/** True for an emoji. */
export function isPicture(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x2000 && kindOf(word.codePointAt(0)!) === PICTURE;
}

class Tokenizer {
  readonly #text: string;
  readonly #words: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** The text in lower case, where it is of ASCII alone; otherwise empty. */
  readonly #lower: string;

  constructor(text: string) {
    this.#text = text;
    this.#lower = isAscii(text) ? text.toLowerCase() : '';
  }

  tokens(): Tokens {
    const text = this.#text;
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      if (code === BLANK) {
        at += 1;
        continue;
      }
      const kind = code < 0x80 ? kindOf(code) : kindOf(text.codePointAt(at)!);
      if (kind === LETTER) at = this.#word(at);
      else if (kind === SINGLE || kind === PICTURE) at = this.#single(at, kind);
      else if (code === LINE_FEED) at = this.#break(at);
      else {
        this.#mark(markOf(code), at);
        at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
      }
    }
    return { words: this.#words, starts: this.#starts, ends: this.#ends, source: text };
  }

  /** A word that begins here, with the apostrophe and the rest of a contraction. */
  #word(begin: number): number {
    const end = this.#wordEnd(begin);
    const word = this.#folded(begin, end);
    const next = this.#text.charCodeAt(end);
    if (next !== BLANK && markOf(next) === APOSTROPHE) {
      const after = this.#wordEnd(end + 1);
      const rest = after === end + 1 ? '' : this.#folded(end + 1, after);
      if (CONTRACTED.has(rest)) {
        this.#push(word + rest, begin, after);
        return after;
      }
    }
    this.#push(word, begin, end);
    return end;
  }

  #wordEnd(begin: number): number {
    const text = this.#text;
    let at = begin;
    while (isPlainLetter(text.charCodeAt(at))) at += 1;
    if (!(text.charCodeAt(at) >= 0x80)) return at;
    while (at < text.length) {
      const code = text.codePointAt(at)!;
      const kind = kindOf(code);
      if (kind !== LETTER && (at === begin || (kind !== MARK && kind !== UNSEEN))) break;
      at += code > 0xffff ? 2 : 1;
    }
    return at;
  }

  #folded(begin: number, end: number): string {
    const text = this.#text;
    const cut = Math.min(end, begin + WORD_CHARS_MAX);
    if (this.#lower !== '') return this.#lower.slice(begin, cut);
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

  #single(begin: number, kind: number): number {
    const code = this.#text.codePointAt(begin)!;
    let end = begin + (code > 0xffff ? 2 : 1);
    let form = kind === PICTURE ? String.fromCodePoint(code) : foldChar(code);
    for (;;) {
      const next = this.#text.codePointAt(end) ?? 0;
      const goesOn = kindOf(next);
      if (goesOn !== MARK && goesOn !== UNSEEN) break;
      if (goesOn === MARK && kind === SINGLE) form += foldChar(next);
      end += next > 0xffff ? 2 : 1;
      if (end - begin > WORD_CHARS_MAX) break;
    }
    this.#push(form, begin, end);
    return end;
  }

  #push(word: string, from: number, to: number): void {
    if (word === '') return;
    this.#words.push(word);
    this.#starts.push(from);
    this.#ends.push(to);
  }

  #mark(kind: number, at: number): void {
    if (kind === OTHER || kind === APOSTROPHE) return;
    if (kind === COMMA && this.#isDigit(at - 1) && this.#isDigit(at + 1)) return;
    if (this.#words.length === 0) return;
    const sign = kind === QUESTION ? '?' : kind === STOP ? '.' : ',';
    const last = this.#words.at(-1);
    if (isMark(last)) {
      if (sign === '?' || last === ',') this.#words[this.#words.length - 1] = sign;
    } else this.#push(sign, at, at + 1);
  }

  /** A line that goes on in the next one ends nothing; an empty line ends a paragraph; any other divides. @returns where it goes on */
  #break(at: number): number {
    let next = at + 1;
    let lines = 1;
    for (; next < this.#text.length; next += 1) {
      const code = this.#text.charCodeAt(next);
      if (code === 10) lines += 1;
      else if (code !== 13 && code !== 32 && code !== 9) break;
    }
    const first = this.#text.charAt(next);
    const goesOn = first !== first.toUpperCase();
    this.#mark(lines > 1 ? STOP : goesOn ? OTHER : COMMA, at);
    return next;
  }

  #isDigit(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return code >= 48 && code <= 57;
  }
}

function markOf(code: number): number {
  switch (code) {
    case 46: // .
    case 33: // !
    case 59: // ;
    case 0x2026: // …
    case 0x3002:
    case 0xff0e:
    case 0xff01:
    case 0xff61:
    case 0x0964: // ।
    case 0x06d4:
    case 0x203c:
      return STOP;
    case 63: // ?
    case 0xff1f:
    case 0x061f:
    case 0x2049:
    case 0x203d:
    case 0x37e:
      return QUESTION;
    case 44: // ,
    case 58: // :
    case 0x3001:
    case 0xff0c:
    case 0xff1a:
    case 0xff1b:
    case 0x060c:
    case 0x061b:
    case 0x2013:
    case 0x2014:
      return COMMA;
    case 39: // '
    case 96: // `
    case 0x2019:
    case 0x2018:
    case 0x2bc:
    case 0xb4:
      return APOSTROPHE;
    default:
      return OTHER;
  }
}
