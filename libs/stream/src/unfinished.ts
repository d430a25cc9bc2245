import { plusMs, type Instant } from '#kernel';
import { entityKey, type EntityKey } from './ports/journal.ts';
import type { TouchedEntity } from './processor.ts';

/** Keys of entities that are the machine's own: an aggregate that goes on has one, without bytes, due when it does. */
const PREFIX = 'goOn/';
const NO_BYTES = new Uint8Array(0);
const GO_ON_AFTER_MS = 1;

/** The aggregate that goes on where the machine stored this entity; null: an entity of a part. */
export function unfinishedAggregate(key: EntityKey): string | null {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
}

/** The aggregates whose `react` has not come to its end: what is left of it follows as an input of its own, a restart between or not. */
export interface Unfinished {
  /** As stored. */
  restore(key: EntityKey): void;
  /** `react` of this aggregate ended at `now`: with a rest, or not. */
  ended(aggregate: string, now: Instant, rest: 'rest' | 'no rest'): void;
}

export function createUnfinished(put: (key: EntityKey, entity: TouchedEntity | null) => void): Unfinished {
  const aggregates = new Set<string>();
  return {
    restore(key) {
      const aggregate = unfinishedAggregate(key);
      if (aggregate !== null) aggregates.add(aggregate);
    },
    ended(aggregate, now, rest) {
      if (rest === 'rest') {
        aggregates.add(aggregate);
        put(entityKey(PREFIX + aggregate), { due: plusMs(now, GO_ON_AFTER_MS), encode: () => NO_BYTES });
      } else if (aggregates.size > 0 && aggregates.delete(aggregate)) {
        put(entityKey(PREFIX + aggregate), null);
      }
    },
  };
}
