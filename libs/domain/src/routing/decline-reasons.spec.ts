import { it } from 'vitest';
import { at } from '#testing';
import {
  accept,
  activated,
  agent,
  episode,
  offerOf,
  policy,
  presence,
  requested,
  signIn,
  spec,
} from './routing.fixture.ts';
import { id } from '#domain/vocabulary';

const listed = policy({ presence: presence({ declineReasons: ['wrong_skill', 'conflict'] }) });
const offered = [at(0, activated(listed)), at(0, signIn('ana')), at(1_000, requested('c', 1_000))];
const declined = (reason: string) =>
  agent('ana', { type: 'AgentDeclinedOffer', episodeId: episode('c'), offerId: id(offerOf(2)), reason });

it('R18: a decline names one of the reasons of the policy', () => {
  spec
    .given(...offered)
    .when(at(2_000, declined('wrong_skill')))
    .then('OfferDeclined', 'OfferMade');
});

it('R18: without one it does not count, and the offer stands', () => {
  spec
    .given(...offered)
    .when(at(2_000, declined('unknown')))
    .thenRejected(/wrong_skill, conflict/);
  spec
    .given(...offered, at(2_000, declined('unknown')))
    .when(at(3_000, accept('ana', 'c', offerOf(2))))
    .then('OfferAccepted', 'EscalationAssigned', 'CustomerNotified');
});
