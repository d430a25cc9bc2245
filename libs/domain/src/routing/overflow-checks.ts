import type { Queue } from '#domain/policy';
import { laterOf, plusMs, SECOND_MS, type Instant } from '#kernel';
import type { EpisodeRequest, OfferedEpisode, OverflowCheck, WaitingEpisode } from './workspace/episode.ts';

// When it is looked at again whether one who waits goes to another queue.

/** Again after a quarter of the wait, within these. */
const CHECK_MIN_MS = 15 * SECOND_MS;
const CHECK_MAX_MS = 60 * SECOND_MS;

/** When somebody who is in the queue since then is looked at next; undefined: the queue has no stages. */
export function nextCheck(
  queue: Queue,
  since: Instant,
  { requestedAt }: Pick<EpisodeRequest, 'requestedAt'>,
  now: Instant,
): OverflowCheck | undefined {
  if (queue.overflow.length === 0) return undefined;
  const everyMs = Math.min(CHECK_MAX_MS, Math.max(CHECK_MIN_MS, Math.round((now - since) / 4)));
  let at = plusMs(now, everyMs);
  for (const { when } of queue.overflow) {
    const fromStages = [
      when.waited === undefined ? undefined : plusMs(since, when.waited),
      when.age === undefined ? undefined : plusMs(requestedAt, when.age),
    ];
    for (const due of fromStages) if (due !== undefined && due > now && due < at) at = due;
  }
  return { since, at };
}

/** Of one who goes on waiting in the same queue, by the policy in force now. */
export function checkAgain(
  queue: Queue,
  { overflow, request }: Pick<Readonly<WaitingEpisode>, 'overflow' | 'request'>,
  now: Instant,
): OverflowCheck | undefined {
  const next = nextCheck(queue, overflow?.since ?? now, request, now);
  // Not put off by a policy that comes meanwhile.
  return next && overflow && overflow.at < next.at ? { ...next, at: laterOf(overflow.at, now) } : next;
}

export function setOverflow(
  episode: WaitingEpisode | OfferedEpisode,
  check: OverflowCheck | undefined,
): void {
  if (check === undefined) delete episode.overflow;
  else episode.overflow = check;
}
