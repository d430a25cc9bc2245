import { CHARACTER_RUNS } from './characters.generated.ts';

/** What a character is to us. A character that the pinned table does not know is a sign that divides words. */
const OTHER = 0;
/** A letter or a digit. */
export const LETTER = 1;
/** A letter of a script without blanks between words: a word of its own. */
export const SINGLE = 2;
/** A mark that goes with the letter before it. */
export const MARK = 3;
/** Never seen: it divides nothing. */
export const UNSEEN = 4;
/** An emoji: a word of its own, and never a part of one. */
export const PICTURE = 5;

const BMP = new Uint8Array(0x10000);
/** Beyond: begin, end, kind, in order. */
const ASTRAL: number[] = [];
for (const run of CHARACTER_RUNS.trim().split(/\s/)) {
  const [first = '', length = '', kind = ''] = run.split('-');
  const begin = parseInt(first, 36);
  const end = begin + parseInt(length, 36);
  if (begin < 0x10000) BMP.fill(Number(kind), begin, Math.min(end, 0x10000));
  if (end > 0x10000) ASTRAL.push(Math.max(begin, 0x10000), end, Number(kind));
}
for (let code = 48; code < 123; code += 1)
  if (code < 58 || (code > 64 && code < 91) || code > 96) BMP[code] = LETTER;

export function kindOf(code: number): number {
  if (code < 0x10000) return BMP[code]!;
  let [low, high] = [0, ASTRAL.length / 3 - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < ASTRAL[middle * 3]!) high = middle - 1;
    else if (code >= ASTRAL[middle * 3 + 1]!) low = middle + 1;
    else return ASTRAL[middle * 3 + 2]!;
  }
  return OTHER;
}

/** Letters that Unicode does not take apart, and those that people use for each other. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', ŋ: 'n', þ: 'th', ð: 'd' },
  ...{ ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ـ: '', ς: 'σ' },
};
/** Longer forms (a whole prayer in one sign) are no words of anybody's. */
const FORM_CHARS_MAX = 4;
/** By character, of those that text has met; a list is read in a third of the time that a map takes. */
const folded: (string | undefined)[] = new Array<string | undefined>(0x10000);
const foldedBeyond = new Map<number, string>();

/**
 * A character as words are compared: compatible forms made one, lower case, without the marks of Latin, Greek, Cyrillic, Arabic and
 * Hebrew; a syllable of Hangul, a voiced kana and the vowels of Indian scripts stay as they are. Empty: it has no form of its own.
 */
export function foldChar(code: number): string {
  if (code < 0x10000) return (folded[code] ??= foldOnce(String.fromCodePoint(code)));
  let form = foldedBeyond.get(code);
  if (form === undefined) {
    form = foldOnce(String.fromCodePoint(code));
    if (foldedBeyond.size < FOLDED_MAX) foldedBeyond.set(code, form);
  }
  return form;
}

const FOLDED_MAX = 20_000;

function foldOnce(char: string): string {
  const lower = char.normalize('NFKC').toLowerCase();
  let out = '';
  for (const letter of keepsMarks(lower.codePointAt(0) ?? 0) ? lower : lower.normalize('NFKD')) {
    const kind = kindOf(letter.codePointAt(0)!);
    if (kind !== LETTER && kind !== SINGLE && !(kind === MARK && keepsMarks(letter.codePointAt(0)!)))
      continue;
    out += ALIKE[letter] ?? letter;
  }
  return out.length > FORM_CHARS_MAX ? '' : out;
}

/** Scripts whose marks are more than accents: all but Latin, Greek, Cyrillic, Hebrew, Arabic and the marks that they share. */
function keepsMarks(code: number): boolean {
  return code >= 0x0700 && !(code >= 0x1ab0 && code <= 0x20ff) && !(code >= 0xfb1d && code <= 0xfdff);
}
