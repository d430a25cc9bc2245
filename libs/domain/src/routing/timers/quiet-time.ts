import type { EpisodeId } from '#domain/vocabulary';
import { beginQuiet } from '../quiet.ts';
import { openEpisode } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';

/** The customer has written nothing for long enough after the agent's last words. */
export const quiet = defineTimer({
  name: 'quiet',
  kind: 'episode',
  due: (episode) => (episode.status === 'assigned' ? (episode.quietAt ?? null) : null),
  observe(workspace, id, { now }) {
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode?.status === 'assigned') beginQuiet(workspace, episode, now);
  },
});
