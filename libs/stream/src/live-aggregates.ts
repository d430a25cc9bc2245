import { createAggregateCache, type AggregateCache, type LiveAggregate } from './aggregate-cache.ts';
import type { EntityReader, Part, Processor } from './processor.ts';

/** A part as the machine sees it: what its states, inputs and facts are stays between its own functions. */
export interface BoundPart {
  readonly prefix: string;
  readonly part: Part<object, unknown, unknown, unknown>;
  readonly live: AggregateCache;
}

/** The aggregates of a task in memory, loaded when they are first needed. */
export interface LiveAggregates {
  /** The part of an aggregate or entity, by its key. Throws where the processor has none. */
  partOf(key: string): BoundPart;
  get(bound: BoundPart, key: string): LiveAggregate;
}

export function createLiveAggregates(
  processor: Processor,
  entities: EntityReader,
  aggregatesMax: number,
): LiveAggregates {
  const parts = processor.parts.map((part): BoundPart => {
    const live = createAggregateCache(aggregatesMax);
    return { prefix: `${part.kind}/`, part: part as unknown as BoundPart['part'], live };
  });

  function load(bound: BoundPart, key: string): LiveAggregate {
    const peers = bound.part.peers(key, peer);
    return { key, state: bound.part.load(key, entities, peers), peers };
  }

  function peer(key: string): unknown {
    const bound = partOf(key);
    const live = bound.live.get(key) ?? load(bound, key);
    bound.live.pin(live);
    return live.state;
  }

  function partOf(key: string): BoundPart {
    for (const bound of parts) if (key.startsWith(bound.prefix)) return bound;
    const prefixes = parts.map((bound) => bound.prefix).join(', ');
    throw new Error(`Processor ${processor.name} has no part for "${key}"; its parts are ${prefixes}.`);
  }

  return {
    partOf,
    get(bound, key) {
      const live = bound.live.get(key);
      if (live !== undefined) return live;
      const loaded = load(bound, key);
      if (bound.part.residence === 'pinned') bound.live.pin(loaded);
      else bound.live.keep(loaded);
      return loaded;
    },
  };
}
