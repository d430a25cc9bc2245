import type { WorkspaceId } from './generated/ids.ts';

/** What ids of workspaces begin with in which no customer is: their customers and agents are made up to see whether handoffs work. */
const CANARY = 'baton-canary:';

/**
 * Whether it is a canary's. This alone decides what is kept out of analytics, of metrics of the business and of the live view;
 * decisions do not know it (apps/canary/adr/0001).
 */
export const isCanary = (workspace: string): boolean => workspace.startsWith(CANARY);

/** @param variant for an id that lies elsewhere; the same workspace has one for each */
export const canaryWorkspace = (workspace: string, variant: number): WorkspaceId =>
  `${CANARY}${workspace}:${variant}` as WorkspaceId;
