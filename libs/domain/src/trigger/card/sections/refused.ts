import { defineSection } from '../define-section.ts';
import { stated } from './stated.ts';

/** What the customer does not want: to be offered again by nobody. */
export const refused = defineSection<'refused'>({
  fill: (c) => ({ refused: stated(c, 'refused', ['promised']) }),
  words: (card) => card.refused.map(({ text }) => text),
  shorten: (card, _level, sweep) => (sweep === 'last' && card.refused.length > 0 ? { refused: [] } : null),
});
