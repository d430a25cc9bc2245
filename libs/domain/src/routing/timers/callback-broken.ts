import type { EpisodeId } from '#domain/vocabulary';
import { brokenAt, callbackOf } from '../alternatives/callback.ts';
import { facts } from '../facts.ts';
import { defineTimer } from './define-timer.ts';

/** Nobody has called in time. The customer is still to be called, unless the work has ended. */
export const callbackBroken = defineTimer({
  name: 'callbackBroken',
  kind: 'episode',
  due: (episode) => (episode.status === 'ended' || episode.status === 'wrap_up' ? null : brokenAt(episode)),
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const promise = callbackOf(workspace, id as EpisodeId);
    if (promise === undefined) return emitted.list;
    const { episode, queueId, callback } = promise;
    const { dueAt, attempt, brokenAt: at } = callback;
    emitted.add(episode, { type: 'CallbackBroken', queueId, dueAt, attempt, lateMs: at - dueAt });
    return emitted.list;
  },
});
