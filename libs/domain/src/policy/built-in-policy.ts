import type { LevelState } from '#domain/feature-level';
import type { ActivePolicy } from './active-policy.ts';
import { DEFAULT_POLICY, DEFAULT_POLICY_HASH } from './default-policy.ts';
import { canonicalPolicy } from './policy-document.ts';
import { readActivatedPolicy } from './read-activated-policy.ts';
import { BUILT_IN_LEVEL_1 } from './released/built-in-level-1.ts';

/** What holds before any activation, at the newest feature level. */
export const BUILT_IN_POLICY: ActivePolicy = {
  version: 0,
  hash: DEFAULT_POLICY_HASH,
  document: canonicalPolicy(DEFAULT_POLICY),
  policy: DEFAULT_POLICY,
};

/** By feature level, from 1; the newest is the last. SHA-256 of each document, in hex; the spec recomputes them. */
const BUILT_IN: readonly ActivePolicy[] = [
  builtIn(BUILT_IN_LEVEL_1, '5ce9966e2c60fabecbcfc3761a3976a1c2a3406691242ad58839943fb398c8a7'),
  BUILT_IN_POLICY,
];

/** What holds before any activation, at a feature level that this version knows. */
export function builtInPolicyAt(level: number): ActivePolicy {
  return BUILT_IN[level - 1] ?? BUILT_IN_POLICY;
}

/** The built-in policy at the level as it is whenever this is read: no aggregate has to be changed when the level rises. */
export function liveBuiltIn(level: Readonly<LevelState>): ActivePolicy {
  return {
    version: 0,
    get hash() {
      return builtInPolicyAt(level.level).hash;
    },
    get document() {
      return builtInPolicyAt(level.level).document;
    },
    get policy() {
      return builtInPolicyAt(level.level).policy;
    },
  };
}

function builtIn(document: string, hash: string): ActivePolicy {
  const read = readActivatedPolicy(document);
  if (!read.ok) throw new Error(read.problem);
  return { version: 0, hash, document, policy: read.policy };
}
