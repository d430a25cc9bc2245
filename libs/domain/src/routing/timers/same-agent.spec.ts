import { expect, it } from 'vitest';
import { at, specTime } from '#testing';
import { id } from '#domain/vocabulary';
import {
  accept,
  activated,
  episode,
  offerOf,
  policy,
  queue,
  requested,
  setStatus,
  signIn,
  spec,
} from '../routing.fixture.ts';

const loyal = policy({ queues: [queue('general', { sameAgentFor: 60_000 })] });
const previous = { episodeId: episode('c'), agentId: id<never>('ben'), endedAt: specTime(0), waitedMs: 0 };
const back = (atMs: number) => at(atMs, requested('back', atMs, { previous }));
/** Ana has been idle for longer. */
const both = [at(0, activated(loyal)), at(0, signIn('ana')), at(1_000, signIn('ben'))];

it('R-16: who is back is offered to the agent of last time first', () => {
  const facts = spec
    .given(...both)
    .when(back(2_000))
    .then('EscalationQueued', 'OfferMade');
  expect(facts[1]).toMatchObject({ agentId: 'ben' });
});

it('for a while only: then anybody else will do', () => {
  const facts = spec
    .given(
      ...both,
      at(2_000, requested('c', 2_000)),
      at(3_000, accept('ana', 'c', offerOf(3))),
      at(3_500, requested('d', 3_500)),
      at(4_000, accept('ben', 'd', offerOf(5))),
      back(5_000),
      at(6_000, signIn('cy')),
    )
    .whenTimePasses(65_000).facts;
  expect(facts.find(({ type }) => type === 'OfferMade')).toMatchObject({
    agentId: 'cy',
    at: specTime(65_000),
  });
});

it('is offered to anybody at once where that agent is away', () => {
  const facts = spec
    .given(...both, at(1_500, setStatus('ben', 'away')))
    .when(back(2_000))
    .then('EscalationQueued', 'OfferMade');
  expect(facts[1]).toMatchObject({ agentId: 'ana' });
});

it('never where that agent has nothing for the channel any more', () => {
  const voiceOnly = signIn('ben', { capacity: { voice: 1 } });
  const facts = spec
    .given(...both, at(1_500, voiceOnly))
    .when(back(2_000))
    .then('EscalationQueued', 'OfferMade');
  expect(facts[1]).toMatchObject({ agentId: 'ana' });
});
