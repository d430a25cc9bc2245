import type { Codec } from '#contracts';
import { fromDecideEvolve } from '#domain/decide-evolve';
import { DEFAULT_POLICY, DEFAULT_POLICY_HASH } from '#domain/policy';
import {
  drainWorkspace,
  dueOf,
  restoreWorkspace,
  routingWorkflow,
  type ActivePolicy,
  type RoutingFact,
  type RoutingInput,
  type Workspace,
  type WorkspaceEntity,
} from '#domain/routing';
import type { Instant } from '#kernel';
import type { WorkspaceId } from '#domain/vocabulary';
import { entityKey, type EntityKey, type Part } from '#stream';

const WORKSPACE_KIND = 'workspace';

/** What a workspace is under until it activates a policy of its own; a stored one comes later and takes its place. */
const BUILT_IN: ActivePolicy = { version: 0, hash: DEFAULT_POLICY_HASH, policy: DEFAULT_POLICY };

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
      const restored: WorkspaceEntity[] = [['policy', 'active', BUILT_IN]];
      for (const [key, stored] of entities.scan(entityKey(`${aggregate}/`))) {
        const { entity } = split(key);
        const end = entity.indexOf('/');
        const value: unknown = JSON.parse(utf8.decode(stored.bytes));
        restored.push([entity.slice(0, end), entity.slice(end + 1), value] as unknown as WorkspaceEntity);
      }
      return restoreWorkspace(restored);
    },
    drain(state, aggregate, put) {
      drainWorkspace(state, (kind, id, entity, due) => {
        const key = entityKey(`${aggregate}/${kind}/${id}`);
        put(key, entity === null ? null : { due, encode: () => Buffer.from(JSON.stringify(entity)) });
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
