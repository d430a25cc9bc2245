import type { FactWords } from '../../language-pack.ts';

export const spanishFacts: FactWords = {
  order: { nouns: ['pedido', 'compra'], counters: ['número', 'numero'], copulas: ['es'] },
  booking: { nouns: ['reserva'], counters: [], copulas: [] },
  reference: { nouns: ['factura'], counters: [], copulas: [] },
  months: [],
  ordinals: [],
};
