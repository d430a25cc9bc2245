// Generated from schemas/ by `npm run generate`. Do not edit.

import type { EventId, WorkspaceId } from './ids.ts';

/** The fields of every policy event. */
export interface PolicyEventBase {
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`; the first character is a letter or digit. */
  readonly workspaceId: WorkspaceId;
}

/** From this point of every partition on, workers may store and decide what releases below this feature level cannot. Written by `baton upgrade finalize`, and at the start of a new log, as one record in every partition. It holds in every workspace; its own is always `baton`. */
export interface FeatureLevelActivated extends PolicyEventBase {
  readonly type: 'FeatureLevelActivated';
  /** Id of the activation; the same in every partition. */
  readonly eventId: EventId;
  /** What every worker knows by now. It never goes down. */
  readonly level: number;
  /** Who activated it. */
  readonly activatedBy: string;
}

/** From this point of every partition on, the workspace's decisions are made under this policy. Written by whoever activates it, as one record in every partition. */
export interface PolicyActivated extends PolicyEventBase {
  readonly type: 'PolicyActivated';
  /** Id of the activation; the same in every partition. */
  readonly eventId: EventId;
  /** 1, 2, 3 and so on within the workspace. */
  readonly version: number;
  /** SHA-256, in hex, of `document`. */
  readonly hash: string;
  /** The validated policy as canonical JSON, with every default filled in. */
  readonly document: string;
  /** Who activated it. */
  readonly activatedBy: string;
  /** Why, as whoever activated it wrote; null: they gave no reason. */
  readonly reason: string | null;
}

/** This policy may be activated later, by its version. It decides nothing until then. Written by whoever stages it, from feature level 2 on. */
export interface PolicyStaged extends PolicyEventBase {
  readonly type: 'PolicyStaged';
  /** Id of the staging; the same in every partition. */
  readonly eventId: EventId;
  /** The next number within the workspace, counted together with those of activations. An activation of the same hash under this number, or under a later one, puts it in force. */
  readonly version: number;
  /** SHA-256, in hex, of `document`. */
  readonly hash: string;
  /** The validated policy as canonical JSON, with every default filled in. */
  readonly document: string;
  /** Who staged it. */
  readonly stagedBy: string;
  /** Why, as whoever staged it wrote; null: they gave no reason. */
  readonly reason: string | null;
}
