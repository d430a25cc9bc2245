import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, policyAtLevel, policyYaml, readWrittenPolicy, type Policy } from '#domain/policy';
import { canaryPolicy, skillsOfAll, tierOf } from './canary-policy.ts';

const FOLDER = new URL('../../../docs/policies/', import.meta.url);

function read(yaml: string, level?: number): Policy {
  const written = readWrittenPolicy(yaml, 'policy.yaml', level);
  if (!written.ok) throw new Error(written.problems.map(({ text }) => text).join('\n'));
  return written.policy;
}
const canaryOf = (policy: Policy) => canaryPolicy(policyYaml(policy));

describe('the policy of a canary', () => {
  const files = readdirSync(FOLDER).filter((name) => /(?<!\.test)\.yaml$/.test(name));
  it.each(files)('can be activated, and leads to every queue of %s', (name) => {
    const policy = read(readFileSync(new URL(name, FOLDER), 'utf8'));
    const { yaml, queues } = canaryOf(policy);
    const canary = read(yaml);
    expect(queues.map(({ id }) => id)).toEqual(policy.queues.map(({ id }) => id));
    for (const { id } of policy.queues)
      expect(canary.routes.find(({ tiers }) => tiers.includes(tierOf(id)))?.queue).toBe(id);
    expect(canary.triggers).toEqual(policy.triggers);
    expect(canary.notices).toEqual(policy.notices);
    expect(canary.presence).toEqual(policy.presence);
  });

  it('is the same text for the same policy, so that it is activated once', () => {
    expect(canaryOf(DEFAULT_POLICY).yaml).toBe(canaryOf(DEFAULT_POLICY).yaml);
  });

  it('keeps skills, and nothing that only real agents, hours or other queues can meet', () => {
    const policy = read(`
calendars:
  office: { timeZone: Europe/Berlin, weekly: { monday: ['09:00-17:00'] } }
queues:
  - id: tax
    skills: { tax: 5, law: 1 }
    hours: office
    units: { '*': 900 }
    conditions: [{ attribute: site, is: berlin }]
    overflow: [{ to: law, when: { waited: 1m } }]
  - id: law
    skills: { law: 7 }
`);
    const { yaml, queues } = canaryOf(policy);
    const [tax] = read(yaml).queues;
    expect(tax).toMatchObject({ skills: { tax: 5, law: 1 }, hours: 'always', overflow: [], conditions: [] });
    expect(tax?.units).toEqual({ '*': 1 });
    expect(skillsOfAll(queues)).toEqual({ tax: 5, law: 7 });
  });

  it('knows every channel that the policy has settings for', () => {
    const own = 'channels: { kiosk: { grace: 1m } }';
    for (const queues of [
      `queues: [{ id: a }]\nroutes: [{ queue: a, channels: [kiosk] }, { queue: a }]`,
      `queues: [{ id: a, units: { '*': 1, kiosk: 2 } }]`,
      `queues: [{ id: a, firstReply: { kiosk: 2m } }]`,
    ])
      expect(read(canaryOf(read(`${queues}\n${own}\n`)).yaml).channels).toHaveProperty('kiosk');
  });

  it('can be activated while an older feature level is in force, too', () => {
    const old = read('name: old\nqueues: [{ id: a }, { id: b }]\n', 1);
    const canary = read(canaryPolicy(policyYaml(old)).yaml, 1);
    expect(policyAtLevel(canary, 1)).toMatchObject({ ok: true });
  });
});
