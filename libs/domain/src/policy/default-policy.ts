import { readWrittenPolicy } from './read-written-policy.ts';
import type { Policy } from './policy.ts';

/** What holds in a workspace that has activated nothing: a file in which everything is left out. */
export const DEFAULT_POLICY: Policy = builtIn();

/** SHA-256, in hex, of the default's canonical JSON; its spec recomputes it. */
export const DEFAULT_POLICY_HASH = 'cb7f61e67c9cc47bab572973d4145c0607271427722fae26b3302a2cb15b0a1f';

function builtIn(): Policy {
  const read = readWrittenPolicy('', 'built-in policy');
  if (!read.ok) throw new Error(read.problems.map((problem) => problem.text).join('\n'));
  return read.policy;
}
