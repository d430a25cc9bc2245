import type { Policy, Queue } from '#domain/policy';
import type { QueueId } from '#domain/vocabulary';
import { ageingKey } from './priority/ageing.ts';
import { classMs } from './safety.ts';
import type { EpisodeRequest, Routing } from './workspace/episode.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

/** What routes ask of a request. */
type Routed = Pick<EpisodeRequest, 'category' | 'rules' | 'channel' | 'language' | 'tier'>;

/** The first route that matches names the queue; a policy whose routes miss its own queues falls back to its first queue. */
export function routeOf(policy: Policy, request: Readonly<Routed>): Queue {
  const route = policy.routes.find(
    ({ categories, rules, channels, languages, tiers }) =>
      admits(categories, request.category) &&
      (rules.length === 0 || request.rules.some((rule) => rules.includes(rule))) &&
      admits(channels, request.channel) &&
      admits(languages, request.language) &&
      admits(tiers, request.tier),
  );
  return (route && queueOf(policy, route.queue)) ?? policy.queues[0];
}

function queueOf(policy: Policy, id: QueueId | null): Queue | undefined {
  return policy.queues.find((queue) => queue.id === id);
}

/** The queue as the active policy has it. */
export function activeQueue(workspace: Readonly<Workspace>, id: QueueId): Queue | undefined {
  const active = activePolicy(workspace);
  return active && queueOf(active.policy, id);
}

/** Units of an agent's capacity that this request takes in this queue. */
export function unitsOf(queue: Queue, request: Readonly<EpisodeRequest>): number {
  const name = Object.hasOwn(queue.units, request.channel) ? request.channel : '*';
  return queue.units[name] ?? 1;
}

/** Where the queue puts this request. @param points of its priority under the policy */
export function placeIn(
  { rules, index }: Readonly<Workspace>,
  policy: Policy,
  queue: Queue,
  request: Readonly<EpisodeRequest>,
  points: number,
): Routing {
  return {
    queueId: queue.id,
    order: ageingKey(request.requestedAt, points, policy.priority.onePointPer) - classMs(policy, request),
    units: unitsOf(queue, request),
    needs: rules.requirements.needsOf(request, queue),
    ...(index.placing !== undefined && { placedBy: index.placing }),
  };
}

function admits<T>(list: readonly T[], value: T | null): boolean {
  return list.length === 0 || (value !== null && list.includes(value));
}
