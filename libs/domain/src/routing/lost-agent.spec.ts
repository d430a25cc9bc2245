import { describe, expect, it } from 'vitest';
import { at, specTime } from '#testing';
import {
  accept,
  activated,
  episode,
  heartbeat,
  offerOf,
  policy,
  presence,
  queue,
  requested,
  signIn,
  spec,
} from './routing.fixture.ts';

/** Ana has c, and is lost at 60 s for good at 90 s; d has waited since 30 s, with 10 points more. */
function lost(lostAgent: number) {
  const base = policy();
  const rules = policy({
    queues: [queue('general', { waitUpdates: { atMostEvery: 5_000 } })],
    presence: presence({ lease: 60_000, keepWork: 30_000 }),
    priority: { ...base.priority, category: { A: 10, B: 0, C: 0 }, lostAgent },
  });
  return [
    at(0, activated(rules)),
    at(0, signIn('ana')),
    at(0, requested('c', 0)),
    at(0, accept('ana', 'c', offerOf(2))),
    at(1_000, requested('d', 1_000, { category: 'A' })),
    at(55_000, signIn('ben', { capacity: { voice: 1 } })),
    at(80_000, heartbeat('ben')),
  ];
}

describe('R24: an agent is lost', () => {
  it('the customer is requeued with the original age and a boost, once', () => {
    const first = (boost: number) =>
      spec
        .given(...lost(boost))
        .when(at(95_000, signIn('cho')))
        .facts.find(({ type }) => type === 'OfferMade');
    expect(first(0)).toMatchObject({ episodeId: episode('d') });
    expect(first(30)).toMatchObject({ episodeId: episode('c'), waitedMs: 95_000 });
  });

  it('who waits behind hears of it at once, not when the turn of the estimate comes', () => {
    const { facts } = spec
      .given(
        ...lost(30),
        at(81_000, signIn('cho')),
        at(82_000, accept('cho', 'd', offerOf(7))),
        at(83_000, requested('e', 83_000)),
      )
      .whenTimePasses(92_000);
    const behind = facts.filter(
      (fact) =>
        fact.type === 'WaitEstimated' && fact.episodeId === episode('e') && fact.at > specTime(90_000),
    );
    expect(behind).toMatchObject([{ at: specTime(91_000), aheadCount: 1 }]);
  });
});

describe('Back within the window', () => {
  it('carries the wait of last time, and reports none of it', () => {
    const order = (carryWait: boolean) => {
      const rules = policy({ priority: { ...policy().priority, reEscalation: 0, carryWait } });
      const previous = { episodeId: episode('x'), agentId: null, endedAt: specTime(0), waitedMs: 20_000 };
      const run = spec
        .given(
          at(0, activated(rules)),
          at(1_000, requested('c', 1_000)),
          at(15_000, requested('back', 15_000, { previous })),
        )
        .when(at(16_000, signIn('ana')));
      return run.facts.find(({ type }) => type === 'OfferMade');
    };
    expect(order(false)).toMatchObject({ episodeId: episode('c') });
    expect(order(true)).toMatchObject({ episodeId: episode('back'), waitedMs: 1_000 });
  });
});
