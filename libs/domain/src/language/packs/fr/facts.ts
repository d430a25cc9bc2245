import type { FactWords } from '../../language-pack.ts';

export const frenchFacts: FactWords = {
  order: { nouns: ['commande', 'achat'], counters: ['numéro', 'numero'], copulas: ['est'] },
  booking: { nouns: ['réservation', 'reservation'], counters: [], copulas: [] },
  reference: { nouns: ['facture'], counters: [], copulas: [] },
  months: [],
  ordinals: [],
};
