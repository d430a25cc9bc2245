import { plusMs } from '#kernel';
import type { Queue } from '#domain/policy';
import type { EpisodeId } from '#domain/vocabulary';
import { isMaterial, reestimateAt } from '#domain/waits';
import { facts } from '../facts.ts';
import { activeQueue } from '../route.ts';
import { situationOf } from '../situation.ts';
import { forecastWait } from '../wait-estimate.ts';
import { isForLater, waitsInQueue, type OpenEpisode } from '../workspace/episode.ts';
import { setEstimate } from '../workspace/workspace-index.ts';
import { openEpisode, type Workspace } from '../workspace/workspace.ts';
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
    const allowed = plusMs(estimate.at, updatesOf(workspace, episode)?.atMostEvery ?? 0);
    const isTooEarly = allowed > env.now && allowed < next;
    setEstimate(workspace, episode, { ...estimate, reestimateAt: isTooEarly ? allowed : next });
  },
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode === undefined || !waitsInQueue(episode) || episode.estimate === null) return emitted.list;
    const forecast = forecastWait(workspace, episode, env.now);
    const { queueId } = episode.routing;
    const updates = updatesOf(workspace, episode);
    // What is not announced now is compared again as soon as it may be: a change is not lost by the limit of the rate.
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

function updatesOf(workspace: Readonly<Workspace>, { routing }: Readonly<OpenEpisode>): Queue['waitUpdates'] {
  return (routing && activeQueue(workspace, routing.queueId)?.waitUpdates) ?? null;
}
