import type { FactWords } from '../../language-pack.ts';

export const portugueseFacts: FactWords = {
  order: {
    nouns: ['pedido', 'encomenda', 'compra'],
    counters: ['número', 'numero', 'nº', 'n', 'num', 'código', 'codigo'],
    copulas: ['é', 'e'],
  },
  booking: {
    nouns: ['reserva', 'localizador', 'marcação'],
    counters: ['número', 'numero', 'código', 'codigo'],
    copulas: ['é', 'e'],
  },
  reference: {
    nouns: ['fatura', 'protocolo', 'boleto', 'chamado', 'processo', 'sinistro', 'referência', 'referencia'],
    counters: ['número', 'numero', 'nº', 'n'],
    copulas: ['é', 'e'],
  },
  months: [
    ...['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro'],
    ...['novembro', 'dezembro'],
  ],
  ordinals: ['º'],
};
