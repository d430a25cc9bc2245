import { PHRASES } from '../phrases.ts';
import { visible } from '../text/index.ts';
import { contextOf } from './value-context.ts';
import {
  ASKED_NAMES,
  DENIED,
  isNumbered,
  NEGATED,
  PATTERNS_WITHOUT_DIGIT,
  VALUE_PATTERNS,
  type ValueLabel,
} from './value-patterns.ts';

/** A value that nobody should ask for again. */
export interface FoundValue {
  readonly label: string;
  readonly value: string;
  /** The words in front say that it is not so: `not 7`. */
  readonly negated: boolean;
  /** The value among the words that say what it is: `direct debit of £396`; null: they say nothing. */
  readonly context: string | null;
  /** UTF-16 units of the turn as it is seen on one line (`visible`). */
  readonly at: number;
}

/** UTF-16 units of a turn that are read, and values that are taken from it. */
const VALUE_CHARS_MAX = 1_000;
const VALUES_MAX = 12;
const DIGIT = /\d/;
/** UTF-16 units in front of a code that may say what it is. */
const CHARS_BEFORE = 32;

/**
 * Values of a turn: addresses, amounts, dates and hours, numbers of phones, codes, and other numbers with what they count. A code is named by
 * the words in front of it, or by what the assistant asked for.
 * @param before what the assistant wrote before; empty: nothing
 */
export function valuesIn(text: string, before: string): readonly FoundValue[] {
  const whole = visible(text.slice(0, VALUE_CHARS_MAX));
  let asked: string | undefined;
  let line = whole;
  const found: FoundValue[] = [];
  const patterns = DIGIT.test(whole) ? VALUE_PATTERNS : PATTERNS_WITHOUT_DIGIT;
  for (const [label, pattern] of patterns) {
    if (label === 'email' && !line.includes('@')) continue;
    line = line.replace(pattern, (match: string, ...rest: readonly unknown[]) => {
      const captured = typeof rest[0] === 'string' ? rest[0] : match;
      const from = rest.find((part): part is number => typeof part === 'number') ?? 0;
      const value = captured
        .trim()
        .replace(/[.,;:]+$/u, label === 'date' && /\d\.$/.test(captured) ? '$&' : '');
      if (!isValue(label, value)) return match;
      const lead = line.slice(Math.max(0, from - CHARS_BEFORE), from);
      const named = label === 'code' ? nameOf(lead, (asked ??= askedIn(before))) : label;
      const at = whole.indexOf(value, from);
      found.push({
        label: PHRASES.facts[named],
        value,
        negated: (NEGATED.test(lead) && !isNumbered(lead)) || DENIED.test(whole.slice(at + value.length)),
        context:
          named === 'address' || named === 'email'
            ? null
            : contextOf(whole, at, at + value.length, named === 'detail'),
        at,
      });
      return ' '.repeat(match.length);
    });
  }
  return found.sort((a, b) => a.at - b.at).slice(0, VALUES_MAX);
}

function isValue(label: ValueLabel, value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (label === 'phone') return digits >= 9 && digits <= 15 && /^[+(0]|^\d{3}[\s-]/.test(value);
  // Days of the week have none.
  if (label === 'date') return true;
  if (label !== 'code') return digits > 0 || label === 'email';
  // A plate has few.
  if (value.includes(' ')) return digits >= 5 || /\p{Lu}{3}$/u.test(value);
  if (/^\d+$/.test(value)) return digits >= 5;
  if (!/\p{L}/u.test(value)) return digits >= 5;
  // `10th`, `4pm` and `80cm` are no codes; `PIN` is no code either.
  return value.length >= 4 && (/\p{Lu}/u.test(value) || digits >= 4) && digits >= 2;
}

/** The noun that stands nearest in front of the code; else that in what was asked. */
function nameOf(lead: string, asked: string): ValueLabel {
  const nearest = (text: string) =>
    ASKED_NAMES.map(([label, noun]) => ({ label, at: lastIndex(noun, text) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at)[0]?.label;
  return nearest(lead.replace(/^.*[.!?]\s/u, '')) ?? nearest(asked) ?? 'code';
}

/** The last sentence that may ask for a value: what names one itself does not. */
function askedIn(text: string): string {
  const sentences = visible(text.slice(0, VALUE_CHARS_MAX)).split(/(?<=[.?!])\s/u);
  return sentences.reverse().find((sentence) => !/\d/.test(sentence)) ?? '';
}

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (let from = 0; from < text.length;) {
    const match = pattern.exec(text.slice(from));
    if (match === null) break;
    last = from + match.index;
    from = last + match[0].length;
  }
  return last;
}
