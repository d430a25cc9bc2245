import { compareKeys } from './key-order.ts';
import type { CommitUnit, EntityKey } from './ports/journal.ts';

/** The stored entities of a task in memory, as a journal shows them. */
export interface EntityStore {
  readonly read: (key: EntityKey) => Uint8Array | undefined;
  /** By key, in order of UTF-8 bytes. */
  readonly scan: (prefix: EntityKey) => Iterable<readonly [EntityKey, Uint8Array]>;
  /** All of it at once; it cannot fail half way. */
  apply(changes: CommitUnit['entities']): void;
}

export function createEntityStore(): EntityStore {
  const entities = new Map<EntityKey, Uint8Array>();
  /** Keys in order, but for those added and removed since the last scan. */
  let order: readonly EntityKey[] = [];
  const added = new Set<EntityKey>();
  const removed = new Set<EntityKey>();

  function inOrder(): readonly EntityKey[] {
    if (added.size === 0 && removed.size === 0) return order;
    const fresh = [...added].sort(compareKeys);
    const merged: EntityKey[] = [];
    let next = 0;
    for (const key of order) {
      if (removed.has(key)) continue;
      for (let other = fresh[next]; other !== undefined && compareKeys(other, key) < 0; other = fresh[next]) {
        merged.push(other);
        next += 1;
      }
      merged.push(key);
    }
    for (; next < fresh.length; next += 1) merged.push(fresh[next]!);
    added.clear();
    removed.clear();
    order = merged;
    return merged;
  }

  return {
    read: (key) => entities.get(key),
    *scan(prefix) {
      const keys = inOrder();
      for (let at = firstAtOrAfter(keys, prefix); at < keys.length; at += 1) {
        const key = keys[at]!;
        if (!key.startsWith(prefix)) return;
        const stored = entities.get(key);
        if (stored !== undefined) yield [key, stored];
      }
    },
    apply(changes) {
      for (const [key, stored] of changes) {
        if (stored === null) {
          if (entities.delete(key) && !added.delete(key)) removed.add(key);
        } else {
          if (!entities.has(key) && !removed.delete(key)) added.add(key);
          entities.set(key, alone(stored));
        }
      }
    },
  };
}

/** In memory of its own: entities of a unit share pieces of memory, and the last of a piece would keep all of it. */
function alone(stored: Uint8Array): Uint8Array {
  return stored.byteLength === stored.buffer.byteLength ? stored : new Uint8Array(stored);
}

function firstAtOrAfter(keys: readonly EntityKey[], prefix: EntityKey): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(keys[middle]!, prefix) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
