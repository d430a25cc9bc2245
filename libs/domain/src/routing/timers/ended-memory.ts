import { MINUTE_MS, plusMs, type Instant } from '#kernel';
import { defineTimer } from './define-timer.ts';

const MEMORY_MS = 15 * MINUTE_MS;

/** When an episode that ends now is forgotten: until then a late event of its agent, or the same request, is known for what it is. */
export function endedForgetAt(now: Instant): Instant {
  return plusMs(now, MEMORY_MS);
}

/** An ended episode is forgotten. */
export const endedMemory = defineTimer({
  name: 'endedMemory',
  kind: 'episode',
  due: (episode) => (episode.status === 'ended' ? episode.forgetAt : null),
  observe: (workspace, id) => workspace.episodes.delete(id),
});
