import { readWrittenPolicy, type Policy, type WrittenPolicy } from '#domain/policy';
import { Problem } from '../http/problem.ts';

export type SentPolicy = WrittenPolicy & { readonly ok: true };

/**
 * The policy that a request has in its body, as YAML.
 * @param level what workers know; absent: the newest
 * @param global what it inherits; absent: nothing
 * @throws Problem with line and column of everything that is wrong in it
 */
export function sentPolicy(body: unknown, level?: number, global?: Policy): SentPolicy {
  if (typeof body !== 'string') {
    throw new Problem(
      'unsupported-media-type',
      'Send the policy as YAML, with the header `Content-Type: application/yaml`.',
    );
  }
  const parsed = readWrittenPolicy(body, 'policy.yaml', level, global);
  if (parsed.ok && parsed.isEmpty === true) {
    throw new Problem(
      'invalid-policy',
      `The policy is empty: nothing is written in it. \`name: default\` alone is the ${global === undefined ? 'built-in' : 'global'} policy.`,
    );
  }
  if (parsed.ok) return parsed;
  throw new Problem('invalid-policy', `${parsed.problems.map(({ text }) => text).join('\n')}`, {
    errors: parsed.problems.map(({ path, line, column, message }) => ({
      pointer: path === '' ? '#' : `#/${path.replaceAll('.', '/')}`,
      line,
      column,
      detail: message,
    })),
  });
}
