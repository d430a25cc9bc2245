import type { FactWords } from '../../language-pack.ts';

export const koreanFacts: FactWords = {
  order: {
    nouns: ['주문', '주문번호', '주문번호는', '주문번호가'],
    counters: ['번호', '번호는', '번호가'],
    copulas: [],
  },
  booking: {
    nouns: ['예약', '예약번호', '예약번호는', '예약번호가'],
    counters: ['번호', '번호는', '번호가'],
    copulas: [],
  },
  reference: {
    nouns: ['접수', '접수번호', '접수번호는', '문의번호', '운송장', '운송장번호', '송장번호', '증권번호'],
    counters: ['번호', '번호는', '번호가'],
    copulas: [],
  },
  months: [],
  ordinals: [],
};
