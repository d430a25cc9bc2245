import type { EpisodeId } from '#domain/vocabulary';
import { addConsultEnd } from '../consult.ts';
import { facts } from '../facts.ts';
import { addRequeued } from '../requeue.ts';
import { openEpisode } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';

/** An interrupted conversation has been paused for too long: it goes back to the queue, with its original age. */
export const pauseLimit = defineTimer({
  name: 'pauseLimit',
  kind: 'episode',
  due: (episode) => (episode.status === 'assigned' ? (episode.paused?.until ?? null) : null),
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode?.status !== 'assigned') return emitted.list;
    addConsultEnd(emitted, episode, 'work_ended', env);
    const why = { queueId: episode.routing.queueId, reason: 'paused_too_long' } as const;
    addRequeued(workspace, emitted, episode, why, env);
    return emitted.list;
  },
});
