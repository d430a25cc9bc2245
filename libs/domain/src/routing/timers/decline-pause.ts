import { plusMs, SECOND_MS, type Instant } from '#kernel';
import type { EpisodeId } from '#domain/vocabulary';
import { activeQueue } from '../route.ts';
import type { OfferedEpisode } from '../workspace/episode.ts';
import { edit } from '../workspace/workspace-index.ts';
import { openEpisode, type Workspace } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';

/** No pause gets longer than this by being repeated. */
const PAUSE_MAX_MS = 120 * SECOND_MS;

/** All who are there have declined or missed it; from now on they may be asked again. Others who come meanwhile are asked at once. */
export const declinePause = defineTimer({
  name: 'declinePause',
  kind: 'episode',
  due: (episode) => (episode.status === 'waiting' ? (episode.retryAt ?? null) : null),
  observe(workspace, id) {
    const episode = openEpisode(workspace, id as EpisodeId);
    if (episode?.status === 'waiting') delete edit(workspace, episode).retryAt;
  },
});

/** When those who declined may be asked again: twice as late each round. No field: at once, as the queue has no pause. */
export function declinerRetry(
  workspace: Readonly<Workspace>,
  { routing, rounds = 0 }: Readonly<OfferedEpisode>,
  now: Instant,
): { readonly retryAt?: Instant } {
  const firstMs = activeQueue(workspace, routing.queueId)?.declinePause ?? 0;
  if (firstMs <= 0) return {};
  const pauseMs = Math.max(firstMs, Math.min(firstMs * 2 ** Math.min(rounds, 16), PAUSE_MAX_MS));
  return { retryAt: plusMs(now, pauseMs) };
}
