import { contentOf, saysOpposite, withoutCourtesies } from '#domain/language';
import { SAID, type KeptSentence } from './conversation.ts';
import { NEED_WEIGHTS } from './need-weights.generated.ts';

/** A clause of what the customer said, and how likely it is that an agent must read it to know the need. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Whether words may begin with it. */
  readonly isAlone: boolean;
  readonly content: ReadonlySet<string>;
  /** By what it is judged (`NEED_WEIGHTS`). */
  readonly signs: readonly string[];
  /** In thousandths. */
  readonly worth: number;
}

export interface Clauses {
  readonly sentence: KeptSentence;
  /** Of all of it. */
  readonly content: ReadonlySet<string>;
  readonly clauses: readonly Clause[];
}

/** Of what was offered and taken. It is rare, so this is set and not learned. */
const TAKEN_WORTH = 400;
const WORTH_MAX = 1000;
/** A shorter word names nothing. */
const NAME_CHARS_MIN = 4;
const CODE_CHARS_MIN = 5;
const NUMBER_CHARS_MIN = 3;

/** The clauses of sentences, judged by what they are, how they are said, and where they stand among the others. */
export function clausesOf(said: readonly KeptSentence[]): readonly Clauses[] {
  const turns = [...new Set(said.map(({ m }) => m))];
  const contents = said.map(({ x }) => contentOf(x));
  return said.map((sentence, at) => {
    const place = turns.indexOf(sentence.m);
    const names = [...contents[at]!].filter((word) => word.length >= NAME_CHARS_MIN && !hasDigit(word));
    const saysSame = (other: KeptSentence, where: number): boolean =>
      other.m !== sentence.m && names.some((word) => contents[where]!.has(word));
    const inTurn = said.filter(({ m }) => m === sentence.m);
    const marks = marksOf(sentence);
    const kinds = sentence.k === '' ? ['is_nothing'] : [...sentence.k].map((letter) => `is_${letter}`);
    const age = `age_${stepOf(turns.length - 1 - place, [0, 1, 2, 3, 5, 8])}`;
    const signs = [
      ...kinds,
      age,
      `place_${stepOf(place, [0, 1, 2, 4])}`,
      ...(inTurn.length === 1 ? [] : [inTurn.at(-1) === sentence ? 'last_of_turn' : 'not_last_of_turn']),
      `said_before_${stepOf(said.filter((other, where) => where < at && saysSame(other, where)).length, [0, 1, 2])}`,
      `said_later_${stepOf(said.filter((other, where) => where > at && saysSame(other, where)).length, [0, 1, 2])}`,
      `sentence_of_${stepOf([...contents[at]!].filter((word) => !hasDigit(word)).length, [0, 2, 3, 5, 8])}`,
      ...(/\?\s*$/.test(sentence.x) ? ['?'] : []),
      ...(marks.length > 1 ? ['clauses'] : []),
    ];
    const clauses = marks.map(([from, to, isAlone], n): Clause => {
      const text = sentence.x.slice(from, to);
      const content = contentOf(text);
      const all = [...signs, ...signsOf(sentence, [from, to], content)];
      if (saysOpposite(text)) all.push('not');
      if (text.split(/\s/).filter((word) => /\d{3}/.test(word)).length > 1) all.push('codes');
      if (marks.length > 1) all.push(n === 0 ? 'first' : n === marks.length - 1 ? 'last' : 'between');
      if (!isAlone) all.push('leans');
      return { from, to, isAlone, content, signs: all, worth: worthOf(sentence, all) };
    });
    return { sentence, content: contents[at]!, clauses };
  });
}

/** By the clause alone, and whether it stands before, at or behind the words that make the sentence what it is. */
function signsOf(
  { k, w }: KeptSentence,
  [from, to]: readonly [number, number],
  content: ReadonlySet<string>,
): readonly string[] {
  const numbers = [...content].filter(hasDigit).map(({ length }) => length);
  const kind = /[wu]/.test(k) ? 'wish' : k.includes('q') ? 'question' : 'problem';
  return [
    `clause_of_${stepOf(content.size - numbers.length, [0, 1, 2, 3, 4, 6])}`,
    ...(numbers.some((length) => length < NUMBER_CHARS_MIN) ? ['small_number'] : []),
    ...(numbers.some((length) => length >= NUMBER_CHARS_MIN && length < CODE_CHARS_MIN) ? ['number'] : []),
    ...(numbers.some((length) => length >= CODE_CHARS_MIN) ? ['code'] : []),
    ...(w === undefined ? [] : [`${to <= w ? 'before' : from > w ? 'behind' : 'at'}_${kind}`]),
  ];
}

function worthOf({ a }: KeptSentence, signs: readonly string[]): number {
  if (a !== undefined) return TAKEN_WORTH;
  const sum = signs.reduce((total, sign) => total + (NEED_WEIGHTS[sign] ?? 0), NEED_WEIGHTS['']!);
  return Math.max(0, Math.min(WORTH_MAX, sum));
}

/** Where its clauses stand, without those that ask for a person and no more. */
function marksOf({
  x,
  b = [],
  r: [start, stop] = [0, x.length],
  h,
  k,
}: KeptSentence): readonly (readonly [from: number, to: number, isAlone: boolean])[] {
  // Beside a request there is no more than what it is made with: `stop the bot nonsense`.
  if (h !== undefined && (k === '' || k === SAID.first)) return [];
  const marks: [number, number, boolean][] = [];
  let from = start;
  let isAlone = true;
  const add = (to: number): void => {
    const asks = h !== undefined && h[0] < to && h[1] > from;
    if (!asks && x.slice(from, to).trim() !== '') marks.push([from, to, isAlone]);
  };
  for (let at = 0; at < b.length; at += 2) {
    const [end, begin] = [b[at]!, b[at + 1]!];
    if ((begin || end) <= start || end >= stop) continue;
    add(end);
    isAlone = begin > 0;
    from = isAlone ? begin : end;
  }
  add(stop);
  return marks;
}

/** The words as they are shown: with what stands in front of the first (`£149`), and without a courtesy. */
export function shown(x: string, begin: number, end: number): string {
  const from = begin === 0 ? 0 : x.lastIndexOf(' ', begin) + 1;
  const text = x
    .slice(from, end)
    .trim()
    .replace(/[,;:]+$/u, '');
  // `there is water`, and not `hello there`.
  return begin > 0 || /^there\b/i.test(text) ? text : withoutCourtesies(text);
}

const hasDigit = (word: string): boolean => /\d/.test(word);

/** The highest of the steps that a count reaches. */
function stepOf(count: number, steps: readonly number[]): number {
  return steps.findLast((step) => count >= step) ?? 0;
}
