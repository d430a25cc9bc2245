/** An aggregate in memory. */
export interface LiveAggregate {
  /** One and the same string for as long as it lives: maps that have it find it by its identity, and keep no copies of it. */
  readonly key: string;
  readonly state: object;
  /** `Env.peers` of its inputs. */
  readonly peers: unknown;
  /** The partition that the key of its records belongs to, once that was asked (misplaced.ts). */
  home?: number;
}

/**
 * Live aggregates of one part. Pinned ones stay. The others live in two generations: when the young one is full it becomes the old
 * one, and what is not used again until the next turn is forgotten. A hit costs one look-up, forgetting costs nothing.
 * Nothing is lost by forgetting: between inputs every aggregate is drained, so its entities say all of it.
 */
export interface AggregateCache {
  get(key: string): LiveAggregate | undefined;
  keep(aggregate: LiveAggregate): void;
  /** From now on this aggregate stays. */
  pin(aggregate: LiveAggregate): void;
}

/** @param aggregatesMax how many that are not pinned may be in memory */
export function createAggregateCache(aggregatesMax: number): AggregateCache {
  const generationMax = Math.max(1, Math.floor(aggregatesMax / 2));
  const pinned = new Map<string, LiveAggregate>();
  let young = new Map<string, LiveAggregate>();
  let old = new Map<string, LiveAggregate>();

  function keep(aggregate: LiveAggregate): void {
    if (young.size >= generationMax) {
      old = young;
      young = new Map();
    }
    young.set(aggregate.key, aggregate);
  }

  return {
    get(key) {
      const live = young.get(key) ?? pinned.get(key);
      if (live !== undefined) return live;
      const aged = old.get(key);
      if (aged !== undefined) keep(aged);
      return aged;
    },
    keep,
    pin(aggregate) {
      young.delete(aggregate.key);
      old.delete(aggregate.key);
      pinned.set(aggregate.key, aggregate);
    },
  };
}
