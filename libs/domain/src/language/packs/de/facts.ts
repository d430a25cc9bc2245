import type { FactWords } from '../../language-pack.ts';

export const germanFacts: FactWords = {
  order: {
    nouns: ['bestellung', 'bestellnummer', 'auftrag', 'auftragsnummer', 'bestellnr'],
    counters: ['nummer', 'nr', 'no'],
    copulas: ['ist', 'lautet'],
  },
  booking: {
    nouns: ['buchung', 'buchungsnummer', 'buchungscode', 'reservierung', 'reservierungsnummer'],
    counters: ['nummer', 'code', 'nr'],
    copulas: ['ist', 'lautet'],
  },
  reference: {
    nouns: ['rechnung', 'rechnungsnummer', 'ticket', 'vorgang', 'vorgangsnummer', 'aktenzeichen', 'fall'],
    counters: ['nummer', 'nr'],
    copulas: ['ist', 'lautet'],
  },
  months: [
    ...['januar', 'jänner', 'februar', 'feber', 'märz', 'maerz', 'april', 'juni', 'juli', 'august'],
    ...['september', 'oktober', 'november', 'dezember'],
  ],
  ordinals: [],
};
