import type { Instant } from '#kernel';
import { facts } from '../facts.ts';
import { isMissed } from '../presence.ts';
import { addAway } from '../set-away.ts';
import type { EpisodeId } from '#domain/vocabulary';
import { offersOf, type OfferedEpisode } from '../workspace/episode.ts';
import { openEpisode } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';

/** An agent has not answered: the offer goes to somebody else. With one miss too many the agent's other offers are void as well. */
export const offerExpiry = defineTimer({
  name: 'offerExpiry',
  kind: 'episode',
  due: (episode) => (episode.status === 'offered' ? firstExpiry(episode) : null),
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode?.status !== 'offered') return emitted.list;
    for (const offer of offersOf(episode)) {
      if (offer.expiresAt > env.now) continue;
      const { offerId, agentId } = offer;
      emitted.add(episode, { type: 'OfferExpired', offerId, agentId });
      if (isMissed(workspace, offer, env.now))
        addAway(workspace, emitted, { episode, agentId }, 'offer_expired');
    }
    return emitted.list;
  },
});

/** Of offers to several agents at once each has its own. */
function firstExpiry(episode: Readonly<OfferedEpisode>): Instant {
  let first = episode.offer.expiresAt;
  for (const { expiresAt } of episode.others ?? []) if (expiresAt < first) first = expiresAt;
  return first;
}
