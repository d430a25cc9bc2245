import type { Policy } from './policy.ts';

/** The policy that decisions of a workspace are made under, from one exact point of the log on. */
export interface ActivePolicy {
  /** 0: the built-in default, before any activation. */
  readonly version: number;
  readonly hash: string;
  /** As it was activated, by whatever release. */
  readonly document: string;
  readonly policy: Policy;
  /** The version that began to place customers as this one does, where that was an earlier one: see `placing.ts` of routing. */
  readonly placingSince?: number;
}
