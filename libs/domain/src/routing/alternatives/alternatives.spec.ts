import { describe, expect, it } from 'vitest';
import { at, specTime } from '#testing';
import { DEFAULT_POLICY, type Queue } from '#domain/policy';
import {
  id,
  type AlternativeRequested,
  type AlternativesOffered,
  type EscalationUpdated,
} from '#domain/vocabulary';
import {
  accept,
  activated,
  agent,
  deadlinesOf,
  episode,
  giveBack,
  offerOf,
  policy,
  queue,
  reply,
  requested,
  setStatus,
  signIn,
  spec,
  withdrawn,
} from '../routing.fixture.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The spec begins on a Thursday at 00:00 UTC, which is 01:00 in Berlin. */
const EVERY_DAY = [{ from: 9 * 60, to: 17 * 60 }];
const calendar = {
  timeZone: 'Europe/Berlin',
  weekly: {
    monday: EVERY_DAY,
    tuesday: EVERY_DAY,
    wednesday: EVERY_DAY,
    thursday: EVERY_DAY,
    friday: EVERY_DAY,
    saturday: [],
    sunday: [],
  },
  exceptions: {},
};
const { notices } = DEFAULT_POLICY;
const { alternatives: builtIn, waitLimits } = DEFAULT_POLICY.queues[0];
const CALLBACK = {
  callingHours: { from: 8 * 60, to: 21 * 60 },
  perHour: 2,
  tolerance: 15 * MINUTE,
  attempts: 2,
  retryAfter: HOUR,
};
const calling: NonNullable<Queue['alternatives']> = { ...builtIn!, callback: CALLBACK };
const under = (change: Partial<Queue> = { alternatives: calling, hours: 'office' }) =>
  at(0, activated(policy({ notices, calendars: { office: calendar }, queues: [queue('general', change)] })));
const wants = (
  name: string,
  alternative: AlternativeRequested['alternative'],
  change: Partial<AlternativeRequested> = {},
): AlternativeRequested => {
  const { workspaceId, conversationId, episodeId } = requested(name, 0);
  return {
    type: 'AlternativeRequested',
    eventId: id(`${name} wants ${alternative} ${String(change.dueAt)}`),
    ...{ workspaceId, conversationId, episodeId, at: specTime(0) },
    ...{
      alternative,
      dueAt: null,
      contact: alternative === 'callback' ? '+49 30 1234567' : null,
      detail: null,
    },
    ...change,
  };
};
const OFFERED = ['AlternativesOffered', 'CustomerNotified'] as const;
const QUEUED = ['EscalationQueued', 'WaitEstimated', 'CustomerNotified'] as const;
const offeredIn = (facts: readonly { readonly type: string }[]) =>
  facts.find((fact): fact is AlternativesOffered => fact.type === 'AlternativesOffered')!;
const TEN = specTime(9 * HOUR);
const resolved = (name: string, of: string, outcome: 'resolved' | 'not_reached') =>
  agent(name, { type: 'AgentResolved', episodeId: episode(of), outcome, note: null });

describe('R-10: nobody signed in', () => {
  it('what else is possible is offered as data and in words, on by default without callbacks', () => {
    const facts = spec
      .given(under({ alternatives: builtIn }))
      .when(at(1, requested('c', 1)))
      .then(...QUEUED, ...OFFERED);
    expect(offeredIn(facts)).toMatchObject({
      situation: 'nobody_signed_in',
      language: 'en',
      options: [
        { alternative: 'message', dueAt: null, label: 'Leave a message' },
        { alternative: 'assistant', label: 'Go on with the assistant and keep my place' },
        { alternative: 'wait', label: 'Keep waiting' },
      ],
    });
    expect(facts.at(-1)).toMatchObject({
      situation: 'choices',
      text: expect.stringContaining('\n1. Leave a message\n2. Go on') as string,
    });
  });

  it('in the language of the customer', () => {
    const { facts } = spec.given(under()).when(at(1, requested('c', 1, { language: 'de' })));
    expect(offeredIn(facts).options[0]?.label).toBe('Rückruf heute um 09:00 Uhr (Ortszeit Berlin)');
  });

  it('not where nothing is to be chosen, where somebody is there, or where the policy is of an earlier level', () => {
    for (const change of [
      { alternatives: { ...builtIn!, choices: { '*': ['wait' as const] } } },
      { alternatives: { ...builtIn!, choices: {} } },
      { alternatives: null },
    ]) {
      spec
        .given(under(change))
        .when(at(1, requested('c', 1)))
        .then(...QUEUED);
    }
    spec
      .given(under({ alternatives: builtIn }), at(0, signIn('ana')), at(1, requested('c', 1)))
      .when(at(2, requested('d', 2)))
      .then(...QUEUED);
  });

  it('by channel: nobody waits for an e-mail', () => {
    spec
      .given(under({ alternatives: builtIn }))
      .when(at(1, requested('c', 1, { channel: 'email' })))
      .then(...QUEUED);
  });
});

describe('R-13: nobody comes for five days', () => {
  it('the limit of the wait offers a callback, and it is due within the hours of the queue', () => {
    const { history } = spec
      .given(
        under({ alternatives: calling, hours: 'office', waitLimits }),
        at(9 * HOUR, signIn('ana', { capacity: { '*': 1 } })),
        at(9 * HOUR, requested('first', 9 * HOUR)),
        at(9 * HOUR, requested('c', 9 * HOUR)),
      )
      .when(at(9 * HOUR + 9 * MINUTE, setStatus('ana', 'busy')));
    const offered = offeredIn(history);
    expect(offered.situation).toBe('alternatives');
    // The hour that runs is not offered: 10:00 in Berlin, then two hours later each.
    expect(
      offered.options.filter(({ alternative }) => alternative === 'callback').map(({ dueAt }) => dueAt),
    ).toEqual([specTime(10 * HOUR), specTime(12 * HOUR), specTime(14 * HOUR)]);
  });
});

describe('A callback', () => {
  const chosen = [under(), at(1, requested('c', 1)), at(2, wants('c', 'callback', { dueAt: TEN }))] as const;

  it('is promised: the customer need not wait, and nobody is asked before its time', () => {
    const [promise, notice] = spec
      .given(under(), at(1, requested('c', 1)))
      .when(at(2, wants('c', 'callback', { dueAt: TEN })))
      .then('AlternativeChosen', 'CustomerNotified');
    expect(promise).toMatchObject({
      ...{ alternative: 'callback', dueAt: TEN, contact: '+49 30 1234567' },
      ...{ keepsPlace: false, queueId: 'general' },
    });
    expect(notice).toMatchObject({
      situation: 'callback',
      text: 'We will call you today at 10:00 (Berlin time). You need not stay here.',
    });
    spec
      .given(...chosen)
      .when(at(8 * HOUR, signIn('ana')))
      .then();
  });

  it('as soon as possible is the first free time', () => {
    const { facts } = spec.given(under(), at(1, requested('c', 1))).when(at(2, wants('c', 'callback')));
    expect(facts[0]).toMatchObject({ dueAt: specTime(8 * HOUR) });
  });

  it('comes before those who are younger when it is due', () => {
    const facts = spec
      .given(
        ...chosen,
        at(8 * HOUR, requested('younger', 8 * HOUR)),
        at(9 * HOUR - 1, signIn('ana', { queues: [] })),
      )
      .when(at(9 * HOUR, signIn('ben')))
      .then('CallbackDue', 'WaitEstimated', 'OfferMade');
    expect(facts[0]).toMatchObject({ dueAt: TEN, attempt: 1 });
    expect(facts[2]).toMatchObject({ episodeId: episode('c') });
  });

  it('is kept with the first words of the agent', () => {
    const facts = spec
      .given(...chosen, at(9 * HOUR, signIn('ana')), at(9 * HOUR + 1, accept('ana', 'c', offerOf(3, 0))))
      .when(at(9 * HOUR + MINUTE, reply('ana', 'c')))
      .then('CallbackKept', 'FirstReplySent');
    expect(facts[0]).toMatchObject({ agentId: 'ana', lateMs: MINUTE, attempt: 1 });
  });

  it('that nobody makes in time is a broken promise, once, and is still to be made', () => {
    const { facts, state } = spec.given(...chosen).whenTimePasses(9 * HOUR + 20 * MINUTE);
    expect(facts.map(({ type }) => type)).toEqual(['CallbackDue', 'WaitEstimated', 'CallbackBroken']);
    expect(facts[2]).toMatchObject({ lateMs: 15 * MINUTE, at: specTime(9 * HOUR + 15 * MINUTE) });
    expect(deadlinesOf(state).map(([, name]) => name)).not.toContain('callbackBroken');
    const late = spec.given(...chosen).when(at(10 * HOUR, signIn('ana')));
    expect(late.facts.map(({ type }) => type)).toEqual([
      'CallbackDue',
      'WaitEstimated',
      'CallbackBroken',
      'OfferMade',
    ]);
  });

  it('is tried again when the customer was not reached, as often as the policy says', () => {
    const called = [
      ...chosen,
      at(9 * HOUR, signIn('ana')),
      at(9 * HOUR + 1, accept('ana', 'c', offerOf(3, 0))),
    ] as const;
    const facts = spec
      .given(...called)
      .when(at(9 * HOUR + MINUTE, resolved('ana', 'c', 'not_reached')))
      .then('CallbackKept', 'CallbackRescheduled', 'CustomerNotified');
    // An hour later at least, and not in the hour that runs then.
    expect(facts[1]).toMatchObject({ dueAt: specTime(11 * HOUR), attempt: 2 });
    expect(facts[2]).toMatchObject({ situation: 'called' });
    const again = spec
      .given(...called, at(9 * HOUR + MINUTE, resolved('ana', 'c', 'not_reached')))
      .when(at(11 * HOUR, setStatus('ana', 'available')));
    expect(again.facts.map(({ type }) => type)).toEqual(['CallbackDue', 'WaitEstimated', 'OfferMade']);
    const offer = again.facts[2] as { offerId?: string };
    spec
      .given(
        ...called,
        at(9 * HOUR + MINUTE, resolved('ana', 'c', 'not_reached')),
        at(11 * HOUR, setStatus('ana', 'available')),
        at(11 * HOUR + 1, accept('ana', 'c', String(offer.offerId))),
      )
      .when(at(11 * HOUR + MINUTE, resolved('ana', 'c', 'not_reached')))
      .then('CallbackKept', 'EscalationResolved', 'CustomerNotified');
  });

  it('is kept also where the agent hands the customer back to the assistant', () => {
    spec
      .given(...chosen, at(9 * HOUR, signIn('ana')), at(9 * HOUR + 1, accept('ana', 'c', offerOf(3, 0))))
      .when(at(9 * HOUR + MINUTE, giveBack('ana', 'c')))
      .then('CallbackKept', 'EscalationReturned', 'CustomerNotified');
  });

  it('is not broken any more where the customer has left the second attempt', () => {
    const second = [
      under({ alternatives: calling, hours: 'office', wrapUp: HOUR }),
      ...chosen.slice(1),
      at(9 * HOUR, signIn('ana')),
      at(9 * HOUR + 1, accept('ana', 'c', offerOf(3, 0))),
      at(9 * HOUR + 2, reply('ana', 'c')),
      at(9 * HOUR + MINUTE, resolved('ana', 'c', 'not_reached')),
      at(11 * HOUR, setStatus('ana', 'available')),
    ];
    const offers = spec.given(...second).whenTimePasses(11 * HOUR + 1).history;
    const { offerId } = offers.findLast((fact) => fact.type === 'OfferMade')!;
    const left = 11 * HOUR + MINUTE;
    const { history } = spec
      .given(...second, at(11 * HOUR + 1, accept('ana', 'c', offerId)), at(left, withdrawn('c', left)))
      .whenTimePasses(11 * HOUR + 16 * MINUTE);
    expect(history.slice(-3).map(({ type }) => type)).toEqual([
      'EscalationAssigned',
      'CustomerNotified',
      'EscalationResolved',
    ]);
  });

  it('takes back an offer that stands', () => {
    spec
      .given(under(), at(1, signIn('ana')), at(1, requested('c', 1)))
      .when(at(2, wants('c', 'callback')))
      .then('OfferRescinded', 'AlternativeChosen', 'CustomerNotified');
  });

  it('that is withdrawn is over', () => {
    const { state, facts } = spec.given(...chosen).when(at(3, withdrawn('c', 3)));
    expect(facts).toMatchObject([{ type: 'EscalationAbandoned' }]);
    expect(state.index.callbacks.size).toBe(0);
  });

  it('is not promised for more customers an hour than the policy says; others are offered', () => {
    const all = [under(), ...['a', 'b', 'c'].map((name) => at(1, requested(name, 1)))];
    const facts = spec
      .given(
        ...all,
        at(2, wants('a', 'callback', { dueAt: TEN })),
        at(2, wants('b', 'callback', { dueAt: TEN })),
      )
      .when(at(3, wants('c', 'callback', { dueAt: TEN })))
      .then(...OFFERED);
    expect(offeredIn(facts).options.map(({ dueAt }) => dueAt)).not.toContain(TEN);
  });

  it('is not promised beyond the times that could be offered: others are', () => {
    const nextYear = specTime(365 * DAY + 9 * HOUR);
    const facts = spec
      .given(under(), at(1, requested('c', 1)))
      .when(at(2, wants('c', 'callback', { dueAt: nextYear })))
      .then(...OFFERED);
    expect(offeredIn(facts).options[0]).toMatchObject({ dueAt: specTime(8 * HOUR) });
    const farthest = specTime(28 * DAY + 9 * HOUR);
    spec
      .given(under(), at(1, requested('c', 1)))
      .when(at(2, wants('c', 'callback', { dueAt: farthest })))
      .then('AlternativeChosen', 'CustomerNotified');
  });

  it('at a time that is over is answered with others, also while an agent is asked', () => {
    const over = specTime(8 * HOUR);
    const facts = spec
      .given(under(), at(8 * HOUR, signIn('ana')), at(8 * HOUR, requested('c', 8 * HOUR)))
      .when(at(8 * HOUR + 5_000, wants('c', 'callback', { dueAt: over })))
      .then(...OFFERED);
    expect(offeredIn(facts).options[0]).toMatchObject({ alternative: 'callback', dueAt: TEN });
  });

  it('or a message is chosen once: a further choice changes nothing', () => {
    for (const first of ['callback', 'message'] as const) {
      for (const next of ['callback', 'message', 'assistant', 'wait'] as const) {
        spec
          .given(under(), at(1, requested('c', 1)), at(2, wants('c', first, { eventId: id('first') })))
          .when(at(3, wants('c', next)))
          .thenIgnored(/is called or answered later already/);
      }
    }
  });

  it('is not promised outside the lawful hours of the customer', () => {
    const inNewYork = requested('c', 1, { attributes: { timeZone: 'America/New_York' } });
    const { facts } = spec.given(under(), at(1, inNewYork)).when(at(2, wants('c', 'callback')));
    // 08:00 in New York is 14:00 in Berlin.
    expect(facts[0]).toMatchObject({ dueAt: specTime(13 * HOUR) });
    expect(facts[1]).toMatchObject({
      text: expect.stringContaining('tomorrow at 08:00 (New York time)') as string,
    });
    // Friday's last hour is over: Monday.
    const { facts: weekend } = spec
      .given(under(), at(DAY + 20 * HOUR, requested('c', DAY + 20 * HOUR)))
      .when(at(DAY + 20 * HOUR, wants('c', 'callback')));
    expect(weekend[0]).toMatchObject({ dueAt: specTime(4 * DAY + 8 * HOUR) });
  });
});

describe('A callback under a policy that places anew', () => {
  const STEP = { after: MINUTE, drop: ['skills'] };
  const placing = (version: number, onePointPer: number) => {
    const asked = { alternatives: calling, hours: 'office', skills: { tax: 3 }, relaxation: [STEP] };
    const { priority } = policy();
    const change = {
      notices,
      calendars: { office: calendar },
      queues: [queue('general', asked)] as const,
      priority: { ...priority, appliesToWaiting: true, onePointPer },
    };
    return activated(policy(change), version);
  };
  const parked = [
    at(0, placing(1, 10_000)),
    at(1, requested('c', 1)),
    at(2, wants('c', 'callback', { dueAt: TEN })),
  ] as const;

  it.each([
    ['while it is parked', 3],
    ['when it is due', 9 * HOUR + 1_000],
  ])('%s: the queue gives way as long after it was due as it says', (_, atMs) => {
    const { history } = spec
      .given(...parked, at(atMs, placing(2, 20_000)))
      .whenTimePasses(9 * HOUR + 2 * MINUTE);
    expect(history.filter(({ type }) => type === 'RequirementsRelaxed')).toMatchObject([
      { at: specTime(9 * HOUR + MINUTE) },
    ]);
  });
});

describe('R-18: danger to life', () => {
  const RULE = {
    code: 'always_human_topic',
    trigger: 'customer_request',
    category: 'A',
    rule: 'safety',
    detail: 'gas',
    evidence: [],
  } as const;
  const safePolicy = (change: Partial<Queue> = {}, rules = ['safety']) =>
    policy({
      notices,
      calendars: { office: calendar },
      queues: [queue('general', { alternatives: calling, hours: 'office', ...change })],
      triggers: {
        ...DEFAULT_POLICY.triggers,
        alwaysHuman: DEFAULT_POLICY.triggers.alwaysHuman.filter(({ name }) => rules.includes(name)),
      },
      priority: { ...policy().priority, safetyFirst: true },
    });
  const safe = at(0, activated(safePolicy()));
  const danger = (
    name: string,
    atMs: number,
    change: Partial<EscalationUpdated> = {},
  ): EscalationUpdated => ({
    ...requested(name, atMs),
    type: 'EscalationUpdated',
    category: 'A',
    rules: ['safety'],
    reasons: [RULE],
    ...change,
  });
  const OPEN = 9 * HOUR;
  const ALARM = { nudge: 0, alternatives: 0, alarm: 15 * MINUTE };

  it('is offered a person only', () => {
    spec
      .given(safe)
      .when(at(1, requested('c', 1, { category: 'A', reasons: [RULE] })))
      .then(...QUEUED);
    spec
      .given(safe, at(1, requested('c', 1, { category: 'A', reasons: [RULE] })))
      .when(at(2, wants('c', 'callback')))
      .thenIgnored(/does not offer callback/);
  });

  it('does not wait for a callback that was promised before it was known', () => {
    spec
      .given(
        safe,
        at(1, requested('c', 1)),
        at(2, wants('c', 'callback', { dueAt: TEN })),
        at(3, danger('c', 3)),
      )
      .when(at(4, signIn('ana')))
      .then('OfferMade');
  });

  it('is neither offered nor called later where it goes before nobody', () => {
    const { priority, ...others } = safePolicy();
    const plain = at(0, activated({ ...others, priority: { ...priority, safetyFirst: false } }));
    const inDanger = at(1, requested('c', 1, { category: 'A', reasons: [RULE] }));
    spec
      .given(plain)
      .when(inDanger)
      .then(...QUEUED);
    spec
      .given(plain, inDanger)
      .when(at(2, wants('c', 'callback')))
      .thenIgnored(/does not offer callback/);
    spec
      .given(
        plain,
        at(1, requested('c', 1)),
        at(2, wants('c', 'callback', { dueAt: TEN })),
        at(3, danger('c', 3)),
      )
      .when(at(4, signIn('ana')))
      .then('OfferMade');
  });

  it('heard after a choice begins the wait anew: a supervisor is alarmed, and the queue gives way', () => {
    const yielding = safePolicy({
      matchLanguage: true,
      relaxation: [{ after: MINUTE, drop: ['language'] }],
      waitLimits: ALARM,
    });
    const german = { language: id('de') } as const;
    const heard = (choice: AlternativeRequested['alternative']) => [
      at(0, activated(yielding)),
      at(OPEN, requested('c', OPEN, german)),
      at(OPEN + 1, wants('c', choice)),
      at(OPEN + 10 * MINUTE, danger('c', OPEN + 10 * MINUTE, german)),
    ];
    for (const choice of ['callback', 'message'] as const) {
      const { facts } = spec.given(...heard(choice)).whenTimePasses(OPEN + 25 * MINUTE);
      expect(facts.filter(({ type }) => type === 'WaitLimitReached')).toMatchObject([
        { stage: 'alarm', waitedMs: 15 * MINUTE },
      ]);
    }
    const { facts } = spec
      .given(...heard('callback'), at(OPEN + 10 * MINUTE, signIn('ana')))
      .whenTimePasses(OPEN + 11 * MINUTE);
    expect(facts).toMatchObject([{ type: 'RequirementsRelaxed', step: 1 }, { type: 'OfferMade' }]);
  });

  it('heard while a message is offered counts when that comes to nothing', () => {
    const offered = [
      at(0, activated(safePolicy({ waitLimits: ALARM }))),
      at(OPEN, requested('c', OPEN)),
      at(OPEN + 1, wants('c', 'message')),
      at(OPEN + MINUTE, signIn('ana')),
      at(OPEN + MINUTE, danger('c', OPEN + MINUTE)),
      at(OPEN + 2 * MINUTE, requested('d', OPEN + 2 * MINUTE, { category: 'A', reasons: [RULE] })),
      at(OPEN + 3 * MINUTE, setStatus('ana', 'offline')),
    ] as const;
    const { facts } = spec.given(...offered).whenTimePasses(OPEN + 16 * MINUTE);
    expect(facts).toMatchObject([{ type: 'WaitLimitReached', stage: 'alarm', episodeId: episode('c') }]);
    const { facts: next } = spec.given(...offered).when(at(OPEN + 4 * MINUTE, signIn('ben')));
    expect(next.filter(({ type }) => type === 'OfferMade')).toMatchObject([{ episodeId: episode('c') }]);
  });

  it('is never called again later', () => {
    const called = [
      safe,
      at(1, requested('c', 1)),
      at(2, wants('c', 'callback', { dueAt: TEN })),
      at(9 * HOUR, signIn('ana')),
      at(9 * HOUR + 1, accept('ana', 'c', offerOf(3, 0))),
    ] as const;
    spec
      .given(...called, at(9 * HOUR + 2, danger('c', 9 * HOUR + 2)))
      .when(at(9 * HOUR + MINUTE, resolved('ana', 'c', 'not_reached')))
      .thenRejected(/never called later: transfer it/);
    spec
      .given(...called, at(9 * HOUR + 2, danger('c', 9 * HOUR + 2)))
      .when(at(9 * HOUR + MINUTE, resolved('ana', 'c', 'resolved')))
      .then('EscalationResolved', 'CustomerNotified');
  });

  it('that a new policy sees does not wait for the callback that an earlier one let promise', () => {
    for (const appliesToWaiting of [false, true]) {
      const seesIt = safePolicy({ waitLimits: ALARM });
      const before = [
        at(0, activated(safePolicy({}, []))),
        at(OPEN, requested('c', OPEN, { category: 'A', reasons: [RULE] })),
        at(OPEN + 1, wants('c', 'callback')),
        at(OPEN + 2, requested('d', OPEN + 2)),
        at(OPEN + 3, wants('d', 'callback')),
        at(OPEN + MINUTE, activated({ ...seesIt, priority: { ...seesIt.priority, appliesToWaiting } }, 2)),
      ];
      spec
        .given(...before)
        .when(at(OPEN + MINUTE, signIn('ana', { capacity: { '*': 2 } })))
        .then('OfferMade');
      const { facts } = spec.given(...before).whenTimePasses(OPEN + 16 * MINUTE);
      expect(facts).toMatchObject([{ type: 'WaitLimitReached', stage: 'alarm', episodeId: episode('c') }]);
    }
  });
});

describe('A message', () => {
  it('ends the wait: it stands behind those who wait, with a limit of its own', () => {
    const left = [
      under({ alternatives: calling, waitLimits }),
      at(1, requested('c', 1)),
      at(2, wants('c', 'message')),
    ] as const;
    const { history } = spec.given(...left).when(at(5 * HOUR, requested('other', 5 * HOUR)));
    expect(history.filter(({ type }) => type === 'WaitLimitReached')).toMatchObject([
      { stage: 'alarm', waitedMs: 4 * HOUR },
    ]);
    const { facts: served } = spec
      .given(...left, at(30 * MINUTE, requested('live', 30 * MINUTE)))
      .when(at(31 * MINUTE, signIn('ana', { capacity: { '*': 1 } })));
    expect(served.find(({ type }) => type === 'OfferMade')).toMatchObject({ episodeId: episode('live') });
  });
});

describe('The alarm of a message', () => {
  const left = (own: Queue['waitLimits']) =>
    [
      under({ alternatives: calling, hours: 'office', waitLimits: own }),
      at(1, requested('c', 1)),
      at(2, wants('c', 'message')),
    ] as const;

  it('comes at its time also where the queue is closed then, and tells the customer nothing', () => {
    const { facts } = spec.given(...left(waitLimits)).whenTimePasses(DAY);
    expect(facts).toMatchObject([{ type: 'WaitLimitReached', stage: 'alarm', waitedMs: 4 * HOUR }]);
  });

  it('is followed by no later limit of those who wait', () => {
    const { facts } = spec.given(...left({ ...waitLimits!, alternatives: 8 * HOUR })).whenTimePasses(DAY);
    expect(facts.map(({ type }) => type)).toEqual(['WaitLimitReached']);
  });
});

describe('A customer who was called or answered, and loses the agent', () => {
  const HOURS = { callback: 'office', message: 'always' };
  const lost = (alternative: 'callback' | 'message', from: number) =>
    [
      under({ alternatives: calling, waitLimits, hours: HOURS[alternative] }),
      at(1, requested('c', 1)),
      at(2, wants('c', alternative, alternative === 'callback' ? { dueAt: TEN } : {})),
      at(from, signIn('ana')),
      at(from + 1, accept('ana', 'c', offerOf(3, 0))),
      at(from + 2, reply('ana', 'c')),
      at(from + 3, setStatus('ana', 'offline')),
    ] as const;

  it.each(['callback', 'message'] as const)('waits like any other after a %s', (alternative) => {
    const { facts } = spec.given(...lost(alternative, 9 * HOUR)).whenTimePasses(9 * HOUR + 4 * MINUTE);
    expect(facts).toMatchObject([
      { type: 'WaitLimitReached', stage: 'nudge', waitedMs: 3 * MINUTE },
      { type: 'CustomerNotified', situation: 'nudge' },
    ]);
  });

  it('comes before those who are younger, though a message stands behind them', () => {
    const { facts } = spec
      .given(...lost('message', MINUTE), at(MINUTE + 4, requested('younger', MINUTE + 4)))
      .when(at(MINUTE + 5, signIn('ben')));
    expect(facts).toMatchObject([{ type: 'OfferMade', episodeId: episode('c') }]);
  });
});

describe('To go on with the assistant', () => {
  it('keeps the place: it is offered in its turn, and only a supervisor hears of limits', () => {
    const facts = spec
      .given(
        under({ alternatives: calling, waitLimits }),
        at(1, requested('c', 1)),
        at(2, wants('c', 'assistant')),
        at(3, requested('later', 3)),
      )
      .when(at(16 * MINUTE, signIn('ana')));
    expect(facts.facts.filter(({ episodeId }) => episodeId === episode('c'))).toMatchObject([
      { type: 'WaitLimitReached', stage: 'alarm' },
      { type: 'OfferMade' },
    ]);
    expect(facts.history).toContainEqual(
      expect.objectContaining({ type: 'AlternativeChosen', alternative: 'assistant', keepsPlace: true }),
    );
  });
});
