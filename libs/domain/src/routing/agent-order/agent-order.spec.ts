import { describe, expect, it } from 'vitest';
import { at, type Step } from '#testing';
import { DEFAULT_POLICY, type Queue } from '#domain/policy';
import type { RoutingInput } from '../routing.workflow.ts';
import {
  accept,
  activated,
  consult,
  decline,
  endWrapUp,
  offerOf,
  policy,
  queue,
  reply,
  requested,
  resolve,
  setStatus,
  signIn,
  spec,
  withdrawn,
} from '../routing.fixture.ts';

const two = { capacity: { '*': 2 } };
const policyOf = (change: Partial<Queue>, version = 1) =>
  at(0, activated(policy({ queues: [queue('general', { wrapUp: 0, ...change })] }), version));

/** Who is offered the last of these, and what is said of the order. */
function chosen(...history: readonly Step<RoutingInput>[]) {
  const last = history.at(-1);
  if (last === undefined) throw new Error('There is nothing to choose.');
  const { facts } = spec.given(...history.slice(0, -1)).when(last);
  const offer = facts.find((fact) => fact.type === 'OfferMade');
  return offer && [offer.agentId, offer.agentOrder];
}

describe('Of two agents, ana with one in hand and idle for longer', () => {
  const history = [
    at(0, signIn('ana', two)),
    at(1_000, requested('c', 1_000)),
    at(2_000, accept('ana', 'c', offerOf(2))),
    at(5_000, signIn('bob', two)),
    at(9_000, requested('d', 9_000)),
  ];

  it.each([
    ['leastInHand', {}, 'bob', null],
    ['longestIdle', {}, 'ana', 'longestIdle'],
    ['weighted', { inHand: 3_000, skillLevel: 0 }, 'ana', 'weighted'],
    ['weighted', { inHand: 5_000, skillLevel: 0 }, 'bob', 'weighted'],
  ] as const)('%s %j chooses %s', (agentOrder, weights, agentId, named) => {
    const agentWeights = { inHand: 0, skillLevel: 0, ...weights };
    expect(chosen(policyOf({ agentOrder, agentWeights }), ...history)).toEqual([agentId, named]);
  });
});

it('leastInHand counts who is consulted on a conversation as having it in hand', () => {
  const consulting = at(
    0,
    activated(
      policy({ queues: [queue('general', { wrapUp: 0 })], transfers: { ...DEFAULT_POLICY.transfers } }),
    ),
  );
  const history = [
    consulting,
    at(0, signIn('ana', two)),
    at(1_000, requested('c', 1_000)),
    at(2_000, accept('ana', 'c', offerOf(2))),
    at(3_000, signIn('bob', two)),
    at(4_000, signIn('cho', two)),
    at(5_000, consult('ana', 'c', { agent: 'bob' })),
    at(6_000, accept('bob', 'c', offerOf(6))),
    at(7_000, requested('d', 7_000)),
  ];
  expect(chosen(...history)).toEqual(['cho', null]);
});

describe('roundRobin', () => {
  const start = [
    policyOf({ agentOrder: 'roundRobin' }),
    at(0, signIn('ana', two)),
    at(0, signIn('bob', two)),
    at(0, signIn('cho', two)),
  ];

  it('goes on to the next, whoever has finished meanwhile', () => {
    const history = [
      ...start,
      at(1_000, requested('c', 1_000)),
      at(2_000, requested('d', 2_000)),
      at(3_000, accept('ana', 'c', offerOf(4))),
      at(4_000, reply('ana', 'c')),
      at(5_000, resolve('ana', 'c')),
    ];
    expect(chosen(...history, at(6_000, requested('e', 6_000)))).toEqual(['cho', 'roundRobin']);
    expect(chosen(...history, at(6_000, requested('e', 6_000)), at(7_000, requested('f', 7_000)))).toEqual([
      'ana',
      'roundRobin',
    ]);
  });

  it('takes a declined offer for a turn, and one that came to nothing otherwise for none', () => {
    const offered = [...start, at(1_000, requested('c', 1_000))];
    const declined = at(2_000, decline('ana', 'c', offerOf(4)));
    expect(chosen(...offered, declined)).toEqual(['bob', 'roundRobin']);
    expect(chosen(...offered, declined, at(3_000, requested('d', 3_000)))?.[0]).toBe('cho');
    const left = at(2_000, withdrawn('c', 2_000));
    expect(chosen(...offered, left, at(3_000, requested('d', 3_000)))?.[0]).toBe('ana');
  });
});

describe('bestSkill', () => {
  const agents = [
    at(0, signIn('ana', { skills: { tax: 3, law: 3, chess: 9 }, ...two })),
    at(1_000, signIn('bob', { skills: { tax: 6, law: 1 }, ...two })),
    at(2_000, signIn('cho', { skills: { tax: 4, law: 3 }, ...two })),
  ];
  const asked = { agentOrder: 'bestSkill', skills: { tax: 2, law: 1 } } as const;

  it('adds up the skills that are asked for; of equal ones the longest idle is chosen', () => {
    expect(chosen(policyOf(asked), ...agents, at(9_000, requested('c', 9_000)))).toEqual([
      'bob',
      'bestSkill',
    ]);
    expect(
      chosen(
        policyOf(asked),
        ...agents,
        at(9_000, requested('c', 9_000)),
        at(9_500, requested('d', 9_500)),
      )?.[0],
    ).toBe('cho');
  });

  it('chooses the longest idle where no skill is asked for', () => {
    const none = { ...asked, skills: {} };
    expect(chosen(policyOf(none), ...agents, at(9_000, requested('c', 9_000)))?.[0]).toBe('ana');
  });

  it('counts each level as idle time among others where the queue says so', () => {
    const weighted = (skillLevel: number) => ({
      ...asked,
      agentOrder: 'weighted' as const,
      agentWeights: { inHand: 0, skillLevel },
    });
    const last = at(9_000, requested('c', 9_000));
    expect(chosen(policyOf(weighted(500)), ...agents, last)?.[0]).toBe('ana');
    expect(chosen(policyOf(weighted(2_500)), ...agents, last)?.[0]).toBe('bob');
  });
});

it('a policy that orders agents otherwise holds from its activation on, for those who wait too', () => {
  const busy = [
    policyOf({}),
    at(0, signIn('ana', two)),
    at(0, setStatus('ana', 'away')),
    at(1_000, requested('c', 1_000)),
    at(2_000, requested('d', 2_000)),
  ];
  const next = policy({ queues: [queue('general', { wrapUp: 0, agentOrder: 'longestIdle' })] });
  const { facts } = spec
    .given(...busy, at(3_000, activated(next, 2)))
    .when(at(4_000, setStatus('ana', 'available')));
  expect(facts.filter(({ type }) => type === 'OfferMade')).toMatchObject([
    { agentId: 'ana', agentOrder: 'longestIdle' },
    { agentId: 'ana', agentOrder: 'longestIdle' },
  ]);
});

it('what ends with a wrap-up starts the idle time anew', () => {
  const history = [
    policyOf({ agentOrder: 'longestIdle', wrapUp: 60_000 }),
    at(0, signIn('ana', two)),
    at(1_000, requested('c', 1_000)),
    at(2_000, accept('ana', 'c', offerOf(2))),
    at(3_000, signIn('bob', two)),
    at(4_000, reply('ana', 'c')),
    at(5_000, resolve('ana', 'c')),
    at(6_000, endWrapUp('ana', 'c')),
  ];
  expect(chosen(...history, at(9_000, requested('d', 9_000)))?.[0]).toBe('bob');
});
