import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, readWrittenPolicy, type Policy, type Queue } from '#domain/policy';
import {
  id,
  type AlternativeRequested,
  type EscalationRequested,
  type EscalationUpdated,
  type QueueId,
} from '#domain/vocabulary';
import { at, specTime } from '#testing';
import type { RoutingFact } from './facts.ts';
import {
  accept,
  activated,
  offerOf,
  policy,
  queue,
  requested,
  setStatus,
  signIn,
  spec,
  transfer,
} from './routing.fixture.ts';

type Stage = Queue['overflow'][number];
const everything = { categories: [], rules: [], channels: [], languages: [], tiers: [] };
const backup: QueueId = id('backup');

/** Everybody comes to `general`; `backup` and `spare` are there too. */
const having = (general: Partial<Queue>, more: Partial<Policy> = {}, others: Partial<Queue> = {}) =>
  policy({
    queues: [queue('general', general), queue('backup', others), queue('spare')],
    routes: [{ ...everything, queue: id('general') }],
    ...more,
  });
const overflowing = (when: Stage['when'], to: string = backup) => ({
  overflow: [{ when, to: id<QueueId>(to) }],
});
const serves = (name: string, ...queues: string[]) =>
  at(0, signIn(name, { queues: queues.map((one) => id<QueueId>(one)) }));
const away = (name: string) => at(0, setStatus(name, 'away'));

const dangerRule: Policy['triggers']['alwaysHuman'][number] = {
  name: 'danger',
  topics: ['safety'],
  phrases: [],
  intents: [],
  tiers: [],
};
const danger = {
  category: 'A',
  reasons: [
    {
      ...{ code: 'always_human_topic', trigger: 'complexity', rule: 'danger', category: 'A' },
      ...{ detail: '', evidence: [] },
    },
  ],
} satisfies Partial<EscalationRequested>;

function chooses(name: string, alternative: AlternativeRequested['alternative']): AlternativeRequested {
  const { workspaceId, conversationId, episodeId } = requested(name, 0);
  return {
    type: 'AlternativeRequested',
    ...{ eventId: id(`${name} ${alternative}`), workspaceId, conversationId, episodeId, at: specTime(0) },
    ...{ alternative, dueAt: null, contact: alternative === 'callback' ? '+1' : null, detail: null },
  };
}

/** Of `c`, after 2 s. */
function heard(category: EscalationUpdated['category']): EscalationUpdated {
  const { workspaceId, conversationId, episodeId, card } = requested('c', 0);
  return {
    type: 'EscalationUpdated',
    ...{ eventId: id('heard'), workspaceId, conversationId, episodeId, at: specTime(2_000), card },
    ...{ category, language: 'en', tier: null, rules: category === 'A' ? ['danger'] : [], reasons: [] },
    ...{ policyHash: 'hash-1', takenOverBy: null },
  };
}

/** Where each was queued: `c: general`, or `c: backup from general, waiting`. */
const placesIn = (facts: readonly RoutingFact[]) =>
  facts.flatMap((fact) =>
    fact.type === 'EscalationQueued'
      ? [
          `${fact.conversationId}: ${fact.queueId}` +
            (fact.overflowFrom === null ? '' : ` from ${fact.overflowFrom}, ${fact.overflowReason}`),
        ]
      : [],
  );

function placeOf(
  active: Policy,
  people: readonly ReturnType<typeof serves>[],
  change: Partial<EscalationRequested> = {},
  waitingBefore = 0,
) {
  const before = Array.from({ length: waitingBefore }, (_, n) => at(500, requested(`w${n}`, 500)));
  const { facts } = spec
    .given(at(0, activated(active)), ...people, ...before)
    .when(at(1_000, requested('c', 1_000, change)));
  return placesIn(facts)[0];
}

describe('Before it is queued, an episode goes on where', () => {
  const there = [serves('ana', 'backup'), away('ana')];

  it('nobody of its queue is signed in; away is there', () => {
    const active = having(overflowing({ nobodySignedIn: true }));
    expect(placeOf(active, there)).toBe('c: backup from general, nobody_signed_in');
    expect(placeOf(active, [...there, serves('bob', 'general'), away('bob')])).toBe('c: general');
  });

  it('so many wait ahead', () => {
    const active = having(overflowing({ waiting: 2 }));
    expect(placeOf(active, there, {}, 1)).toBe('c: general');
    expect(placeOf(active, there, {}, 2)).toBe('c: backup from general, waiting');
    expect(placeOf(active, there, { category: 'A' }, 2)).toBe('c: general');
  });

  it('its queue is closed', () => {
    const nine = [{ from: 9 * 60, to: 17 * 60 }];
    const weekly = {
      monday: nine,
      tuesday: nine,
      wednesday: [],
      thursday: [],
      friday: [],
      saturday: [],
      sunday: [],
    };
    const office = { timeZone: 'UTC', weekly, exceptions: {} };
    const closed = having({ ...overflowing({ closed: true }), hours: 'office' }, { calendars: { office } });
    expect(placeOf(closed, there)).toBe('c: backup from general, closed');
  });

  it('the wait is long', () => {
    const long = having({ ...overflowing({ predictedWait: 60_000 }), expectedHandle: 300_000 });
    const short = having({ ...overflowing({ predictedWait: 3_600_000 }), expectedHandle: 300_000 });
    const busy = [...there, serves('bob', 'general')];
    expect(placeOf(long, busy, {}, 3)).toBe('c: backup from general, predicted_wait');
    expect(placeOf(short, busy, {}, 3)).toBe('c: general');
  });

  it('all that a stage names holds', () => {
    const active = having(overflowing({ waiting: 1, nobodySignedIn: true }));
    expect(placeOf(active, [...there, serves('bob', 'general'), away('bob')], {}, 2)).toBe('c: general');
    expect(placeOf(active, there, {}, 0)).toBe('c: general');
  });
});

describe('A stage is skipped', () => {
  const stages = {
    overflow: [
      { when: { waiting: 1 }, to: backup },
      { when: { waiting: 1 }, to: id<QueueId>('spare') },
    ],
  };

  it('where nobody of its queue is signed in', () => {
    expect(placeOf(having(stages), [serves('cho', 'spare')], {}, 1)).toBe('c: spare from general, waiting');
    expect(placeOf(having(stages), [], {}, 1)).toBe('c: general');
  });

  it('where its queue is full', () => {
    const full = having(stages, {}, { sizeLimit: { most: 1, to: [], alternatives: false, alarm: false } });
    const people = [serves('ana', 'backup'), away('ana'), serves('cho', 'spare'), away('cho')];
    expect(placeOf(full, people, {}, 1)).toBe('c: backup from general, waiting');
    expect(placeOf(full, people, {}, 2)).toBe('c: spare from general, waiting');
  });
});

it('queues that lead to each other are each visited once', () => {
  const circle = having(
    overflowing({ waiting: 1 }),
    {},
    { overflow: [{ when: { age: 1 }, to: id('general') }] },
  );
  const people = [serves('ana', 'general', 'backup'), away('ana')];
  const { history } = spec
    .given(
      at(0, activated(circle)),
      ...people,
      at(500, requested('w', 500)),
      at(1_000, requested('c', 1_000)),
    )
    .whenTimePasses(600_000);
  expect(placesIn(history)).toEqual(['w: general', 'c: backup from general, waiting']);
});

describe('While it waits', () => {
  it('it goes on at the time of the stage, with its age, and is offered there', () => {
    const active = having(overflowing({ waited: 180_000 }));
    const given = spec.given(
      at(0, activated(active)),
      serves('ana', 'backup'),
      at(1_000, requested('c', 1_000)),
    );
    given.whenTimePasses(180_999).thenNothing();
    const { facts } = given.whenTimePasses(181_000);
    expect(placesIn(facts)).toEqual(['c: backup from general, waited']);
    expect(facts.find(({ type }) => type === 'OfferMade')).toMatchObject({
      agentId: 'ana',
      waitedMs: 180_000,
    });
  });

  it('it is looked at again: the last agent leaves, and it goes on within 15 s', () => {
    const active = having(overflowing({ nobodySignedIn: true }));
    const { facts } = spec
      .given(
        at(0, activated(active)),
        serves('ana', 'backup'),
        serves('bob', 'general'),
        away('bob'),
        at(1_000, requested('c', 1_000)),
        at(2_000, setStatus('bob', 'offline')),
      )
      .whenTimePasses(16_000);
    expect(placesIn(facts)).toEqual(['c: backup from general, nobody_signed_in']);
  });

  it('a policy that comes meanwhile does not bring it back, nor does what is learned of the customer', () => {
    const applies = { ...policy().priority, appliesToWaiting: true };
    const active = having(overflowing({ nobodySignedIn: true }), { priority: applies });
    const next = { ...active, ignoreCase: true };
    const { history } = spec
      .given(
        at(0, activated(active)),
        serves('ana', 'backup'),
        away('ana'),
        at(1_000, requested('c', 1_000)),
        at(2_000, signIn('bob')),
        at(2_000, setStatus('bob', 'away')),
        at(3_000, activated(next, 2)),
      )
      .whenTimePasses(60_000);
    expect(placesIn(history)).toEqual(['c: backup from general, nobody_signed_in', 'c: backup']);
  });

  it('an agent may send it back to where it came from, and there it stays', () => {
    const active = having(
      overflowing({ nobodySignedIn: true }),
      {},
      overflowing({ waited: 10_000 }, 'general'),
    );
    const { history } = spec
      .given(
        at(0, activated(active)),
        serves('ana', 'backup'),
        at(1_000, requested('c', 1_000)),
        at(2_000, accept('ana', 'c', offerOf(2))),
        at(3_000, transfer('ana', 'c', { queue: 'general' })),
      )
      .whenTimePasses(900_000);
    expect(placesIn(history)).toEqual(['c: backup from general, nobody_signed_in']);
  });
});

describe('Danger to life and VIPs', () => {
  const vip = { tier: 'vip' };
  const danger: Partial<EscalationRequested> = {
    category: 'A',
    reasons: [
      {
        code: 'always_human',
        trigger: 'complexity',
        category: 'A',
        rule: 'safety',
        detail: '',
        evidence: [],
      },
    ],
  };
  const { triggers } = DEFAULT_POLICY;

  it.each([
    ['a VIP', vip],
    ['danger', danger],
  ])('%s goes only from where nobody is available to where somebody is', (_, change) => {
    const active = having(
      {
        overflow: [
          { when: { waited: 1_000 }, to: backup },
          { when: { nobodySignedIn: true }, to: backup },
        ],
      },
      { triggers },
    );
    expect(placeOf(active, [serves('ana', 'backup')], change)).toBe(
      'c: backup from general, nobody_signed_in',
    );
    expect(placeOf(active, [serves('ana', 'backup'), away('ana')], change)).toBe('c: general');
    const { history } = spec
      .given(
        at(0, activated(active)),
        at(0, signIn('bob', { capacity: { '*': 0 } })),
        serves('ana', 'backup'),
        at(1_000, requested('c', 1_000, change)),
      )
      .whenTimePasses(60_000);
    expect(placesIn(history)).toEqual(['c: general']);
  });

  it('are not subject to the size limit', () => {
    const limited = having({ sizeLimit: { most: 1, to: [backup], alternatives: true, alarm: true } });
    const people = [serves('ana', 'backup'), away('ana')];
    expect(placeOf(limited, people, {}, 1)).toBe('c: backup from general, full');
    expect(placeOf(limited, people, vip, 1)).toBe('c: general');
  });
});

describe('Whoever overflow brought to a queue that everybody leaves', () => {
  const nobodyAt = (to: string) => overflowing({ nobodySignedIn: true }, to);
  const dangerous = { ...policy().triggers, alwaysHuman: [dangerRule] };
  const active = having(
    nobodyAt('backup'),
    { priority: { ...policy().priority, safetyFirst: true }, triggers: dangerous },
    nobodyAt('general'),
  );
  const goesBack = (status: 'available' | 'away', change: Partial<EscalationRequested>) =>
    spec
      .given(
        at(0, activated(active)),
        serves('bob', 'backup'),
        at(0, setStatus('bob', status)),
        at(1_000, requested('c', 1_000, change)),
        at(2_000, setStatus('bob', 'offline')),
        at(3_000, signIn('ana')),
      )
      .whenTimePasses(120_000).history;

  it.each([
    ['others', 'away', {}, 'nobody_signed_in'],
    ['danger', 'available', danger, 'nobody_signed_in'],
    ['VIPs', 'available', { tier: 'vip' }, 'nobody_signed_in'],
  ] as const)('comes back to where somebody is: %s', (_, status, change, reason) => {
    const history = goesBack(status, change);
    expect(placesIn(history)).toEqual([
      `c: backup from general, ${reason}`,
      `c: general from backup, ${reason}`,
    ]);
    expect(history.filter(({ type }) => type === 'OfferMade').at(-1)).toMatchObject({ agentId: 'ana' });
  });
});

it('danger heard of one whom overflow has moved is placed as if it came now', () => {
  const active = having(overflowing({ nobodySignedIn: true }), {
    priority: { ...policy().priority, safetyFirst: true },
    triggers: { ...policy().triggers, alwaysHuman: [dangerRule] },
  });
  const after = (category: EscalationUpdated['category']) =>
    placesIn(
      spec
        .given(
          at(0, activated(active)),
          ...[serves('bob', 'backup'), away('bob'), at(1_000, requested('c', 1_000))],
          ...[at(1_500, signIn('ana')), at(1_500, setStatus('ana', 'away'))],
        )
        .when(at(2_000, heard(category))).facts,
    );
  expect(after('A')).toEqual(['c: general']);
  expect(after('C'), 'stays, and is on record with its new priority').toEqual(['c: backup']);
});

describe('A full queue', () => {
  const sizeLimit = { most: 1, to: [backup], alternatives: true, alarm: true };

  it('keeps out nobody who is spared', () => {
    const vips = { ...everything, queue: backup, tiers: ['x'] };
    const active = having(
      overflowing({ nobodySignedIn: true }),
      { routes: [vips, { ...everything, queue: id('general') }] },
      { sizeLimit: { ...sizeLimit, to: [] } },
    );
    const held = [at(100, requested('a', 100, { tier: 'x' })), at(200, accept('bob', 'a', offerOf(2)))];
    const { facts } = spec
      .given(at(0, activated(active)), serves('bob', 'backup'), ...held)
      .when(at(300, requested('b', 300, { tier: 'x' })));
    expect(placesIn(facts)).toEqual(['b: backup']);
    const coming = (change: Partial<EscalationRequested>) =>
      placesIn(
        spec
          .given(
            at(0, activated(active)),
            serves('bob', 'backup'),
            ...held,
            at(300, requested('b', 300, { tier: 'x' })),
          )
          .when(at(1_000, requested('c', 1_000, change))).facts,
      );
    expect(coming({})).toEqual(['c: general']);
    expect(coming({ tier: 'vip' })).toEqual(['c: backup from general, nobody_signed_in']);
  });

  it('has no room taken by those who are answered later', () => {
    const { notices, queues } = DEFAULT_POLICY;
    const active = having({ alternatives: queues[0].alternatives, sizeLimit }, { notices });
    const history = [at(0, activated(active)), serves('bob', 'backup'), at(1, requested('m', 1))];
    const comes = at(1_000, requested('c', 1_000));
    expect(placesIn(spec.given(...history).when(comes).facts)).toEqual(['c: backup from general, full']);
    expect(placesIn(spec.given(...history, at(2, chooses('m', 'message'))).when(comes).facts)).toEqual([
      'c: general',
    ]);
  });
});

it('danger heard of one who was to be called is looked at again like that of others', () => {
  const day = [{ from: 0, to: 1_440 }];
  const weekly = {
    ...{ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
    ...{ saturday: day, sunday: day },
  };
  const callback = {
    ...{ callingHours: { from: 0, to: 1_440 }, perHour: 2, tolerance: 900_000, attempts: 2 },
    retryAfter: 3_600_000,
  };
  const alternatives = { ...DEFAULT_POLICY.queues[0].alternatives!, callback };
  const active = having(
    { ...overflowing({ nobodySignedIn: true }), alternatives, hours: 'office' },
    {
      notices: DEFAULT_POLICY.notices,
      calendars: { office: { timeZone: 'UTC', weekly, exceptions: {} } },
      priority: { ...policy().priority, safetyFirst: true },
      triggers: { ...policy().triggers, alwaysHuman: [dangerRule] },
    },
  );
  const { history } = spec
    .given(
      at(0, activated(active)),
      at(100, requested('c', 100)),
      at(1_000, chooses('c', 'callback')),
      at(2_000, heard('A')),
      at(3_000, signIn('bob', { queues: [backup] })),
    )
    .whenTimePasses(60_000);
  expect(placesIn(history)).toEqual(['c: general', 'c: backup from general, nobody_signed_in']);
});

it('the wait of one whose queue has given way is that for the agents who may come now', () => {
  const active = having({
    ...overflowing({ predictedWait: 60_000 }),
    skills: { tax: 3 },
    relaxation: [{ after: 10_000, drop: ['skills'] }],
  });
  const waiting = [0, 1, 2, 3].map((n) => at(100 + n, requested(`w${n}`, 100 + n)));
  const { history } = spec
    .given(
      at(0, activated(active)),
      ...[serves('bob', 'backup'), away('bob'), serves('ana', 'general')],
      ...waiting,
    )
    .whenTimePasses(39_000);
  expect(placesIn(history)).toContain('w3: backup from general, predicted_wait');
});

describe('A queue that is full and finds no other', () => {
  const full = (alternatives: boolean, alarm: boolean) =>
    having({
      waitLimits: { nudge: 60_000, alternatives: 0, alarm: 120_000 },
      sizeLimit: { most: 1, to: [backup], alternatives, alarm },
    });
  const history = (alternatives: boolean, alarm: boolean) => [
    at(0, activated(full(alternatives, alarm))),
    at(500, requested('w', 500)),
    at(1_000, requested('c', 1_000)),
  ];

  it('takes the customer all the same, and alarms a supervisor; the limits of the wait go on', () => {
    const given = spec.given(...history(true, true).slice(0, 2));
    const { facts } = given.when(history(true, true)[2]!);
    expect(facts[0]).toMatchObject({ queueId: 'general', overflowFrom: null, overflowReason: 'full' });
    expect(facts.find(({ type }) => type === 'WaitLimitReached')).toMatchObject({
      stage: 'alarm',
      aheadCount: 1,
    });
    const later = spec.given(...history(true, true)).whenTimePasses(200_000).facts;
    const stages = later.flatMap((fact) =>
      fact.type === 'WaitLimitReached' && fact.conversationId === 'c' ? [fact.stage] : [],
    );
    expect(stages).toEqual(['nudge', 'alarm']);
  });

  it('alarms nobody where the policy does not say so', () => {
    const { facts } = spec.given(...history(false, false).slice(0, 2)).when(history(false, false)[2]!);
    expect(facts.map(({ type }) => type)).toEqual(['EscalationQueued', 'WaitEstimated', 'CustomerNotified']);
  });
});

it.each([
  ['overflow: [{ when: { waiting: 3 }, to: bakcup }]', /bakcup/],
  ['overflow: [{ when: { waiting: 3 }, to: general }]', /it leads to its own queue/],
  ['overflow: [{ when: {}, to: backup }]', /it says not when; write one of waiting/],
  ['sizeLimit: { most: 3, to: [general] }', /it leads to its own queue/],
])('a policy file with %s says what is wrong', (key, problem) => {
  const read = readWrittenPolicy(`queues: [{ id: general, ${key} }, { id: backup }]`, 'policy.yaml');
  expect(read.ok ? '' : read.problems.map(({ text }) => text).join()).toMatch(problem);
});
