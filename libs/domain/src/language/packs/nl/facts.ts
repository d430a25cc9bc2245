import type { FactWords } from '../../language-pack.ts';

export const dutchFacts: FactWords = {
  order: {
    nouns: ['bestelling', 'bestelnummer', 'order', 'ordernummer'],
    counters: ['nummer', 'nr'],
    copulas: ['is'],
  },
  booking: {
    nouns: ['boeking', 'boekingsnummer', 'boekingscode', 'reservering', 'reserveringsnummer', 'reservatie'],
    counters: ['nummer', 'code', 'nr'],
    copulas: ['is'],
  },
  reference: {
    nouns: ['factuur', 'factuurnummer', 'dossier', 'dossiernummer', 'zaaknummer', 'ticket', 'referentie'],
    counters: ['nummer', 'nr'],
    copulas: ['is'],
  },
  months: [
    ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus'],
    ...['september', 'oktober', 'november', 'december'],
  ],
  ordinals: ['e', 'ste', 'de'],
};
