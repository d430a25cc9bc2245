import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { channelFiles } from './channel-files.fixture.ts';
import { graceOf, noticesOf, triggersOf } from './channel-scope.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { effectivePolicy } from './effective-policy.ts';
import { inheritedIn, inheriting } from './global-policy.ts';
import { noticeText } from './notices.ts';
import { canonicalPolicy } from './policy-document.ts';
import { policyNotes } from './policy-notes.ts';
import type { Policy } from './policy.ts';
import { readActivatedPolicy } from './read-activated-policy.ts';
import { readWrittenPolicy } from './read-written-policy.ts';
import { ownPolicyYaml, policyYaml } from './write-policy-yaml.ts';

function read(yaml: string, global?: Policy) {
  return readWrittenPolicy(yaml, 'shop.yaml', NEWEST_LEVEL, global);
}
function policyOf(yaml: string, global?: Policy): Policy {
  const found = read(yaml, global);
  if (!found.ok) throw new Error(found.problems.map(({ text }) => text).join('\n'));
  return found.policy;
}
/** Of a workspace under a global policy. */
const over = (global: string, file: string): Policy => policyOf(file, policyOf(global));
function problems(global: string, file: string): string {
  const found = read(file, policyOf(global));
  return found.ok ? '' : found.problems.map(({ text }) => text).join('\n');
}
const ruleNames = ({ alwaysHuman }: Policy['triggers']) => alwaysHuman.map(({ name }) => name);
const queueIds = ({ queues }: Policy) => queues.map(({ id }) => id);
const BUILT_IN = ['complaint', 'legal', 'safety', 'vip'];

const GLOBAL = `
name: group
triggers:
  confidence: { threshold: 0.5 }
  failures: off
  alwaysHuman: [{ name: fraud, phrases: [stolen card] }, { name: vip, off: true }]
channels:
  email: { triggers: { silence: { after: 2h } }, grace: 5s }
notices: { texts: { en: { queued: The group is busy. } } }
calendars: { desk: { timeZone: Europe/Berlin, weekly: { monday: [09:00-17:00] }, exceptions: { 2026-12-24: [] } } }`;

describe('O7: a workspace under a global policy', () => {
  it('has what its file leaves out as the global policy has it, which goes before the built-in one', () => {
    const policy = over(GLOBAL, 'name: shop');
    expect(policy).toEqual({ ...policyOf(GLOBAL), name: 'shop' });
    expect(ruleNames(policy.triggers)).toEqual([...BUILT_IN.slice(0, 3), 'fraud']);
  });

  it('is merged with it by key and by name, and not by replacing', () => {
    const policy = over(
      GLOBAL,
      `
triggers:
  confidence: { consecutive: 3 }
  failures: { consecutive: 4 }
  alwaysHuman: [{ name: fraud, phrases: [cloned card] }, { name: warranty, phrases: [warranty claim] }]
calendars: { desk: { weekly: { monday: [08:00-12:00] }, exceptions: { 2026-12-31: [] } } }`,
    );
    expect(policy.triggers.confidence).toMatchObject({ threshold: 0.5, consecutive: 3 });
    expect(policy.triggers.failures).toMatchObject({ consecutive: 4 });
    expect(ruleNames(policy.triggers)).toEqual([...BUILT_IN.slice(0, 3), 'fraud', 'warranty']);
    expect(policy.triggers.alwaysHuman.find(({ name }) => name === 'fraud')?.phrases).toEqual([
      'stolen card',
      'cloned card',
    ]);
    expect(policy.calendars['desk']).toMatchObject({
      timeZone: 'Europe/Berlin',
      weekly: { monday: [{ from: 480, to: 720 }] },
      exceptions: { '2026-12-24': [], '2026-12-31': [] },
    });
  });

  it('takes a rule of it away by its name, and the manager reads so', () => {
    const policy = over(GLOBAL, 'triggers: { alwaysHuman: [{ name: fraud, off: true }] }');
    expect(ruleNames(policy.triggers)).toEqual(BUILT_IN.slice(0, 3));
    expect(policyNotes(policy, policyOf(GLOBAL))).toContain(
      'the rule "fraud" of the global policy is off in this workspace; what it names no longer brings a person by itself',
    );
    const budget = policyOf('triggers: { turnBudget: {} }');
    expect(policyNotes(policyOf('triggers: { turnBudget: off }', budget), budget)).toContain(
      'triggers.turnBudget: off, and on in the global policy; what it watches for brings no person any more',
    );
    expect(policyNotes(policyOf(GLOBAL), policyOf(GLOBAL)).join()).not.toMatch(/of the global policy/);
  });

  it('may take away what is gone already', () =>
    expect(ruleNames(over(GLOBAL, 'triggers: { alwaysHuman: [{ name: vip, off: true }] }').triggers)).toEqual(
      [...BUILT_IN.slice(0, 3), 'fraud'],
    ));

  it('changes business rules and questions of it by name', () => {
    const global = `
triggers:
  businessRules: { attributes: { plan: text }, rules: [{ name: trial, when: attributes.plan == "trial" }] }
  collectFirst: { questions: [{ name: order, ask: { en: Which order? } }] }`;
    const { triggers } = over(
      global,
      `
triggers:
  businessRules: { rules: [{ name: gold, when: attributes.plan == "gold" }, { name: trial, off: true }] }
  collectFirst: { questions: [{ name: order, label: The order }] }`,
    );
    expect(triggers.businessRules?.rules).toMatchObject([{ name: 'gold' }]);
    expect(triggers.collectFirst?.questions).toMatchObject([
      { name: 'order', ask: { en: 'Which order?' }, label: 'The order' },
    ]);
  });

  it('reads its own words, then those of the global policy', () => {
    const text = (file: string, kind: 'queued' | 'agent_joined', channel = 'chat') =>
      noticeText(noticesOf(over(GLOBAL, file), channel), kind, 'en', { agent: 'Ana' })?.text;
    expect(text('name: shop', 'queued')).toBe('The group is busy.');
    const own = 'notices: { texts: { EN: { agent_joined: "{agent}!" } } }';
    expect([text(own, 'queued'), text(own, 'agent_joined')]).toEqual(['The group is busy.', 'Ana!']);
    const acknowledging = (file: string) =>
      noticeText(
        over(
          'notices: { acknowledgedFor: { en: { explicit_request: Group. } } }',
          `notices: { texts: { en: { ${file} } } }`,
        ).notices,
        'acknowledged',
        'en',
        { reason: 'explicit_request' },
      )?.text;
    expect([acknowledging('queued: x'), acknowledging('acknowledged: Shop.')]).toEqual(['Group.', 'Shop.']);
  });
});

describe('O7: channels and queues under a global policy', () => {
  it('asks for consent as the innermost scope that says so', () => {
    const asks = (global: string, file: string) => noticesOf(over(global, file), 'email').consent;
    const contract = { basis: 'contract' };
    const global = 'channels: { email: { notices: { consent: { basis: contract } } } }';
    const texts = 'channels: { email: { notices: { texts: { en: { queued: Wait. } } } } }';
    expect(asks(global, 'name: shop')).toEqual(contract);
    expect(asks(global, texts)).toEqual(contract);
    expect(asks(global, 'channels: { email: { notices: { consent: off } } }')).toBeNull();
    expect(asks('notices: { consent: { basis: contract } }', texts)).toEqual(contract);
    expect(asks('name: group', 'name: shop')).toBeNull();
  });

  it('a channel of it goes before what the workspace has for all, and after what it has for the channel', () => {
    const silence = (file: string, channel = 'email') =>
      triggersOf(over(GLOBAL, file), channel).silence?.after;
    const HOUR_MS = 3_600_000;
    expect(silence('name: shop')).toBe(2 * HOUR_MS);
    expect(silence('triggers: { silence: { after: 30s } }')).toBe(2 * HOUR_MS);
    expect(silence('triggers: { silence: { after: 30s } }', 'chat')).toBe(30_000);
    expect(silence('channels: { email: { triggers: { silence: { after: 1h } } } }')).toBe(HOUR_MS);
    expect(graceOf(over(GLOBAL, 'channels: { email: { triggers: { failures: off } } }'), 'email')).toBe(
      5_000,
    );
  });

  it('a channel may take away, and give back, what the other scope has', () => {
    const global = 'channels: { email: { triggers: { alwaysHuman: [{ name: vip, off: true }] } } }';
    const inEmail = (rules: string) => ruleNames(triggersOf(over(global, `${rules}`), 'email'));
    expect(inEmail('name: shop')).toEqual(BUILT_IN.slice(0, 3));
    const back = 'channels: { email: { triggers: { alwaysHuman: [{ name: vip, tiers: [gold] }] } } }';
    expect(inEmail(back)).toEqual(BUILT_IN);
    const own = 'channels: { email: { triggers: { alwaysHuman: [{ name: legal, off: true }] } } }';
    expect(inEmail(own)).toEqual(['complaint', 'safety']);
    expect(inEmail('triggers: { alwaysHuman: [{ name: vip, off: true }] }')).toEqual(BUILT_IN.slice(0, 3));
  });

  const DESKS = `
queues: [{ id: fraud, offerTimeout: 5s, units: { voice: 2 } }, { id: general }]
routes: [{ queue: fraud, rules: [fraud] }, { queue: general }]
triggers: { alwaysHuman: [{ name: fraud, phrases: [stolen card] }] }`;

  it('a queue of it is changed by its id, and its routes hold until the file has some', () => {
    const changed = over(DESKS, 'queues: [{ id: fraud, offerTimeout: 9s }]');
    expect(queueIds(changed)).toEqual(['general', 'fraud']);
    expect(changed.queues[1]).toMatchObject({ offerTimeout: 9_000, units: { '*': 1, voice: 2 } });
    expect(changed.routes).toEqual(policyOf(DESKS).routes);
    const own = over(DESKS, 'queues: [{ id: shoes }]\nroutes: [{ queue: shoes }]');
    expect([queueIds(own), own.routes.map(({ queue }) => queue)]).toEqual([
      ['fraud', 'general', 'shoes'],
      ['shoes'],
    ]);
  });

  it('that has no queues leaves those of a workspace as they would be without', () => {
    const { queues, routes } = over(GLOBAL, 'queues: [{ id: shoes }, { id: hats }]');
    const alone = policyOf('queues: [{ id: shoes }, { id: hats }]');
    expect({ queues, routes }).toEqual({ queues: alone.queues, routes: alone.routes });
  });
});

describe('O7: what is wrong under a global policy', () => {
  it.each([
    [
      'triggers: { alwaysHuman: [{ name: safety, off: true }] }',
      /1:48 triggers\.alwaysHuman\.0\.off: "safety" cannot be switched off: a customer in danger/,
    ],
    ['triggers: { explicitRequest: off }', /"explicitRequest" cannot be switched off or changed/],
    [
      'triggers: { alwaysHuman: [{ name: fruad, off: true }] }',
      /1:35 triggers\.alwaysHuman\.0\.name: there is no rule of the global policy "fruad"; did you mean "fraud"\?/,
    ],
    ['triggers: { confidence: { threshold: 7 } }', /1:38 triggers\.confidence\.threshold: 7 is not/],
    ['queues: [{ id: a }, { id: a }]', /another queue has this id/],
    ['queues: 7', /1:9 queues: 7 is not a list/],
    [
      'name: x\nqueues: [{ id: general, hours: dsk }]',
      /2:32 queues\.0\.hours: there is no calendar "dsk"; did you mean "desk"\?/,
    ],
    ['triggers: { requestPhrases: [the] }', /triggers\.requestPhrases\.0: "the" stands in about/],
  ])('is said where the file has it: %s', (file, expected) =>
    expect(problems(GLOBAL, file)).toMatch(expected),
  );

  it('and of what the global policy has: where that is, and that either may be changed', () => {
    const global = `
triggers: { alwaysHuman: [{ name: stolen, phrases: [stolen card] }] }
queues: [{ id: general }, { id: desk }]
routes: [{ queue: desk, rules: [stolen] }, { queue: general }]`;
    expect(problems(global, 'triggers: { alwaysHuman: [{ name: stolen, off: true }] }')).toMatch(
      /routes\.0\.rules\.0: there is no rule "stolen"; .*the global policy has it so: write it here as it should be, or change it there/,
    );
  });
});

describe('O7: what is activated of a workspace that inherits', () => {
  const document = inheriting(canonicalPolicy(over(GLOBAL, 'name: shop')), {
    ...{ version: 3, hash: 'abc' },
    own: { name: 'shop' },
  });

  it('is complete: who decides by it reads nothing else', () =>
    expect(readActivatedPolicy(document)).toEqual({ ok: true, policy: over(GLOBAL, 'name: shop') }));

  it('says what it was merged of, in an order of its own bytes', () => {
    expect(inheritedIn(document)).toEqual({ version: 3, hash: 'abc', own: { name: 'shop' } });
    expect(document).toBe(JSON.stringify(JSON.parse(document)));
    expect(inheritedIn(canonicalPolicy(DEFAULT_POLICY))).toBeUndefined();
  });

  it('is shown as what the workspace has itself, and put back it is the same', () => {
    const own = { name: 'shop', triggers: { silence: { after: '40s' } } };
    const yaml = ownPolicyYaml(own);
    expect(yaml).toMatch(/# .*\n *after: 40s/);
    expect(yaml).not.toMatch(/threshold/);
    expect(policyOf(yaml, policyOf(GLOBAL))).toEqual(policyOf(JSON.stringify(own), policyOf(GLOBAL)));
  });

  it('is shown with the scope that each value comes from', () => {
    const policy = over(
      GLOBAL,
      'triggers: { confidence: { consecutive: 3 }, failures: { consecutive: 2 } }\nchannels: { email: { triggers: { complexity: { score: 9 } } } }',
    );
    const values = effectivePolicy(policy, { channel: 'email', global: policyOf(GLOBAL) });
    const from = (path: string) => values.find((value) => value.path === path)?.from;
    expect(from('triggers.confidence.threshold')).toBe('global');
    expect(from('triggers.confidence.consecutive')).toBe('workspace');
    // What the global policy has off is on again, at the very value that is built in.
    expect(from('triggers.failures.consecutive')).toBe('workspace');
    expect(from('triggers.silence.after')).toBe('global');
    expect(from('triggers.complexity.score')).toBe('channel');
    expect(from('triggers.alwaysHuman.fraud')).toBe('global');
    expect(from('triggers.customerRepeats.offerAt')).toBe('built-in');
  });
});

/** Without business rules, where one that is listed and off is gone over another policy: nobody asks either. */
const filesWithoutThem = channelFiles.map((file) => {
  const triggers = Object.entries(file.triggers ?? {}).filter(([key]) => key !== 'businessRules');
  return { ...file, triggers: Object.fromEntries(triggers) };
});

describe('O7: always', () => {
  it('a file over the policy that it is itself means the very same', () =>
    fc.assert(
      fc.property(filesWithoutThem, (file) => {
        const alone = policyOf(JSON.stringify(file));
        expect(policyOf(JSON.stringify(file), alone)).toEqual(alone);
      }),
      { numRuns: 40 },
    ));

  it('safety stays, in every channel, whatever two scopes say', () =>
    fc.assert(
      fc.property(channelFiles, channelFiles, (global, file) => {
        const found = read(JSON.stringify(file), policyOf(JSON.stringify(global)));
        if (!found.ok) return;
        const { triggers, channels } = found.policy;
        for (const one of [triggers, ...Object.values(channels).map((section) => section.triggers)])
          expect(ruleNames(one)).toContain('safety');
        expect(readActivatedPolicy(canonicalPolicy(found.policy))).toEqual({
          ok: true,
          policy: found.policy,
        });
        expect(policyOf(policyYaml(found.policy))).toEqual(found.policy);
      }),
      { numRuns: 40 },
    ));
});
