import { readWrittenPolicy } from './read-written-policy.ts';
import type { Policy } from './policy.ts';

/** What holds in a workspace that has activated nothing: a file in which everything is left out. */
export const DEFAULT_POLICY: Policy = builtIn();

/** SHA-256, in hex, of the default's canonical JSON; its spec recomputes it. */
export const DEFAULT_POLICY_HASH = '8a1c4eb7784ab4b48d99fe58ea51e6d5bdf24a615d4a9553d44a7b8d021d3091';

function builtIn(): Policy {
  const read = readWrittenPolicy('', 'built-in policy');
  if (!read.ok) throw new Error(read.problems.map((problem) => problem.text).join('\n'));
  return read.policy;
}
