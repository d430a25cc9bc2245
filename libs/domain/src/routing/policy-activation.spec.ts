import { describe, expect, it } from 'vitest';
import { at } from '#testing';
import { DEFAULT_POLICY, type Policy } from '#domain/policy';
import { id } from '#domain/vocabulary';
import {
  accept,
  activated,
  decline,
  episode,
  offerOf,
  policy,
  queue,
  requested,
  setStatus,
  signIn,
  spec,
  transfer,
} from './routing.fixture.ts';

const german = { language: 'de' };
const strict = queue('general', { matchLanguage: true });
const both = [id<never>('general'), id<never>('billing')];

/** A policy that is applied to those who wait. */
function applied(change: Partial<Policy> = {}): Policy {
  const base = policy(change);
  return { ...base, priority: { ...base.priority, appliesToWaiting: true } };
}

function routeTo(name: string, change: Partial<Policy['routes'][number]> = {}): Policy['routes'][number] {
  return { queue: id(name), categories: [], rules: [], channels: [], languages: [], tiers: [], ...change };
}

const types = (facts: readonly { readonly type: string }[]): string[] => facts.map(({ type }) => type);

describe('R-2: a new policy', () => {
  const stuck = [
    at(0, activated(policy({ queues: [strict] }))),
    at(0, signIn('ana')),
    at(1_000, requested('c', 1_000, german)),
  ];

  it('that asks for less reaches who waits, with the age of the first decision', () => {
    const facts = spec.given(...stuck).when(at(61_000, activated(applied(), 2))).facts;
    expect(facts).toMatchObject([
      {
        type: 'EscalationQueued',
        queueId: 'general',
        requirements: { language: null },
        policyHash: 'hash-2',
      },
      { type: 'OfferMade', agentId: 'ana', waitedMs: 60_000 },
    ]);
  });

  it('leaves them where they are if it says so', () => {
    spec
      .given(...stuck)
      .when(at(61_000, activated(policy(), 2)))
      .thenNothing();
  });

  it('says nothing to customers who know of their wait', () => {
    const facts = spec.given(...stuck).when(at(61_000, activated(applied({ queues: [strict] }), 2))).facts;
    expect(types(facts)).toEqual(['EscalationQueued']);
  });

  it('with other texts alone places nobody', () => {
    const before = applied({ queues: [strict] });
    const [first] = before.queues;
    const after = { ...before, name: 'other', queues: [{ ...first, offerTimeout: 20_000 }] as const };
    spec
      .given(at(0, activated(before)), ...stuck.slice(1))
      .when(at(61_000, activated(after, 2)))
      .thenNothing();
  });

  it('with other words of a queue alone places nobody', () => {
    const notices = { texts: { en: { queued: 'Please wait.' } }, situations: {} };
    const worded = applied({ queues: [queue('general', { matchLanguage: true, notices })] });
    spec
      .given(at(0, activated(applied({ queues: [strict] }))), ...stuck.slice(1))
      .when(at(61_000, activated(worded, 2)))
      .thenNothing();
  });

  it('that puts messages further behind places anew', () => {
    const { alternatives } = DEFAULT_POLICY.queues[0];
    const behind = (ms: number) =>
      applied({
        queues: [
          {
            ...strict,
            alternatives: { ...alternatives!, message: { ...alternatives!.message, behind: ms } },
          },
        ],
      });
    const facts = spec
      .given(at(0, activated(behind(60_000))), ...stuck.slice(1))
      .when(at(61_000, activated(behind(120_000), 2))).facts;
    expect(types(facts)).toEqual(['EscalationQueued']);
  });

  it('is compared with what placed them, not with the last one', () => {
    const before = applied({ queues: [strict] });
    const texts = { ...before, name: 'other' };
    const facts = spec
      .given(at(0, activated(before)), ...stuck.slice(1), at(2_000, activated(texts, 2)))
      .when(at(61_000, activated(applied(), 3))).facts;
    expect(types(facts)).toEqual(['EscalationQueued', 'OfferMade']);
  });

  it('orders them by its points', () => {
    const before = policy();
    const vipFirst = applied();
    const none = { ...before, priority: { ...before.priority, tier: {} } };
    const facts = spec
      .given(
        at(0, activated(none)),
        at(1_000, requested('first', 1_000)),
        at(2_000, requested('vip', 2_000, { tier: 'vip' })),
        at(3_000, activated(vipFirst, 2)),
      )
      .when(at(4_000, signIn('ana'))).facts;
    expect(facts).toMatchObject([{ type: 'OfferMade', episodeId: episode('vip') }]);
  });

  it('with other routes moves them to another queue', () => {
    const before = policy({ queues: [queue('general'), queue('billing')] });
    const after = applied({
      queues: before.queues,
      routes: [routeTo('billing', { channels: ['chat'] }), routeTo('general')],
    });
    const facts = spec
      .given(
        at(0, activated(before)),
        at(0, signIn('ana', { queues: [id('billing')] })),
        at(1_000, requested('c', 1_000)),
      )
      .when(at(5_000, activated(after, 2))).facts;
    expect(facts).toMatchObject([
      { type: 'EscalationQueued', queueId: 'billing' },
      { type: 'OfferMade', agentId: 'ana' },
    ]);
  });

  it('moves nobody who was transferred', () => {
    const queues: Policy['queues'] = [queue('general'), queue('billing')];
    const after = applied({ queues, routes: [routeTo('general')] });
    const waiting = [
      at(0, activated(policy({ queues }))),
      at(0, signIn('ana')),
      at(1_000, requested('c', 1_000)),
      at(2_000, accept('ana', 'c', offerOf(2))),
      at(3_000, transfer('ana', 'c', { queue: 'billing' })),
    ];
    const facts = spec.given(...waiting).when(at(4_000, activated(after, 2))).facts;
    expect(facts).toMatchObject([{ type: 'EscalationQueued', queueId: 'billing' }]);
    const again = spec
      .given(at(0, activated(after)), ...waiting.slice(1, 4))
      .when(at(3_000, transfer('ana', 'c', { queue: 'billing' }))).facts;
    expect(types(again)).toEqual([
      'EscalationTransferred',
      'EscalationRequeued',
      'CustomerNotified',
      'WaitEstimated',
    ]);
  });

  it('keeps waiting for one agent only who is there', () => {
    const both = { queues: [queue('general', { sameAgentFor: 60_000 })] as const };
    const previous = { episodeId: id<never>('p#1'), agentId: id<never>('ana'), reason: 'resolved' } as never;
    const start = [
      at(0, activated(policy(both))),
      at(0, signIn('ana', { capacity: { '*': 1 } })),
      at(0, requested('busy', 0)),
      at(1_000, requested('c', 1_000, { previous })),
      at(2_000, activated(applied(both), 2)),
    ];
    const offered = spec
      .given(...start, at(3_000, signIn('bob')))
      .when(at(4_000, decline('ana', 'busy', offerOf(2))));
    expect(offered.facts.filter(({ type }) => type === 'OfferMade')).toMatchObject([
      { episodeId: episode('c'), agentId: 'ana' },
      { episodeId: episode('busy'), agentId: 'bob' },
    ]);
  });

  it('disturbs nobody who has an offer or an agent, and places them when they wait again', () => {
    const queues: Policy['queues'] = [queue('general'), queue('billing')];
    const after = applied({ queues, routes: [routeTo('billing')] });
    const start = [
      at(0, activated(policy({ queues }))),
      at(0, signIn('ana', { queues: both, capacity: { '*': 2 } })),
      at(1_000, requested('offered', 1_000)),
      at(1_000, requested('assigned', 1_000)),
      at(2_000, accept('ana', 'assigned', offerOf(3))),
    ];
    spec
      .given(...start)
      .when(at(3_000, activated(after, 2)))
      .thenNothing();
    const declined = spec
      .given(...start, at(3_000, activated(after, 2)), at(3_000, signIn('bob', { queues: both })))
      .when(at(4_000, decline('ana', 'offered', offerOf(2)))).facts;
    expect(declined).toMatchObject([
      { type: 'OfferDeclined' },
      { type: 'EscalationQueued', queueId: 'billing' },
      { type: 'OfferMade', agentId: 'bob' },
    ]);
    const left = spec
      .given(...start, at(3_000, activated(after, 2)))
      .when(at(4_000, setStatus('ana', 'offline'))).facts;
    expect(left.filter(({ type }) => type === 'EscalationQueued')).toMatchObject([
      { episodeId: episode('assigned'), queueId: 'billing' },
      { episodeId: episode('offered'), queueId: 'billing' },
    ]);
  });

  it('keeps what the queue has given up, and counts new steps from the decision', () => {
    const steps = [{ after: 60_000, drop: ['language' as const] }];
    const withSteps = { queues: [queue('general', { matchLanguage: true, relaxation: steps })] as const };
    const later = { ...withSteps, priority: { ...applied().priority, tier: {} } };
    const start = [
      at(0, activated(policy({ queues: [strict] }))),
      at(0, signIn('ana')),
      at(1_000, requested('c', 1_000, german)),
      at(31_000, activated(applied(withSteps), 2)),
    ];
    const given = spec.given(...start, at(40_000, setStatus('ana', 'away')));
    expect(types(given.whenTimePasses(60_999).facts)).toEqual([]);
    expect(types(given.whenTimePasses(61_000).facts)).toEqual(['RequirementsRelaxed', 'WaitEstimated']);
    const facts = spec
      .given(...start, at(40_000, setStatus('ana', 'away')), at(70_000, activated(policy(later), 3)))
      .when(at(80_000, setStatus('ana', 'available'))).facts;
    expect(types(facts)).toEqual(['OfferMade']);
  });
});
