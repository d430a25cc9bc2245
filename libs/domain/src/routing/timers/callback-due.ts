import type { EpisodeId } from '#domain/vocabulary';
import { callbackOf } from '../alternatives/callback.ts';
import { facts } from '../facts.ts';
import { defineTimer } from './define-timer.ts';

/** The time has come that the customer was promised a call for. */
export const callbackDue = defineTimer({
  name: 'callbackDue',
  kind: 'episode',
  due: (episode) =>
    episode.status === 'waiting' && episode.routing !== null && episode.callback?.status === 'scheduled'
      ? episode.callback.dueAt
      : null,
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const promise = callbackOf(workspace, id as EpisodeId);
    if (promise === undefined) return emitted.list;
    const { episode, queueId, callback } = promise;
    const { dueAt, attempt } = callback;
    emitted.add(episode, { type: 'CallbackDue', queueId, dueAt, attempt });
    return emitted.list;
  },
});
