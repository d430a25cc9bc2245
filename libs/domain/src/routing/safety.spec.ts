import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id, type AgentId, type QueueId } from '#domain/vocabulary';
import { DEFAULT_POLICY } from '#domain/policy';
import { at, specTime } from '#testing';
import {
  accept,
  activated,
  episode,
  giveBack,
  heartbeat,
  offerOf,
  policy,
  queue,
  requested,
  resolve,
  signIn,
  spec,
} from './routing.fixture.ts';
import type { RoutingFact } from './facts.ts';

const base = policy();
const safe = policy({
  queues: [queue('general')],
  priority: { ...base.priority, safetyFirst: true },
  triggers: {
    ...base.triggers,
    alwaysHuman: [{ name: 'danger', topics: ['safety'], phrases: [], intents: [], tiers: [] }],
  },
});

it('R-18: danger to life is served before every VIP and whoever waits longer', () => {
  const others = fc.record({
    category: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
    tier: fc.constantFrom('vip', null),
    hours: fc.integer({ min: 1, max: 2_000 }),
  });
  fc.assert(
    fc.property(fc.array(others, { minLength: 1, maxLength: 5 }), (waiting) => {
      const now = 2_000 * 3_600_000;
      const reason = { code: 'always_human_topic', trigger: 'complexity', rule: 'danger' } as const;
      const facts = spec
        .given(
          at(0, activated(safe)),
          ...waiting.map(({ category, tier, hours }, index) =>
            at(now, requested(`c${index}`, now - hours * 3_600_000, { category, tier })),
          ),
          at(
            now + 1,
            requested('danger', now + 1, {
              category: 'A',
              reasons: [{ ...reason, category: 'A', detail: '', evidence: [] }],
            }),
          ),
        )
        .when(at(now + 2, signIn('ana')))
        .facts.filter(({ type }) => type === 'OfferMade');
      expect(facts.map(({ episodeId }) => episodeId)).toEqual(['danger#1']);
    }),
    { numRuns: 50 },
  );
});

it('T19: the assistant never gets such a conversation back', () => {
  const reason = { code: 'always_human_topic', trigger: 'complexity', rule: 'danger' } as const;
  const inDanger = requested('c', 1_000, {
    category: 'A',
    reasons: [{ ...reason, category: 'A', detail: '', evidence: [] }],
  });
  spec
    .given(
      at(0, activated(safe)),
      at(0, signIn('ana')),
      at(1_000, inDanger),
      at(3_000, accept('ana', 'c', offerOf(2))),
    )
    .when(at(9_000, giveBack('ana', 'c')))
    .thenRejected(/never goes back to the assistant: resolve it, or transfer it/);
});

it('T19: nor where the policy would give back everything', () => {
  const reason = { code: 'always_human_topic', trigger: 'complexity', rule: 'danger' } as const;
  const inDanger = requested('c', 1_000, {
    category: 'A',
    reasons: [{ ...reason, category: 'A', detail: '', evidence: [] }],
  });
  const allowed = { A: 'allowed', B: 'allowed', C: 'allowed', topics: { danger: 'suggested' } } as const;
  for (const safetyFirst of [true, false])
    expect(
      spec
        .given(
          at(
            0,
            activated(
              policy({
                ...safe,
                priority: { ...safe.priority, safetyFirst },
                transfers: { ...DEFAULT_POLICY.transfers, keepAlwaysHuman: false, returns: allowed },
              }),
            ),
          ),
          at(0, signIn('ana')),
          at(1_000, inDanger),
          at(3_000, accept('ana', 'c', offerOf(2))),
        )
        .when(at(9_000, giveBack('ana', 'c'))).facts,
    ).toMatchObject([{ type: 'TransferRefused', kind: 'return', reason: 'always_human' }]);
});

describe('danger to life, where the policy has `safety`', () => {
  const SAFETY = {
    offersAtOnce: 2,
    overCapacity: false,
    anyoneAfter: 30_000,
    pageEvery: 60_000,
    wrapUp: 300_000,
  };
  const served = policy({
    ...safe,
    queues: [queue('general', { skills: { calm: 3 } }), queue('sales')],
    safety: SAFETY,
  });
  const calm = { skills: { calm: 5 } };
  const inDanger = (name: string, atMs: number) =>
    at(
      atMs,
      requested(name, atMs, {
        category: 'A',
        reasons: [
          {
            ...{ code: 'always_human_topic', trigger: 'complexity', rule: 'danger' },
            ...{ category: 'A', detail: '', evidence: [] },
          },
        ],
      }),
    );
  const offersIn = (facts: readonly RoutingFact[]) =>
    facts.flatMap((fact) => (fact.type === 'OfferMade' ? [`${fact.episodeId} ${fact.agentId}`] : []));

  it('is offered to several at once, before anybody else is offered to any of them', () => {
    const { facts } = spec
      .given(
        at(0, activated(served)),
        at(1_000, requested('vip', 1_000, { tier: 'vip' })),
        inDanger('danger', 2_000),
        at(3_000, signIn('ana', calm)),
      )
      .when(at(4_000, signIn('bob', calm)));
    expect(offersIn(facts)).toEqual(['danger#1 bob']);
    const both = spec
      .given(at(0, activated(served)), at(0, signIn('ana', calm)), at(0, signIn('bob', calm)))
      .when(inDanger('danger', 1_000));
    expect(offersIn(both.facts)).toEqual(['danger#1 ana', 'danger#1 bob']);
  });

  it('is offered to others too once it is heard while one is asked', () => {
    const { facts } = spec
      .given(
        at(0, activated(served)),
        at(0, signIn('ana', calm)),
        at(0, signIn('bob', calm)),
        at(1_000, requested('c', 1_000)),
      )
      .when(
        at(2_000, {
          ...requested('c', 1_000),
          type: 'EscalationUpdated',
          rules: ['danger'],
        } as never),
      );
    expect(offersIn(facts)).toEqual(['c#1 bob']);
  });

  it('pages a supervisor at once where nobody can be asked, again while that lasts, and not where somebody is asked', () => {
    const given = [
      at(0, activated(served)),
      at(0, signIn('sam', { queues: [id('sales')], capacity: { '*': 0 } })),
    ];
    const first = spec.given(...given, inDanger('danger', 1_000)).when(at(1_500, heartbeat('sam')));
    expect(first.facts).toMatchObject([
      { type: 'SupervisorPaged', queueId: 'general', situation: 'nobody_signed_in', page: 1, waitedMs: 0 },
    ]);
    const second = spec
      .given(...given, inDanger('danger', 1_000), at(1_500, heartbeat('sam')))
      .when(at(61_500, heartbeat('sam')));
    expect(second.facts.filter(({ type }) => type === 'SupervisorPaged')).toMatchObject([{ page: 2 }]);
    const asked = spec
      .given(at(0, activated(served)), at(0, signIn('ana', calm)), inDanger('danger', 1_000))
      .when(at(5_000, heartbeat('ana')));
    expect(asked.facts).toEqual([]);
    const others = spec.given(...given, at(1_000, requested('c', 1_000))).when(at(90_000, heartbeat('sam')));
    expect(others.facts.map(({ type }) => type)).not.toContain('SupervisorPaged');
  });

  it('is offered at last to anybody who is there, whatever the queue needs', () => {
    const sam = signIn('sam', { queues: [id('sales')] });
    const { facts } = spec
      .given(at(0, activated(served)), at(0, sam), inDanger('danger', 1_000), at(20_000, heartbeat('sam')))
      .when(at(31_500, heartbeat('sam')));
    expect(facts.filter(({ type }) => type === 'RequirementsRelaxed')).toMatchObject([
      { relaxed: ['skills', 'queue'], queueId: 'general' },
    ]);
    expect(offersIn(facts)).toEqual(['danger#1 sam']);
    const others = spec
      .given(at(0, activated(served)), at(0, sam), at(1_000, requested('c', 1_000)))
      .when(at(90_000, heartbeat('sam')));
    expect(offersIn(others.facts)).toEqual([]);
  });

  describe('that is asked for anybody', () => {
    const idle = (...queues: string[]) => ({
      queues: queues.map((one) => id<QueueId>(one)),
      capacity: { chat: 0 },
    });
    const given = (first: typeof served) => [
      at(0, activated(first)),
      at(0, signIn('sam', idle('sales'))),
      inDanger('danger', 1_000),
      at(32_000, heartbeat('sam')),
    ];
    const calmAtLast = [
      { after: 1_000, drop: ['skills'] },
      { after: 50_000, drop: [], conditions: [] },
      { after: 60_000, drop: [], conditions: [{ skill: 'calm', atLeast: 3 }] },
    ];

    it('stays so under a new policy, whatever the queue would ask for in the place of what it gave up', () => {
      const first = policy({
        ...served,
        queues: [queue('general', { skills: { calm: 3 }, relaxation: calmAtLast }), queue('sales')],
        priority: { ...served.priority, appliesToWaiting: true },
      });
      const second = policy({ ...first, priority: { ...first.priority, category: { A: 0, B: 0, C: 9 } } });
      const { facts } = spec
        .given(...given(first), at(45_000, activated(second, 2)), at(70_000, heartbeat('sam')))
        .when(at(71_000, signIn('tom', { queues: [id('sales')] })));
      expect(offersIn(facts)).toEqual(['danger#1 tom']);
    });

    it('stays so in another queue that it overflows to', () => {
      const first = policy({
        ...served,
        queues: [
          queue('general', { skills: { calm: 3 }, overflow: [{ when: { waited: 40_000 }, to: id('tax') }] }),
          queue('tax'),
          queue('sales'),
        ],
      });
      const past = [...given(first), at(33_000, signIn('tia', idle('tax'))), at(45_000, heartbeat('sam'))];
      const { facts, history } = spec
        .given(...past)
        .when(at(46_000, signIn('tom', { queues: [id('sales')] })));
      expect(history).toContainEqual(expect.objectContaining({ type: 'EscalationQueued', queueId: 'tax' }));
      expect(offersIn(facts)).toEqual(['danger#1 tom']);
      // Nor does the count of pages begin anew.
      const { history: paged } = spec.given(...past).whenTimePasses(62_000);
      expect(paged.filter(({ type }) => type === 'SupervisorPaged')).toMatchObject([
        { page: 1 },
        { page: 2 },
      ]);
    });
  });

  it('has what a new policy has for it, where that applies to those who wait', () => {
    const applied = (anyoneAfter: number) =>
      policy({
        ...served,
        priority: { ...served.priority, appliesToWaiting: true },
        safety: { ...SAFETY, anyoneAfter },
      });
    const { facts } = spec
      .given(
        at(0, activated(applied(0))),
        at(0, signIn('sam', { queues: [id('sales')] })),
        inDanger('danger', 1_000),
        at(40_000, activated(applied(30_000), 2)),
      )
      .when(at(71_000, heartbeat('sam')));
    expect(offersIn(facts)).toEqual(['danger#1 sam']);
  });

  it('waits for nobody in particular any more once it is heard, waiting or offered', () => {
    const loyal = policy({ ...served, queues: [queue('general', { sameAgentFor: 600_000 })] });
    const previous = {
      ...{ episodeId: episode('p'), agentId: id<AgentId>('ana'), endedAt: specTime(0), waitedMs: 0 },
    };
    const heard = {
      ...requested('c', 1_000, { previous }),
      type: 'EscalationUpdated' as const,
      rules: ['danger'],
    };
    const before = [at(0, activated(loyal)), at(0, signIn('ana')), at(500, signIn('bob'))];
    const busy = [at(600, requested('x', 600)), at(700, accept('ana', 'x', offerOf(3)))];
    for (const busyOrNot of [busy, []]) {
      const { facts } = spec
        .given(...before, ...busyOrNot, at(1_000, requested('c', 1_000, { previous })))
        .when(at(2_000, heard));
      expect(offersIn(facts)).toEqual(['c#1 bob']);
    }
  });

  it('is offered beyond the capacity only where the policy allows it, to one who has room first, and once', () => {
    const beyond = policy({ ...served, safety: { ...SAFETY, offersAtOnce: 1, overCapacity: true } });
    const busy = (active: typeof served) => [
      at(0, activated(active)),
      at(0, signIn('ana', calm)),
      at(1_000, requested('c', 1_000)),
      at(2_000, accept('ana', 'c', offerOf(2))),
    ];
    expect(offersIn(spec.given(...busy(served)).when(inDanger('danger', 3_000)).facts)).toEqual([]);
    expect(offersIn(spec.given(...busy(beyond)).when(inDanger('danger', 3_000)).facts)).toEqual([
      'danger#1 ana',
    ]);
    expect(offersIn(spec.given(...busy(beyond)).when(at(3_000, requested('d', 3_000))).facts)).toEqual([]);
    const two = spec.given(...busy(beyond), inDanger('danger', 3_000)).when(inDanger('other', 4_000));
    expect(offersIn(two.facts)).toEqual([]);
    const free = spec.given(...busy(beyond), at(2_500, signIn('bob', calm))).when(inDanger('danger', 3_000));
    expect(offersIn(free.facts)).toEqual(['danger#1 bob']);
  });

  it('is followed by time for the agent', () => {
    const ended = spec.given(
      at(0, activated(served)),
      at(0, signIn('ana', calm)),
      inDanger('danger', 1_000),
      at(2_000, accept('ana', 'danger', offerOf(2))),
      at(3_000, resolve('ana', 'danger')),
      at(4_000, requested('next', 4_000)),
    );
    const { facts } = ended.when(at(302_000, heartbeat('ana')));
    expect(offersIn(facts)).toEqual([]);
    const after = ended.when(at(303_500, heartbeat('ana')));
    expect(offersIn(after.facts)).toEqual(['next#1 ana']);
  });
});

describe('T19: an agent who closes what endangered a life', () => {
  const withWords = { ...safe, notices: DEFAULT_POLICY.notices };
  const closed = (rules: readonly string[], under = withWords) => {
    const reason = { code: 'always_human_topic', trigger: 'complexity', rule: rules[0] ?? null } as const;
    const asks = requested('c', 1_000, {
      ...{ category: 'A', language: 'de' },
      reasons: [{ ...reason, category: 'A', detail: '', evidence: [] }],
    });
    const waits = [at(0, activated(under)), at(0, signIn('ana')), at(1_000, asks)];
    return spec
      .given(...waits, at(2_000, accept('ana', 'c', offerOf(2))))
      .when(at(9_000, resolve('ana', 'c')))
      .facts.filter((fact) => fact.type === 'CustomerNotified');
  };
  it('says other words than thanks, marked so that no survey follows', () => {
    const [notice] = closed(['danger']);
    expect(notice).toMatchObject({ notice: 'resolved', situation: 'danger', language: 'de' });
    expect(notice?.text).toMatch(/^Passen Sie gut auf sich auf/);
  });

  it('thanks everybody else, and all where the policy has no words for danger', () => {
    expect(closed(['other'])).toMatchObject([{ notice: 'resolved', situation: null }]);
    expect(closed(['danger'], safe)).toMatchObject([{ notice: 'resolved', situation: null }]);
  });
});
