import { isMark, isPicture, type Tokens } from '../text/index.ts';
import type { Bits } from './bits.ts';
import type { CompiledRules } from './compile-rules.ts';
import { longerEntries, type Known } from './word-index.ts';

/** Words that a policy adds to the classes of the language, by token. */
export interface OwnWords {
  readonly from: number;
  readonly to: number;
  readonly class: 'person' | 'department';
}

/** One word or mark of a text, in order, and the entries of several words that begin with it. */
export interface Element {
  readonly bits: Bits | null;
  readonly kind: 'word' | 'comma' | 'stop';
  readonly from: number;
  readonly to: number;
  /** Longest first. The words in them also stand for themselves: entries of one rule set hide nothing from another. */
  readonly longer: readonly { readonly bits: Bits; readonly elements: number }[];
}

/** The words of a text as patterns meet them. */
export function lineUp(
  rules: CompiledRules,
  { words }: Tokens,
  known: readonly (readonly Known[])[],
  own: readonly OwnWords[],
): readonly Element[] {
  const plain: Omit<Element, 'longer'>[] = [];
  const firstOf = new Map<number, number>();
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const mine = own.find(({ from }) => from === at);
    firstOf.set(at, plain.length);
    if (mine !== undefined) {
      plain.push({ bits: rules[mine.class], kind: 'word', from: at, to: mine.to });
      at = mine.to;
      continue;
    }
    const parts = known[at]!;
    if (isMark(word)) {
      const kind = word === ',' ? 'comma' : 'stop';
      plain.push({ bits: word === '?' ? rules.question : null, kind, from: at, to: at + 1 });
    } else if (parts.length > 0)
      for (const { bits } of parts) plain.push({ bits, kind: 'word', from: at, to: at + 1 });
    else if (!isPicture(word)) plain.push({ bits: null, kind: 'word', from: at, to: at + 1 });
    at += 1;
  }
  firstOf.set(words.length, plain.length);
  const wordAt = (at: number): readonly [string, string] | null => {
    const word = words[at];
    return word === undefined || isMark(word) ? null : [word, known[at]![0]?.word ?? word];
  };
  return plain.map((element, number): Element => {
    const { from, to, kind } = element;
    const last = kind === 'word' && to === from + 1 ? known[from]!.at(-1) : undefined;
    if (last === undefined || last.longer.length === 0 || plain[number + 1]?.from === from)
      return { ...element, longer: NO_ENTRIES };
    const longer = longerEntries(last, (offset) => wordAt(from + offset)).flatMap(({ bits, rest }) => {
      const end = firstOf.get(to + rest.length);
      return end === undefined ? [] : [{ bits, elements: end - number }];
    });
    return { ...element, longer };
  });
}

export const NO_ENTRIES: Element['longer'] = [];
