import { readWrittenPolicy } from './read-written-policy.ts';
import type { Policy } from './policy.ts';

/** What holds in a workspace that has activated nothing: a file in which everything is left out. */
export const DEFAULT_POLICY: Policy = builtIn();

/** SHA-256, in hex, of the default's canonical JSON; its spec recomputes it. */
export const DEFAULT_POLICY_HASH = '3a0c635b07de623d8b83e4c5479ad97491b42bb329e8b5d8eab94d8d203009c8';

function builtIn(): Policy {
  const read = readWrittenPolicy('', 'built-in policy');
  if (!read.ok) throw new Error(read.problems.map((problem) => problem.text).join('\n'));
  return read.policy;
}
