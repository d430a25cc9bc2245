import { parse, stringify } from 'yaml';

/** What a canary needs to know of a queue. */
export interface CanaryQueue {
  readonly id: string;
  /** That an agent of it needs, with the levels. */
  readonly skills: Readonly<Record<string, number>>;
}

export interface CanaryPolicy {
  /** To be activated in the canary's workspace. */
  readonly yaml: string;
  readonly queues: readonly CanaryQueue[];
}

type Keys = Readonly<Record<string, unknown>>;

interface WrittenPolicy extends Keys {
  readonly name: string;
  readonly channels?: Keys;
  readonly queues: readonly (Keys & { readonly id: string; readonly skills?: CanaryQueue['skills'] })[];
}

/** What decides when a person is needed, who is next and what customers read. */
const KEPT = ['triggers', 'channels', 'attributes', 'notices', 'priority', 'presence', 'conversation'];
/** Not what binds to people or hours: conditions, calendars, overflow, limits of waits, units. Nobody but the canary is there to meet them. */
const KEPT_OF_QUEUE = ['id', 'skills', 'offerTimeout', 'agentOrder', 'agentWeights'];

/** By it the canary's customers are routed. */
export const tierOf = (queue: string): string => `canary of ${queue}`;

/**
 * The policy of a canary: the triggers, notices, priorities and queues of the policy in force, with a route to each queue.
 * @param written the policy in force, as the gateway gives it for managers
 */
export function canaryPolicy(written: string): CanaryPolicy {
  const policy = parse(written) as WrittenPolicy;
  const queues = policy.queues.map((queue) => only(queue, KEPT_OF_QUEUE));
  const otherwise = policy.queues[0]?.id;
  const channels = Object.keys(policy.channels ?? {});
  const routes = [
    ...policy.queues.map(({ id }) => ({ queue: id, tiers: [tierOf(id)] })),
    // A channel may have settings where something else names it.
    ...(channels.length > 0 ? [{ queue: otherwise, channels }] : []),
    { queue: otherwise },
  ];
  return {
    yaml: stringify({ name: `canary of ${policy.name}`, ...only(policy, KEPT), queues, routes }),
    queues: policy.queues.map(({ id, skills = {} }) => ({ id, skills })),
  };
}

/** Levels that are enough in every queue. */
export function skillsOfAll(queues: readonly CanaryQueue[]): Readonly<Record<string, number>> {
  const all: Record<string, number> = {};
  for (const { skills } of queues)
    for (const [skill, level] of Object.entries(skills)) all[skill] = Math.max(all[skill] ?? 0, level);
  return all;
}

const only = (given: Keys, keys: readonly string[]): Keys =>
  Object.fromEntries(Object.entries(given).filter(([key]) => keys.includes(key)));
