import type { FactWords } from '../../language-pack.ts';

export const swedishFacts: FactWords = {
  order: {
    nouns: [
      'beställning',
      'beställningen',
      'beställningsnummer',
      'order',
      'ordern',
      'ordernummer',
      'ordernumret',
    ],
    counters: ['nummer', 'numret', 'nr'],
    copulas: ['är'],
  },
  booking: {
    nouns: [
      'bokning',
      'bokningen',
      'bokningsnummer',
      'bokningskod',
      'bokningskoden',
      'reservation',
      'reservationen',
    ],
    counters: ['nummer', 'kod', 'koden', 'nr'],
    copulas: ['är'],
  },
  reference: {
    nouns: ['faktura', 'fakturan', 'fakturanummer', 'ärende', 'ärendet', 'ärendenummer', 'referens', 'ocr'],
    counters: ['nummer', 'numret', 'nr'],
    copulas: ['är'],
  },
  months: [
    ...['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti'],
    ...['september', 'oktober', 'november', 'december'],
  ],
  ordinals: ['e', 'a'],
};
