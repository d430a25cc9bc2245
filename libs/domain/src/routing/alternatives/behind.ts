import type { Queue } from '#domain/policy';
import type { OpenEpisode } from '../workspace/episode.ts';

/** By how much the order of an episode is later than its age says. */
export function behindMs(queue: Queue, { message }: Readonly<OpenEpisode>): number {
  return message === true ? (queue.alternatives?.message.behind ?? 0) : 0;
}
