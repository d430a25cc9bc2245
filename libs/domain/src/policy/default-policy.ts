import { readWrittenPolicy } from './read-written-policy.ts';
import type { Policy } from './policy.ts';

/** What holds in a workspace that has activated nothing: a file in which everything is left out. */
export const DEFAULT_POLICY: Policy = builtIn();

/** SHA-256, in hex, of the default's canonical JSON; its spec recomputes it. */
export const DEFAULT_POLICY_HASH = 'f61d76f396949cc300154e1fbca04e6cc7d0f573cde980ebde925f5f565f4719';

function builtIn(): Policy {
  const read = readWrittenPolicy('', 'built-in policy');
  if (!read.ok) throw new Error(read.problems.map((problem) => problem.text).join('\n'));
  return read.policy;
}
