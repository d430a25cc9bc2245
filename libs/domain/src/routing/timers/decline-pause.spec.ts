import { expect, it } from 'vitest';
import { at, specTime } from '#testing';
import { activated, decline, offerOf, policy, queue, requested, signIn, spec } from '../routing.fixture.ts';

const pausing = policy({ queues: [queue('general', { declinePause: 10_000 })] });

/** Ana alone is there, and declines at 3 s. */
const declined = [
  at(0, activated(pausing)),
  at(0, signIn('ana')),
  at(1_000, requested('c', 1_000)),
  at(3_000, decline('ana', 'c', offerOf(2))),
];

it('R-6: the only agent who declines is asked again after a pause, never in the same instant', () => {
  spec
    .given(...declined.slice(0, 3))
    .when(declined[3]!)
    .then('OfferDeclined', 'WaitEstimated', 'CustomerNotified');
  const facts = spec
    .given(...declined)
    .whenTimePasses(13_000)
    .then('OfferMade');
  expect(facts[0]).toMatchObject({ agentId: 'ana', at: specTime(13_000) });
});

it('somebody who comes meanwhile is asked at once', () => {
  const facts = spec
    .given(...declined)
    .when(at(5_000, signIn('ben')))
    .then('OfferMade');
  expect(facts[0]).toMatchObject({ agentId: 'ben' });
});
