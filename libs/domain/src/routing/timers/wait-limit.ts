import type { EpisodeId } from '#domain/vocabulary';
import { decideLimit, deferLimit } from '../wait-limits.ts';
import { defineTimer } from './define-timer.ts';

/** Somebody has waited for as long as the policy thinks right. */
export const waitLimit = defineTimer({
  name: 'waitLimit',
  kind: 'episode',
  due: (episode) =>
    episode.status === 'waiting' && episode.routing !== null ? (episode.nextLimit?.at ?? null) : null,
  observe: (workspace, id, env) => deferLimit(workspace, id as EpisodeId, env),
  decide: (workspace, id, env) => decideLimit(workspace, id as EpisodeId, env),
});
