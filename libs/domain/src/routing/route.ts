import type { Policy, Queue } from '#domain/policy';
import type { QueueId } from '#domain/vocabulary';
import type { OpenEpisode } from './entities.ts';

/** What a policy makes of a request. */
export interface Routed {
  readonly queue: Queue;
  readonly priority: number;
  /** Units of an agent's capacity. */
  readonly units: number;
}

/** The first route that matches names the queue; a policy whose routes miss its own queues falls back to its first queue. */
export function routeOf(policy: Policy, episode: Readonly<OpenEpisode>): Routed {
  const route = policy.routes.find(
    ({ categories, rules, channels, languages, tiers }) =>
      admits(categories, episode.category) &&
      (rules.length === 0 || episode.rules.some((rule) => rules.includes(rule))) &&
      admits(channels, episode.channel) &&
      admits(languages, episode.language) &&
      admits(tiers, episode.tier),
  );
  const queue = (route && queueOf(policy, route.queue)) ?? policy.queues[0];
  return { queue, priority: priorityOf(policy, episode), units: unitsOf(queue, episode) };
}

export function queueOf(policy: Policy, id: QueueId | null): Queue | undefined {
  return policy.queues.find((queue) => queue.id === id);
}

/** Points: by category, by tier, for a re-escalation. */
function priorityOf({ priority }: Policy, episode: Readonly<OpenEpisode>): number {
  const { tier } = episode;
  const byTier = tier !== null && Object.hasOwn(priority.tier, tier) ? (priority.tier[tier] ?? 0) : 0;
  return priority.category[episode.category] + byTier + (episode.reEscalation ? priority.reEscalation : 0);
}

export function unitsOf(queue: Queue, episode: Readonly<OpenEpisode>): number {
  const name = Object.hasOwn(queue.units, episode.channel) ? episode.channel : '*';
  return queue.units[name] ?? 1;
}

/**
 * The static ageing key. Score = points + age / onePointPer, highest first. All contacts age alike, so the difference of two
 * scores never changes, and ordering by `requestedAt - points * onePointPer`, lowest first, is the same at every instant.
 */
export function orderKey(policy: Policy, episode: Readonly<OpenEpisode>, priority: number): number {
  return episode.requestedAt - priority * policy.priority.onePointPer;
}

function admits<T>(list: readonly T[], value: T | null): boolean {
  return list.length === 0 || (value !== null && list.includes(value));
}
