import { facts } from '../facts.ts';
import { isMissed } from '../presence.ts';
import { addAway } from '../set-away.ts';
import type { EpisodeId } from '#domain/vocabulary';
import { openEpisode } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';

/** The agent has not answered: the offer goes to somebody else. With one miss too many the agent's other offers are void as well. */
export const offerExpiry = defineTimer({
  name: 'offerExpiry',
  kind: 'episode',
  due: (episode) => (episode.status === 'offered' ? episode.offer.expiresAt : null),
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode?.status !== 'offered') return emitted.list;
    const { offerId, agentId } = episode.offer;
    emitted.add(episode, { type: 'OfferExpired', offerId, agentId });
    if (isMissed(workspace, episode.offer, env.now)) addAway(workspace, emitted, episode, 'offer_expired');
    return emitted.list;
  },
});
