import { deriveAgentOrders, type AgentOrders } from './agent-order/derive-agent-orders.ts';
import type { AgentOrder } from './agent-order/define-agent-order.ts';
import type { Scorer } from './scorer/define-scorer.ts';
import { derivePriority, type Priority } from './priority/derive-priority.ts';
import type { PriorityTerm } from './priority/define-priority-term.ts';
import { deriveRequirements, type Requirements } from './requirements/derive-requirements.ts';
import type { Requirement } from './requirements/define-requirement.ts';

/** The lists of capabilities that a workspace is routed by. */
export interface RoutingLists {
  readonly requirements: readonly Requirement[];
  readonly priorityTerms: readonly PriorityTerm[];
  readonly agentOrders: readonly AgentOrder[];
  readonly scorers: readonly Scorer[];
}

/** What the lists give: all that the workflow knows of them. */
export interface RoutingRules {
  readonly requirements: Requirements;
  readonly priority: Priority;
  readonly agentOrders: AgentOrders;
  readonly scorers: Scorers;
}

/** All that the workflow knows of scorers, from the list. */
interface Scorers {
  named(name: string): Scorer | undefined;
}

export function deriveRules(capabilities: RoutingLists): RoutingRules {
  return {
    requirements: deriveRequirements(capabilities.requirements),
    priority: derivePriority(capabilities.priorityTerms),
    agentOrders: deriveAgentOrders(capabilities.agentOrders),
    scorers: { named: (name) => capabilities.scorers.find((scorer) => scorer.name === name) },
  };
}
