import type { FactWords } from '../../language-pack.ts';

export const japaneseFacts: FactWords = {
  order: { nouns: ['注文', 'ご注文'], counters: ['番号'], copulas: ['は', 'が'] },
  booking: { nouns: ['予約', 'ご予約'], counters: ['番号'], copulas: ['は', 'が'] },
  reference: {
    nouns: ['受付', '申請', '問い合わせ', '追跡', '送り状', '証券', '請求'],
    counters: ['番号'],
    copulas: ['は', 'が'],
  },
  months: [],
  ordinals: [],
};
