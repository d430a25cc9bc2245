// Generated from schemas/ by `npm run generate`. Do not edit.

import type { EventId, WorkspaceId } from './ids.ts';

/** From this point of every partition on, the workspace's decisions are made under this policy. Written by whoever activates it, as one record in every partition. */
export interface PolicyActivated {
  readonly type: 'PolicyActivated';
  /** Id of the activation; the same in every partition. */
  readonly eventId: EventId;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`; the first character is a letter or digit. */
  readonly workspaceId: WorkspaceId;
  /** 1, 2, 3 and so on within the workspace. */
  readonly version: number;
  /** SHA-256, in hex, of `document`. */
  readonly hash: string;
  /** The validated policy as canonical JSON, with every default filled in. */
  readonly document: string;
  /** Who activated it. */
  readonly activatedBy: string;
}
