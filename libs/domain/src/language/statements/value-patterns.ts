import { PACKS } from '../packs/index.ts';
import type { PHRASES } from '../phrases.ts';
import { anyOf, EMAIL } from '../text/index.ts';
import type { StatementWords } from './statement-words.ts';

export type ValueLabel = keyof typeof PHRASES.facts;

const WORDS: readonly StatementWords[] = PACKS.flatMap(({ statements }) => statements ?? []);
const FACTS = PACKS.flatMap(({ facts }) => facts ?? []);
const listed = (of: (words: StatementWords) => readonly string[]) => WORDS.flatMap(of).map(escaped);

const DAY_OR_MONTH = anyOf(listed(({ days }) => days));
const DAY = anyOf(listed(({ weekDays }) => weekDays));
const MONTH = anyOf([
  ...FACTS.flatMap(({ months }) => months),
  ...listed(({ days, weekDays }) => days.filter((day) => !weekDays.includes(day))),
]);
const CURRENCY = anyOf(listed(({ currencies }) => currencies));
const ENDING = anyOf(listed(({ ending }) => ending));
const ON_DAY = anyOf(listed(({ dayNumber }) => dayNumber));
const HOUR = anyOf(listed(({ hours }) => hours));
const AT_HOUR = anyOf(listed(({ atHour }) => atHour));
const HOUSE_SUFFIX = anyOf(listed(({ houseSuffixes }) => houseSuffixes));
const TIME = `\\d{1,2}(?:[:.h]\\d{2})?\\s?${HOUR}|\\d{1,2}:\\d{2}`;

type ValuePattern = readonly [label: ValueLabel, pattern: RegExp];

const EMAIL_PATTERN: ValuePattern = ['email', new RegExp(EMAIL, 'giu')];
const DAY_PATTERN: ValuePattern = [
  'date',
  new RegExp(
    `\\b${DAY}(?:\\s(?:${ON_DAY}\\s)?\\d{1,2}(?:st|nd|rd|th|\\.|(?![\\d:.h/-])))?(?:\\s(?:${AT_HOUR}\\s)?(?:${TIME}))?(?![\\p{L}\\d])`,
    'giu',
  ),
];

/** What is looked for in a text without any digit: every other pattern has one. */
export const PATTERNS_WITHOUT_DIGIT: readonly ValuePattern[] = [EMAIL_PATTERN, DAY_PATTERN];

/** In this order; what one has found, the next does not see. Every pattern is linear: every run is bounded, and none is nested. */
export const VALUE_PATTERNS: readonly ValuePattern[] = [
  EMAIL_PATTERN,
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
      `(?:\\b\\d{1,4}(?:\\s${HOUSE_SUFFIX})?,?\\s)?\\b${anyOf(listed(({ streetsBefore }) => streetsBefore))}\\.?\\s(?:\\p{L}{1,20}\\.?\\s){1,3}\\d{1,4}\\b(?:,\\s\\d[^,.;!?\\n]{0,24}){0,2}`,
      'giu',
    ),
  ],
  [
    'address',
    new RegExp(
      `\\b\\d{1,4}(?:\\s${HOUSE_SUFFIX})?,?\\s${anyOf(listed(({ streetsBefore }) => streetsBefore))}\\s(?:\\p{L}{1,20}\\s){0,3}\\p{L}{2,20}(?:,\\s\\d{5}\\s\\p{Lu}\\p{L}{1,24})?`,
      'gu',
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
    new RegExp(
      `[£€$]\\s?\\d[\\d.,]{0,12}(?<![.,])|(?<![\\p{L}\\d/-])\\d{1,3}(?:\\s\\d{3}){0,2}(?:[\\d.,]{0,12}\\d)?\\s?(?:[£€$]|${CURRENCY}\\b)`,
      'giu',
    ),
  ],
  ['ending', new RegExp(`${ENDING}\\s(\\d{3,4})\\b`, 'giu')],
  // `PX 5530 1187 GB`, `DR 551-9082`, `WG 4/882-107`, `KX19 VDU`, `4471 KZB`.
  [
    'code',
    /(?<![\p{L}\d/-])\p{Lu}{1,4}\d{0,4}(?:\s\d{3,4}){2,5}(?:\s\p{Lu}{2}|\s\d\p{Lu}{2})?(?![\p{L}\d/-])/gu,
  ],
  [
    'code',
    /(?<![\p{L}\d/-])\p{Lu}{1,4}\s\d{1,8}(?:[/-]\p{Lu}{0,3}\d{1,8}){1,3}(?:[/-]\p{L}{1,3})?(?![\p{L}\d])/gu,
  ],
  ['code', /(?<![\p{L}\d/-])(?:\p{Lu}{1,2}\d{2}\s\p{Lu}{3}|\d{4}\s\p{Lu}{3})(?![\p{L}\d/-])/gu],
  [
    'date',
    new RegExp(
      `\\b\\d{4}-\\d{2}-\\d{2}\\b|(?:\\b${DAY}\\s)?(?<![\\d/-])\\b\\d{1,2}[/.]\\d{1,2}(?:[/.](?:\\d{4}|\\d{2})?|(?=\\s\\d{1,2}:))(?![\\d./-])`,
      'giu',
    ),
  ],
  [
    'date',
    new RegExp(
      `(?:\\b${DAY_OR_MONTH},?\\s)?\\b(?:\\d{1,2}-)?\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s(?:de\\s|of\\s)?${MONTH}(?![\\p{L}\\p{M}\\d])|\\b${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?\\b`,
      'giu',
    ),
  ],
  DAY_PATTERN,
  ['phone', /(?<![\p{L}\d/-])(?:\+\d{1,3}[\s-]?)?\(?\d{2,5}\)?(?:[\s/-]?\d{2,7}){1,4}(?![\p{L}\d/-])/gu],
  [
    'code',
    /(?<![\p{L}\d/_-])(?=[\p{L}/_-]{0,12}\d)[\p{L}\d_]{1,24}(?:[/-][\p{L}\d]{1,16}){0,4}(?:\.\p{L}{2,4})?(?![\p{L}\d])/gu,
  ],
  ['date', new RegExp(`(?<![\\p{L}\\d])(?:${TIME})(?![\\p{L}\\d])`, 'giu')],
  ['date', /\b(?:the\s)?\d{1,2}(?:st|nd|rd|th)\b/giu],
  [
    'date',
    new RegExp(
      `(?<![\\p{L}\\d])${ON_DAY}\\s\\d{1,2}(?:er|\\.(?=\\s|,|$))?(?![\\p{L}\\d/:.,€%-]*\\d|\\s?[€%°])(?!\\p{L}|\\s${anyOf(listed(({ streetsBefore }) => streetsBefore))})`,
      'giu',
    ),
  ],
  ['detail', /(?<![\p{L}\d/.,-])\d(?:[\d.,]{0,10}\d)?(?:\s?%)?(?![\p{L}\d/-])/gu],
];

/** Names of codes, with what says which one it is. */
export const ASKED_NAMES: readonly (readonly [label: ValueLabel, noun: RegExp])[] = [
  ['error', namedBy(listed(({ error }) => error))],
  ['booking', namedBy(FACTS.flatMap(({ booking }) => booking.nouns))],
  ['order', namedBy(FACTS.flatMap(({ order }) => order.nouns))],
  ['account', namedBy(listed(({ account }) => account))],
  ['reference', namedBy(FACTS.flatMap(({ reference }) => reference.nouns))],
];

/** In front of a value: that it is not so. */
export const NEGATED = new RegExp(
  `(?:^|[\\s,(])${anyOf(listed(({ negations }) => negations))}\\s(?:\\p{L}{2,4}\\s)?$`,
  'iu',
);

/** Behind a value: the same, at the end of a clause. */
export const DENIED = new RegExp(`^\\s${anyOf(listed(({ negations }) => negations))}(?=[,.;!?]|$)`, 'iu');

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
const NUMBERED = new RegExp(
  `(?:^|[^\\p{L}])${anyOf(COUNTED)}\\sno\\s(?:${anyOf(COUNTING.flatMap(({ copulas }) => copulas))}\\s)?$`,
  'iu',
);

/** `order no`, which denies nothing; `el pedido no es` does. */
export function isNumbered(lead: string): boolean {
  return NUMBERED.test(lead);
}

function namedBy(nouns: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])${anyOf(nouns)}(?![\\p{L}])`, 'iu');
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');
}
