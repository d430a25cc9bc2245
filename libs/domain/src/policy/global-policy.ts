import { documentOf } from './policy-document.ts';
import { isMapping, type Mapping } from './schema-tree.ts';

/**
 * The workspace that the global policy is activated in, which all others inherit. It is a policy like any other, so that versions,
 * record and rollback are those of any; no conversation belongs to it.
 */
export const GLOBAL_WORKSPACE = 'baton:global';

/** What a document has beside its policy, where that was merged with the global one. */
export interface Inherited {
  /** Of the global policy. */
  readonly version: number;
  readonly hash: string;
  /** What the file of the workspace has itself; every key checked. */
  readonly own: Mapping;
}

/** The document with what it was merged of; the policy in it is complete without. */
export function inheriting(document: string, inherits: Inherited): string {
  return documentOf({ ...(JSON.parse(document) as Mapping), inherits });
}

/** Undefined: the policy stands for itself. */
export function inheritedIn(document: string): Inherited | undefined {
  const { inherits } = JSON.parse(document) as Mapping;
  if (!isMapping(inherits)) return undefined;
  const { version, hash, own } = inherits;
  return typeof version === 'number' && typeof hash === 'string' && isMapping(own)
    ? { version, hash, own }
    : undefined;
}
