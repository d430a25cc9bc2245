import { LRUCache } from 'lru-cache';

/** Keyed values: those in use stay, and at most `restMax` of the others; those changed longest ago are dropped first. */
export interface BoundedMap<T> {
  get(key: string): T | undefined;
  /** Stores it as in use or not. Call it after every change. */
  put(key: string, value: T): void;
}

export function boundedMap<T extends object>(restMax: number, inUse: (value: T) => boolean): BoundedMap<T> {
  const used = new Map<string, T>();
  const rest = new LRUCache<string, T>({ max: restMax });
  return {
    get: (key) => used.get(key) ?? rest.peek(key),
    put(key, value) {
      if (inUse(value)) {
        rest.delete(key);
        used.set(key, value);
      } else {
        used.delete(key);
        rest.set(key, value);
      }
    },
  };
}
