import { DEFAULT_POLICY_YAML } from './default-policy-yaml.ts';
import { parsePolicy } from './parse-policy.ts';
import type { Policy } from './policy.ts';

export { DEFAULT_POLICY_YAML };

/** What holds in a workspace that has activated nothing. */
export const DEFAULT_POLICY: Policy = builtIn();

/** SHA-256, in hex, of the default's canonical JSON; its spec recomputes it. */
export const DEFAULT_POLICY_HASH = 'ea768d88042430f6621d036b790fbadc9eb8ace3fbdaee24eb4badfaa0e47c3b';

function builtIn(): Policy {
  const parsed = parsePolicy(DEFAULT_POLICY_YAML, 'built-in policy');
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.text).join('\n'));
  return parsed.policy;
}
