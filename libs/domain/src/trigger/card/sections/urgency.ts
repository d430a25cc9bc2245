import type { Conversation } from '../../conversation/conversation.ts';
import { needOf } from '../../conversation/need.ts';
import { defineSection } from '../define-section.ts';

/** By when, in the customer's words; not where the headline says so. */
export const urgency = defineSection<'urgency'>({
  fill: (c) => ({
    urgency: c.due === null || isInHeadline(c.due.x, c) ? null : { text: c.due.x, messageId: c.due.m },
  }),
  words: (card) => [card.urgency?.text ?? ''],
});

/** Words at the end, where the day or hour stands; those in front may be cut otherwise than the headline. */
const WORDS_COMPARED = 4;

function isInHeadline(byWhen: string, { danger, said, people }: Readonly<Conversation>): boolean {
  if (danger !== null) return danger.x.includes(byWhen);
  const end = byWhen.replaceAll('…', '').split(' ').slice(-WORDS_COMPARED).join(' ');
  return needOf({ said, people })?.text.includes(end) === true;
}
