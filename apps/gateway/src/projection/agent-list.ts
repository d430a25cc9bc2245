import type { Instant } from '#kernel';
import type { AgentEntry } from './agent-state.ts';
import type { ShownAgent } from './shown-agent.ts';
import { byText, sortedList, type SortedList } from './sorted-list.ts';

/** The agents of all workspaces, those of one in the order of their ids. */
export interface AgentList {
  /** In place of the one of the same id, if there is one. */
  set(agent: Readonly<ShownAgent>): void;
  remove(workspace: string, agent: string): void;
  get(workspace: string, agent: string): AgentEntry | undefined;
  of(workspace: string): Iterable<AgentEntry>;
  /** When any agent of the workspace was heard last. */
  heardAt(workspace: string): Instant;
}

interface OfWorkspace {
  readonly byId: Map<string, AgentEntry>;
  readonly ids: SortedList<string>;
  heardAt: Instant;
}

export function agentList(): AgentList {
  const workspaces = new Map<string, OfWorkspace>();
  return {
    set({ workspaceId, agentId, status, lastSeenAt, queues, capacity, episodeIds, wrapUps, consults }) {
      const of = workspaces.get(workspaceId) ?? {
        byId: new Map(),
        ids: sortedList(byText),
        heardAt: lastSeenAt,
      };
      workspaces.set(workspaceId, of);
      if (!of.byId.has(agentId)) of.ids.add(agentId);
      of.byId.set(agentId, { agentId, status, lastSeenAt, queues, capacity, episodeIds, wrapUps, consults });
      if (lastSeenAt > of.heardAt) of.heardAt = lastSeenAt;
    },
    remove(workspace, agent) {
      const of = workspaces.get(workspace);
      if (of?.byId.delete(agent) === true) of.ids.remove(agent);
    },
    get: (workspace, agent) => workspaces.get(workspace)?.byId.get(agent),
    *of(workspace) {
      const of = workspaces.get(workspace);
      for (const id of of?.ids ?? []) {
        const entry = of?.byId.get(id);
        if (entry !== undefined) yield entry;
      }
    },
    heardAt: (workspace) => workspaces.get(workspace)?.heardAt ?? (0 as Instant),
  };
}
