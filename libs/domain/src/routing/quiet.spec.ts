import { describe, expect, it } from 'vitest';
import { at, specTime, type Step } from '#testing';
import { DEFAULT_POLICY, type Policy } from '#domain/policy';
import { id, type CustomerActive, type CustomerQuiet } from '#domain/vocabulary';
import {
  accept,
  activated,
  episode,
  heartbeat,
  offerOf,
  policy,
  presence,
  queue,
  reply,
  requested,
  resolve,
  signIn,
  spec,
} from './routing.fixture.ts';
import type { RoutingInput } from './routing.workflow.ts';

const MINUTE = 60_000;
const settings = (change: Partial<NonNullable<Policy['quiet']>> = {}) => ({
  ...{ after: { '*': 10 * MINUTE }, units: 0, most: 1 },
  ...change,
});
const patient = (quiet: Policy['quiet'], change: Partial<Policy> = {}) => policy({ quiet, ...change });

const says = (type: 'CustomerQuiet' | 'CustomerActive', of: string, sinceMs: number): RoutingInput => {
  const { workspaceId, conversationId, episodeId } = requested(of, sinceMs);
  const ids = { eventId: id<never>(`${type}-${of}-${sinceMs}`), workspaceId, conversationId, episodeId };
  const since = specTime(sinceMs);
  const who = { agentId: id<never>('ana'), at: specTime(sinceMs) };
  if (type === 'CustomerQuiet') return { type, ...ids, ...who, silentSince: since } satisfies CustomerQuiet;
  return { type, ...ids, ...who, writtenAt: since } satisfies CustomerActive;
};

/** Ana, with room for one, has answered Carla at 2 s, who wrote last at 1 s. */
const answered = (active: Policy, change: Parameters<typeof signIn>[1] = {}): Step<RoutingInput>[] => [
  at(0, activated(active)),
  at(0, signIn('ana', change)),
  at(0, requested('carla', 0)),
  at(1_000, accept('ana', 'carla', offerOf(2))),
  at(2_000, reply('ana', 'carla')),
];
const silent = (active: Policy = patient(settings())) => [
  ...answered(active),
  at(601_000, says('CustomerQuiet', 'carla', 1_000)),
];
const quiet = (active?: Policy) => [...silent(active), at(603_000, heartbeat('ana'))];

const types = (facts: readonly { readonly type: string }[]) => facts.map(({ type }) => type);

describe('R7: a customer who is quiet', () => {
  it("frees the units once the time is over after the agent's last words", () => {
    spec
      .given(...silent())
      .whenTimePasses(601_999)
      .thenNothing();
    const { facts } = spec.given(...silent()).whenTimePasses(602_000);
    expect(facts).toMatchObject([
      { type: 'CapacityFreed', agentId: 'ana', episodeId: episode('carla'), units: 1, at: specTime(602_000) },
    ]);
  });

  it('and somebody else is offered', () => {
    const { facts } = spec.given(...silent(), at(10_000, requested('dan', 10_000))).whenTimePasses(602_000);
    expect(types(facts)).toEqual(['CapacityFreed', 'OfferMade']);
  });

  it('is not quiet while the agent owes an answer', () => {
    const owed = [...answered(patient(settings())), at(900_000, says('CustomerQuiet', 'carla', 300_000))];
    spec
      .given(...owed)
      .whenTimePasses(3_000_000)
      .thenNothing();
    const { facts } = spec.given(...owed, at(1_000_000, reply('ana', 'carla'))).whenTimePasses(1_600_000);
    expect(facts).toMatchObject([{ type: 'CapacityFreed', at: specTime(1_600_000) }]);
  });

  it('has the time anew with each reply', () => {
    const again = [...silent(), at(601_500, reply('ana', 'carla'))];
    spec
      .given(...again)
      .whenTimePasses(1_201_499)
      .thenNothing();
    expect(types(spec.given(...again).whenTimePasses(1_201_500).facts)).toEqual(['CapacityFreed']);
  });

  it('takes the units again by writing, beyond the capacity if need be, and nobody is offered until there is room', () => {
    const woken = [
      ...quiet(),
      at(610_000, requested('dan', 610_000)),
      at(611_000, accept('ana', 'dan', offerOf(7))),
      at(620_000, says('CustomerActive', 'carla', 620_000)),
    ];
    const { facts } = spec.given(...woken.slice(0, -1)).when(woken.at(-1)!);
    expect(facts).toMatchObject([{ type: 'CapacityTaken', units: 1, agentId: 'ana' }]);
    const full = [...woken, at(630_000, requested('eve', 630_000)), at(631_000, resolve('ana', 'dan'))];
    const { history } = spec.given(...full).whenTimePasses(700_000);
    expect(history.filter((fact) => fact.type === 'OfferMade' && fact.episodeId === episode('eve'))).toEqual(
      [],
    );
  });

  it('is not quiet for what was said of an earlier time with the same agent', () => {
    const stale = [...answered(patient(settings())), at(601_000, says('CustomerQuiet', 'carla', 999))];
    spec
      .given(...stale)
      .whenTimePasses(3_000_000)
      .thenNothing();
  });

  it('frees nothing where the policy has it off', () => {
    spec
      .given(...silent(patient(null)))
      .whenTimePasses(3_000_000)
      .thenNothing();
  });

  it('keeps the units that the policy says', () => {
    const active = patient(settings({ units: 0.4 }));
    expect(spec.given(...silent(active)).whenTimePasses(602_000).facts).toMatchObject([{ units: 0.6 }]);
  });

  it('is not quiet in a channel where the time is 0s', () => {
    const active = patient(settings({ after: { '*': MINUTE, chat: 0 } }));
    spec
      .given(...silent(active))
      .whenTimePasses(3_000_000)
      .thenNothing();
  });

  it('frees no more than the reserve; the next one does when it is taken again, or its conversation ends', () => {
    const two = [
      ...answered(patient(settings()), { capacity: { '*': 2 } }),
      at(3_000, requested('dan', 3_000)),
      at(4_000, accept('ana', 'dan', offerOf(5))),
      at(5_000, reply('ana', 'dan')),
      at(601_000, says('CustomerQuiet', 'carla', 1_000)),
      at(604_000, says('CustomerQuiet', 'dan', 4_000)),
    ];
    const { history } = spec.given(...two).whenTimePasses(700_000);
    expect(history.filter(({ type }) => type === 'CapacityFreed')).toHaveLength(1);
    const past = [...two, at(700_000, heartbeat('ana'))];
    const { facts } = spec.given(...past).when(at(701_000, says('CustomerActive', 'carla', 701_000)));
    expect(facts).toMatchObject([
      { type: 'CapacityTaken', episodeId: episode('carla') },
      { type: 'CapacityFreed', episodeId: episode('dan') },
    ]);
    const ended = spec.given(...past).when(at(701_000, resolve('ana', 'carla')));
    expect(ended.facts.at(-1)).toMatchObject({ type: 'CapacityFreed', episodeId: episode('dan') });
  });

  it('that is paused frees nothing more, and does once it is resumed', () => {
    const active = patient(settings({ units: 0.5 }), {
      queues: [queue('general', { workClass: { email: 1, chat: 1, voice: 3 }, wrapUp: 0 })],
    });
    const paused = [
      ...quiet(active),
      at(610_000, requested('dan', 610_000, { channel: 'voice' })),
      at(611_000, accept('ana', 'dan', offerOf(7))),
    ];
    const { facts } = spec.given(...paused.slice(0, -1)).when(paused.at(-1)!);
    expect(types(facts).at(-1)).toBe('EscalationPaused');
    const { facts: resumed } = spec.given(...paused).when(at(620_000, resolve('ana', 'dan')));
    expect(types(resumed).slice(-2)).toEqual(['EscalationResumed', 'CapacityFreed']);
  });
});

describe('R24: a customer who writes to an agent who is lost', () => {
  const active = patient(null, {
    priority: { ...policy().priority, lostAgent: DEFAULT_POLICY.priority.lostAgent },
    presence: presence({ lease: 100_000, keepWork: 120_000, unanswered: 30_000 }),
  });
  const lost = answered(active);

  it('is asked for when the lease ends', () => {
    expect(spec.given(...lost).whenTimePasses(102_000).facts).toMatchObject([
      { type: 'AgentAbsent', agentId: 'ana', keptUntil: specTime(222_000), answeredAt: specTime(2_000) },
    ]);
  });

  it('and not answered goes back to the queue, before the time of the lost agent is over', () => {
    const wrote = [...lost, at(120_000, says('CustomerActive', 'carla', 120_000))];
    spec
      .given(...wrote)
      .whenTimePasses(149_999)
      .thenNothing();
    const { facts } = spec.given(...wrote).whenTimePasses(150_000);
    expect(facts[0]).toMatchObject({ type: 'EscalationRequeued', reason: 'unanswered', fromAgentId: 'ana' });
    const next = spec.given(...wrote, at(160_000, signIn('ben'))).whenTimePasses(160_000);
    expect(next.history.at(-1)).toMatchObject({ type: 'OfferMade', agentId: 'ben', waitedMs: 160_000 });
  });

  it('at once, where they wrote long before', () => {
    const wrote = [...lost, at(110_000, says('CustomerActive', 'carla', 20_000))];
    expect(spec.given(...wrote).whenTimePasses(110_000).facts[0]).toMatchObject({ reason: 'unanswered' });
  });

  it('stays with an agent who is back', () => {
    const back = [
      ...lost,
      at(120_000, says('CustomerActive', 'carla', 120_000)),
      at(130_000, heartbeat('ana')),
    ];
    spec
      .given(...back)
      .whenTimePasses(229_999)
      .thenNothing();
  });

  it('and nothing counts against an agent who is there', () => {
    const there = [...lost, at(50_000, says('CustomerActive', 'carla', 50_000))];
    spec
      .given(...there)
      .whenTimePasses(101_000)
      .thenNothing();
  });

  it('is heard of by nobody where the policy has no such time', () => {
    const off = patient(null, { presence: presence({ lease: 100_000, keepWork: 120_000 }) });
    spec
      .given(...answered(off))
      .whenTimePasses(221_000)
      .thenNothing();
  });
});
