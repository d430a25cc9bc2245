const INSTANT_MAX = 8.64e15;

/** Under them names are not ours to read: attributes of customers, and a policy, whose `offerAt` is a number of turns. */
const FREE: ReadonlySet<string> = new Set(['attributes', 'document']);

/**
 * A replacer for JSON: instants (`at` and what ends in `At`) leave as ISO 8601 in UTC. What is under `attributes` and `document` stays as
 * it is.
 */
export function instantsAsText(): (this: unknown, key: string, value: unknown) => unknown {
  const free = new WeakSet<object>();
  return function (key, value) {
    const isFree = typeof this === 'object' && this !== null && free.has(this);
    if (typeof value === 'object' && value !== null && (isFree || FREE.has(key))) free.add(value);
    if (isFree || typeof value !== 'number' || !(key === 'at' || key.endsWith('At'))) return value;
    return Math.abs(value) <= INSTANT_MAX ? new Date(value).toISOString() : value;
  };
}
