import type { EpisodeId } from '#domain/vocabulary';
import { isMaterial, reestimateAt } from '#domain/waits';
import { facts } from '../facts.ts';
import { forecastWait } from '../wait-estimate.ts';
import { waitsInQueue } from '../workspace/episode.ts';
import { setEstimate } from '../workspace/workspace-index.ts';
import { openEpisode } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';

/** The wait is estimated again, and announced again only where it has materially changed. */
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
    const forecast = forecastWait(workspace, episode);
    if (isMaterial(episode.estimate, forecast, env.now)) {
      emitted.add(episode, { type: 'WaitEstimated', queueId: episode.routing.queueId, ...forecast });
    }
    return emitted.list;
  },
});
