import { visible } from '#domain/language';

export interface FoundFact {
  readonly label: string;
  readonly value: string;
}

/** Every pattern is linear: no nested repetition, every run bounded. */
const PATTERNS: readonly (readonly [label: string, pattern: RegExp])[] = [
  ['E-mail', /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{2,63}){1,3}/i],
  [
    'Order number',
    /\b(?:orders?|purchase|pedido|compra|commande|achat)\s{1,3}(?:(?:number|no|nr|id|n[uú]mero|num[eé]ro)\b)?[\s.:#º°]{0,4}(?:is\s|es\s|est\s)?#?([a-z]{0,4}-?\d[\d-]{2,19})\b/i,
  ],
  [
    'Booking code',
    /\b(?:booking|reservation|confirmation|pnr|reserva|r[eé]servation)\s{1,3}(?:(?:code|number|no|id|reference)\b)?[\s.:#]{0,4}(?:is\s)?([A-Z0-9]{5,8})\b/,
  ],
  [
    'Reference',
    /\b(?:ticket|case|reference|invoice|factura|facture)\s{1,3}(?:(?:number|no|id)\b)?[\s.:#]{0,4}(?:is\s)?#?([a-z]{0,4}-?\d[\d-]{2,19})\b/i,
  ],
  ['Date', /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\b/],
  [
    'Date',
    /\b(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?\b/i,
  ],
  ['Phone', /(?<![\d#-])(?:\+\d{1,3}[\s-]?)?(?:\(\d{2,4}\)|\d{2,4})[\s-]\d{3}[\s-]\d{3,4}\b/],
  ['Phone', /(?<![\d#-])\+\d{9,14}\b/],
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
