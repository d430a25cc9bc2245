import type { Codec } from '#contracts';
import { fromDecideEvolve } from '#domain/decide-evolve';
import { activePolicyOf, BUILT_IN_POLICY, storedPolicy, type StoredPolicy } from '#domain/policy';
import {
  drainWorkspace,
  dueOf,
  restoreWorkspace,
  routingWorkflow,
  type RoutingFact,
  type RoutingInput,
  type Workspace,
  type WorkspaceEntities,
  type WorkspaceEntity,
} from '#domain/routing';
import type { Instant } from '#kernel';
import type { WorkspaceId } from '#domain/vocabulary';
import { Corrupt, entityKey, type EntityKey, type Part } from '#stream';

const WORKSPACE_KIND = 'workspace';

/** `workspace/<escaped workspace>`; its entities are `<that>/<kind>/<id>`. */
export const workspaceAggregate = (workspace: WorkspaceId): string =>
  `${WORKSPACE_KIND}/${encodeURIComponent(workspace)}`;

function split(key: EntityKey): { readonly aggregate: string; readonly entity: string } {
  const end = key.indexOf('/', WORKSPACE_KIND.length + 1);
  return { aggregate: key.slice(0, end), entity: key.slice(end + 1) };
}

function dueIn(state: Readonly<Workspace>, entity: string): Instant | null {
  const end = entity.indexOf('/');
  const id = entity.slice(end + 1);
  const agent = entity.startsWith('agent/') ? state.agents.get(id) : undefined;
  const episode = entity.startsWith('episode/') ? state.episodes.get(id) : undefined;
  return agent !== undefined
    ? dueOf('agent', agent)
    : episode === undefined
      ? null
      : dueOf('episode', episode);
}

/** A whole workspace is one aggregate; its agents, episodes, queues and policy are stored one by one, as JSON. */
export function workspacePart(
  codec: Codec,
): Part<Workspace, RoutingInput, RoutingFact, readonly RoutingFact[]> {
  const utf8 = new TextDecoder();
  return {
    kind: WORKSPACE_KIND,
    workflow: fromDecideEvolve(routingWorkflow),
    residence: 'pinned',
    peers: () => undefined,
    load(aggregate, entities) {
      // A stored policy comes later and takes the place of the built-in one.
      const restored: WorkspaceEntity[] = [['policy', 'active', BUILT_IN_POLICY]];
      for (const [key, stored] of entities.scan(entityKey(`${aggregate}/`))) {
        const { entity } = split(key);
        const end = entity.indexOf('/');
        const kind = entity.slice(0, end);
        const value: unknown = JSON.parse(utf8.decode(stored.bytes));
        const held = kind === 'policy' ? restoredPolicy(aggregate, value as StoredPolicy) : value;
        restored.push([kind, entity.slice(end + 1), held] as unknown as WorkspaceEntity);
      }
      return restoreWorkspace(restored);
    },
    drain(state, aggregate, put) {
      drainWorkspace(state, (kind, id, entity, due) => {
        const key = entityKey(`${aggregate}/${kind}/${id}`);
        const stored = kind === 'policy' && entity !== null ? storedPolicy(entity as StoredPolicy) : entity;
        put(key, stored === null ? null : { due, encode: () => Buffer.from(JSON.stringify(stored)) });
      });
    },
    aggregateOf: (key) => split(key).aggregate,
    entityOf: (key) => split(key).entity,
    deadlines(state, key) {
      const due = dueIn(state, split(key).entity);
      return due === null ? [] : [['due', due]];
    },
    write: (fact) => [codec.outbound(fact)],
  };
}

function restoredPolicy(aggregate: string, stored: StoredPolicy): WorkspaceEntities['policy'] {
  const read = activePolicyOf(stored);
  if (!read.ok) throw new Corrupt(`The stored policy of ${aggregate} cannot be read: ${read.problem}.`);
  return read.active;
}
