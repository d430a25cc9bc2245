export { routingWorkflow } from './routing.workflow.ts';
export type { RoutingFact, RoutingInput } from './routing.workflow.ts';
export { drainWorkspace, dueOf, emptyWorkspace, restoreWorkspace } from './state.ts';
export type {
  ActivePolicy,
  Agent,
  EndedEpisode,
  Episode,
  Estimate,
  OpenEpisode,
  OpenOffer,
  QueueStatistics,
  Workspace,
  WorkspaceEntities,
  WorkspaceEntity,
  WorkspaceEntityKind,
} from './state.ts';
