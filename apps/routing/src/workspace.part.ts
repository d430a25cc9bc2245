import type { Codec } from '#contracts';
import type { Instant } from '#kernel';
import type { LevelState } from '#domain/feature-level';
import { liveBuiltIn } from '#domain/policy';
import {
  routing as released,
  type RoutingFact,
  type RoutingInput,
  type RoutingOfWorkspaces,
  type StoredWorkspaceEntity,
  type Workspace,
} from '#domain/routing';
import type { WorkspaceId } from '#domain/vocabulary';
import { LEVEL_AGGREGATE } from '#processors';
import {
  entityKey,
  unreadable,
  type EntityKey,
  type EntityReader,
  type Part,
  type TouchedEntity,
} from '#stream';

export const WORKSPACE_KIND = 'workspace';

/** `workspace/<escaped workspace>`; its entities are `<that>/<kind>/<id>`. */
export const workspaceAggregate = (workspace: WorkspaceId): string =>
  `${WORKSPACE_KIND}/${encodeURIComponent(workspace)}`;

function split(key: EntityKey): { readonly aggregate: string; readonly entity: string } {
  const end = key.indexOf('/', WORKSPACE_KIND.length + 1);
  return { aggregate: key.slice(0, end), entity: key.slice(end + 1) };
}

/**
 * A whole workspace is one aggregate; its agents, episodes, queues and policy are stored one by one, as JSON.
 * @param routing what follows from the lists of capabilities
 */
export function workspacePart(
  codec: Codec,
  routing: RoutingOfWorkspaces = released,
): Part<Workspace, RoutingInput, RoutingFact, void, LevelState> {
  return {
    kind: WORKSPACE_KIND,
    workflow: routing.workflow,
    residence: 'pinned',
    peers: (_aggregate, get) => get(LEVEL_AGGREGATE) as LevelState,
    load(aggregate, entities, level) {
      try {
        return routing.restore(liveBuiltIn(level), storedIn(aggregate, entities));
      } catch (cause) {
        throw unreadable(aggregate, cause);
      }
    },
    drain(state, aggregate, put) {
      routing.drain(state, (entity, stored) => {
        const key = entityKey(`${aggregate}/${entity}`);
        put(key, stored && new Utf8Entity(stored));
      });
    },
    aggregateOf: (key) => split(key).aggregate,
    entityOf: (key) => split(key).entity,
    deadlines: (state, key) => routing.deadlines(state, split(key).entity),
    write: (fact) => [codec.outbound(fact)],
  };
}

/** A class, as `StoredWorkspaceEntity` is one: there is one for each entity that an input touches. */
class Utf8Entity implements TouchedEntity {
  readonly due: Instant | null;
  readonly #stored: StoredWorkspaceEntity;

  constructor(stored: StoredWorkspaceEntity) {
    this.due = stored.due;
    this.#stored = stored;
  }

  encode(): Uint8Array {
    return Buffer.from(this.#stored.encode());
  }
}

function* storedIn(
  aggregate: string,
  entities: EntityReader,
): Generator<readonly [entity: string, json: string]> {
  const utf8 = new TextDecoder();
  for (const [key, { bytes }] of entities.scan(entityKey(`${aggregate}/`))) {
    yield [split(key).entity, utf8.decode(bytes)];
  }
}
