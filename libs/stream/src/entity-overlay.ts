import { decodeEntity, encodeEntities } from './entity-codec.ts';
import { compareKeys } from './key-order.ts';
import type { EntityKey, JournalSession } from './ports/journal.ts';
import type { EntityReader, StoredEntity, TouchedEntity } from './processor.ts';

/** The committed entities of a task under those that the unit in hand has changed. */
export interface EntityOverlay extends EntityReader {
  put(key: EntityKey, entity: TouchedEntity | null): void;
  /** The last value of every entity put since the last call, as a journal stores it. */
  take(): Map<EntityKey, Uint8Array | null>;
}

export function createEntityOverlay(committed: Pick<JournalSession, 'read' | 'scan'>): EntityOverlay {
  let changed = new Map<EntityKey, TouchedEntity | null>();

  function* scan(prefix: EntityKey): Generator<readonly [EntityKey, StoredEntity]> {
    const own = [...changed.keys()].filter((key) => key.startsWith(prefix)).sort(compareKeys);
    let next = 0;
    for (const [key, bytes] of committed.scan(prefix)) {
      for (let mine = own[next]; mine !== undefined && compareKeys(mine, key) < 0; mine = own[next]) {
        next += 1;
        const entity = changed.get(mine);
        if (entity) yield [mine, stored(entity)];
      }
      if (own[next] === key) {
        next += 1;
        const entity = changed.get(key);
        if (entity) yield [key, stored(entity)];
      } else {
        yield [key, decodeEntity(key, bytes)];
      }
    }
    for (const mine of own.slice(next)) {
      const entity = changed.get(mine);
      if (entity) yield [mine, stored(entity)];
    }
  }

  return {
    read(key) {
      const mine = changed.get(key);
      if (mine !== undefined) return mine === null ? undefined : stored(mine);
      const bytes = committed.read(key);
      return bytes && decodeEntity(key, bytes);
    },
    scan,
    put(key, entity) {
      changed.set(key, entity);
    },
    take() {
      const taken = encodeEntities(changed);
      changed = new Map();
      return taken;
    },
  };
}

const stored = (entity: TouchedEntity): StoredEntity => ({
  due: entity.due,
  bytes: new Uint8Array(entity.encode()),
});
