import { withheldIn } from '../../conversation/without-withheld.ts';
import { defineSection } from '../define-section.ts';

/** How many messages agents do not see, so that nobody takes the card for all that was said. */
export const withheld = defineSection<'withheld'>({
  fill: (c) => ({ withheld: withheldIn(c).size }),
  words: () => [],
});
