import type { Codec } from '#contracts';
import {
  drainWorkspace,
  restoreWorkspace,
  routingWorkflow,
  type RoutingFact,
  type RoutingInput,
  type Workspace,
  type WorkspaceEntity,
} from '#domain/routing';
import type { WorkspaceId } from '#domain/vocabulary';
import { entityKey, type EntityKey, type Part } from '#stream';

export const WORKSPACE_KIND = 'workspace';

/** `workspace/<escaped workspace>`; its entities are `<that>/<kind>/<id>`. */
export const workspaceAggregate = (workspace: WorkspaceId): string =>
  `${WORKSPACE_KIND}/${encodeURIComponent(workspace)}`;

function split(key: EntityKey): { readonly aggregate: string; readonly entity: string } {
  const end = key.indexOf('/', WORKSPACE_KIND.length + 1);
  return { aggregate: key.slice(0, end), entity: key.slice(end + 1) };
}

/** A whole workspace is one aggregate; its agents, episodes, queues and policy are stored one by one, as JSON. */
export function workspacePart(codec: Codec): Part<Workspace, RoutingInput, RoutingFact> {
  const text = { encoder: new TextEncoder(), decoder: new TextDecoder() };
  return {
    kind: WORKSPACE_KIND,
    workflow: routingWorkflow,
    residence: 'pinned',
    load(aggregate, entities) {
      const restored: WorkspaceEntity[] = [];
      for (const [key, stored] of entities.scan(entityKey(`${aggregate}/`))) {
        const { entity } = split(key);
        const end = entity.indexOf('/');
        const value: unknown = JSON.parse(text.decoder.decode(stored.bytes));
        restored.push([entity.slice(0, end), entity.slice(end + 1), value] as unknown as WorkspaceEntity);
      }
      return restored.length === 0 ? routingWorkflow.initial() : restoreWorkspace(restored);
    },
    drain(state, aggregate, put) {
      drainWorkspace(state, (kind, id, entity, due) => {
        const key = entityKey(`${aggregate}/${kind}/${id}`);
        put(key, entity === null ? null : { due, bytes: text.encoder.encode(JSON.stringify(entity)) });
      });
    },
    aggregateOf: (key) => split(key).aggregate,
    deadline: (key) => ({ type: 'DeadlineReached', entity: split(key).entity }),
    write: (fact) => [codec.outbound(fact)],
  };
}
