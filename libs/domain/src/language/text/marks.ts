const NO_MARK = 0;
const STOP = 1;
const COMMA = 2;
const QUESTION = 3;
export const APOSTROPHE = 4;

/** What a sign divides. */
export function markOf(code: number): number {
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
      return NO_MARK;
  }
}

/** The tokens of a text while it is divided. */
export class TokenLists {
  readonly words: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  push(word: string, from: number, to: number): void {
    if (word === '') return;
    this.words.push(word);
    this.starts.push(from);
    this.ends.push(to);
  }

  /** What a sign divides, if anything: an apostrophe divides nothing, nor does a comma within a number. */
  sign(text: string, at: number): void {
    const kind = markOf(text.charCodeAt(at));
    if (kind === NO_MARK || kind === APOSTROPHE || (kind === COMMA && isBetweenDigits(text, at))) return;
    this.mark(kind === STOP ? '.' : kind === COMMA ? ',' : '?', at);
  }

  /** A run of signs is one token: the question mark goes first, then the stop. */
  mark(sign: '.' | ',' | '?', at: number): void {
    const last = this.words.at(-1);
    if (last === undefined) return;
    if (last === '.' || last === ',' || last === '?') {
      if (sign === '?' || last === ',') this.words[this.words.length - 1] = sign;
    } else this.push(sign, at, at + 1);
  }

  /** A line that goes on in the next one ends nothing; an empty line ends a paragraph; any other divides. @returns where it goes on */
  break(text: string, at: number): number {
    let next = at + 1;
    let lines = 1;
    for (; next < text.length; next += 1) {
      const code = text.charCodeAt(next);
      if (code === 10) lines += 1;
      else if (code !== 13 && code !== 32 && code !== 9) break;
    }
    const first = text.charAt(next);
    if (lines > 1) this.mark('.', at);
    else if (first === first.toUpperCase()) this.mark(',', at);
    return next;
  }
}

function isBetweenDigits(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
