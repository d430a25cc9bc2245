import { clipWords } from '#domain/language';
import { STATED_SINCE_LEVEL } from '../../conversation/conversation.ts';
import { defineSection } from '../define-section.ts';

const NOTE_WORDS_MAX = 24;

/** What agents did with this conversation and noted, newest last; all but the last go below the fold. Its note is the last to be cut. */
export const people = defineSection<'people' | 'morePeople'>({
  fill: (c) => ({
    people: c.people.map(({ note, ...work }) => ({
      ...work,
      note: note === null ? null : clipWords(note, NOTE_WORDS_MAX),
    })),
    morePeople: [],
  }),
  words: (card) =>
    card.people.flatMap(({ action, agentName, agentId, outcome, note }) => [
      action,
      agentName ?? agentId,
      outcome ?? '',
      note ?? '',
    ]),
  shorten({ people: [oldest, ...others], morePeople }, level) {
    if (oldest === undefined || others.length === 0) return null;
    return { people: others, morePeople: level < STATED_SINCE_LEVEL ? [] : [...morePeople, oldest] };
  },
});
