import {
  beyondLevel,
  featureLevelWorkflow,
  NEWEST_LEVEL,
  readStoredLevel,
  storedLevelJson,
  type LevelState,
} from '#domain/feature-level';
import type { FeatureLevelActivated } from '#domain/vocabulary';
import { entityKey, NewerFormat, unreadable, type Addressed, type Part } from '#stream';

const LEVEL_KIND = 'feature-level';

/** The only aggregate of the part: a level holds for the whole task. */
export const LEVEL_AGGREGATE = `${LEVEL_KIND}/all`;

/** One entity a task: the level that it decides at. Other aggregates read the live object as a peer. */
export function featureLevelPart(): Part<LevelState, FeatureLevelActivated, never> {
  const utf8 = new TextDecoder();
  return {
    kind: LEVEL_KIND,
    workflow: featureLevelWorkflow,
    residence: 'pinned',
    peers: () => undefined,
    load(aggregate, entities) {
      const stored = entities.read(entityKey(aggregate));
      if (stored === undefined) return featureLevelWorkflow.initial();
      try {
        return readStoredLevel(utf8.decode(stored.bytes));
      } catch (cause) {
        throw unreadable(aggregate, cause);
      }
    },
    drain(state, aggregate, put) {
      // Releases before 0.3.0 know no levels, and would decide on under the first one.
      put(entityKey(aggregate), {
        due: null,
        barsEarlier: true,
        encode: () => Buffer.from(storedLevelJson(state)),
      });
    },
    aggregateOf: (key) => key,
    entityOf: (key) => key,
    deadlines: () => [],
    write: () => [],
  };
}

/**
 * An activation as an input of the part.
 * @throws NewerFormat where this version does not know the level: what follows was stored and decided as it cannot.
 */
export function addressLevel(event: FeatureLevelActivated): Addressed {
  if (event.level > NEWEST_LEVEL) throw new NewerFormat(`${beyondLevel(event.level)}.`);
  return { aggregate: LEVEL_AGGREGATE, input: event, key: event.workspaceId, everyPartition: true };
}
