import { describe, expect, it } from 'vitest';
import { readPolicyFixtures, readWrittenPolicy } from '#domain/policy';
import { policyTestText } from './policy-test-text.ts';
import { testPolicy } from './test-policy.ts';

function tested(policyYaml: string, fixturesYaml: string) {
  const policy = readWrittenPolicy(policyYaml, 'policy.yaml');
  const written = readPolicyFixtures(fixturesYaml, 'policy.test.yaml');
  if (!policy.ok || !written.ok) throw new Error(JSON.stringify([policy, written]));
  return testPolicy(policy.policy, written.fixtures);
}
function problems(yaml: string) {
  const read = readPolicyFixtures(yaml, 'policy.test.yaml');
  return read.ok ? '' : read.problems.map(({ text }) => text).join('\n');
}

const SILENT =
  '- { name: silent, turns: [{ customer: hello there }, { wait: 30s }], expect: { outcome: escalate } }';

describe('a policy against conversations', () => {
  it('says what came of each, at which turn and where the customer waits', () =>
    expect(tested('', SILENT)).toMatchObject({
      ok: true,
      fixtures: [{ ok: true, outcome: { turn: 2, reasons: ['assistant_silent'], queue: 'general' } }],
    }));

  it('T14: decides by the section of the channel, and names its rules', () => {
    const policy = `
channels:
  email:
    triggers: { silence: off, alwaysHuman: [{ name: wedding, phrases: [wedding dress] }] }`;
    const inEmail = tested(policy, SILENT.replace('name: silent', 'name: silent, channel: email'));
    expect(inEmail.fixtures).toMatchObject([{ ok: false, outcome: { outcome: 'continue' } }]);
    expect(tested(policy, SILENT).untouched).toContain('always_human:wedding');
    expect(tested('', SILENT).untouched).not.toContain('always_human:wedding');
  });

  it("D32: knows of the customer's other contacts", () => {
    const policy =
      "triggers: { businessRules: { rules: [{ name: third, when: 'customer.contacts >= 3' }] } }";
    const contact = (contacts: number, outcome: string): string =>
      `- { name: n, turns: [{ contacts: ${contacts} }, { customer: Where is it? }], expect: { outcome: ${outcome} } }`;
    expect(tested(policy, contact(3, 'escalate, rule: third, turn: 2')).ok).toBe(true);
    expect(tested(policy, contact(2, 'continue')).ok).toBe(true);
  });

  it('T12: says that the customer is asked something first, and what comes of it', () => {
    const policy = `
triggers:
  collectFirst:
    questions: [{ name: order, value: order, ask: { en: Which order? } }]`;
    const turns = '{ customer: It broke }, { failed: timeout }, { failed: timeout }';
    const asks = (more: string, outcome: string): string =>
      `- { name: n, turns: [${turns}${more}], expect: { outcome: ${outcome} } }`;
    expect(tested(policy, asks('', 'collect, reason: assistant_failed')).fixtures).toMatchObject([
      { ok: true, outcome: { outcome: 'collect' } },
    ]);
    expect(tested(policy, asks(', { customer: BT-4471 }', 'escalate, turn: 4')).ok).toBe(true);
    expect(tested(policy, asks(', { wait: 3m }', 'escalate')).ok).toBe(true);
  });

  it('counts tools of the assistant that fail', () => {
    const answer = '{ customer: Cancel it }, { assistant: Sorry, tools: { cancel: failed, lookup: ok } }';
    const failing = (times: number, outcome: string): string =>
      `- { name: n, turns: [${Array(times).fill(answer).join(', ')}], expect: { outcome: ${outcome} } }`;
    expect(tested('', failing(2, 'offer, reason: tools_failed, category: C, turn: 4')).ok).toBe(true);
    expect(tested('', failing(3, 'escalate, reason: tools_failed, turn: 6')).ok).toBe(true);
    expect(tested('triggers: { failedTools: off }', failing(2, 'continue')).ok).toBe(true);
    expect(
      problems('- { name: n, turns: [{ customer: hi, tools: { a: ok } }], expect: { outcome: offer } }'),
    ).toMatch(/belong to an answer/);
  });

  it('says what is not as expected', () => {
    const off = tested('triggers: { silence: off }', SILENT);
    expect(off.ok).toBe(false);
    expect(policyTestText(off)).toMatch(
      /FAILED {2}silent\n +expected outcome escalate, found continue\n\n0 of 1 conversations as expected/,
    );
  });

  it.each([
    ['turn: 1', 'expected turn 1, found 2'],
    ['category: A', 'expected category A, found C'],
    ['queue: claims', 'expected queue claims, found general'],
    ['reason: low_confidence', 'expected reason low_confidence, found assistant_silent'],
    ['rule: vip', 'expected rule vip, found none'],
  ])('%s', (more, difference) =>
    expect(tested('', SILENT.replace('escalate', `escalate, ${more}`)).fixtures[0]?.differences).toEqual([
      difference,
    ]),
  );

  it('names the rules that are on and that no conversation makes fire', () => {
    const { untouched } = tested('triggers: { failures: off, turnBudget: { turns: 3 } }', SILENT);
    expect(untouched).toContain('turn_budget');
    expect(untouched).toContain('always_human:legal');
    expect(untouched).not.toContain('assistant_silent');
    expect(untouched).not.toContain('assistant_failed');
  });

  it('counts an offer', () =>
    expect(
      tested('', '- { name: perhaps, turns: [{ customer: agent }], expect: { outcome: offer, turn: 1 } }').ok,
    ).toBe(true));
});

describe('conversations that cannot be read', () => {
  it.each([
    [
      '- { name: a, turns: [{ customr: hi }], expect: { outcome: offer } }',
      /1:\d+ .*did you mean "customer"\?/,
    ],
    [
      '- { name: a, turns: [{ customer: hi, wait: 3s }], expect: { outcome: offer } }',
      /write exactly one of them/,
    ],
    [
      '- { name: a, turns: [{ customer: hi, intent: x }], expect: { outcome: offer } }',
      /belong to an answer/,
    ],
    ['- { name: a, turns: [{ wait: 30 }], expect: { outcome: offer } }', /30 has no unit; write 30s/],
    [
      '- { name: a, turns: [{ wait: 3s }], expect: { outcome: maybe } }',
      /"maybe" is none of escalate, offer, collect, continue/,
    ],
    ['', /the list is empty/],
  ])('%s', (yaml, expected) => expect(problems(yaml)).toMatch(expected));
});
