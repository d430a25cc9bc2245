import type { FactWords } from '../../language-pack.ts';

export const turkishFacts: FactWords = {
  order: {
    nouns: ['sipariş', 'siparişim', 'siparişimin'],
    counters: ['numarası', 'numaram', 'no', 'nosu', 'kodu'],
    copulas: [],
  },
  booking: {
    nouns: ['rezervasyon', 'rezervasyonum', 'pnr'],
    counters: ['numarası', 'numaram', 'no', 'kodu', 'kodum'],
    copulas: [],
  },
  reference: {
    nouns: ['fatura', 'başvuru', 'dosya', 'talep', 'kayıt', 'takip'],
    counters: ['numarası', 'numaram', 'no', 'kodu'],
    copulas: [],
  },
  months: [
    ...[
      'ocak',
      'şubat',
      'mart',
      'nisan',
      'mayıs',
      'haziran',
      'temmuz',
      'ağustos',
      'eylül',
      'kasım',
      'aralık',
    ],
  ],
  ordinals: [],
};
