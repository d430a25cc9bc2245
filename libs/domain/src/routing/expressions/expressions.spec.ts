import { describe, expect, it } from 'vitest';
import { at, type Step } from '#testing';
import { readWrittenPolicy, type Policy } from '#domain/policy';
import { id, type EscalationRequested } from '#domain/vocabulary';
import { activated, episode, policy, queue, requested, signIn, spec } from '../routing.fixture.ts';
import type { RoutingInput } from '../routing.workflow.ts';
import { whyNot } from '../why-not.ts';

const everyone = { categories: [], rules: [], channels: [], languages: [], tiers: [] };
const attributes: Policy['attributes'] = {
  conversation: { plan: 'text', minRating: 'number' },
  agent: { rating: 'number', site: 'text' },
};
const intent = (name: string): Partial<EscalationRequested> => ({
  card: { intent: { name, confidence: null } } as unknown as EscalationRequested['card'],
});

describe('A route with `when`', () => {
  const routes = (when: string) =>
    policy({
      attributes,
      queues: [queue('general'), queue('refunds')],
      routes: [
        { ...everyone, queue: id('refunds'), when },
        { ...everyone, queue: id('general') },
      ],
    });
  const queueOf = (when: string, came: Partial<EscalationRequested>) =>
    spec
      .given(at(0, activated(routes(when))))
      .when(at(1_000, requested('c', 1_000, came)))
      .facts.find((fact) => fact.type === 'EscalationQueued')?.queueId;

  it.each([
    ['assistant.intent == "refund"', intent('refund'), 'refunds'],
    ['assistant.intent == "refund"', intent('delivery'), 'general'],
    ['assistant.intent in ["refund", "return"]', intent('return'), 'refunds'],
    ['attributes.plan == "gold"', { attributes: { plan: 'gold' } }, 'refunds'],
    ['attributes.plan == "gold"', { attributes: { plan: 'iron' } }, 'general'],
    ['attributes.plan == "gold" || customer.tier == "vip"', { tier: 'vip' }, 'refunds'],
    ['decision.category == "A" && !decision.returned', { category: 'A' as const }, 'refunds'],
    ['conversation.channel.startsWith("ch") && conversation.language != "de"', {}, 'refunds'],
    ['attributes.minRating >= 4', { attributes: { minRating: 4.5 } }, 'refunds'],
  ])('%s leads %j to %s', (when, came, queueId) => {
    expect(queueOf(when, came)).toBe(queueId);
  });

  it('does not apply where it needs something unknown, or of another type than declared', () => {
    expect(queueOf('attributes.plan != "iron"', {})).toBe('general');
    expect(queueOf('attributes.minRating < 9', { attributes: { minRating: 'four' } })).toBe('general');
    expect(queueOf('!has(attributes.plan)', {})).toBe('refunds');
  });

  it('moves one who waits when the intent becomes another, or a policy says something else', () => {
    const came = at(1_000, requested('c', 1_000, intent('delivery')));
    const byIntent = routes('assistant.intent == "refund"');
    const update = {
      ...{ type: 'EscalationUpdated', eventId: 'u', workspaceId: 'w', conversationId: 'c' },
      ...{ episodeId: episode('c'), at: 0, category: 'B', language: 'en', tier: null, rules: [] },
      ...{ reasons: [], policyHash: '', takenOverBy: null, ...intent('refund') },
    } as unknown as RoutingInput;
    const given = spec.given(at(0, activated(byIntent)), came);
    const moved = { type: 'EscalationQueued', queueId: 'refunds' };
    expect(given.when(at(2_000, update)).facts[0]).toMatchObject(moved);
    const anew = { ...byIntent.priority, appliesToWaiting: true };
    const next = { ...routes('assistant.intent == "delivery"'), priority: anew };
    expect(given.when(at(2_000, activated(next, 2))).facts[0]).toMatchObject(moved);
  });
});

describe('A condition with `expression`', () => {
  const asked = (...expressions: readonly string[]) =>
    policy({
      attributes,
      queues: [
        queue('general', {
          conditions: expressions.map((expression) => ({ expression })),
          relaxation: [{ after: 60_000, drop: [], conditions: [{ expression: 'agent.rating >= 1' }] }],
        }),
      ],
    });
  const ana = at(0, signIn('ana', { attributes: { rating: 3, site: 'graz' } }));
  const bob = at(0, signIn('bob', { attributes: { rating: 4.8 } }));
  const offered = (expression: string, came: Partial<EscalationRequested>, ...more: Step<RoutingInput>[]) =>
    spec
      .given(at(0, activated(asked(expression))), ana, bob, ...more)
      .when(at(1_000, requested('c', 1_000, came)))
      .facts.flatMap((fact) => (fact.type === 'OfferMade' ? [fact.agentId] : []));

  it.each([
    ['agent.rating >= 4.5', {}, ['bob']],
    ['agent.rating >= attributes.minRating', { attributes: { minRating: 4 } }, ['bob']],
    ['agent.rating >= attributes.minRating', { attributes: { minRating: 2 } }, ['ana']],
    ['agent.rating >= attributes.minRating', {}, []],
    ['agent.site == "graz" || customer.tier != "vip"', { tier: 'vip' }, ['ana']],
    ['customer.tier == "vip"', { tier: 'vip' }, ['ana']],
    ['customer.tier == "vip"', {}, []],
  ])('%s: %j goes to %j', (expression, came, agents) => {
    expect(offered(expression, came)).toEqual(agents);
  });

  it('says what is missing, gives way in its steps, and shares a match group with those who ask the same', () => {
    const history = [
      at(0, activated(asked('agent.rating >= attributes.minRating'))),
      ana,
      at(1_000, requested('c', 1_000, { attributes: { minRating: 4, plan: 'gold' } })),
      at(2_000, requested('d', 2_000, { attributes: { minRating: 4, plan: 'iron' } })),
    ];
    const { state } = spec.given(...history).when(at(3_000, ana.input));
    expect(whyNot(state, episode('c'))).toMatchObject([
      { because: 'conditions', needed: 'agent.rating >= attributes.minRating', has: 'rating = 3' },
    ]);
    expect(state.index.groups.size).toBe(1);
    const later = spec.given(...history).whenTimePasses(61_000).facts;
    expect(later.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['RequirementsRelaxed', 'OfferMade']),
    );
  });
});

describe('A policy with expressions', () => {
  const problems = (yaml: string) => {
    const read = readWrittenPolicy(yaml, 'p.yaml');
    return read.ok ? [] : read.problems.map(({ text }) => text);
  };
  const file = (when: string, expression: string) => `
attributes: { conversation: { plan: text }, agent: { rating: number } }
queues:
  - { id: a, conditions: [{ not: { expression: '${expression}' } }] }
routes:
  - { queue: a, when: '${when}' }
  - { queue: a }
`;

  it('is read where they are right', () => {
    expect(problems(file('attributes.plan == "gold"', 'agent.rating < 3.0'))).toEqual([]);
  });

  it.each([
    ['attributes.plam == "gold"', 'agent.rating < 3.0', 'did you mean "attributes.plan"?'],
    ['attributes.plan > 3', 'agent.rating < 3.0', 'not possible'],
    ['agent.rating > 3.0', 'agent.rating < 3.0', 'there is no "agent"'],
    ['true', 'agent.ratin < 3.0', 'did you mean "agent.rating"?'],
  ])('is refused with %s and %s: %s', (when, expression, problem) => {
    const found = problems(file(when, expression));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
    expect(found[0]).toMatch(
      /^p\.yaml:\d+:\d+ (?:routes\.0\.when|queues\.0\.conditions\.0\.not\.expression): /,
    );
  });
});
