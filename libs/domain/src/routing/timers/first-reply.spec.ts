import { expect, it } from 'vitest';
import { at, specTime } from '#testing';
import {
  accept,
  activated,
  offerOf,
  policy,
  queue,
  reply,
  requested,
  signIn,
  spec,
} from '../routing.fixture.ts';

const limited = policy({ queues: [queue('general', { firstReply: { '*': 60_000, email: 0 } })] });

const bothThere = [at(0, activated(limited)), at(0, signIn('ana')), at(1, signIn('ben'))];

it('R-7: who accepts and stays silent loses the customer to somebody else, with the original age', () => {
  const facts = spec
    .given(...bothThere, at(1_000, requested('c', 1_000)), at(3_000, accept('ana', 'c', offerOf(3))))
    .whenTimePasses(63_000)
    .then('EscalationRequeued', 'CustomerNotified', 'OfferMade');
  expect(facts[0]).toMatchObject({ fromAgentId: 'ana', reason: 'no_reply', at: specTime(63_000) });
  expect(facts[2]).toMatchObject({ agentId: 'ben', waitedMs: 62_000 });
});

it('every agent who accepts has the time anew, and a second miss sets the agent to away', () => {
  const facts = spec
    .given(
      ...[at(0, activated(limited)), at(0, signIn('ana'))],
      ...[at(1_000, requested('c', 1_000)), at(3_000, accept('ana', 'c', offerOf(2)))],
    )
    .whenTimePasses(63_000)
    .then('EscalationRequeued', 'CustomerNotified', 'OfferMade');
  // She alone is there: she is asked once more, and when she misses that as well, nobody is.
  expect(facts[2]).toMatchObject({ agentId: 'ana' });
  const { offerId } = facts[2] as { readonly offerId: string };
  const second = spec
    .given(
      ...[at(0, activated(limited)), at(0, signIn('ana'))],
      ...[at(1_000, requested('c', 1_000)), at(3_000, accept('ana', 'c', offerOf(2)))],
      at(64_000, accept('ana', 'c', offerId)),
    )
    .whenTimePasses(124_000);
  expect(second.facts.map(({ type }) => type)).not.toContain('OfferMade');
});

it('whoever has written keeps the customer, however long the next words take', () => {
  spec
    .given(
      ...bothThere,
      at(1_000, requested('c', 1_000)),
      at(3_000, accept('ana', 'c', offerOf(3))),
      at(50_000, reply('ana', 'c')),
    )
    .whenTimePasses(3_000_000)
    .thenNothing();
});

it('the limit goes by channel, and there is none where the policy says none', () => {
  spec
    .given(
      ...bothThere,
      at(1_000, requested('c', 1_000, { channel: 'email' })),
      at(3_000, accept('ana', 'c', offerOf(3))),
    )
    .whenTimePasses(3_000_000)
    .thenNothing();
});
