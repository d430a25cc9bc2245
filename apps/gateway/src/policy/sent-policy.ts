import { readWrittenPolicy, type Policy } from '#domain/policy';
import { Problem } from '../http/problem.ts';

/**
 * The policy that a request has in its body, as YAML.
 * @param level what workers know; absent: the newest
 * @throws Problem with line and column of everything that is wrong in it
 */
export function sentPolicy(body: unknown, level?: number): Policy {
  if (typeof body !== 'string') {
    throw new Problem(
      'unsupported-media-type',
      'Send the policy as YAML, with the header `Content-Type: application/yaml`.',
    );
  }
  const parsed = readWrittenPolicy(body, 'policy.yaml', level);
  if (parsed.ok && parsed.isEmpty === true) {
    throw new Problem(
      'invalid-policy',
      'The policy is empty: nothing is written in it. `name: default` alone is the built-in policy.',
    );
  }
  if (parsed.ok) return parsed.policy;
  throw new Problem('invalid-policy', `${parsed.problems.map(({ text }) => text).join('\n')}`, {
    errors: parsed.problems.map(({ path, line, column, message }) => ({
      pointer: path === '' ? '#' : `#/${path.replaceAll('.', '/')}`,
      line,
      column,
      detail: message,
    })),
  });
}
