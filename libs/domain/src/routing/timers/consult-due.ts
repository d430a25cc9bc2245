import type { EpisodeId } from '#domain/vocabulary';
import { addConsultEnd, addOfferEnded, consulting } from '../consult.ts';
import { facts } from '../facts.ts';
import { openEpisode } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';

/** Whoever was asked has not answered: somebody else is. Or nobody has had room for long enough: the agent who asked reads that. */
export const consultDue = defineTimer({
  name: 'consultDue',
  kind: 'episode',
  due(episode) {
    if (episode.status !== 'assigned' || episode.consult === undefined) return null;
    const { consult } = episode;
    if (consult.status === 'waiting') return consult.waitsUntil;
    return consult.status === 'offered' ? consult.expiresAt : null;
  },
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const episode = consulting(openEpisode(workspace, id as EpisodeId));
    if (episode?.consult.status === 'waiting') addConsultEnd(emitted, episode, 'timeout', env);
    else if (episode !== undefined) addOfferEnded(emitted, episode, 'expired');
    return emitted.list;
  },
});
