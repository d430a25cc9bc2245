import { compilePhrases, type PhraseIndex } from '#domain/language';
import type { Policy } from '#domain/policy';

/** The names of the queues of a policy, and their aliases: departments of this business, as its customers may call them. */
export function departmentsOf(policy: Policy): PhraseIndex {
  let departments = known.get(policy);
  if (departments === undefined) {
    const names = policy.queues.flatMap(({ id, aliases }) => [...(NAMELESS.has(id) ? [] : [id]), ...aliases]);
    known.set(policy, (departments = compilePhrases(names.map((name) => [name, name] as const))));
  }
  return departments;
}

/** Made once for a policy. */
const known = new WeakMap<Policy, PhraseIndex>();

/** The queue that a policy has without naming any. */
const NAMELESS: ReadonlySet<string> = new Set(['general']);
