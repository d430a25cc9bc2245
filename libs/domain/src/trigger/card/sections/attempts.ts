import { clip, clipWords } from '#domain/language';
import { defineSection } from '../define-section.ts';

/** What the assistant tried, newest last; the card can do without all but the last. */
export const attempts = defineSection<'attempts'>({
  fill: (c) => ({
    attempts: c.attempts.map(({ what, result, m }) => ({
      what: clip(clipWords(what, 5), 50),
      result: clip(clipWords(result, 5), 50),
      messageId: m,
    })),
  }),
  words: (card) => card.attempts.flatMap(({ what, result }) => [what, result]),
  shorten: (card) => (card.attempts.length > 1 ? { attempts: card.attempts.slice(1) } : null),
});
