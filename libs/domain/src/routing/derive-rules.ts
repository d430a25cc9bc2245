import { deriveAgentOrders, type AgentOrders } from './agent-order/derive-agent-orders.ts';
import type { AgentOrder } from './agent-order/define-agent-order.ts';
import { derivePriority, type Priority } from './priority/derive-priority.ts';
import type { PriorityTerm } from './priority/define-priority-term.ts';
import { deriveRequirements, type Requirements } from './requirements/derive-requirements.ts';
import type { Requirement } from './requirements/define-requirement.ts';

/** The lists of capabilities that a workspace is routed by. */
export interface RoutingLists {
  readonly requirements: readonly Requirement[];
  readonly priorityTerms: readonly PriorityTerm[];
  readonly agentOrders: readonly AgentOrder[];
}

/** What the lists give: all that the workflow knows of them. */
export interface RoutingRules {
  readonly requirements: Requirements;
  readonly priority: Priority;
  readonly agentOrders: AgentOrders;
}

export function deriveRules(capabilities: RoutingLists): RoutingRules {
  return {
    requirements: deriveRequirements(capabilities.requirements),
    priority: derivePriority(capabilities.priorityTerms),
    agentOrders: deriveAgentOrders(capabilities.agentOrders),
  };
}
