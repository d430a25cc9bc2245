/**
 * Live aggregates of one part. Pinned ones stay. The others live in two generations: when the young one is full it becomes the old
 * one, and what is not used again until the next turn is forgotten. A hit costs one look-up, forgetting costs nothing.
 * Nothing is lost by forgetting: between inputs every aggregate is drained, so its entities say all of it.
 */
export interface AggregateCache {
  get(aggregate: string): object | undefined;
  keep(aggregate: string, state: object): void;
  /** From now on this aggregate stays. */
  pin(aggregate: string, state: object): void;
}

/** @param aggregatesMax how many that are not pinned may be in memory */
export function createAggregateCache(aggregatesMax: number): AggregateCache {
  const generationMax = Math.max(1, Math.floor(aggregatesMax / 2));
  const pinned = new Map<string, object>();
  let young = new Map<string, object>();
  let old = new Map<string, object>();

  function keep(aggregate: string, state: object): void {
    if (young.size >= generationMax) {
      old = young;
      young = new Map();
    }
    young.set(aggregate, state);
  }

  return {
    get(aggregate) {
      const state = young.get(aggregate) ?? pinned.get(aggregate);
      if (state !== undefined) return state;
      const aged = old.get(aggregate);
      if (aged !== undefined) keep(aggregate, aged);
      return aged;
    },
    keep,
    pin(aggregate, state) {
      young.delete(aggregate);
      old.delete(aggregate);
      pinned.set(aggregate, state);
    },
  };
}
