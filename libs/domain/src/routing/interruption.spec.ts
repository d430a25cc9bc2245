import { describe, expect, it } from 'vitest';
import { at, specTime } from '#testing';
import { DEFAULT_POLICY, type Queue } from '#domain/policy';
import {
  accept,
  activated,
  consult,
  endWrapUp,
  episode,
  offerOf,
  policy,
  presence,
  queue,
  reply,
  requested,
  resolve,
  setStatus,
  signIn,
  spec,
} from './routing.fixture.ts';
import { INTERRUPTIONS_MAX } from './interruption.ts';

const classed = (change: Partial<Queue> = {}) =>
  policy({
    notices: DEFAULT_POLICY.notices,
    queues: [queue('general', { workClass: { email: 1, chat: 2, voice: 3 }, wrapUp: 5_000, ...change })],
    presence: presence({ readingTime: 0 }),
  });
const asks = (ms: number, name: string, channel: string) => at(ms, requested(name, ms, { channel }));

/** Ana, with room for one, has an email; a call comes at 10 s. */
const calling = (change: Partial<Queue> = {}, low = 'email', high = 'voice') => [
  at(0, activated(classed(change))),
  at(0, signIn('ana')),
  asks(0, 'low', low),
  at(1_000, accept('ana', 'low', offerOf(2))),
  asks(10_000, 'high', high),
];
/** Ana has accepted the call. */
const interrupted = (change: Partial<Queue> = {}, low = 'email') => [
  ...calling(change, low),
  at(12_000, accept('ana', 'high', offerOf(4))),
];

describe('R8: work of a higher class', () => {
  it('is offered to an agent whose room lower work takes, and the offer says what it interrupts', () => {
    const facts = spec
      .given(...calling().slice(0, -1))
      .when(calling()[4]!)
      .then('EscalationQueued', 'OfferMade');
    expect(facts[1]).toMatchObject({ agentId: 'ana', interrupts: [episode('low')] });
  });

  it('interrupts once the agent accepts: both sides are events', () => {
    const facts = spec
      .given(...calling())
      .when(interrupted()[5]!)
      .then('OfferAccepted', 'EscalationAssigned', 'CustomerNotified', 'EscalationPaused');
    expect(facts[3]).toMatchObject({
      ...{
        episodeId: episode('low'),
        agentId: 'ana',
        byEpisodeId: episode('high'),
        workClass: 1,
        byWorkClass: 3,
      },
    });
  });

  it('who is paused in a live channel reads so, in words; an e-mail says nothing', () => {
    const { facts } = spec.given(...calling({}, 'chat')).when(interrupted()[5]!);
    expect(facts.at(-1)).toMatchObject({
      ...{ type: 'CustomerNotified', episodeId: episode('low'), notice: 'requeued', situation: 'paused' },
      text: expect.stringMatching(/^ANA has to see to something urgent/) as string,
    });
  });

  it('declined, or not answered, has interrupted nothing', () => {
    const { history } = spec.given(...calling()).whenTimePasses(60_000);
    expect(history.filter(({ type }) => type === 'EscalationPaused')).toEqual([]);
  });

  it('is resumed when there is room again: after the wrap-up, before anything of its own class', () => {
    const { facts } = spec
      .given(...interrupted(), asks(13_000, 'other', 'email'), at(20_000, resolve('ana', 'high')))
      .when(at(22_000, endWrapUp('ana', 'high')));
    expect(facts.map(({ type }) => type)).toEqual(['WrapUpEnded', 'EscalationResumed']);
    expect(facts[1]).toMatchObject({ episodeId: episode('low'), agentId: 'ana', pausedMs: 10_000 });
  });

  it('comes before what is paused, again', () => {
    const { facts } = spec
      .given(...interrupted(), asks(13_000, 'next', 'voice'), at(20_000, resolve('ana', 'high')))
      .when(at(22_000, endWrapUp('ana', 'high')));
    expect(facts.map(({ type }) => type)).toEqual(['WrapUpEnded', 'OfferMade']);
    expect(facts[1]).toMatchObject({ episodeId: episode('next'), interrupts: [] });
  });

  it('goes to an agent who has room, if there is one', () => {
    const { facts } = spec.given(...calling().slice(0, -1), at(9_000, signIn('ben'))).when(calling()[4]!);
    expect(facts.at(-1)).toMatchObject({ type: 'OfferMade', agentId: 'ben', interrupts: [] });
  });
});

describe('R8: nothing is interrupted', () => {
  const waits = (change: Partial<Queue>, low?: string, high?: string) =>
    spec
      .given(...calling(change, low, high))
      .whenTimePasses(10_000)
      .history.filter((fact) => fact.type === 'OfferMade' && fact.episodeId === episode('high'));

  it('where the queue has no classes', () => {
    expect(waits({ workClass: {} })).toEqual([]);
  });

  it('by its own class, or by a lower one', () => {
    expect(waits({}, 'email', 'email')).toEqual([]);
    expect(waits({}, 'voice', 'email')).toEqual([]);
  });

  it('without a class, on either side', () => {
    expect(waits({}, 'sms', 'voice')).toEqual([]);
    expect(waits({}, 'email', 'sms')).toEqual([]);
  });

  it('while the agent finishes up', () => {
    const { facts } = spec
      .given(...calling().slice(0, -1), at(8_000, resolve('ana', 'low')))
      .when(calling()[4]!);
    expect(facts.some(({ type }) => type === 'OfferMade')).toBe(false);
  });

  it('but a wrap-up that began between the offer and its acceptance ends with it', () => {
    const { facts } = spec.given(...calling(), at(11_000, resolve('ana', 'low'))).when(interrupted()[5]!);
    expect(facts.at(-1)).toMatchObject({
      ...{ type: 'WrapUpEnded', episodeId: episode('low'), by: 'interruption', wrapUpMs: 1_000 },
    });
  });

  it('more than three times by one agent', () => {
    const steps = [...calling().slice(0, -1)];
    let ms = 10_000;
    for (let n = 0; n <= INTERRUPTIONS_MAX; n += 1) {
      const step = steps.length;
      steps.push(
        asks(ms, `call-${n}`, 'voice'),
        at(ms + 1_000, accept('ana', `call-${n}`, offerOf(step))),
        at(ms + 2_000, resolve('ana', `call-${n}`)),
        at(ms + 3_000, endWrapUp('ana', `call-${n}`)),
      );
      ms += 10_000;
    }
    const { history } = spec.given(...steps).whenTimePasses(ms);
    expect(history.filter(({ type }) => type === 'EscalationPaused')).toHaveLength(INTERRUPTIONS_MAX);
    expect(history.filter(({ type }) => type === 'EscalationResumed')).toHaveLength(INTERRUPTIONS_MAX);
  });
});

describe('R8: while it is paused', () => {
  it('no timer counts against the agent, and the rest of it runs once it is resumed', () => {
    const replyIn = { firstReply: { email: 20_000 } };
    // Due at 21 s, 9 s left at 12 s; resumed at 102 s.
    const past = [
      ...interrupted(replyIn),
      at(100_000, resolve('ana', 'high')),
      at(102_000, endWrapUp('ana', 'high')),
    ];
    expect(spec.given(...past).whenTimePasses(110_000).facts).toEqual([]);
    const { facts } = spec.given(...past).whenTimePasses(111_000);
    expect(facts[0]).toMatchObject({ type: 'EscalationRequeued', reason: 'no_reply', at: specTime(111_000) });
    expect(spec.given(...past, at(103_000, reply('ana', 'low'))).whenTimePasses(112_000).facts).toEqual([]);
  });

  it('for too long, it goes back to the queue with its original age', () => {
    const { facts } = spec.given(...interrupted({ pauseMost: 60_000 })).whenTimePasses(72_000);
    expect(facts[0]).toMatchObject({
      ...{ type: 'EscalationRequeued', episodeId: episode('low'), reason: 'paused_too_long' },
    });
    const { facts: next } = spec.given(...interrupted({ pauseMost: 60_000 })).when(at(80_000, signIn('ben')));
    expect(next.at(-1)).toMatchObject({ type: 'OfferMade', agentId: 'ben', waitedMs: 80_000 });
  });

  it('for too long, whoever was consulted on it reads that the consult is over', () => {
    const base = classed({ pauseMost: 60_000 });
    const { facts } = spec
      .given(
        at(0, activated({ ...base, transfers: DEFAULT_POLICY.transfers })),
        ...calling().slice(1, 4),
        at(2_000, signIn('ben', { capacity: { email: 1 } })),
        at(3_000, consult('ana', 'low', { agent: 'ben' })),
        at(4_000, accept('ben', 'low', offerOf(5))),
        calling()[4]!,
        at(12_000, accept('ana', 'high', offerOf(7))),
      )
      .whenTimePasses(72_000);
    expect(facts.slice(0, 2)).toMatchObject([
      { type: 'ConsultEnded', episodeId: episode('low'), agentId: 'ben', reason: 'work_ended' },
      { type: 'EscalationRequeued', episodeId: episode('low'), reason: 'paused_too_long' },
    ]);
  });

  it('it can be ended, and there is no wrap-up beside the work that interrupted it', () => {
    const { facts } = spec.given(...interrupted()).when(at(15_000, resolve('ana', 'low')));
    expect(facts.map(({ type }) => type)).toEqual(['EscalationResolved', 'CustomerNotified', 'WrapUpEnded']);
  });

  it('an agent who leaves loses both to others', () => {
    const { facts } = spec.given(...interrupted()).when(at(15_000, setStatus('ana', 'offline')));
    const requeued = facts.filter(({ type }) => type === 'EscalationRequeued');
    expect(requeued.map(({ episodeId }) => episodeId)).toEqual([episode('high'), episode('low')]);
  });
});

describe('R8: danger to life', () => {
  const dangerous = {
    category: 'A',
    reasons: [{ ...requested('x', 0).reasons[0], rule: 'safety' }],
  } as const;
  const safe = () => {
    const base = classed();
    return activated(
      policy({
        ...base,
        triggers: DEFAULT_POLICY.triggers,
        priority: { ...base.priority, safetyFirst: true },
      }),
    );
  };
  const past = [
    at(0, safe()),
    at(0, signIn('ana')),
    asks(0, 'call', 'voice'),
    at(1_000, accept('ana', 'call', offerOf(2))),
  ];

  it('interrupts the highest class, in whatever channel', () => {
    const { facts } = spec
      .given(...past)
      .when(at(5_000, requested('d', 5_000, { channel: 'email', ...dangerous })));
    expect(facts.at(-1)).toMatchObject({ type: 'OfferMade', interrupts: [episode('call')] });
  });

  it('that is heard while it is paused is resumed at once', () => {
    const heard = {
      ...requested('call', 9_000, { channel: 'voice', ...dangerous }),
      type: 'EscalationUpdated' as const,
    };
    const { facts } = spec
      .given(
        ...past,
        at(5_000, requested('d', 5_000, { channel: 'email', ...dangerous })),
        at(6_000, accept('ana', 'd', offerOf(4))),
      )
      .when(at(9_000, { ...heard, rules: ['safety'] }));
    expect(facts.map(({ type, episodeId }) => [type, episodeId])).toEqual([
      ['EscalationResumed', episode('call')],
    ]);
  });
});
