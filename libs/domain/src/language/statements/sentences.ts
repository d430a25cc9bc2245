/** A part of a text; offsets are UTF-16 units of it. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Behind these a full stop ends no sentence: `Hafenstr. 4`. */
export type IsAbbreviation = (word: string) => boolean;

const STOP = 46;

/** A text in sentences, without blanks around them. A full stop behind a number, or within one, ends none: `the 18. of July`, `3.14`. */
export function sentencesOf(text: string, isAbbreviation: IsAbbreviation): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isEnd(text.charCodeAt(at))) continue;
    const first = at;
    while (isEnd(text.charCodeAt(at + 1))) at += 1;
    const isStop = at === first && text.charCodeAt(at) === STOP;
    if (isStop && !endsAt(text, at, isAbbreviation)) continue;
    add(from, at + 1);
    from = at + 1;
  }
  add(from, text.length);
  return found;

  function add(begin: number, to: number): void {
    const part = text.slice(begin, to);
    const rest = part.trimStart();
    if (!isPlain(rest.charCodeAt(0)) && !/[\p{L}\d]/u.test(rest)) return;
    found.push({ text: rest.trimEnd(), from: begin + part.length - rest.length, to });
  }
}

/** `.`, `!`, `?`, `…`, `;`, or the end of a line. */
function isEnd(code: number): boolean {
  return code === STOP || code === 33 || code === 63 || code === 0x2026 || code === 59 || code === 10;
}

function endsAt(text: string, stop: number, isAbbreviation: IsAbbreviation): boolean {
  const next = text.charAt(stop + 1);
  if (next !== '' && !/\s/u.test(next)) return false;
  const word = wordBefore(text, stop);
  return !/^\d{1,2}$/.test(word) && !isAbbreviation(word.toLowerCase());
}

const WORD_CHARS_MAX = 20;

/** Its last letters and digits; empty: none stand there. */
function wordBefore(text: string, end: number): string {
  const least = Math.max(0, end - WORD_CHARS_MAX);
  let from = end;
  while (from > least && isPlain(text.charCodeAt(from - 1))) from -= 1;
  if (from > least && text.charCodeAt(from - 1) > 127)
    return /[\p{L}\d]{1,20}$/u.exec(text.slice(least, end))?.[0] ?? '';
  return text.slice(from, end);
}

/** A letter or a digit of ASCII. */
function isPlain(code: number): boolean {
  return (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123);
}
