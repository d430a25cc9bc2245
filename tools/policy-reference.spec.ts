import { expect, it } from 'vitest';
import { policyJsonSchema } from '#domain/policy';
import { renderPolicyReference } from './render-policy-reference.ts';

it('has a row for every key, with what may be written, the default and the meaning', () => {
  const page = renderPolicyReference(policyJsonSchema(), 'name: default\n');
  expect(page).toContain(
    '| `silence.after` | duration | `20s` | Time without an answer after which it escalates. |',
  );
  expect(page).toMatch(/\| `confidence` \| `off` or settings \| on, as below \|/);
  expect(page).toMatch(/\| `\[\]\.id` \| text \| must be written \|/);
  expect(page).toMatch(/\| `texts` \| by name: `offer`, .*\| see the built-in policy \|/);
  expect(page).toMatch(/```yaml\nname: default\n```\n$/);
});
