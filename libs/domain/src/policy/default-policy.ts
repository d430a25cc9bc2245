import { readWrittenPolicy } from './read-written-policy.ts';
import type { Policy } from './policy.ts';

/** What holds in a workspace that has activated nothing: a file in which everything is left out. */
export const DEFAULT_POLICY: Policy = builtIn();

/** SHA-256, in hex, of the default's canonical JSON; its spec recomputes it. */
export const DEFAULT_POLICY_HASH = 'e0730bbb0d4e477f60d86f36071a6f7f8aa1c5ac0131b058afe90e97e851efde';

function builtIn(): Policy {
  const read = readWrittenPolicy('', 'built-in policy');
  if (!read.ok) throw new Error(read.problems.map((problem) => problem.text).join('\n'));
  return read.policy;
}
