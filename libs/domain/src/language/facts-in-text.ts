import type { FactWords } from './language-pack.ts';
import { PACKS } from './packs/index.ts';
import { PHRASES } from './phrases.ts';
import { anyOf, EMAIL, visible } from './text/index.ts';

interface FoundFact {
  readonly label: string;
  readonly value: string;
}

const WORDS: readonly FactWords[] = PACKS.flatMap(({ facts }) => facts ?? []);

/** Of a word, in every script: `\b` knows letters of ASCII alone. */
const BEGINS = '(?<![\\p{L}\\p{M}\\p{N}_])';
const ENDS = '(?![\\p{L}\\p{M}\\p{N}_])';

/** `order number is `: a noun, perhaps a counter, perhaps a copula. */
function naming(kind: 'order' | 'booking' | 'reference', signs: string): string {
  const [nouns, counters, copulas] = (['nouns', 'counters', 'copulas'] as const).map((part) =>
    anyOf(WORDS.flatMap((words) => words[kind][part])),
  );
  return `${BEGINS}${nouns}\\s{1,3}(?:${counters}${ENDS})?[${signs}]{0,4}(?:${copulas}\\s)?`;
}

const NUMBER = '#?([a-z]{0,4}-?\\d[\\d-]{2,19})\\b';
const ORDINAL = `${anyOf(WORDS.flatMap((words) => words.ordinals))}?`;
const MONTH = anyOf(WORDS.flatMap((words) => words.months));

/** Every pattern is linear: no nested repetition, every run bounded. */
const PATTERNS: readonly (readonly [label: string, pattern: RegExp])[] = [
  [PHRASES.facts.email, new RegExp(EMAIL, 'i')],
  [PHRASES.facts.order, new RegExp(naming('order', '\\s.:#º°') + NUMBER, 'iu')],
  [PHRASES.facts.booking, new RegExp(`${naming('booking', '\\s.:#')}([A-Z0-9]{5,8})\\b`, 'u')],
  [PHRASES.facts.reference, new RegExp(naming('reference', '\\s.:#') + NUMBER, 'iu')],
  [PHRASES.facts.date, /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\b/],
  [
    PHRASES.facts.date,
    new RegExp(`\\b(?:\\d{1,2}${ORDINAL}\\s)?${MONTH}\\.?\\s\\d{1,2}${ORDINAL}(?:,?\\s\\d{4})?\\b`, 'i'),
  ],
  [PHRASES.facts.phone, /(?<![\d#-])(?:\+\d{1,3}[\s-]?)?(?:\(\d{2,4}\)|\d{2,4})[\s-]\d{3}[\s-]\d{3,4}\b/],
  [PHRASES.facts.phone, /(?<![\d#-])\+\d{9,14}\b/],
];

/** What a customer's turn states and an agent need not ask for again; the first of each kind. */
export function factsIn(text: string): readonly FoundFact[] {
  if (!/[\d@]/.test(text)) return NONE;
  const line = visible(text.slice(0, 1_000));
  const found: FoundFact[] = [];
  for (const [label, pattern] of PATTERNS) {
    const match = pattern.exec(line);
    const value = match?.[1] ?? match?.[0];
    if (value === undefined || !/[\d@]/.test(value)) continue;
    if (found.some((fact) => fact.label === label || fact.value.includes(value))) continue;
    found.push({ label, value });
  }
  return found;
}

const NONE: readonly FoundFact[] = [];
