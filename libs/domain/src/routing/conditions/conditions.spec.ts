import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#testing';
import { readWrittenPolicy, type Policy, type Queue } from '#domain/policy';
import type { AgentEvent, EscalationRequested } from '#domain/vocabulary';
import {
  accept,
  activated,
  episode,
  offerOf,
  policy,
  queue,
  requested,
  signIn,
  spec,
} from '../routing.fixture.ts';
import { whyNot } from '../why-not.ts';
import type { Agent } from '../workspace/agent.ts';
import { asking } from './canonical-condition.ts';
import type { AgentCondition } from './condition.ts';
import { meetsCondition } from './meets-condition.ts';

const ruled = (change: Partial<Queue>, more: Partial<Policy> = {}) =>
  at(0, activated(policy({ queues: [queue('general', change)], ...more })));
const german: Partial<EscalationRequested> = { language: 'de-AT' };

/** Who is offered the customer at once; undefined: nobody. */
function offeredTo(
  conditions: readonly AgentCondition[],
  agents: readonly AgentEvent[],
  change: Partial<EscalationRequested> = {},
  more: Partial<Queue> = {},
) {
  const { facts } = spec
    .given(ruled({ conditions, ...more }), ...agents.map((agent) => at(0, agent)))
    .when(at(1_000, requested('c', 1_000, change)));
  return facts.find((fact) => fact.type === 'OfferMade')?.agentId;
}

const ana = signIn('ana', { skills: { tax: 4 }, attributes: { site: 'graz', rating: 4.5 } });
const bob = signIn('bob', { skills: { tax: 8, trainee: 1 }, attributes: { site: 'wien' } });

describe('An agent meets', () => {
  it.each<[string, AgentCondition, string | undefined]>([
    ['a level', { skill: 'tax', atLeast: 6 }, 'bob'],
    ['a range of levels', { skill: 'tax', atLeast: 3, atMost: 5 }, 'ana'],
    ['a skill that must be missing', { not: { skill: 'trainee' } }, 'ana'],
    ['one of several', { any: [{ skill: 'law' }, { skill: 'tax', atLeast: 7 }] }, 'bob'],
    ['all of several', { all: [{ skill: 'law' }, { skill: 'tax' }] }, undefined],
    ['an attribute', { attribute: 'site', is: 'wien' }, 'bob'],
    ['one of several values', { attribute: 'site', is: ['linz', 'graz'] }, 'ana'],
    ['a number of an attribute', { attribute: 'rating', atLeast: 4 }, 'ana'],
    ['an attribute that nobody has', { attribute: 'floor', is: 3 }, undefined],
  ])('%s', (_, condition, agentId) => {
    expect(offeredTo([condition], [ana, bob])).toBe(agentId);
  });
});

describe('A chain of languages', () => {
  const chain: AgentCondition = { language: ['customer', 'en'] };
  const own = signIn('own', { languages: ['de-AT'] });
  const near = signIn('near', { languages: ['de'] });
  const english = signIn('english', { languages: ['en'] });
  const french = signIn('french', { languages: ['fr'] });

  it('prefers the first that somebody speaks who has room, whatever the order among agents', () => {
    expect(offeredTo([chain], [english, near, own], german)).toBe('own');
    expect(offeredTo([chain], [english, near], german)).toBe('near');
    expect(offeredTo([chain], [french, english], german)).toBe('english');
    expect(offeredTo([chain], [french], german)).toBeUndefined();
    expect(offeredTo([{ language: ['en', 'de'] }], [near, english], german)).toBe('english');
  });

  it('asks for nothing of one whose language is not known where it names that alone', () => {
    expect(offeredTo([{ language: 'customer' }], [french], { language: null })).toBe('french');
  });

  it.each([
    ['english', english, true],
    ['near', near, false],
  ])('says at the assignment whether %s speaks another language', (agentId, event, isOtherLanguage) => {
    const { facts } = spec
      .given(ruled({ conditions: [chain] }), at(0, event), at(1_000, requested('c', 1_000, german)))
      .when(at(2_000, accept(agentId, 'c', offerOf(2))));
    expect(facts.find(({ type }) => type === 'EscalationAssigned')).toMatchObject({ isOtherLanguage });
  });
});

describe('Conditions', () => {
  const tax: AgentCondition = { skill: 'tax', atLeast: 6 };

  it('of a route hold in the queue that it leads to', () => {
    const everything = { categories: [], rules: [], channels: [], languages: [], tiers: [] };
    const [general] = policy().queues;
    const routes: Policy['routes'] = [
      { ...everything, queue: general.id, tiers: ['vip'], conditions: [tax] },
      { ...everything, queue: general.id },
    ];
    const offer = (tier: string | null) =>
      spec
        .given(ruled({}, { routes }), at(0, ana), at(500, bob))
        .when(at(1_000, requested('c', 1_000, { tier })))
        .facts.find((fact) => fact.type === 'OfferMade')?.agentId;
    expect([offer('vip'), offer(null)]).toEqual(['bob', 'ana']);
  });

  it('of a contact hold where the queue takes them, and are ignored where they are none', () => {
    const asks = (conditions: string) => ({ attributes: { conditions } });
    const json = JSON.stringify(tax);
    expect(offeredTo([], [ana, bob], asks(json), { contactConditions: true })).toBe('bob');
    expect(offeredTo([], [ana, bob], asks(`[${json}]`), { contactConditions: true })).toBe('bob');
    expect(offeredTo([], [ana, bob], asks(json))).toBe('ana');
    for (const none of ['', '{', '{"skill":3}', '{"skil":"tax"}', 'null'])
      expect(offeredTo([], [ana, bob], asks(none), { contactConditions: true })).toBe('ana');
  });

  it('are in what is emitted, in one form, and in what keeps an agent from a customer', () => {
    const conditions: AgentCondition[] = [
      { all: [tax, { not: { not: { attribute: 'site', is: ['wien', 'graz'] } } }] },
      tax,
    ];
    const given = spec.given(ruled({ conditions }), at(0, ana));
    const { facts, state } = given.when(at(1_000, requested('c', 1_000)));
    expect(facts[0]).toMatchObject({
      type: 'EscalationQueued',
      requirements: {
        conditions: '{"all":[{"attribute":"site","is":["graz","wien"]},{"skill":"tax","atLeast":6}]}',
      },
    });
    expect(whyNot(state, episode('c'))).toEqual([
      {
        agentId: 'ana',
        because: 'conditions',
        needed: '(site = graz | wien & tax 6)',
        has: 'site = graz, tax 4',
      },
    ]);
  });
});

describe('Steps of a queue', () => {
  const relaxation: Queue['relaxation'] = [
    { after: 10_000, drop: [], conditions: [{ skill: 'tax', atLeast: 6 }] },
    { after: 20_000, drop: ['conditions'] },
  ];
  const strict = { conditions: [{ skill: 'tax', atLeast: 9 }], relaxation };
  const offers = (agent: AgentEvent, untilMs: number) =>
    spec
      .given(ruled(strict), at(0, agent), at(0, requested('c', 0)))
      .whenTimePasses(untilMs)
      .history.flatMap((fact) => (fact.type === 'OfferMade' ? [fact.waitedMs] : []));

  it('put other conditions in the place of those before, and give them up in the end', () => {
    expect(offers(bob, 9_999)).toEqual([]);
    expect(offers(bob, 10_000)).toEqual([10_000]);
    expect(offers(ana, 19_999)).toEqual([]);
    expect(offers(ana, 20_000)).toEqual([20_000]);
  });

  it('are events', () => {
    const { history } = spec.given(ruled(strict), at(0, requested('c', 0))).whenTimePasses(25_000);
    expect(history.filter(({ type }) => type === 'RequirementsRelaxed')).toMatchObject([
      { step: 1, relaxed: ['conditions'] },
      { step: 2, relaxed: ['conditions'] },
    ]);
  });
});

describe('A policy file', () => {
  const problemsOf = (conditions: string) => {
    const read = readWrittenPolicy(`queues: [{ id: general, conditions: ${conditions} }]`, 'policy.yaml');
    return read.ok ? [] : read.problems.map(({ text }) => text);
  };

  it('says what is no condition, where, and what to write', () => {
    expect(problemsOf('[{ skill: tax, atLeast: 3 }, { not: { language: [customer, en] } }]')).toEqual([]);
    expect(problemsOf('[{ skil: tax }]').join()).toMatch(/it is no condition; write one of all, any, not/);
    expect(problemsOf('[{ any: [{ skill: tax, level: 3 }] }]').join()).toMatch(
      /"level" is not known beside skill; remove it/,
    );
    expect(problemsOf('[{ skill: tax, atLeast: 30 }]').join()).toMatch(
      /30 is not a whole number from 1 to 10/,
    );
    expect(problemsOf('[{ skill: tax, atLeast: 3, atMost: 2 }]').join()).toMatch(/nobody has it/);
    expect(problemsOf('[{ all: [] }]').join()).toMatch(/write at least one/);
    expect(problemsOf('[{ skill: tax, language: en }]').join()).toMatch(
      /skill and language cannot stand together/,
    );
    expect(problemsOf('[{ attribute: site }]').join()).toMatch(/write `is`/);
  });
});

describe('The form in which it is asked', () => {
  const leaf = fc.oneof(
    fc.record({ skill: fc.constantFrom('a', 'b'), atLeast: fc.integer({ min: 1, max: 3 }) }),
    fc.record({
      attribute: fc.constant('x'),
      is: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1 }),
    }),
  );
  const { tree } = fc.letrec<{ tree: AgentCondition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('tree') }),
    ),
  }));

  /** As the condition says, without any form. */
  function holds(condition: AgentCondition, agent: Agent): boolean {
    if ('all' in condition) return condition.all.every((part) => holds(part, agent));
    if ('any' in condition) return condition.any.some((part) => holds(part, agent));
    if ('not' in condition) return !holds(condition.not, agent);
    if ('skill' in condition) return (agent.skills[condition.skill] ?? 0) >= (condition.atLeast ?? 1);
    return 'attribute' in condition && (condition.is as readonly unknown[]).includes(agent.attributes?.['x']);
  }

  it('is met by the same agents, and is the same whatever the order and nesting', () => {
    fc.assert(
      fc.property(tree, fc.nat(3), fc.nat(3), fc.nat(3), (condition, a, b, x) => {
        const agent = { skills: { a, b }, attributes: { x }, languages: [] } as unknown as Agent;
        const form = asking(condition, null);
        expect(typeof form === 'boolean' ? form : meetsCondition(form, agent)).toBe(holds(condition, agent));
        expect(asking({ all: [condition, { all: [condition] }] }, null)).toEqual(form);
        if ('all' in condition) expect(asking({ all: [...condition.all].reverse() }, null)).toEqual(form);
      }),
    );
  });
});
