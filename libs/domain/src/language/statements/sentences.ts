/** A part of a text; offsets are UTF-16 units of it. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Behind these a full stop ends no sentence: `Hafenstr. 4`. */
export type IsAbbreviation = (word: string) => boolean;

const ENDS = /[.!?…;\n]+/gu;

/** A text in sentences, without blanks around them. A full stop behind a number, or within one, ends none: `the 18. of July`, `3.14`. */
export function sentencesOf(text: string, isAbbreviation: IsAbbreviation): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const end of text.matchAll(ENDS)) {
    const to = end.index + end[0].length;
    if (end[0] === '.' && !endsAt(text, end.index, isAbbreviation)) continue;
    add(from, to);
    from = to;
  }
  add(from, text.length);
  return found;

  function add(begin: number, to: number): void {
    const part = text.slice(begin, to);
    const rest = part.trimStart();
    if (!/[\p{L}\d]/u.test(rest)) return;
    found.push({ text: rest.trimEnd(), from: begin + part.length - rest.length, to });
  }
}

function endsAt(text: string, stop: number, isAbbreviation: IsAbbreviation): boolean {
  const next = text.charAt(stop + 1);
  if (next !== '' && !/\s/u.test(next)) return false;
  const [word = ''] = /[\p{L}\d]{1,20}$/u.exec(text.slice(Math.max(0, stop - 20), stop)) ?? [];
  return !/^\d{1,2}$/.test(word) && !isAbbreviation(word.toLowerCase());
}
