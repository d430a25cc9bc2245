import { accepted, ignored, rejected, type Workflow } from '#kernel';
import type { PolicyActivated } from '#domain/vocabulary';
import { DEFAULT_POLICY, DEFAULT_POLICY_HASH } from './default-policy.ts';
import { canonicalPolicy } from './policy-document.ts';
import type { Policy } from './policy.ts';
import { readActivatedPolicy } from './read-activated-policy.ts';

/** The policy that decisions of a workspace are made under, from one exact point of the log on. */
export interface ActivePolicy {
  /** 0: the built-in default, before any activation. */
  readonly version: number;
  readonly hash: string;
  /** As it was activated, by whatever release. */
  readonly document: string;
  readonly policy: Policy;
}

/** One workspace's policy as a task sees it. Replaced as a whole by an activation, never changed inside. */
export interface PolicyState {
  active: ActivePolicy;
}

/** What is stored of it; the rest is derived. */
export interface StoredPolicy {
  readonly version: number;
  readonly hash: string;
  readonly document: string;
}

/** What holds before any activation. */
export const BUILT_IN_POLICY: ActivePolicy = {
  version: 0,
  hash: DEFAULT_POLICY_HASH,
  document: canonicalPolicy(DEFAULT_POLICY),
  policy: DEFAULT_POLICY,
};

export const policyWorkflow: Workflow<PolicyState, PolicyActivated, never> = {
  name: 'policy',
  initial: () => ({ active: BUILT_IN_POLICY }),
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
export function storedPolicy({ version, hash, document }: StoredPolicy): StoredPolicy {
  return { version, hash, document };
}

/** A policy that was stored or activated, under any release, or why this one cannot read it. Never throws. */
export function activePolicyOf({ version, hash, document }: StoredPolicy): ReadPolicy {
  if (version === 0) return { ok: true, active: BUILT_IN_POLICY };
  const read = readActivatedPolicy(document);
  if (!read.ok) return { ...read, problem: `policy version ${version}: ${read.problem}` };
  const { policy } = read;
  return { ok: true, active: { version, hash, document, policy } };
}

export type ReadPolicy =
  | { readonly ok: true; readonly active: ActivePolicy }
  /** What is wrong and what to do, for people; whether a newer release wrote it, so that nothing is damaged. */
  | { readonly ok: false; readonly problem: string; readonly isNewer?: true };
