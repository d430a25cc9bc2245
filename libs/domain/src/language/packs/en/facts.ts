import type { FactWords } from '../../language-pack.ts';

export const englishFacts: FactWords = {
  order: {
    nouns: ['order', 'orders', 'purchase'],
    counters: ['number', 'no', 'nr', 'id'],
    copulas: ['is'],
  },
  booking: {
    nouns: ['booking', 'reservation', 'confirmation', 'pnr'],
    counters: ['code', 'number', 'no', 'id', 'reference'],
    copulas: ['is'],
  },
  reference: {
    nouns: ['ticket', 'case', 'reference', 'invoice'],
    counters: ['number', 'no', 'id'],
    copulas: ['is'],
  },
  months: [
    ...['jan', 'january', 'feb', 'february', 'march', 'april', 'june', 'july', 'aug', 'august'],
    ...['sep', 'sept', 'september', 'sepember', 'oct', 'october', 'nov', 'november', 'dec', 'december'],
  ],
  ordinals: ['st', 'nd', 'rd', 'th'],
};
