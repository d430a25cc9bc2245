import type { FactWords } from '../../language-pack.ts';

export const indonesianFacts: FactWords = {
  order: {
    nouns: ['pesanan', 'order', 'tempahan'],
    counters: ['nomor', 'nombor', 'no'],
    copulas: ['adalah', 'ialah'],
  },
  booking: { nouns: ['booking', 'reservasi'], counters: ['kode', 'kod'], copulas: ['adalah'] },
  reference: {
    nouns: ['faktur', 'tiket', 'invois'],
    counters: ['nomor', 'nombor', 'no'],
    copulas: ['adalah'],
  },
  months: ['januari', 'februari', 'maret', 'mei', 'juni', 'juli', 'agustus', 'desember'],
  ordinals: [],
};
