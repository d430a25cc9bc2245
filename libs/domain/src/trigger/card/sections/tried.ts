import { defineSection } from '../define-section.ts';
import { stated } from './stated.ts';

/** What the customer says they did about it themselves. */
export const tried = defineSection<'tried'>({
  fill: (c) => ({ tried: stated(c, 'tried', ['refused', 'promised']) }),
  words: (card) => card.tried.map(({ text }) => text),
  shorten: (card) => (card.tried.length > 0 ? { tried: [] } : null),
});
