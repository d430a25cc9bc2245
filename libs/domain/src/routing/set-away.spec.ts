import { expect, it } from 'vitest';
import { at } from '#testing';
import type { Policy } from '#domain/policy';
import {
  accept,
  activated,
  episode,
  offerOf,
  policy,
  presence,
  queue,
  requested,
  setStatus,
  signIn,
  spec,
} from './routing.fixture.ts';

const announces: Partial<Policy['presence']> = { announceAway: true };
const missing = (change = announces) => [
  at(
    0,
    activated(
      policy({ presence: presence(change), queues: [queue('general', { firstReply: { '*': 60_000 } })] }),
    ),
  ),
  at(0, signIn('ana')),
  at(0, requested('c', 0)),
];

const away = (facts: readonly { readonly type: string }[]) =>
  facts.filter(({ type }) => type === 'AgentSetAway');

it('R-9: an agent whom missed offers set to away reads so, with what was missed last', () => {
  const { facts } = spec.given(...missing()).whenTimePasses(30_000);
  expect(away(facts)).toMatchObject([
    { agentId: 'ana', episodeId: episode('c'), reason: 'offer_expired', type: 'AgentSetAway' },
  ]);
});

it('first words that are missing count as well', () => {
  const { facts } = spec
    .given(...missing({ ...announces, missedOffers: 1 }), at(1_000, accept('ana', 'c', offerOf(2))))
    .whenTimePasses(61_000);
  expect(away(facts)).toMatchObject([{ agentId: 'ana', reason: 'no_reply' }]);
});

it('an agent who was busy already stays busy, and reads nothing', () => {
  const { facts } = spec
    .given(
      ...missing({ ...announces, missedOffers: 1 }),
      at(1_000, accept('ana', 'c', offerOf(2))),
      at(2_000, setStatus('ana', 'busy')),
    )
    .whenTimePasses(61_000);
  expect(facts[0]).toMatchObject({ type: 'EscalationRequeued', reason: 'no_reply' });
  expect(away(facts)).toEqual([]);
});

it('policies of earlier releases say nothing of it', () => {
  expect(away(spec.given(...missing({})).whenTimePasses(30_000).facts)).toEqual([]);
});
