import { clip, clipWords } from '#domain/language';
import type { CardHistory, PastEpisode } from '#domain/vocabulary';
import { shownHistory } from '../../conversation/kept-history.ts';
import { defineSection } from '../define-section.ts';

const NOTE_WORDS_MAX = 20;
const REASON_WORDS_MAX = 8;

/** The customer's other conversations: how many lately, and how the last episode went. Its note is the last to be cut. */
export const history = defineSection<'history'>({
  fill(c) {
    const known = shownHistory(c);
    if (known === null) return { history: null };
    const { contacts, episode } = known;
    return {
      history: {
        contacts: contacts.length,
        lastContactAt: contacts.at(-1) ?? null,
        episode: episode && inBrief(episode),
      },
    };
  },
  words: ({ history }) => (history?.episode == null ? [] : textsOf(history.episode)),
  shorten({ history }, _level, sweep) {
    if (history?.episode == null) return null;
    const { episode } = history;
    if (episode.promised.length > 0 || episode.about !== null)
      return withEpisode(history, { ...episode, promised: [], about: null });
    if (sweep === 'first') return null;
    if (episode.why !== '') return withEpisode(history, { ...episode, why: '' });
    return episode.note === null ? null : withEpisode(history, { ...episode, note: null });
  },
});

function inBrief(episode: PastEpisode): PastEpisode {
  const { why, about, note, promised } = episode;
  return {
    ...episode,
    why: clip(clipWords(why, REASON_WORDS_MAX), 140),
    about: about === null ? null : clip(clipWords(about, REASON_WORDS_MAX), 140),
    note: note === null ? null : clipWords(note, NOTE_WORDS_MAX),
    promised: promised.slice(-1).map((text) => clip(clipWords(text, REASON_WORDS_MAX), 140)),
  };
}

function withEpisode(history: CardHistory, episode: PastEpisode): { readonly history: CardHistory } {
  return { history: { ...history, episode } };
}

function textsOf({ why, about, agentName, agentId, outcome, ending, note, promised }: PastEpisode) {
  return [why, about ?? '', agentName ?? agentId ?? '', outcome ?? ending, note ?? '', ...promised];
}
