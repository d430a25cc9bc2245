import { defineSection } from '../define-section.ts';

/** By when, in the customer's words; not where the headline says so. */
export const urgency = defineSection<'urgency'>({
  fill: ({ due, need }) => ({
    urgency:
      due === null || need?.x.includes(due.x.replaceAll('…', '')) === true
        ? null
        : { text: due.x, messageId: due.m },
  }),
  words: (card) => [card.urgency?.text ?? ''],
});
