import { defineSection } from '../define-section.ts';
import { stated } from './stated.ts';

/** What somebody promised the customer, or has not done. */
export const promised = defineSection<'promised'>({
  fill: (c) => ({ promised: stated(c, 'promised', []) }),
  words: (card) => card.promised.map(({ text }) => text),
  shorten: (card, _level, sweep) => (sweep === 'last' && card.promised.length > 0 ? { promised: [] } : null),
});
