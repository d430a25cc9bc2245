import type { EpisodeId } from '#domain/vocabulary';
import { isMaterial, reestimateAt } from '#domain/waits';
import { facts } from '../facts.ts';
import { activeQueue } from '../route.ts';
import { situationOf } from '../situation.ts';
import { forecastWait } from '../wait-estimate.ts';
import { isForLater, waitsInQueue } from '../workspace/episode.ts';
import { setEstimate } from '../workspace/workspace-index.ts';
import { openEpisode } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';

/** The wait is estimated again, and announced again only where it has materially changed, and no more often than the policy says. */
export const waitReestimate = defineTimer({
  name: 'waitReestimate',
  kind: 'episode',
  due: (episode) => (episode.status === 'waiting' ? (episode.estimate?.reestimateAt ?? null) : null),
  observe(workspace, id, env) {
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode?.status !== 'waiting' || episode.estimate === null) return;
    const { estimate, request } = episode;
    const next = reestimateAt(estimate, request.requestedAt, env.now);
    setEstimate(workspace, episode, { ...estimate, reestimateAt: next });
  },
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode === undefined || !waitsInQueue(episode) || episode.estimate === null) return emitted.list;
    const forecast = forecastWait(workspace, episode, env.now);
    const { queueId } = episode.routing;
    const updates = activeQueue(workspace, queueId)?.waitUpdates ?? null;
    // What is not announced now is compared again later: a change is not lost by the limit of the rate.
    if (updates !== null && env.now - episode.estimate.at < updates.atMostEvery) return emitted.list;
    if (!isMaterial(episode.estimate, forecast, env.now)) return emitted.list;
    emitted.add(episode, { type: 'WaitEstimated', queueId, ...forecast });
    if (updates !== null && !isForLater(episode)) {
      const standing = situationOf(workspace, episode, env.now);
      const situation = standing === 'busy' ? 'changed' : standing;
      emitted.notify(episode, 'queued', { wait: forecast, aheadCount: forecast.aheadCount, situation });
    }
    return emitted.list;
  },
});
