import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWrittenPolicy } from './read-written-policy.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { policyYaml } from './write-policy-yaml.ts';
import type { Policy } from './policy.ts';
import { policyFiles } from './policy-file.fixture.ts';

function parsed(yaml: string): Policy {
  const answer = readWrittenPolicy(yaml, 'policy.yaml');
  if (!answer.ok) throw new Error(`${answer.problems.map(({ text }) => text).join('\n')}\n${yaml}`);
  return answer.policy;
}

describe('a policy as YAML', () => {
  it('means the same policy again, whatever the policy', () => {
    fc.assert(
      fc.property(policyFiles, (written) => {
        // JSON is YAML.
        const policy = parsed(JSON.stringify(written));
        expect(parsed(policyYaml(policy))).toEqual(policy);
      }),
    );
  });

  it('keeps routes', () => {
    const policy = parsed(
      'queues: [{ id: front }, { id: back }]\nroutes: [{ queue: back, categories: [A], languages: [EN], tiers: [vip] }, { queue: front }]',
    );
    expect(parsed(policyYaml(policy))).toEqual(policy);
  });

  it('is written with durations and keys as managers write them', () => {
    const yaml = policyYaml(
      parsed('triggers: { silence: { after: 90s }, failures: off }\npresence: { lease: 1m }'),
    );
    expect(yaml).toMatch(/silence:\n +# .*\n +after: 90s\n/);
    expect(yaml).toMatch(/failures: off\n/);
    expect(yaml).toMatch(/lease: 1m\n/);
    expect(yaml).toMatch(/idle: 24h\n/);
    expect(yaml).toMatch(/^routes:\n {2}- queue: general\n/m);
  });

  it('documents every key, on the first of several queues', () => {
    const yaml = policyYaml(parsed('queues: [{ id: front }, { id: back }]'));
    expect(yaml).toMatch(/^# How this workspace/);
    expect(yaml).toMatch(/\n {2}# The assistant was unsure of its answers\.\n {2}confidence:\n/);
    expect(yaml.match(/# Time that an agent has to accept an offer\./g)).toHaveLength(1);
    expect(
      Math.max(
        ...yaml
          .split('\n')
          .filter((line) => /^ *#/.test(line))
          .map(({ length }) => length),
      ),
    ).toBeLessThan(121);
  });

  it('leaves out lists that say nothing in a rule or a route, and keeps short ones on one line', () => {
    const yaml = policyYaml(DEFAULT_POLICY);
    expect(yaml).toMatch(/ {4}- name: vip\n {6}(# .*\n {6})?tiers: \[vip\]\n/);
    expect(yaml).toMatch(/units: \{"\*": 1\}/);
  });
});
