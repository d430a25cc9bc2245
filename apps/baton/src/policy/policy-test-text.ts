import type { PolicyTest } from './test-policy.ts';

export function policyTestText({ fixtures, untouched }: PolicyTest): string {
  const failed = fixtures.filter(({ ok }) => !ok);
  const lines = fixtures.flatMap(({ name, ok, differences }) => [
    `${ok ? 'ok    ' : 'FAILED'}  ${name}`,
    ...differences.map((difference) => `        ${difference}`),
  ]);
  const rules =
    untouched.length === 0
      ? 'every rule of the policy fires in one of them'
      : `rules that no conversation makes fire: ${untouched.join(', ')}`;
  return [
    ...lines,
    '',
    `${fixtures.length - failed.length} of ${fixtures.length} conversations as expected`,
    rules,
  ].join('\n');
}
