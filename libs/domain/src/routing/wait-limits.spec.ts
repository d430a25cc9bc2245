import { describe, expect, it } from 'vitest';
import { at } from '#testing';
import { DEFAULT_POLICY } from '#domain/policy';
import {
  accept,
  activated,
  offerOf,
  policy,
  queue,
  reply,
  requested,
  setStatus,
  signIn,
  withdrawn,
  spec,
} from './routing.fixture.ts';

const MINUTE = 60_000;
const { notices, queues } = DEFAULT_POLICY;
const { waitLimits } = queues[0];
const limited = (change: Parameters<typeof queue>[1] = { waitLimits }) =>
  at(0, activated(policy({ notices, queues: [queue('general', change)] })));
const NUDGED = ['WaitLimitReached', 'CustomerNotified'] as const;

describe('R-13: nobody comes for five days', () => {
  it('limits are on by default', () =>
    expect(waitLimits).toEqual({ nudge: 3 * MINUTE, alternatives: 8 * MINUTE, alarm: 15 * MINUTE }));

  it('the customer is nudged, reads what else is possible, and a supervisor is alarmed: once each', () => {
    const facts = spec
      .given(limited(), at(0, requested('c', 0)))
      .when(at(5 * 24 * 60 * MINUTE, requested('other', 5 * 24 * 60 * MINUTE)))
      .then(
        ...NUDGED,
        ...NUDGED,
        'WaitLimitReached',
        'EscalationQueued',
        'WaitEstimated',
        'CustomerNotified',
      );
    const [nudge, nudged, alternatives, informed, alarm] = facts;
    expect(nudge).toMatchObject({ stage: 'nudge', waitedMs: 3 * MINUTE, situation: 'nobody_signed_in' });
    expect(nudged).toMatchObject({ notice: 'queued', situation: 'nudge' });
    expect(alternatives).toMatchObject({ stage: 'alternatives', waitedMs: 8 * MINUTE });
    expect(informed).toMatchObject({ notice: 'queued', situation: 'alternatives' });
    expect(alarm).toMatchObject({ stage: 'alarm', waitedMs: 15 * MINUTE, agentCount: 0, aheadCount: 0 });
  });

  it('no limit ends the contact: who signs in later is offered it', () => {
    spec
      .given(limited(), at(0, requested('c', 0)), at(20 * MINUTE, requested('d', 20 * MINUTE)))
      .when(at(60 * MINUTE, signIn('ana')))
      .then(...NUDGED, ...NUDGED, 'WaitLimitReached', 'OfferMade');
  });
});

describe('A limit of the wait', () => {
  it('is none for one who left or has an agent', () => {
    spec
      .given(
        limited(),
        at(0, requested('c', 0)),
        at(1, withdrawn('c', 1)),
        at(2, signIn('ana')),
        at(3, requested('d', 3)),
        at(4, accept('ana', 'd', offerOf(4))),
        at(5, reply('ana', 'd')),
      )
      .when(at(30 * MINUTE, setStatus('ana', 'busy')))
      .then();
  });

  it('that comes while an offer stands, follows when the offer comes to nothing', () => {
    const facts = spec
      .given(
        limited({ waitLimits, offerTimeout: 10 * MINUTE }),
        at(0, signIn('ana')),
        at(0, requested('c', 0)),
        at(5 * MINUTE, setStatus('ana', 'away')),
      )
      .when(at(6 * MINUTE, setStatus('ana', 'away')))
      .then(...NUDGED);
    expect(facts[0]).toMatchObject({ stage: 'nudge', waitedMs: 5 * MINUTE, situation: 'nobody_available' });
  });

  it('begins anew when the customer is back in the queue', () => {
    const facts = spec
      .given(
        limited(),
        at(0, signIn('ana')),
        at(0, requested('c', 0)),
        at(1, accept('ana', 'c', offerOf(2))),
        at(2, reply('ana', 'c')),
        at(60 * MINUTE, setStatus('ana', 'offline')),
      )
      .when(at(63 * MINUTE, requested('d', 63 * MINUTE)))
      .then(...NUDGED, 'EscalationQueued', 'WaitEstimated', 'CustomerNotified');
    expect(facts[0]).toMatchObject({ stage: 'nudge', waitedMs: 3 * MINUTE });
  });

  it('may be left out, in any order', () => {
    const own = { nudge: 0, alternatives: 2 * MINUTE, alarm: MINUTE };
    const facts = spec
      .given(limited({ waitLimits: own }), at(0, requested('c', 0)))
      .when(at(9 * MINUTE, requested('d', 9 * MINUTE)))
      .then('WaitLimitReached', ...NUDGED, 'EscalationQueued', 'WaitEstimated', 'CustomerNotified');
    expect(facts[0]).toMatchObject({ stage: 'alarm', waitedMs: MINUTE });
    expect(facts[1]).toMatchObject({ stage: 'alternatives', waitedMs: 2 * MINUTE });
  });

  it('is none under a policy that has none', () => {
    spec
      .given(limited({ waitLimits: null }), at(0, requested('c', 0)))
      .when(at(60 * MINUTE, setStatus('ana', 'busy')))
      .then();
  });
});
