import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPolicyFixtures, readWrittenPolicy } from '#domain/policy';
import { RULE_NAMES } from '../../../../libs/domain/src/trigger/business-rules/rule-names.ts';
import { testPolicy } from './test-policy.ts';

const PAGE = readFileSync(new URL('../../../../docs/policies/business-rules.md', import.meta.url), 'utf8');
const [policyYaml = '', conversationsYaml = ''] = [...PAGE.matchAll(/```yaml\n(.*?)```/gs)].map(
  ([, yaml]) => yaml,
);
const policy = readWrittenPolicy(policyYaml, 'policy.yaml');
const written = readPolicyFixtures(conversationsYaml, 'policy.test.yaml');
if (!policy.ok || !written.ok) throw new Error(JSON.stringify([policy, written]));
const tested = testPolicy(policy.policy, written.fixtures);

describe('the page about business rules (D32)', () => {
  it.each(tested.fixtures)('$name', ({ differences }) => expect(differences).toEqual([]));

  it('has ten rules, and a conversation for each', () => {
    expect(policy.policy.triggers.businessRules?.rules).toHaveLength(10);
    expect(tested.untouched.filter((rule) => rule.startsWith('business_rule:'))).toEqual([]);
  });

  const names = Object.entries(RULE_NAMES).flatMap(([group, its]) =>
    Object.entries(its).map(([name, { type }]) => ({ name: `${group}.${name}`, type })),
  );
  it.each(names)('lists $name', ({ name, type }) => {
    const row = PAGE.split('\n').find((line) => line.startsWith(`| \`${name}\``));
    const [, , shownType, meaning] = row?.split('|').map((cell) => cell.trim()) ?? [];
    expect(shownType).toBe(type === 'texts' ? 'list' : type);
    expect(meaning).not.toBe('');
  });
});
