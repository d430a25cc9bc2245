import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPolicyFixtures, readWrittenPolicy } from '#domain/policy';
import { CONTACT_NAMES } from '../../../../libs/domain/src/routing/expressions/routing-names.ts';
import { testPolicy } from './test-policy.ts';

const PAGE = readFileSync(new URL('../../../../docs/policies/routing.md', import.meta.url), 'utf8');
const [, section = ''] = PAGE.split('<!-- expressions -->');
const [policyYaml = '', conversationsYaml = ''] = [...section.matchAll(/```yaml\n(.*?)```/gs)].map(
  ([, yaml]) => yaml,
);
const policy = readWrittenPolicy(policyYaml, 'policy.yaml');
const written = readPolicyFixtures(conversationsYaml, 'policy.test.yaml');
if (!policy.ok || !written.ok) throw new Error(JSON.stringify([policy, written]));

it.each(testPolicy(policy.policy, written.fixtures).fixtures)(
  'the page about routing: $name',
  ({ differences }) => expect(differences).toEqual([]),
);

const names = Object.entries(CONTACT_NAMES).flatMap(([group, its]) =>
  Object.entries(its).map(([name, { type }]) => ({ name: `${group}.${name}`, type })),
);
it.each(names)('the page about routing lists $name', ({ name, type }) => {
  const row = section.split('\n').find((line) => line.startsWith(`| \`${name}\``));
  expect(row?.split('|')[2]?.trim()).toBe(type === 'texts' ? 'list' : type);
});

const policies = [...PAGE.matchAll(/```yaml\n(.*?)```/gs)]
  .map(([, yaml = '']) => yaml)
  .filter((yaml) => !yaml.startsWith('- '));
it.each(policies)('the page about routing has policies that are valid: %s', (yaml) => {
  const read = readWrittenPolicy(yaml, 'policy.yaml');
  expect(read.ok ? [] : read.problems.map(({ text }) => text)).toEqual([]);
});
