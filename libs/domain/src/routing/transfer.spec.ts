import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#testing';
import { DEFAULT_POLICY, type Policy } from '#domain/policy';
import { id, type Category } from '#domain/vocabulary';
import {
  accept,
  activated,
  episode,
  force,
  giveBack,
  offerOf,
  policy,
  queue,
  requested,
  setStatus,
  signIn,
  spec,
  transfer,
} from './routing.fixture.ts';

const TRANSFERS = DEFAULT_POLICY.transfers;
const rules = (queues: Policy['queues'], change: Partial<Policy> = {}) =>
  at(0, activated(policy({ queues, transfers: TRANSFERS, ...change })));
/** Ana has the customer, in `general`. */
const withAna = [at(0, signIn('ana')), at(0, requested('c', 0)), at(1_000, accept('ana', 'c', offerOf(2)))];
const refusedTo = (queues: Policy['queues'], to: string, ...others: ReturnType<typeof at>[]) =>
  spec
    .given(rules(queues), ...withAna, ...(others as typeof withAna))
    .when(at(9_000, transfer('ana', 'c', { queue: to }))).facts;

describe('R25: a transfer that cannot be served is refused, and says what could', () => {
  const general = queue('general');
  it('not where nobody of the queue is known: somebody may sign in', () => {
    expect(refusedTo([general, queue('tax')], 'tax')[0]).toMatchObject({ type: 'EscalationTransferred' });
  });
  it('and which queues could have it', () => {
    const tax = at(2_000, signIn('bob', { queues: [id('tax'), id('vip')], skills: { tax: 1 } }));
    const queues: Policy['queues'] = [general, queue('tax', { skills: { tax: 3 } }), queue('vip')];
    expect(refusedTo(queues, 'tax', tax)).toEqual([
      expect.objectContaining({
        type: 'TransferRefused',
        ...{ agentId: 'ana', kind: 'cold', reason: 'no_skill', toQueueId: 'tax' },
        couldServe: ['general', 'vip'],
      }),
    ]);
  });
  it('where nobody of the queue has the language, the skill or the capacity', () => {
    const bob = (change: object) => at(2_000, signIn('bob', { queues: [id('tax')], ...change }));
    const cases = [
      [queue('tax', { matchLanguage: true }), { languages: ['es'] }, 'no_language'],
      [queue('tax', { skills: { tax: 3 } }), { skills: { tax: 2 } }, 'no_skill'],
      [queue('tax'), { capacity: { voice: 1 } }, 'no_capacity'],
    ] as const;
    for (const [tax, profile, reason] of cases)
      expect(refusedTo([general, tax], 'tax', bob(profile))).toMatchObject([
        { type: 'TransferRefused', reason },
      ]);
  });
  it('not where the queue gives way in the end, or leads to one that serves', () => {
    const spanish = at(2_000, signIn('bob', { queues: [id('tax')], languages: ['es'] }));
    const yields = queue('tax', { matchLanguage: true, relaxation: [{ after: 60_000, drop: ['language'] }] });
    expect(refusedTo([general, yields], 'tax', spanish)[0]).toMatchObject({ type: 'EscalationTransferred' });
    const leads = queue('tax', {
      matchLanguage: true,
      overflow: [{ when: { waited: 60_000 }, to: id('general') }],
    });
    expect(refusedTo([general, leads], 'tax', spanish, at(2_000, signIn('cho')))[0]).toMatchObject({
      type: 'EscalationTransferred',
    });
  });
  it('where the queue is closed, nobody is there, and it offers nothing else', () => {
    const none = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [] };
    // A minute on Sundays.
    const weekly = { ...none, sunday: [{ from: 180, to: 181 }] };
    const calendars: Policy['calendars'] = { never: { timeZone: 'UTC', weekly, exceptions: {} } };
    const closed = queue('tax', { hours: 'never' });
    const bob = at(2_000, signIn('bob', { queues: [id('tax')] }));
    const given = [rules([general, closed], { calendars }), ...withAna, bob];
    const open = spec.given(...given).when(at(9_000, transfer('ana', 'c', { queue: 'tax' })));
    expect(open.facts[0]).toMatchObject({ type: 'EscalationTransferred' });
    const gone = spec
      .given(...given, at(3_000, setStatus('bob', 'offline')))
      .when(at(9_000, transfer('ana', 'c', { queue: 'tax' })));
    expect(gone.facts).toMatchObject([{ type: 'TransferRefused', reason: 'closed' }]);
  });
  it('where there is no such queue or agent, or the agent is not there', () => {
    const queues: Policy['queues'] = [general];
    expect(refusedTo(queues, 'nowhere')).toMatchObject([{ reason: 'unknown_queue' }]);
    const to = (agent: string) =>
      spec
        .given(rules(queues), ...withAna, at(2_000, signIn('bob')), at(3_000, setStatus('bob', 'away')))
        .when(at(9_000, transfer('ana', 'c', { agent }))).facts;
    expect(to('zoe')).toMatchObject([{ reason: 'unknown_agent' }]);
    expect(to('bob')).toMatchObject([{ reason: 'agent_unavailable' }]);
  });
});

describe('R25: the limit of transfers, and a supervisor', () => {
  const once = rules([queue('general'), queue('tax')], { transfers: { ...TRANSFERS, limit: 0 } });
  const boss = at(1_500, signIn('boss', { queues: [] }));
  it('is the policy’s; a supervisor goes beyond it, and to where nobody is', () => {
    const given = [once, ...withAna, boss];
    expect(
      spec.given(...given).when(at(9_000, transfer('ana', 'c', { queue: 'general' }))).facts,
    ).toMatchObject([{ type: 'TransferRefused', reason: 'limit', couldServe: [] }]);
    const { facts } = spec.given(...given).when(at(9_000, force('boss', 'c', { queue: 'tax' })));
    expect(facts.slice(0, 2)).toMatchObject([
      { type: 'EscalationTransferred', fromAgentId: 'ana', forcedBy: 'boss', mode: 'cold', toQueueId: 'tax' },
      { type: 'EscalationRequeued', queueId: 'tax', fromAgentId: 'ana' },
    ]);
  });
  it('a supervisor sends nobody to a queue or an agent that is not there', () => {
    const given = [once, ...withAna, boss];
    expect(spec.given(...given).when(at(9_000, force('boss', 'c', { queue: 'no' }))).facts).toMatchObject([
      { type: 'TransferRefused', agentId: 'boss', reason: 'unknown_queue' },
    ]);
    expect(spec.given(...given).when(at(9_000, force('boss', 'c', { agent: 'no' }))).facts).toMatchObject([
      { type: 'TransferRefused', agentId: 'boss', reason: 'unknown_agent' },
    ]);
    spec
      .given(...given)
      .when(at(9_000, force('boss', 'd', { queue: 'tax' })))
      .thenIgnored(/No agent has/);
  });
  it('sent twice, it happens once', () => {
    const sent = force('boss', 'c', { queue: 'tax' });
    spec
      .given(once, ...withAna, boss, at(9_000, sent))
      .when(at(9_500, sent))
      .thenIgnored(/applied before/);
  });
  it('stands as it was under a policy from before', () => {
    const before = at(0, activated(policy({ queues: [queue('general'), queue('tax')] })));
    spec
      .given(before, ...withAna, boss)
      .when(at(9_000, force('boss', 'c', { queue: 'tax' })))
      .thenRejected(/transfers\.refuse/);
    expect(
      spec.given(before, ...withAna).when(at(9_000, transfer('ana', 'c', { queue: 'tax' }))).facts[0],
    ).toMatchObject({ type: 'EscalationTransferred' });
  });
});

it('R25: whatever an agent or a supervisor does, category A never goes back to the assistant', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Category>('A', 'B', 'C'),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('explicit_request', 'always_human_topic'),
      (category, transfersMax, code) => {
        const steps = [
          rules([queue('general')], { transfers: { ...TRANSFERS, limit: transfersMax } }),
          at(0, signIn('ana')),
          at(
            0,
            requested('c', 0, { category, reasons: [{ ...requested('c', 0).reasons[0], code: id(code) }] }),
          ),
          at(1_000, accept('ana', 'c', offerOf(2))),
        ];
        const { facts } = spec.given(...steps).when(at(9_000, giveBack('ana', 'c')));
        const isReturned = facts.some(({ type }) => type === 'EscalationReturned');
        expect(isReturned).toBe(category !== 'A');
        if (category === 'A')
          expect(facts).toMatchObject([
            { type: 'TransferRefused', episodeId: episode('c'), kind: 'return', reason: 'always_human' },
          ]);
      },
    ),
    { numRuns: 20 },
  );
});

describe('what the policy says of giving back', () => {
  const whenGivenBack = (
    returns: Partial<NonNullable<Policy['transfers']['returns']>>,
    rule: string | null,
  ) => {
    const legal = { name: 'legal', topics: ['legal' as const], phrases: [], intents: [], tiers: [] };
    const base = policy();
    const steps = [
      rules([queue('general')], {
        transfers: { ...TRANSFERS, returns: { B: 'allowed', C: 'allowed', topics: {}, ...returns } },
        triggers: { ...base.triggers, alwaysHuman: [legal] },
      }),
      at(0, signIn('ana')),
      at(0, requested('c', 0, { category: 'B', reasons: [{ ...requested('c', 0).reasons[0], rule }] })),
      at(1_000, accept('ana', 'c', offerOf(2))),
    ];
    return spec.given(...steps).when(at(9_000, giveBack('ana', 'c'))).facts;
  };
  const refused = { type: 'TransferRefused', kind: 'return', reason: 'return_forbidden', couldServe: [] };

  it('is that a category or a topic stays with people, and the agent reads it', () => {
    expect(whenGivenBack({ B: 'forbidden' }, null)).toMatchObject([refused]);
    expect(whenGivenBack({ topics: { legal: 'forbidden' } }, 'legal')).toMatchObject([refused]);
  });
  it('and nothing where it is allowed or suggested', () => {
    for (const B of ['allowed', 'suggested'] as const)
      expect(whenGivenBack({ B }, 'legal')[0]).toMatchObject({ type: 'EscalationReturned' });
    expect(whenGivenBack({ B: 'forbidden', topics: { legal: 'suggested' } }, 'legal')[0]).toMatchObject({
      type: 'EscalationReturned',
    });
  });
});
