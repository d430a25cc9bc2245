import { expect, it } from 'vitest';
import { at } from '#testing';
import {
  accept,
  activated,
  offerOf,
  policy,
  requested,
  setStatus,
  signIn,
  transfer,
  spec,
} from './routing.fixture.ts';

const base = policy();
const today = activated({
  ...base,
  presence: { ...base.presence, keepStatus: true, checkTransfers: true },
});
const again = signIn('ana', { languages: ['en', 'fr'] });

it('R-8: signing in again while away changes the profile, not the status', () => {
  const away = [at(0, today), at(0, signIn('ana')), at(1_000, setStatus('ana', 'away'))];
  spec
    .given(...away, at(2_000, requested('c', 2_000)))
    .when(at(3_000, again))
    .thenNothing();
  const facts = spec
    .given(...away, at(2_000, setStatus('ana', 'offline')), at(3_000, requested('c', 3_000)))
    .when(at(4_000, again)).facts;
  expect(facts.map(({ type }) => type)).toContain('OfferMade');
});

it('R-4: a transfer to an agent who takes nothing of the channel is refused with the remedy', () => {
  spec
    .given(
      at(0, today),
      at(0, signIn('ana')),
      at(1_000, requested('c', 1_000)),
      at(2_000, accept('ana', 'c', offerOf(2))),
      at(3_000, signIn('ben', { capacity: { voice: 1 } })),
    )
    .when(at(4_000, transfer('ana', 'c', { agent: 'ben' })))
    .thenRejected(/Agent ben has no capacity for chat: transfer to a queue, or to an agent who takes chat/);
});
