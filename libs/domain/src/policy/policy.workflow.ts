import { decided, ignored, rejected, type DecideEvolve } from '#kernel';
import type { PolicyActivated } from '#domain/vocabulary';
import { canonicalPolicy, policyFromDocument } from './canonical-policy.ts';
import { compilePolicy, type CompiledPolicy } from './compiled-policy.ts';
import { DEFAULT_POLICY, DEFAULT_POLICY_HASH } from './default-policy.ts';
import type { Policy } from './policy.ts';

/** The policy that decisions of a workspace are made under, from one exact point of the log on. */
export interface ActivePolicy {
  /** 0: the built-in default, before any activation. */
  readonly version: number;
  readonly hash: string;
  readonly policy: Policy;
  readonly compiled: CompiledPolicy;
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

const builtIn: ActivePolicy = activePolicy(0, DEFAULT_POLICY_HASH, DEFAULT_POLICY);

export const policyWorkflow: DecideEvolve<PolicyState, PolicyActivated, never> = {
  name: 'policy',
  initial: () => ({ active: builtIn }),
  decide(state, input) {
    if (input.type !== 'PolicyActivated') return ignored('a policy has no deadlines');
    const { version, hash } = state.active;
    if (!Number.isSafeInteger(input.version) || input.version < 1) {
      return rejected(`policy version ${input.version} is not a whole number from 1`);
    }
    if (input.version <= version) {
      if (input.version === version && input.hash !== hash) {
        return rejected(
          `policy version ${version} is active with hash ${hash}; ${input.hash} cannot be the same version`,
        );
      }
      return ignored(`policy version ${version} is active already`);
    }
    try {
      policyFromDocument(input.document);
    } catch (error) {
      return rejected(`policy version ${input.version}: ${(error as Error).message}`);
    }
    return decided();
  },
  evolve(state, event) {
    if (event.type !== 'PolicyActivated') return;
    state.active = activePolicy(event.version, event.hash, policyFromDocument(event.document));
  },
};

export function storedPolicy(state: Readonly<PolicyState>): StoredPolicy {
  const { version, hash, policy } = state.active;
  return { version, hash, document: canonicalPolicy(policy) };
}

/** @throws Error where the document is not a policy. */
export function restoredPolicy(stored: StoredPolicy): PolicyState {
  return { active: activePolicy(stored.version, stored.hash, policyFromDocument(stored.document)) };
}

function activePolicy(version: number, hash: string, policy: Policy): ActivePolicy {
  return { version, hash, policy, compiled: compilePolicy(policy) };
}
