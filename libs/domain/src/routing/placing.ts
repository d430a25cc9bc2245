import { isDanger, type ActivePolicy, type Policy, type Queue } from '#domain/policy';

// Since when customers are placed as they are now: a policy that changes only texts, say, moves nobody who waits.

/**
 * The version of the policy that began to place customers as this one does; undefined: it leaves those who wait where earlier policies
 * put them. The built-in policy follows no other, and rises with the feature level: it moves nobody.
 */
export function placingOf(active: Readonly<ActivePolicy> | undefined): number | undefined {
  if (active === undefined || active.version === 0 || !active.policy.priority.appliesToWaiting)
    return undefined;
  return active.placingSince ?? active.version;
}

/** The policy as it takes over from the one before. */
export function takingOver(before: Readonly<ActivePolicy> | undefined, next: ActivePolicy): ActivePolicy {
  const since = placingOf(before);
  if (before === undefined || since === undefined || placingOf(next) === undefined) return next;
  return placeAlike(before.policy, next.policy) ? { ...next, placingSince: since } : next;
}

/** Compared part by part, the small ones first: policies with 200 queues mostly differ in one of those, or are the same. */
function placeAlike(one: Policy, other: Policy): boolean {
  const others = placingParts(other);
  for (const part of placingParts(one)) {
    const { value } = others.next();
    if (JSON.stringify(part) !== JSON.stringify(value)) return false;
  }
  return others.next().done === true;
}

/** What a queue is asked for when it is needed: none of it is kept with those who wait in it, but how far behind messages stand. */
const READ_WHEN_NEEDED = [
  'aliases',
  'agentOrder',
  'agentWeights',
  'scorer',
  'offerTimeout',
  'offersAtOnce',
  'sameAgentFor',
  'preferredAgentsFor',
  'preferredAgentsBusy',
  'declinePause',
  'firstReply',
  'wrapUp',
  'expectedHandle',
  'hours',
  'waitLimits',
  'waitUpdates',
  'alternatives',
  'notices',
] as const satisfies readonly (keyof Queue)[];

function* placingParts(policy: Policy): Iterator<unknown, undefined> & Iterable<unknown> {
  const { routes, priority, queues, ignoreCase, attributes, safety } = policy;
  yield { ignoreCase, attributes, priority };
  // How many agents are asked at once, and the time afterwards, are read when they are needed.
  yield safety && [safety.overCapacity, safety.anyoneAfter, safety.pageEvery];
  yield routes;
  const left: ReadonlySet<string> = new Set(READ_WHEN_NEEDED);
  for (const queue of queues) {
    yield [
      ...Object.entries(queue).filter(([key]) => !left.has(key)),
      queue.alternatives?.message.behind ?? 0,
    ];
  }
  yield dangerRules(policy);
}

/** Names of the rules that are there for danger to life, and those of each channel that has others. */
function dangerRules(policy: Policy): readonly unknown[] {
  const namesIn = (channel: string, { alwaysHuman }: Policy['triggers']): readonly string[] =>
    alwaysHuman.map(({ name }) => name).filter((name) => isDanger(policy, channel, [name]));
  const common = namesIn(ANY_CHANNEL, policy.triggers);
  const others = Object.entries(policy.channels)
    .map(([channel, { triggers }]) => ({ channel, names: namesIn(channel, triggers) }))
    .filter(({ names }) => names.join('\n') !== common.join('\n'));
  return [...common, ...others];
}

/** No section of a policy is of it. */
const ANY_CHANNEL = '';
