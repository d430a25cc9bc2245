import { describe, expect, it } from 'vitest';
import { at, specTime, type Step } from '#testing';
import { id, type EscalationRequested } from '#domain/vocabulary';
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
import type { RoutingInput } from '../routing.workflow.ts';

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

describe('Agents whom a contact prefers', () => {
  const preferring = policy({
    queues: [queue('general', { preferredAgentsFor: 30_000, sameAgentFor: 60_000 })],
  });
  const team = [
    at(0, activated(preferring)),
    at(0, signIn('ana')),
    at(0, signIn('ben')),
    at(0, signIn('cho')),
  ];
  const came = (preferredAgents: unknown, change: Partial<EscalationRequested> = {}) =>
    at(1_000, requested('c', 1_000, { attributes: { preferredAgents } as never, ...change }));
  const offered = (...steps: readonly Step<RoutingInput>[]) => {
    const { facts } = spec.given(...steps.slice(0, -1)).when(steps.at(-1)!);
    return facts.flatMap((fact) => (fact.type === 'OfferMade' ? [fact.agentId] : []));
  };

  it('are asked first: the first who is there, before the agent of last time', () => {
    expect(offered(...team, came('zoe, cho,ben'))).toEqual(['cho']);
    expect(offered(...team, came('cho', { previous }))).toEqual(['cho']);
    expect(offered(...team, came('zoe', { previous }))).toEqual(['ben']);
    expect(offered(...team, came(' ,'))).toEqual(['ana']);
    expect(offered(...team, came(7))).toEqual(['ana']);
  });

  it('are waited for as long as the queue says, and then anybody is asked', () => {
    const taken = [...team, at(500, requested('d', 500)), at(700, accept('ana', 'd', offerOf(4)))];
    const waits = spec.given(...taken, came('ana'));
    expect(waits.whenTimePasses(30_999).facts).toEqual([]);
    expect(waits.whenTimePasses(31_000).facts).toMatchObject([{ type: 'OfferMade', agentId: 'ben' }]);
  });

  it('are asked by nobody where the queue does not take them', () => {
    const usual = [at(0, activated(loyal)), ...team.slice(1)];
    expect(offered(...usual, came('cho'))).toEqual(['ana']);
  });
});
