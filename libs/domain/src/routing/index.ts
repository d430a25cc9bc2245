export { routingWorkflow } from './routing.workflow.ts';
export type { RoutingFact } from './facts.ts';
export type { RoutingInput } from './decide.ts';
export { dueOf } from './entities.ts';
export type {
  ActivePolicy,
  Agent,
  EndedEpisode,
  Episode,
  Estimate,
  OpenEpisode,
  OpenOffer,
  QueueStatistics,
  WorkspaceEntities,
  WorkspaceEntity,
  WorkspaceEntityKind,
} from './entities.ts';
export type { Workspace } from './state.ts';
export { drainWorkspace, emptyWorkspace, restoreWorkspace } from './stored-workspace.ts';
