import type { FactWords } from '../../language-pack.ts';

export const polishFacts: FactWords = {
  order: {
    nouns: ['zamówienie', 'zamówienia', 'zamówieniu'],
    counters: ['numer', 'nr', 'kod'],
    copulas: ['to', 'jest'],
  },
  booking: {
    nouns: ['rezerwacja', 'rezerwacji', 'pnr'],
    counters: ['numer', 'nr', 'kod'],
    copulas: ['to', 'jest'],
  },
  reference: {
    nouns: ['faktura', 'faktury', 'zgłoszenie', 'zgłoszenia', 'sprawa', 'sprawy', 'reklamacji', 'szkody'],
    counters: ['numer', 'nr'],
    copulas: ['to', 'jest'],
  },
  months: [
    ...['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca'],
    ...['lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia'],
  ],
  ordinals: [],
};
