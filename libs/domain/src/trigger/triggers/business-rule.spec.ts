import { describe, expect, it } from 'vitest';
import {
  canonicalPolicy,
  DEFAULT_POLICY,
  policyAtLevel,
  readActivatedPolicy,
  readWrittenPolicy,
  type Policy,
} from '#domain/policy';
import { episodeId, id, type EscalationEvent } from '#domain/vocabulary';
import { specTime } from '#testing';
import { lifeFrom } from '../conversation/conversation.ts';
import { businessRule } from './business-rule.ts';
import { assistant, customer, knows, play, type Line } from './trigger-spec.fixture.ts';

type Written = NonNullable<Policy['triggers']['businessRules']>;
type Rule = Partial<Written['rules'][number]>;

const played = (lines: readonly Line[], rules: readonly Rule[], attributes: Written['attributes'] = {}) =>
  play(lines, {
    list: [businessRule],
    triggers: {
      businessRules: {
        attributes,
        rules: rules.map((rule) => ({ name: 'rule', outcome: 'escalate', category: 'B', ...rule })),
      },
    },
  });

const ended =
  (type: 'EscalationReturned' | 'EscalationResolved'): Line =>
  (ids) =>
    ({
      ...ids,
      type,
      episodeId: episodeId(id('c'), 1, lifeFrom(specTime(0))),
      at: specTime(0),
      agentId: id('a'),
      outcome: 'resolved',
      note: null,
    }) as unknown as EscalationEvent;

const LARGE = [{ name: 'large-order', when: 'customer.orderValue > 500' }];

describe('a business rule (D32)', () => {
  it('escalates with its name, the values that it was met by, and its own category', () => {
    const { requested } = played(
      [knows({ orderValue: 620 }), 'c: where is my parcel'],
      [{ name: 'large-order', when: 'customer.orderValue > 500', category: 'A' }],
    );
    expect(requested).toMatchObject([
      {
        category: 'A',
        reasons: [
          {
            code: 'business_rule',
            trigger: 'complexity',
            category: 'A',
            rule: 'large-order',
            detail: 'customer.orderValue 620',
            evidence: ['m2'],
          },
        ],
        rules: [
          {
            rule: 'business_rule:large-order',
            fired: true,
            value: 'customer.orderValue 620',
            threshold: 'customer.orderValue > 500',
          },
        ],
      },
    ]);
    expect(requested[0]?.card.why).toBe('Rule (large-order): customer.orderValue 620');
  });

  it('does nothing before the customer has written, or below its threshold', () => {
    expect(played([knows({ orderValue: 620 })], LARGE).outcomes).toEqual([]);
    expect(played([knows({ orderValue: 499 }), 'c: where is my parcel'], LARGE).outcomes).toEqual([]);
    expect(played(['c: where is my parcel', knows({ orderValue: 620 })], LARGE).outcomes).toEqual([
      '2 escalate business_rule',
    ]);
  });

  it('is not met where what it needs is unknown, and the trace says so', () => {
    const { requested } = played(
      [knows({ attributes: { plan: 7, seats: 'many', 'home town': 'Kyiv' } }), 'c: hello, export as CSV'],
      [
        { name: 'plan', when: 'attributes.plan == "enterprise"' },
        { name: 'seats', when: 'attributes.seats > 100 && customer.tier == "vip"' },
        { name: 'town', when: 'attributes["home town"] == "Kyiv"' },
      ],
      { plan: 'text', seats: 'number', 'home town': 'text' },
    );
    expect(requested[0]?.rules).toMatchObject([
      { rule: 'business_rule:plan', fired: false, value: 'attributes.plan unknown' },
      { rule: 'business_rule:seats', fired: false, value: 'attributes.seats unknown, customer.tier unknown' },
      { rule: 'business_rule:town', fired: true, value: 'attributes.home town known' },
    ]);
    expect(requested[0]?.reasons[0]?.detail).toBe('attributes.home town "Kyiv"');
  });

  it('never puts words of the customer into the trace', () => {
    const { requested } = played(['c: my order is #123456'], [{ when: 'turn.text.matches("#[0-9]{6}")' }]);
    expect(requested[0]?.rules).toMatchObject([{ fired: true, value: 'turn.text known' }]);
    expect(requested[0]?.reasons[0]?.detail).toBe('turn.text "my order is #123456"');
  });

  it('knows a refund that the assistant has failed at twice', () => {
    const failed = assistant('Sorry?', { intent: 'refund', failure: 'fallback' });
    const rule = { when: 'assistant.intent == "refund" && assistant.failuresInARow >= 2' };
    expect(played(['c: refund please', failed, 'c: a refund', failed], [rule]).outcomes).toEqual([
      '4 escalate business_rule',
    ]);
    const between = assistant('Which order?');
    expect(played(['c: refund', failed, 'c: refund', between, 'c: two', failed], [rule]).outcomes).toEqual(
      [],
    );
  });

  it('hears topics, and what upsets', () => {
    const rules = [
      { name: 'leaving', when: '"cancellation" in turn.topics' },
      { name: 'upset', when: 'turn.sentiment < -0.5', outcome: 'offer' as const },
    ];
    expect(played(['c: I want to cancel my subscription'], rules).outcomes).toEqual([
      '1 escalate business_rule',
    ]);
    expect(played([customer('where is it', { sentiment: -0.8 })], rules).outcomes).toEqual([
      '1 offer business_rule',
    ]);
  });
});

describe('a rule that stays met', () => {
  const RULE = { when: 'customer.orderValue > 500', outcome: 'offer' as const };

  it('offers once, and again only once it was not met in between', () => {
    const lines: Line[] = ['c: where is my parcel', knows({ orderValue: 620 }), 'c: no thanks', 'c: and now'];
    expect(played(lines, [RULE]).outcomes).toEqual(['2 offer business_rule']);
    expect(played([...lines, knows({ orderValue: 5 }), knows({ orderValue: 900 })], [RULE]).outcomes).toEqual(
      ['2 offer business_rule', '6 offer business_rule'],
    );
  });

  it('calls nobody again for who was given back to the assistant, but for who was helped', () => {
    const lines = (how: Parameters<typeof ended>[0]): Line[] => [
      knows({ orderValue: 620 }),
      'c: where is my parcel',
      ended(how),
      'c: thanks',
      'c: where is the other parcel',
    ];
    expect(played(lines('EscalationReturned'), LARGE).outcomes).toEqual(['2 escalate business_rule']);
    expect(played(lines('EscalationResolved'), LARGE).outcomes).toEqual([
      '2 escalate business_rule',
      '5 escalate business_rule',
    ]);
  });

  it('calls nobody for who says no more than thanks after an episode, whatever the assistant or the channel adds', () => {
    const lines: Line[] = [
      knows({ orderValue: 620 }),
      'c: where is my parcel',
      ended('EscalationResolved'),
      'c: thanks',
      "a: You're welcome!",
      knows({ orderValue: 640 }),
    ];
    expect(played(lines, LARGE).outcomes).toEqual(['2 escalate business_rule']);
    expect(played([...lines, 'c: where is the other parcel'], LARGE).outcomes).toEqual([
      '2 escalate business_rule',
      '7 escalate business_rule',
    ]);
    const asksLater: Line[] = ['c: where is the other parcel', knows({ orderValue: 900 })];
    expect(played([...lines, knows({ orderValue: 5 }), ...asksLater], LARGE).outcomes).toEqual([
      '2 escalate business_rule',
      '9 escalate business_rule',
    ]);
  });

  it('calls nobody again for who took the request back', () => {
    const tookBack: Line[] = [
      knows({ orderValue: 620 }),
      'c: where is my parcel',
      'c: never mind',
      'a: All right.',
    ];
    expect(played(tookBack, LARGE).outcomes).toEqual(['2 escalate business_rule', '3 no', '3 withdrawn']);
  });

  it('of category A that becomes met while a person is waited for renews the episode', () => {
    const lines: Line[] = [knows({ orderValue: 620 }), 'c: where is my parcel', knows({ tier: 'gold' })];
    const gold = { name: 'gold', when: 'customer.tier == "gold"' };
    expect(played(lines, [...LARGE, { ...gold, category: 'A' }]).updated).toMatchObject([
      { category: 'A', rules: ['large-order', 'gold'], reasons: [{ code: 'business_rule', rule: 'gold' }] },
    ]);
    expect(played(lines, [...LARGE, { ...gold, category: 'B' }]).updated).toMatchObject([{ category: 'B' }]);
  });
});

describe('rules that nobody asks', () => {
  it('are those that are off', () => {
    const { outcomes, stored } = played(
      [knows({ orderValue: 620 }), 'c: where is my parcel'],
      [
        { ...LARGE[0], off: true },
        { name: 'later', off: true },
      ],
    );
    expect(outcomes).toEqual([]);
    expect(stored['triggers']).toBeUndefined();
  });
});

describe('a policy file', () => {
  const read = (businessRules: object) =>
    readWrittenPolicy(JSON.stringify({ triggers: { businessRules } }, null, 1), 'policy.yaml');
  const problems = (businessRules: object) => {
    const written = read(businessRules);
    return written.ok ? [] : written.problems.map(({ text }) => text);
  };

  it('has no rules unless it names some', () => expect(DEFAULT_POLICY.triggers.businessRules).toBeNull());

  it('has outcome and category by default', () => {
    const written = read({ rules: [{ name: 'a', when: 'conversation.turns > 9' }] });
    expect(written.ok && written.policy.triggers.businessRules).toEqual({
      attributes: {},
      rules: [{ name: 'a', when: 'conversation.turns > 9', outcome: 'escalate', category: 'B' }],
    });
  });

  it.each<[object, RegExp]>([
    [
      { rules: [{ name: 'a', when: 'custmer.tier == "x"' }] },
      /^policy\.yaml:7:14 triggers\.businessRules\.rules\.0\.when: character 1: .*did you mean "customer"\?$/,
    ],
    [
      { attributes: { plan: 'text' }, rules: [{ name: 'a', when: 'attributes.plam == "x"' }] },
      /there is no "attributes\.plam"; did you mean "attributes\.plan"\?/,
    ],
    [{ rules: [{ name: 'a', when: 'attributes.plan == "x"' }] }, /"attributes\.plan"; declare it/],
    [
      { attributes: { plan: 'number' }, rules: [{ name: 'a', when: 'attributes.plan == "x"' }] },
      /number == text/,
    ],
    [{ attributes: { plan: 'numbr' } }, /"numbr" is none of text, number, boolean/],
    [{ attributes: { constructor: 'text' } }, /"constructor" cannot be the name of an attribute/],
    [{ rules: [{ name: 'a', when: true }] }, /true is not a text; put it in quotes/],
    [{ rules: [{ name: 'a' }] }, /"when" is missing; write it/],
    [{ rules: [{ name: 'a', when: 'x'.repeat(501) }] }, /longer than 500 characters/],
    [{ rules: [{ name: 'vip', when: 'true' }] }, /rules\.0\.name: an alwaysHuman rule has this name/],
    [
      {
        rules: [
          { name: 'a', when: 'true' },
          { name: 'a', when: 'true' },
        ],
      },
      /another rule has this name; give each its own/,
    ],
  ])('%j is refused where it stands', (rules, expected) =>
    expect(problems(rules).join('\n')).toMatch(expected),
  );

  it('cannot have patterns that take long together, in the workspace or with those of a channel', () => {
    const heavy = (name: string) => ({ name, when: 'turn.text.matches("[ab]*a[ab]{900}[c-f]")' });
    const rules = Array.from({ length: 6 }, (_, n) => heavy(`heavy ${n}`));
    const tooMuch =
      /triggers\.businessRules: the patterns of all rules together take \d+ instructions, more than/;
    expect(problems({ rules: rules.slice(1) })).toEqual([]);
    expect(problems({ rules })).toEqual([expect.stringMatching(tooMuch)]);
    expect(problems({ rules: [{ ...rules[0], off: true }, ...rules.slice(1)] })).toEqual([]);
    const loop = `["x", "y"].exists(one, one == "x" && turn.text.matches("[ab]*a[ab]{200}[c-f]"))`;
    expect(problems({ rules: [{ name: 'loop', when: loop }] })).toEqual([expect.stringMatching(tooMuch)]);
    const inEmail = { email: { triggers: { businessRules: { rules: [rules[0]] } } } };
    const written = readWrittenPolicy(
      JSON.stringify({ triggers: { businessRules: { rules: rules.slice(1) } }, channels: inEmail }),
      'policy.yaml',
    );
    expect(written.ok ? [] : written.problems.map(({ path }) => path)).toEqual([
      'channels.email.triggers.businessRules',
    ]);
  });

  it('may have a rule in one channel, or take one away there (T14)', () => {
    const written = readWrittenPolicy(
      JSON.stringify({
        triggers: { businessRules: { rules: LARGE } },
        channels: {
          email: {
            triggers: {
              businessRules: { rules: [{ name: 'long', when: 'conversation.turns > 20' }] },
            },
          },
          voice: { triggers: { businessRules: { rules: [{ name: 'large-order', off: true }] } } },
        },
      }),
      'policy.yaml',
    );
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    const names = (channel: string) =>
      written.policy.channels[channel]?.triggers.businessRules?.rules.map(({ name }) => name);
    expect([names('email'), names('voice')]).toEqual([['large-order', 'long'], []]);
  });

  it('may ask in a channel for what the workspace declares, and change a part of a rule there', () => {
    const written = (when: string) =>
      readWrittenPolicy(
        JSON.stringify({
          triggers: { businessRules: { attributes: { plan: 'text' }, rules: LARGE } },
          channels: {
            email: {
              triggers: {
                businessRules: {
                  rules: [
                    { name: 'plan', when },
                    { name: 'large-order', category: 'A' },
                  ],
                },
              },
            },
          },
        }),
        'policy.yaml',
      );
    const read = written('attributes.plan == "trial"');
    expect(read.ok && read.policy.channels['email']?.triggers.businessRules?.rules).toMatchObject([
      { name: 'large-order', when: 'customer.orderValue > 500', category: 'A' },
      { name: 'plan', category: 'B' },
    ]);
    const wrong = written('attributes.plam == "trial"');
    expect(wrong.ok ? [] : wrong.problems).toMatchObject([
      {
        path: 'channels.email.triggers.businessRules.rules.0.when',
        message: 'character 1: there is no "attributes.plam"; did you mean "attributes.plan"?',
      },
    ]);
  });

  it('cannot be activated below feature level 2, nor with an expression that nothing can read', () => {
    const written = read({ rules: LARGE });
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    expect(policyAtLevel(written.policy, 1)).toMatchObject({
      ok: false,
      beyond: expect.arrayContaining(['triggers.businessRules']) as unknown,
    });
    const document = canonicalPolicy(written.policy);
    expect(readActivatedPolicy(document).ok).toBe(true);
    expect(readActivatedPolicy(document.replace('orderValue', 'ordrValue'))).toEqual({
      ok: false,
      problem:
        'the document.triggers.businessRules.rules.0.when: character 1: there is no "customer.ordrValue"; did you mean "customer.orderValue"?; activate the policy again',
    });
  });

  it('may send those to whom a rule applies to a queue of their own', () => {
    const written = readWrittenPolicy(
      JSON.stringify({
        triggers: { businessRules: { rules: LARGE } },
        queues: [{ id: 'general' }, { id: 'claims' }],
        routes: [{ queue: 'claims', rules: ['large-order'] }, { queue: 'general' }],
      }),
      'policy.yaml',
    );
    expect(written.ok).toBe(true);
  });
});
