import type { EpisodeId } from '#domain/vocabulary';
import { facts } from '../facts.ts';
import { situationOf } from '../situation.ts';
import { waitedMs, waitsInQueue } from '../workspace/episode.ts';
import { openEpisode } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';

/** A life is in danger, and nobody can be asked: whoever could would be by now. */
export const supervisorPage = defineTimer({
  name: 'supervisorPage',
  kind: 'episode',
  due: (episode) =>
    episode.status === 'waiting' && episode.routing !== null ? (episode.watch?.pageAt ?? null) : null,
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode === undefined || !waitsInQueue(episode)) return emitted.list;
    emitted.add(episode, {
      type: 'SupervisorPaged',
      queueId: episode.routing.queueId,
      waitedMs: waitedMs(episode, env.now),
      situation: situationOf(workspace, episode, env.now),
      page: (episode.watch?.pages ?? 0) + 1,
    });
    return emitted.list;
  },
});
