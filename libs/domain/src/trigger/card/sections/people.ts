import { clipWords } from '#domain/language';
import { defineSection } from '../define-section.ts';

const NOTE_WORDS_MAX = 24;

/** What agents did with this conversation and noted, newest last; the card can do without all but the last. Its note is the last to be cut. */
export const people = defineSection<'people'>({
  fill: (c) => ({
    people: c.people.map(({ note, ...work }) => ({
      ...work,
      note: note === null ? null : clipWords(note, NOTE_WORDS_MAX),
    })),
  }),
  words: (card) =>
    card.people.flatMap(({ action, agentName, agentId, outcome, note }) => [
      action,
      agentName ?? agentId,
      outcome ?? '',
      note ?? '',
    ]),
  shorten: (card) => (card.people.length > 1 ? { people: card.people.slice(1) } : null),
});
