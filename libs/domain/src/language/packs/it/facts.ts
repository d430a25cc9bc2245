import type { FactWords } from '../../language-pack.ts';

export const italianFacts: FactWords = {
  order: {
    nouns: ['ordine', 'acquisto'],
    counters: ['numero', 'num', 'n', 'nr', 'codice'],
    copulas: ['è', 'e'],
  },
  booking: {
    nouns: ['prenotazione', 'conferma'],
    counters: ['numero', 'codice', 'n', 'nr'],
    copulas: ['è', 'e'],
  },
  reference: {
    nouns: ['fattura', 'bolletta', 'pratica', 'ticket', 'sinistro', 'riferimento'],
    counters: ['numero', 'n', 'nr', 'codice'],
    copulas: ['è', 'e'],
  },
  months: [
    ...[
      'gennaio',
      'febbraio',
      'aprile',
      'maggio',
      'giugno',
      'luglio',
      'settembre',
      'ottobre',
      'novembre',
      'dicembre',
    ],
  ],
  ordinals: ['º', '°'],
};
