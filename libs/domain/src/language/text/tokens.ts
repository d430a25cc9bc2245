import { PACKS } from '../packs/index.ts';

/**
 * Words of a text as matching sees them: NFKC, lower case, without accents; apostrophes of English contractions are dropped
 * (`don't`: `dont`), others split (`l'agent`: `l`, `agent`). A run of punctuation that ends or divides a sentence is one
 * token: `.`, `?` or `,`.
 */
export interface Tokens {
  readonly words: readonly string[];
  /** Where each token begins and ends in `source`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The text after NFKC; offsets refer to it. */
  readonly source: string;
}

/** Longer texts are cut: a request for a human is near the beginning, and the cost stays bounded. */
export const TEXT_CHARS_MAX = 2_000;

/** What stands after the apostrophe of a contraction. */
const CONTRACTED = new Set(PACKS.flatMap(({ contractions }) => contractions ?? []));
const STOP = 1;
const COMMA = 2;
const QUESTION = 3;
const APOSTROPHE = 4;

export function tokenize(text: string): Tokens {
  const source = composed(text.length > TEXT_CHARS_MAX ? text.slice(0, TEXT_CHARS_MAX) : text);
  const folded = fold(source);
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let begin = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    const code = at < folded.length ? folded.charCodeAt(at) : 32;
    if (isWord(code)) {
      if (begin < 0) begin = at;
      continue;
    }
    const kind = markOf(code);
    if (kind === APOSTROPHE && begin >= 0 && isWord(folded.charCodeAt(at + 1))) {
      const after = wordEnd(folded, at + 1);
      if (CONTRACTED.has(folded.slice(at + 1, after))) {
        push(folded.slice(begin, at) + folded.slice(at + 1, after), begin, after);
        begin = -1;
        at = after - 1;
        continue;
      }
    }
    if (begin >= 0) {
      push(folded.slice(begin, at), begin, at);
      begin = -1;
    }
    if (kind === STOP || kind === COMMA || kind === QUESTION) mark(kind, at);
  }
  return { words, starts, ends, source };

  function push(word: string, from: number, to: number): void {
    words.push(word);
    starts.push(from);
    ends.push(to);
  }
  function mark(kind: number, at: number): void {
    const last = words.at(-1);
    const sign = kind === QUESTION ? '?' : kind === STOP ? '.' : ',';
    if (last === '.' || last === '?' || last === ',') {
      if (sign === '?' || last === ',') words[words.length - 1] = sign;
      return;
    }
    if (words.length > 0) push(sign, at, at + 1);
  }
}

/** True for the punctuation tokens. */
export function isMark(word: string | undefined): boolean {
  return word === '.' || word === '?' || word === ',';
}

function composed(text: string): string {
  return ascii(text) ? text : text.normalize('NFKC');
}

function ascii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Lower case and no accents, unit by unit, so that offsets stay those of the source. */
function fold(source: string): string {
  if (ascii(source)) return source.toLowerCase();
  let out = '';
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charAt(at);
    if (unit.charCodeAt(0) < 128) out += unit.toLowerCase();
    else {
      const plain = unit.toLowerCase().normalize('NFD').charAt(0);
      out += plain === '' ? unit : plain;
    }
  }
  return out;
}

function isWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code !== 0x3001 && code !== 0x3002;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWord(text.charCodeAt(at))) at += 1;
  return at;
}

function markOf(code: number): number {
  switch (code) {
    case 46: // .
    case 33: // !
    case 59: // ;
    case 10:
    case 0x3002:
      return STOP;
    case 63: // ?
      return QUESTION;
    case 44: // ,
    case 58: // :
    case 0x3001:
      return COMMA;
    case 39: // '
    case 96: // `
    case 0x2019:
    case 0x2bc:
      return APOSTROPHE;
    default:
      return 0;
  }
}
