import { describe, expect, it } from 'vitest';
import type { Policy } from '#domain/policy';
import { at } from '#testing';
import type { RoutingFact } from './facts.ts';
import {
  accept,
  activated,
  offerOf,
  policy,
  queue,
  reply,
  requested,
  resolve,
  setStatus,
  signIn,
  spec,
} from './routing.fixture.ts';

const HOUR = 3_600_000;
const shared = (fairShare: Policy['fairShare'], version = 1) =>
  activated(
    policy({ fairShare, queues: [queue('general', { wrapUp: 0, agentOrder: 'longestIdle' })] }),
    version,
  );

/** Ana accepts two customers while nobody else is there; then bob comes. */
const start = (fairShare: Policy['fairShare']) => [
  at(0, shared(fairShare)),
  at(0, signIn('ana', { capacity: { '*': 9 } })),
  at(1_000, requested('a', 1_000)),
  at(2_000, accept('ana', 'a', offerOf(2))),
  at(3_000, reply('ana', 'a')),
  at(4_000, resolve('ana', 'a')),
  at(5_000, requested('b', 5_000)),
  at(6_000, accept('ana', 'b', offerOf(6))),
  at(7_000, signIn('bob')),
];

const offers = (facts: readonly RoutingFact[]) =>
  facts.flatMap((fact) => (fact.type === 'OfferMade' ? [[fact.agentId, fact.beyondShare]] : []));

describe('An agent who has had the fair share', () => {
  it('comes after others, whatever the order among agents', () => {
    const ask = at(9_000, requested('c', 9_000));
    expect(offers(spec.given(...start(null)).when(ask).facts)).toEqual([['ana', false]]);
    expect(offers(spec.given(...start({ most: 2, within: HOUR })).when(ask).facts)).toEqual([['bob', false]]);
  });

  it('has the customer whom nobody else has room for, at once', () => {
    const { facts } = spec
      .given(...start({ most: 2, within: HOUR }), at(9_000, requested('c', 9_000)))
      .when(at(9_000, requested('d', 9_000)));
    expect(offers(facts)).toEqual([['ana', true]]);
  });

  it('comes as before once what was accepted is old enough, to the millisecond', () => {
    const within = HOUR;
    const history = start({ most: 2, within });
    const ask = (atMs: number) => spec.given(...history).when(at(atMs, requested('c', atMs))).facts;
    expect(offers(ask(2_000 + within - 1))).toEqual([['bob', false]]);
    expect(offers(ask(2_000 + within))).toEqual([['ana', false]]);
  });

  it('has it still after signing out and in', () => {
    const { facts } = spec
      .given(
        ...start({ most: 2, within: HOUR }),
        at(8_000, setStatus('ana', 'offline')),
        at(8_100, signIn('ana', { capacity: { '*': 9 } })),
      )
      .when(at(9_000, requested('c', 9_000)));
    // Bob has no room any more: the customer whom she left was offered to him.
    expect(offers(facts)).toEqual([['ana', true]]);
  });
});

describe('A new policy', () => {
  it.each([
    ['without a share', null, 'ana'],
    ['with a greater one', { most: 3, within: HOUR }, 'ana'],
    ['with a shorter time', { most: 2, within: 5_000 }, 'ana'],
    ['with a smaller one', { most: 1, within: HOUR }, 'bob'],
  ])('%s holds at once', (_, fairShare, agentId) => {
    const { facts } = spec
      .given(...start({ most: 2, within: HOUR }), at(8_000, shared(fairShare, 2)))
      .when(at(9_000, requested('c', 9_000)));
    expect(offers(facts)).toEqual([[agentId, false]]);
  });
});

it('nothing is kept of what agents accept where the policy has no share', () => {
  const anaAfter = (...history: ReturnType<typeof start>) =>
    spec
      .given(...history)
      .whenTimePasses(8_500)
      .state.agents.get('ana');
  expect(anaAfter(...start(null))).not.toHaveProperty('acceptedAt');
  const share = { most: 2, within: HOUR };
  expect(anaAfter(...start(share))?.acceptedAt).toHaveLength(2);
  const off = anaAfter(...start(share), at(8_000, shared(null, 2)));
  expect([off?.acceptedAt, off?.shareTakenUntil]).toEqual([undefined, undefined]);
});
