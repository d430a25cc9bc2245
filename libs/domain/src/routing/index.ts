export {
  CAPABILITIES,
  createRouting,
  routing,
  type RoutingCapabilities,
  type RoutingOfWorkspaces,
} from './create-routing.ts';
export type { RoutingFact } from './facts.ts';
export type { RoutingInput } from './routing.workflow.ts';
export type { Agent } from './workspace/agent.ts';
export type { Episode } from './workspace/episode.ts';
export type { StoredWorkspaceEntity } from './workspace/stored-workspace.ts';
export type { Workspace } from './workspace/workspace.ts';
export { priorityOf, whyNot, type WhyNot } from './why-not.ts';
export type { TermPoints } from './priority/derive-priority.ts';
export { poolOf } from './capacity.ts';
export { routeOf, unitsOf } from './route.ts';
