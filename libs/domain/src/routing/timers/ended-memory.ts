import { defineTimer } from './define-timer.ts';

/** An ended episode is forgotten. */
export const endedMemory = defineTimer({
  name: 'endedMemory',
  kind: 'episode',
  due: (episode) => (episode.status === 'ended' ? episode.forgetAt : null),
  observe: (workspace, id) => workspace.episodes.delete(id),
});
