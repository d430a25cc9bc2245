import { describe, expect, it } from 'vitest';
import { FIRST_LEVEL, NEWEST_LEVEL } from '#domain/feature-level';
import { builtInPolicyAt } from './built-in-policy.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { policyAtLevel } from './policy-at-level.ts';
import { canonicalPolicy } from './policy-document.ts';
import { policyNotes } from './policy-notes.ts';
import { readActivatedPolicy } from './read-activated-policy.ts';
import { readWrittenPolicy } from './read-written-policy.ts';
import { policyYaml } from './write-policy-yaml.ts';

function rulesOf(yaml: string, level = NEWEST_LEVEL) {
  return policyOf(yaml, level).triggers.alwaysHuman;
}
function policyOf(yaml: string, level = NEWEST_LEVEL) {
  const read = readWrittenPolicy(yaml, 'policy.yaml', level);
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  return read.policy;
}
function problems(yaml: string) {
  const read = readWrittenPolicy(yaml, 'policy.yaml');
  return read.ok ? '' : read.problems.map(({ text }) => text).join('\n');
}
const names = (yaml: string, level?: number) => rulesOf(yaml, level).map(({ name }) => name);

const BUILT_IN = ['complaint', 'legal', 'safety', 'vip'];
const OWN = 'triggers: { alwaysHuman: [{ name: wedding, phrases: [wedding dress] }] }';
const OFF = 'triggers: { alwaysHuman: [{ name: vip, off: true }] }';

describe('D25: a policy with one alwaysHuman entry of its own', () => {
  it('adds it to the built-in ones', () => expect(names(OWN)).toEqual([...BUILT_IN, 'wedding']));

  it('adds to a built-in rule of the same name', () =>
    expect(rulesOf('triggers: { alwaysHuman: [{ name: legal, phrases: [my solicitor] }] }')[1]).toMatchObject(
      {
        name: 'legal',
        topics: ['legal'],
        phrases: ['my solicitor'],
      },
    ));

  it('changes nothing where the list is empty', () =>
    expect(policyOf('triggers: { alwaysHuman: [] }')).toEqual(DEFAULT_POLICY));

  it('takes a built-in one away by its name and `off`, and says so', () => {
    expect(names(OFF)).toEqual(['complaint', 'legal', 'safety']);
    expect(policyNotes(policyOf(OFF))).toContain(
      'alwaysHuman: the built-in rule "vip" is off; what it names no longer brings a person by itself',
    );
  });

  it('keeps what is off where it is shown and put back', () => {
    expect(policyYaml(policyOf(OFF))).toMatch(/- name: vip\n +off: true/);
    expect(policyOf(policyYaml(policyOf(OFF)))).toEqual(policyOf(OFF));
  });

  it.each([
    [
      '{ name: safety, off: true }',
      /1:\d+ .*"safety" cannot be switched off: a customer in danger always gets/,
    ],
    [
      '{ name: complant, off: true }',
      /1:\d+ .*there is no built-in rule "complant"; did you mean "complaint"\?/,
    ],
    ['{ name: vip, off: true, tiers: [gold] }', /rule "vip" is off and yet says what it matches/],
    ['{ name: vip, off: sometimes }', /1:\d+ .*off: "sometimes" is none of true; write/],
  ])('refuses %s', (rule, expected) =>
    expect(problems(`triggers: { alwaysHuman: [${rule}] }`)).toMatch(expected),
  );

  it('refuses a route for a rule that is off', () =>
    expect(problems(`${OFF}\nroutes: [{ queue: general, rules: [vip] }, { queue: general }]`)).toMatch(
      /there is no rule "vip"/,
    ));

  it('refuses a phrase where the file has it', () =>
    expect(
      problems(
        'triggers:\n  alwaysHuman:\n    - { name: a, phrases: [wedding dress] }\n    - { name: b, phrases: [the] }',
      ),
    ).toMatch(/^policy.yaml:4:\d+ triggers.alwaysHuman.1.phrases.0: "the" stands in/));
});

describe('an activated policy of a release before', () => {
  it('means what it meant: no rule is added to it', () => {
    const document = JSON.parse(canonicalPolicy(DEFAULT_POLICY)) as { triggers: object };
    const own = { name: 'own', phrases: ['my word'], intents: [], tiers: [] };
    const read = readActivatedPolicy(
      JSON.stringify({ ...document, triggers: { ...document.triggers, alwaysHuman: [own] } }),
    );
    expect(read.ok && read.policy.triggers.alwaysHuman.map(({ name }) => name)).toEqual(['own']);
  });
});

describe('at the first feature level', () => {
  it('a file adds to the rules that its workers know', () => {
    const builtIn = builtInPolicyAt(FIRST_LEVEL).policy.triggers.alwaysHuman;
    const policy = policyOf(OWN, FIRST_LEVEL);
    expect(policy.triggers.alwaysHuman.slice(0, -1)).toEqual(builtIn);
    expect(policyAtLevel(policy, FIRST_LEVEL).ok).toBe(true);
  });
});
