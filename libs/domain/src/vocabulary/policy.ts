import type { EventId, WorkspaceId } from './ids.ts';

/** From here on, at this point of every partition, decisions of the workspace are made under this policy. */
export interface PolicyActivated {
  readonly type: 'PolicyActivated';
  readonly eventId: EventId;
  readonly workspaceId: WorkspaceId;
  /** 1, 2, 3, ... within the workspace. */
  readonly version: number;
  /** SHA-256, in hex, of `document`. */
  readonly hash: string;
  /** The checked policy as canonical JSON (see `domain/policy`). */
  readonly document: string;
  readonly activatedBy: string;
}
