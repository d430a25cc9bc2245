import type { EpisodeId } from '#domain/vocabulary';
import { facts } from '../facts.ts';
import { addLeft } from '../hand-over.ts';
import { edit } from '../workspace/workspace-index.ts';
import { openEpisode } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';

/** The customer has written to an agent who is lost, and was not answered in time: who is back by then keeps the conversation. */
export const unanswered = defineTimer({
  name: 'unanswered',
  kind: 'episode',
  due: (episode) => (episode.status === 'assigned' ? (episode.unansweredAt ?? null) : null),
  observe(workspace, id) {
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode?.status === 'assigned') delete edit(workspace, episode).unansweredAt;
  },
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode?.status !== 'assigned') return emitted.list;
    if (workspace.agents.get(episode.agentId)?.presence.kind === 'gone')
      addLeft(workspace, emitted, episode, 'unanswered', env);
    return emitted.list;
  },
});
