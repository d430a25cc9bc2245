import { entityTable, type Instant } from '#kernel';
import {
  dueOf,
  type ActivePolicy,
  type Agent,
  type Episode,
  type QueueStatistics,
  type WorkspaceEntities,
  type WorkspaceEntity,
  type WorkspaceEntityKind,
} from './entities.ts';
import type { Workspace } from './state.ts';
import { emptyIndex, rebuildIndex } from './workspace-index.ts';

export function emptyWorkspace(): Workspace {
  return {
    agents: entityTable<Agent>('agent'),
    episodes: entityTable<Episode>('episode'),
    queues: entityTable<QueueStatistics>('queue'),
    policies: entityTable<ActivePolicy>('policy'),
    index: emptyIndex(),
  };
}

/** The workspace whose stored entities these are, in any order. None: an empty one. */
export function restoreWorkspace(entities: Iterable<WorkspaceEntity>): Workspace {
  const workspace = emptyWorkspace();
  for (const [kind, id, entity] of entities) {
    if (kind === 'agent') workspace.agents.restore(id, entity);
    else if (kind === 'episode') workspace.episodes.restore(id, entity);
    else if (kind === 'queue') workspace.queues.restore(id, entity);
    else workspace.policies.restore(id, entity);
  }
  rebuildIndex(workspace);
  return workspace;
}

/** Hands over every entity touched since the last call, with its next deadline; null: removed. */
export function drainWorkspace(
  workspace: Workspace,
  put: (
    kind: WorkspaceEntityKind,
    id: string,
    entity: WorkspaceEntities[WorkspaceEntityKind] | null,
    due: Instant | null,
  ) => void,
): void {
  workspace.agents.drain((id, agent) => {
    put('agent', id, agent ?? null, agent === undefined ? null : dueOf('agent', agent));
  });
  workspace.episodes.drain((id, episode) => {
    put('episode', id, episode ?? null, episode === undefined ? null : dueOf('episode', episode));
  });
  workspace.queues.drain((id, queue) => {
    put('queue', id, queue ?? null, null);
  });
  workspace.policies.drain((id, policy) => {
    put('policy', id, policy ?? null, null);
  });
}
