import type { EpisodeId } from '#domain/vocabulary';
import { facts } from '../facts.ts';
import { nextCheck, setOverflow } from '../overflow-checks.ts';
import { placementFrom } from '../overflow.ts';
import { addQueued } from '../queueing.ts';
import { activeQueue } from '../route.ts';
import { isForLater, waitsInQueue } from '../workspace/episode.ts';
import { edit } from '../workspace/workspace-index.ts';
import { activePolicy, openEpisode } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';

/** Whether the customer is to go to another queue is looked at again. Whoever waits for one agent, or does not wait, stays. */
export const overflowCheck = defineTimer({
  name: 'overflowCheck',
  kind: 'episode',
  due: (episode) =>
    episode.status === 'waiting' && episode.routing !== null ? (episode.overflow?.at ?? null) : null,
  observe(workspace, id, { now }) {
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode === undefined || !waitsInQueue(episode) || episode.overflow === undefined) return;
    const queue = activeQueue(workspace, episode.routing.queueId);
    const next = queue && nextCheck(queue, episode.overflow.since, episode.request, now);
    setOverflow(edit(workspace, episode), next);
  },
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const episode = openEpisode(workspace, id as EpisodeId);
    const active = activePolicy(workspace);
    if (episode === undefined || !waitsInQueue(episode) || active === undefined) return emitted.list;
    const queue = activeQueue(workspace, episode.routing.queueId);
    const isPreferring = episode.targetAgentId !== null || episode.routing.ring !== undefined;
    if (queue === undefined || isPreferring || isForLater(episode)) return emitted.list;
    const placement = placementFrom(workspace, active.policy, queue, episode, env.now);
    if (placement.from !== null) addQueued(workspace, emitted, active, episode, placement);
    return emitted.list;
  },
});
