import type { ContextCard } from '#domain/vocabulary';
import { defineSection } from '../define-section.ts';
import { headline } from './headline.ts';

/** By when, in the customer's words; not where the headline says so. */
export const urgency = defineSection<'urgency'>({
  fill: (c, found, level) => ({
    urgency:
      c.due === null || isInHeadline(c.due.x, headline.fill(c, found, level))
        ? null
        : { text: c.due.x, messageId: c.due.m },
  }),
  words: (card) => [card.urgency?.text ?? ''],
});

/** Words at the end, where the day or hour stands; those in front may be cut otherwise than the headline. */
const WORDS_COMPARED = 4;

function isInHeadline(byWhen: string, { headline: text }: Pick<ContextCard, 'headline'>): boolean {
  const words = byWhen.replaceAll('…', '').split(' ').slice(-WORDS_COMPARED).join(' ');
  return text.toLowerCase().includes(words.replace(/[.,;:!]+$/u, '').toLowerCase());
}
