import { accepted, ignored, rejected, type Workflow } from '#kernel';
import { NEWEST_LEVEL, type LevelState } from '#domain/feature-level';
import type { PolicyActivated } from '#domain/vocabulary';
import { BUILT_IN_POLICY } from './built-in-policy.ts';
import type { ActivePolicy } from './active-policy.ts';
import { readActivatedPolicy } from './read-activated-policy.ts';

/** One workspace's policy as a task sees it. Replaced as a whole by an activation, never changed inside. */
export interface PolicyState {
  active: ActivePolicy;
  /** What the workers of this log may store and decide. Of the task, not of the policy: those who read the one need the other. */
  readonly level: Readonly<LevelState>;
}

/** What is stored of it; the rest is derived. */
export interface StoredPolicy {
  readonly version: number;
  readonly hash: string;
  readonly document: string;
  /** See `ActivePolicy`. */
  readonly placingSince?: number;
}

export const policyWorkflow: Workflow<PolicyState, PolicyActivated, never> = {
  name: 'policy',
  initial: () => ({ active: BUILT_IN_POLICY, level: { level: NEWEST_LEVEL } }),
  accept({ active }, input) {
    if (input.type !== 'PolicyActivated') return ignored('a policy has no deadlines');
    if (!Number.isSafeInteger(input.version) || input.version < 1) {
      return rejected(`policy version ${input.version} is not a whole number from 1`);
    }
    if (input.version === active.version && input.hash !== active.hash) {
      return rejected(
        `policy version ${active.version} is active with hash ${active.hash}; ${input.hash} cannot be the same version`,
      );
    }
    if (input.version <= active.version) return ignored(`policy version ${active.version} is active already`);
    const read = activePolicyOf(input);
    return read.ok ? accepted() : rejected(read.problem);
  },
  observe(state, input) {
    if (input.type !== 'PolicyActivated') return;
    const read = activePolicyOf(input);
    if (read.ok) state.active = read.active;
  },
  decide: () => [],
  apply: () => undefined,
};

/** What of a policy in force is stored: the document as it was activated, not as this release would write it, so that an earlier release can still read it. */
export function storedPolicy({ version, hash, document, placingSince }: StoredPolicy): StoredPolicy {
  return { version, hash, document, ...(placingSince !== undefined && { placingSince }) };
}

/** A policy that was stored or activated, under any release, or why this one cannot read it. Never throws. */
export function activePolicyOf({ version, hash, document, placingSince }: StoredPolicy): ReadPolicy {
  if (version === 0) return { ok: true, active: BUILT_IN_POLICY };
  const read = readOnce(document);
  if (!read.ok) return { ...read, problem: `policy version ${version}: ${read.problem}` };
  const { policy } = read;
  const since = placingSince === undefined ? {} : { placingSince };
  return { ok: true, active: { version, hash, document, policy, ...since } };
}

/** An activation is looked at before it is folded, by trigger and routing alike: a document of 200 queues takes 50 ms and more to read. */
let lastRead:
  { readonly document: string; readonly read: ReturnType<typeof readActivatedPolicy> } | undefined;

function readOnce(document: string): ReturnType<typeof readActivatedPolicy> {
  if (lastRead?.document !== document) lastRead = { document, read: readActivatedPolicy(document) };
  return lastRead.read;
}

export type ReadPolicy =
  | { readonly ok: true; readonly active: ActivePolicy }
  /** What is wrong and what to do, for people; whether a newer release wrote it, so that nothing is damaged. */
  | { readonly ok: false; readonly problem: string; readonly isNewer?: true };
