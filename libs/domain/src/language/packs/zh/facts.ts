import type { FactWords } from '../../language-pack.ts';

export const chineseFacts: FactWords = {
  order: {
    nouns: ['订单', '訂單', '单号', '單號'],
    counters: ['编号', '編號', '号码', '號碼', '号', '號'],
    copulas: ['是', '为'],
  },
  booking: { nouns: ['预订', '預訂', '订座'], counters: ['号', '號', '编号', '編號'], copulas: ['是'] },
  reference: {
    nouns: ['发票', '發票', '工单', '工單'],
    counters: ['号', '號', '编号', '編號'],
    copulas: ['是'],
  },
  months: [],
  ordinals: [],
};
