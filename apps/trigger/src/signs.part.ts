import type { LevelState } from '#domain/feature-level';
import { readStoredSigns, signsWorkflow, storedSignsJson, type ConversationSigns } from '#domain/trigger';
import type { ConversationEvent, WorkspaceId } from '#domain/vocabulary';
import { LEVEL_AGGREGATE } from '#processors';
import { entityKey, unreadable, type Part } from '#stream';

const SIGNS_KIND = 'signs';
/** Workers below it know no such entity. */
const SIGNS_SINCE_LEVEL = 2;

export const signsAggregate = (workspace: WorkspaceId): string => `${SIGNS_KIND}/${workspace}`;

/** One entity a workspace: what was heard of its conversations. They read the live object as a peer. */
export function signsPart(): Part<ConversationSigns, ConversationEvent, never, void, LevelState> {
  const utf8 = new TextDecoder();
  const levels = new WeakMap<ConversationSigns, LevelState>();
  return {
    kind: SIGNS_KIND,
    workflow: signsWorkflow,
    residence: 'pinned',
    peers: (_aggregate, get) => get(LEVEL_AGGREGATE) as LevelState,
    load(aggregate, entities, level) {
      const stored = entities.read(entityKey(aggregate));
      let signs = signsWorkflow.initial();
      try {
        if (stored !== undefined) signs = readStoredSigns(utf8.decode(stored.bytes));
      } catch (cause) {
        throw unreadable(aggregate, cause);
      }
      levels.set(signs, level);
      return signs;
    },
    drain(signs, aggregate, put) {
      if ((levels.get(signs)?.level ?? 0) < SIGNS_SINCE_LEVEL) return;
      put(entityKey(aggregate), { due: null, encode: () => Buffer.from(storedSignsJson(signs)) });
    },
    aggregateOf: (key) => key,
    entityOf: (key) => key,
    deadlines: () => [],
    write: () => [],
  };
}
