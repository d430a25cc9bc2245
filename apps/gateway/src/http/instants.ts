const INSTANT_MAX = 8.64e15;

/**
 * A replacer for JSON: instants (`at` and what ends in `At`) leave as ISO 8601 in UTC. Customers' own attributes are free
 * keys and stay as they are.
 */
export function instantsAsText(): (this: unknown, key: string, value: unknown) => unknown {
  const free = new WeakSet<object>();
  return function (key, value) {
    if (key === 'attributes' && typeof value === 'object' && value !== null) free.add(value);
    if (typeof value !== 'number' || !(key === 'at' || key.endsWith('At'))) return value;
    if (typeof this === 'object' && this !== null && free.has(this)) return value;
    return Math.abs(value) <= INSTANT_MAX ? new Date(value).toISOString() : value;
  };
}
