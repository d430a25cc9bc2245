import { PACKS } from '../packs/index.ts';
import { PHRASES } from '../phrases.ts';
import { anyOf, EMAIL, visible } from '../text/index.ts';
import type { StatementWords } from './statement-words.ts';

/** A value that nobody should ask for again. */
export interface FoundValue {
  readonly label: string;
  readonly value: string;
  /** The words in front say that it is not so: `not 7`. */
  readonly negated: boolean;
}

type Label = keyof typeof PHRASES.facts;

/** UTF-16 units of a turn that are read, and values that are taken from it. */
const CHARS_MAX = 1_000;
const VALUES_MAX = 8;
/** UTF-16 units in front of a code that may say what it is. */
const CHARS_BEFORE = 32;

const WORDS: readonly StatementWords[] = PACKS.flatMap(({ statements }) => statements ?? []);
const FACTS = PACKS.flatMap(({ facts }) => facts ?? []);
const listed = (of: (words: StatementWords) => readonly string[]) => WORDS.flatMap(of).map(escaped);

const DAY_OR_MONTH = anyOf(listed(({ days }) => days));
const MONTH = anyOf(FACTS.flatMap(({ months }) => months));
const CURRENCY = anyOf(listed(({ currencies }) => currencies));
const ENDING = anyOf(listed(({ ending }) => ending));

/** In this order; what one has found, the next does not see. Every pattern is linear: every run is bounded, and none is nested. */
const PATTERNS: readonly (readonly [label: Label, pattern: RegExp])[] = [
  ['email', new RegExp(EMAIL, 'giu')],
  [
    'address',
    new RegExp(
      `(?:\\p{L}{2,9}\\s\\d{1,4},\\s)?\\b\\d{1,4}[a-z]?\\s(?:\\p{L}{2,20}\\s){1,3}${anyOf(listed(({ streetsBehind }) => streetsBehind))}\\b(?:,\\s[a-z]{1,2}\\d[a-z\\d]?\\s?\\d[a-z]{2}\\b)?`,
      'giu',
    ),
  ],
  [
    'address',
    new RegExp(
      `\\b${anyOf(listed(({ streetsBefore }) => streetsBefore))}\\.?\\s(?:\\p{L}{1,20}\\.?\\s){1,3}\\d{1,4}\\b(?:,\\s\\d[^,.;!?\\n]{0,24}){0,2}`,
      'giu',
    ),
  ],
  [
    'address',
    new RegExp(
      `\\b\\p{L}{2,24}${anyOf(listed(({ streetsEnding }) => streetsEnding))}\\.?\\s\\d{1,4}[a-z]?\\b(?:,\\s\\d{4,5}\\s\\p{Lu}\\p{L}{1,24})?`,
      'giu',
    ),
  ],
  [
    'amount',
    new RegExp(`[£€$]\\s?\\d[\\d.,]{0,12}|\\b\\d(?:[\\d.,]{0,12}\\d)?\\s?(?:[£€$]|${CURRENCY}\\b)`, 'giu'),
  ],
  ['ending', new RegExp(`${ENDING}\\s(\\d{3,4})\\b`, 'giu')],
  ['code', /\b\p{Lu}{1,4}\d{0,4}(?:\s\d{3,4}){2,5}(?:\s\p{Lu}{2})?\b/gu],
  ['date', /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.](?:\d{2,4})?(?![\d.])/gu],
  [
    'date',
    new RegExp(
      `(?:\\b${DAY_OR_MONTH},?\\s)?\\b\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:de\\s|of\\s)?${MONTH}\\b|\\b${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?\\b`,
      'giu',
    ),
  ],
  ['phone', /(?<![\p{L}\d-])(?:\+\d{1,3}[\s-]?)?\(?\d{2,5}\)?(?:[\s/-]?\d{2,7}){1,4}(?![\p{L}\d-])/gu],
  ['code', /(?<![\p{L}\d])(?=[\p{L}-]{0,12}\d)[\p{L}\d]{1,16}(?:-[\p{L}\d]{1,16}){0,3}(?![\p{L}\d])/gu],
];

const NAMED: readonly (readonly [label: Label, noun: RegExp])[] = [
  ['error', namedBy(listed(({ error }) => error))],
  ['booking', namedBy(FACTS.flatMap(({ booking }) => booking.nouns))],
  ['order', namedBy(FACTS.flatMap(({ order }) => order.nouns))],
  ['account', namedBy(listed(({ account }) => account))],
  ['reference', namedBy(FACTS.flatMap(({ reference }) => reference.nouns))],
];
const NEGATED = new RegExp(
  `(?:^|[\\s,(])${anyOf(['not', 'nicht', 'no', 'pas', 'kein'])}\\s(?:\\p{L}{2,4}\\s)?$`,
  'iu',
);

/** Packs whose word for a number is `no`. */
const COUNTING = FACTS.flatMap(({ order, booking, reference }) => [order, booking, reference]).filter(
  ({ counters }) => counters.includes('no'),
);
const COUNTED = [
  ...FACTS.flatMap(({ order, booking, reference }) =>
    [order, booking, reference].flatMap(({ nouns }) => nouns),
  ),
  ...listed(({ error, account }) => [...error, ...account]),
  ...['phone', 'telephone', 'tel', 'mobile', 'cell', 'telefon', 'handy', 'contact'],
  ...['customer', 'tracking', 'parcel', 'serial', 'card', 'kunden'],
];
/** `order no`, which denies nothing; `el pedido no es` does. */
const NUMBERED = new RegExp(
  `(?:^|[^\\p{L}])${anyOf(COUNTED)}\\sno\\s(?:${anyOf(COUNTING.flatMap(({ copulas }) => copulas))}\\s)?$`,
  'iu',
);

function namedBy(nouns: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])${anyOf(nouns)}(?![\\p{L}])`, 'iu');
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');
}

/**
 * Values of a turn: addresses, amounts, dates, numbers of phones, codes. A code is named by the words in front of it, or by what the
 * assistant asked for.
 * @param before what the assistant wrote before; empty: nothing
 */
export function valuesIn(text: string, before: string): readonly FoundValue[] {
  if (!/[\d@]/.test(text)) return NONE;
  const asked = askedIn(before);
  let line = visible(text.slice(0, CHARS_MAX));
  const found: (FoundValue & { readonly at: number })[] = [];
  for (const [label, pattern] of PATTERNS) {
    line = line.replace(pattern, (match: string, ...rest: readonly unknown[]) => {
      const captured = typeof rest[0] === 'string' ? rest[0] : match;
      const at = rest.find((part): part is number => typeof part === 'number') ?? 0;
      const value = captured.trim().replace(/[.,;:]+$/u, label === 'date' ? '$&' : '');
      if (!isValue(label, value)) return match;
      const lead = line.slice(Math.max(0, at - CHARS_BEFORE), at);
      const named = label === 'code' ? nameOf(lead, asked) : label;
      found.push({
        label: PHRASES.facts[named],
        value,
        negated: NEGATED.test(lead) && !NUMBERED.test(lead),
        at,
      });
      return ' '.repeat(match.length);
    });
  }
  return found
    .sort((a, b) => a.at - b.at)
    .slice(0, VALUES_MAX)
    .map(({ label, value, negated }) => ({ label, value, negated }));
}

const NONE: readonly FoundValue[] = [];

function isValue(label: Label, value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (label === 'phone') return digits >= 9 && digits <= 15 && /^[+(0]|^\d{3}[\s-]/.test(value);
  if (label !== 'code') return digits > 0 || label === 'email';
  if (value.includes(' ')) return digits >= 6;
  if (/^\d+$/.test(value)) return digits >= 5;
  if (!/\p{L}/u.test(value)) return digits >= 5;
  // `10th`, `4pm` and `80cm` are no codes; `PIN` is no code either.
  return value.length >= 4 && (/\p{Lu}/u.test(value) || digits >= 4) && digits >= 2;
}

/** The noun that stands nearest in front of the code; else that in what was asked. */
function nameOf(lead: string, asked: string): Label {
  const nearest = (text: string) =>
    NAMED.map(([label, noun]) => ({ label, at: lastIndex(noun, text) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at)[0]?.label;
  return nearest(lead.replace(/^.*[.!?]\s/u, '')) ?? nearest(asked) ?? 'code';
}

/** The last sentence that may ask for a value: what names one itself does not. */
function askedIn(text: string): string {
  const sentences = visible(text.slice(0, CHARS_MAX)).split(/(?<=[.?!])\s/u);
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
