import type { Workflow } from '#kernel';
import type { ActivePolicy } from '#domain/policy';
import type { RoutingFact } from './facts.ts';
import { routingWorkflowOf, type RoutingInput } from './routing.workflow.ts';
import { AGENT_ORDERS } from './agent-order/index.ts';
import { SCORERS } from './scorer/index.ts';
import { PRIORITY_TERMS } from './priority/index.ts';
import { REQUIREMENTS } from './requirements/index.ts';
import { deriveRules, type RoutingLists } from './derive-rules.ts';
import type { Timer } from './timers/define-timer.ts';
import { deriveTimers, type TimerDue } from './timers/derive-timers.ts';
import { TIMERS } from './timers/index.ts';
import {
  drainWorkspace,
  kindAndId,
  restoreWorkspace,
  type StoredWorkspaceEntity,
} from './workspace/stored-workspace.ts';
import type { Workspace } from './workspace/workspace.ts';

/** All that routing can do: what it consists of, one line a capability in each list. */
export interface RoutingCapabilities extends RoutingLists {
  readonly timers: readonly Timer[];
}

export const CAPABILITIES: RoutingCapabilities = {
  requirements: REQUIREMENTS,
  priorityTerms: PRIORITY_TERMS,
  agentOrders: AGENT_ORDERS,
  scorers: SCORERS,
  timers: TIMERS,
};

/** The state machine of workspaces, and how one is stored. */
export interface RoutingOfWorkspaces {
  readonly workflow: Workflow<Workspace, RoutingInput, RoutingFact>;
  /** See `restoreWorkspace`. */
  restore(builtIn: ActivePolicy | null, stored: Iterable<readonly [entity: string, json: string]>): Workspace;
  /** See `drainWorkspace`. */
  drain(workspace: Workspace, put: (entity: string, stored: StoredWorkspaceEntity | null) => void): void;
  /** The deadlines that stand in the entity `<kind>/<id>`. */
  deadlines(workspace: Readonly<Workspace>, entity: string): readonly TimerDue[];
}

const NONE: readonly TimerDue[] = [];

export function createRouting(capabilities: RoutingCapabilities): RoutingOfWorkspaces {
  const rules = deriveRules(capabilities);
  const timers = deriveTimers(capabilities.timers);
  return {
    workflow: routingWorkflowOf(rules, timers),
    restore: (builtIn, stored) => restoreWorkspace(rules, builtIn, stored),
    drain: (workspace, put) => drainWorkspace(timers, workspace, put),
    deadlines(workspace, entity) {
      const [kind, id] = kindAndId(entity);
      const agent = kind === 'agent' ? workspace.agents.get(id) : undefined;
      if (agent !== undefined) return timers.deadlinesOf('agent', agent);
      const episode = kind === 'episode' ? workspace.episodes.get(id) : undefined;
      return episode === undefined ? NONE : timers.deadlinesOf('episode', episode);
    },
  };
}

export const routing = createRouting(CAPABILITIES);
