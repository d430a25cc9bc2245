import { expect, it } from 'vitest';
import { at, specTime } from '#testing';
import {
  accept,
  activated,
  offerOf,
  policy,
  presence,
  queue,
  requested,
  signIn,
  spec,
} from './routing.fixture.ts';

const reads = policy({
  queues: [queue('general', { firstReply: { '*': 60_000 } })],
  presence: presence({ readingTime: 15_000, missedOffers: 1 }),
});
const anaReads = [
  at(0, activated(reads)),
  at(0, signIn('ana', { capacity: { '*': 2 } })),
  at(1_000, requested('c', 1_000)),
  at(3_000, accept('ana', 'c', offerOf(2))),
];

it('R-22: an offer that comes while the agent reads and is not answered sets nobody to away', () => {
  const { state, facts } = spec.given(...anaReads, at(10_000, requested('d', 10_000))).whenTimePasses(25_000);
  expect(facts[0]).toMatchObject({ type: 'OfferExpired', agentId: 'ana' });
  expect(state.agents.get('ana')).toMatchObject({ status: 'available', missedOffers: 0 });
});

it('an offer that comes after it counts', () => {
  const { state } = spec.given(...anaReads, at(18_000, requested('d', 18_000))).whenTimePasses(33_000);
  expect(state.agents.get('ana')).toMatchObject({ status: 'away' });
});

it('the time for the first words begins after it', () => {
  expect(spec.given(...anaReads).whenTimePasses(77_999).facts).toEqual([]);
  expect(spec.given(...anaReads).whenTimePasses(78_000).facts[0]).toMatchObject({
    type: 'EscalationRequeued',
    reason: 'no_reply',
    at: specTime(78_000),
  });
});
