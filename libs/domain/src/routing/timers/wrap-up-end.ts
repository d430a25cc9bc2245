import type { EpisodeId } from '#domain/vocabulary';
import { facts } from '../facts.ts';
import { openEpisode } from '../workspace/workspace.ts';
import { addWrapUpEnd } from '../wrap-up.ts';
import { defineTimer } from './define-timer.ts';

/** The time for finishing up is over: the agent's units are free again. */
export const wrapUpEnd = defineTimer({
  name: 'wrapUpEnd',
  kind: 'episode',
  due: (episode) => (episode.status === 'wrap_up' ? episode.endsAt : null),
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode?.status === 'wrap_up') addWrapUpEnd(emitted, episode, 'timeout', env);
    return emitted.list;
  },
});
