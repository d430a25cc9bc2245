import { describe, expect, it } from 'vitest';
import { at, specTime } from '#testing';
import { id, type QueueId } from '#domain/vocabulary';
import {
  accept,
  activated,
  agent,
  decline,
  endWrapUp,
  episode,
  giveBack,
  heartbeat,
  offerOf,
  policy,
  presence,
  queue,
  reply,
  requested,
  resolve,
  setStatus,
  signIn,
  transfer,
  withdrawn,
  spec,
} from './routing.fixture.ts';

const OFFERED = ['EscalationQueued', 'OfferMade'] as const;
const MUST_WAIT = ['EscalationQueued', 'WaitEstimated', 'CustomerNotified'] as const;
const ASSIGNED = ['OfferAccepted', 'EscalationAssigned', 'CustomerNotified'] as const;

/** Steps 0-3: the policy, Ana, a request that she is offered and accepts. */
const anaHasC = [
  at(0, activated()),
  at(0, signIn('ana')),
  at(1_000, requested('c', 1_000)),
  at(3_000, accept('ana', 'c', offerOf(2))),
];

describe('A request', () => {
  it('is queued and offered to an idle agent at once', () => {
    const facts = spec
      .given(at(0, activated()), at(0, signIn('ana')))
      .when(at(1_000, requested('c', 900, { category: 'A', tier: 'vip' })))
      .then(...OFFERED);
    expect(facts[0]).toMatchObject({
      queueId: 'general',
      priority: 120,
      aheadCount: 0,
      policyHash: 'hash-1',
    });
    expect(facts[1]).toMatchObject({ agentId: 'ana', expiresAt: specTime(16_000), waitedMs: 100 });
  });

  it('waits for a policy, and is never dropped for the lack of one', () => {
    spec
      .given(at(0, signIn('ana')))
      .when(at(1_000, requested('c', 1_000)))
      .thenNothing();
    spec
      .given(at(0, signIn('ana')), at(1_000, requested('c', 1_000)))
      .when(at(9_000, activated()))
      .then(...OFFERED);
    const [gone] = spec
      .given(at(1_000, requested('c', 1_000)))
      .when(at(2_000, withdrawn('c', 2_000)))
      .then('EscalationAbandoned');
    expect(gone).toMatchObject({ queueId: 'unrouted', status: 'queued', waitedMs: 1_000 });
  });

  it('that is known, open or ended, is ignored', () => {
    spec
      .given(...anaHasC)
      .when(at(5_000, requested('c', 1_000)))
      .thenIgnored(/known already/);
    spec
      .given(...anaHasC, at(4_000, withdrawn('c', 4_000)))
      .when(at(5_000, requested('c', 1_000)))
      .thenIgnored(/known already/);
  });

  it('takes the first route that matches', () => {
    const routed = policy({
      queues: [queue('general'), queue('safety'), queue('spanish', { matchLanguage: true })],
      routes: [
        { queue: id('safety'), categories: [], rules: ['safety'], channels: [], languages: [], tiers: [] },
        {
          queue: id('spanish'),
          categories: ['A', 'B'],
          rules: [],
          channels: ['chat'],
          languages: ['es'],
          tiers: [],
        },
        { queue: id('general'), categories: [], rules: [], channels: [], languages: [], tiers: [] },
      ],
    });
    const queueOf = (change: Parameters<typeof requested>[2]) =>
      spec.given(at(0, activated(routed))).when(at(0, requested('c', 0, change))).facts[0];
    const reason = requested('c', 0).reasons[0];
    expect(queueOf({ reasons: [reason, { ...reason, rule: 'safety' }], language: 'es' })).toMatchObject({
      queueId: 'safety',
    });
    expect(queueOf({ language: 'es' })).toMatchObject({
      queueId: 'spanish',
      requirements: { language: 'es' },
    });
    expect(queueOf({ language: 'es', category: 'C' })).toMatchObject({
      queueId: 'general',
      requirements: { language: null },
    });
    expect(queueOf({ language: null })).toMatchObject({ queueId: 'general' });
  });

  it('is routed anew when a policy drops its queue, and keeps its place otherwise', () => {
    const waiting = [at(0, activated()), at(0, requested('c', 0))];
    const [queued] = spec
      .given(...waiting)
      .when(at(5_000, activated(policy({ queues: [queue('other')] }), 2)))
      .then('EscalationQueued', 'WaitEstimated');
    expect(queued).toMatchObject({ queueId: 'other', policyHash: 'hash-2' });
    spec
      .given(...waiting)
      .when(at(5_000, activated(policy({ name: 'newer' }), 2)))
      .thenNothing();
    spec
      .given(...waiting)
      .when(at(5_000, activated(policy(), 1)))
      .thenIgnored(/not newer/);
    spec
      .given()
      .when(at(0, { ...activated(), document: '{}' }))
      .thenRejected(/has no "format"/);
  });
});

describe('Who gets whom', () => {
  it('respects levels of skills and languages', () => {
    const skilled = activated(
      policy({ queues: [queue('general', { skills: { tax: 5 }, matchLanguage: true })] }),
    );
    const offeredTo = (language: string) =>
      spec
        .given(
          at(0, skilled),
          at(0, signIn('novice', { skills: { tax: 4 }, languages: ['es', 'en'] })),
          at(0, signIn('other', { skills: { tax: 9 }, queues: [id<QueueId>('elsewhere')] })),
          at(1, signIn('expert', { skills: { tax: 5 }, languages: ['ES'] })),
        )
        .when(at(2, requested('c', 2, { language })))
        .facts.find((fact) => fact.type === 'OfferMade')?.agentId;
    expect(offeredTo('es-mx')).toBe('expert');
    expect(offeredTo('en')).toBeUndefined();
  });

  it('prefers the idle, then the longest idle, then the first by id', () => {
    const [, offer] = spec
      .given(at(0, activated()), at(5, signIn('ana')), at(1, signIn('bob')), at(5, signIn('abe')))
      .when(at(9, requested('c', 9)))
      .then(...OFFERED);
    // Time does not go back: all three count from 5.
    expect(offer).toMatchObject({ agentId: 'abe' });
    const two = { capacity: { '*': 2 } };
    const [, second] = spec
      .given(
        at(0, activated()),
        at(0, signIn('ana', two)),
        at(1, signIn('bob', two)),
        at(5, requested('c', 5)),
      )
      .when(at(9, requested('d', 9)))
      .then(...OFFERED);
    expect(second).toMatchObject({ agentId: 'bob' });
  });

  it('serves by points and age: one point is worth ten seconds of waiting', () => {
    const order = (vipAtMs: number) =>
      spec
        .given(
          at(0, activated()),
          at(0, requested('plain', 0)),
          at(vipAtMs, requested('vip', vipAtMs, { tier: 'vip' })),
        )
        .when(at(700_000, signIn('ana')))
        .facts.find((fact) => fact.type === 'OfferMade')?.episodeId;
    expect(order(599_000)).toBe('vip#1');
    expect(order(601_000)).toBe('plain#1');
  });

  it('takes units by channel and never more than there are', () => {
    const units = activated(policy({ queues: [queue('general', { units: { voice: 3, '*': 1 } })] }));
    const given = [
      at(0, units),
      at(0, signIn('ana', { capacity: { chat: 2, '*': 3 } })),
      at(1, requested('c1', 1)),
      at(2, requested('c2', 2)),
    ];
    spec
      .given(...given)
      .when(at(3, requested('c3', 3)))
      .then(...MUST_WAIT);
    spec
      .given(...given)
      .when(at(3, requested('v1', 3, { channel: 'voice' })))
      .then(...OFFERED);
    spec
      .given(...given, at(3, requested('e1', 3, { channel: 'email' })))
      .when(at(4, requested('v1', 4, { channel: 'voice' })))
      .then(...MUST_WAIT);
    spec
      .given(at(0, units), at(0, signIn('ana', { capacity: { chat: 1 } })))
      .when(at(4, requested('v1', 4, { channel: 'voice' })))
      .then(...MUST_WAIT);
  });
});

describe('An offer', () => {
  const offered = anaHasC.slice(0, 3);

  it('accepted is an assignment', () => {
    const facts = spec
      .given(...offered)
      .when(at(3_000, accept('ana', 'c', offerOf(2))))
      .then(...ASSIGNED);
    expect(facts[1]).toMatchObject({ agentId: 'ana', agentName: 'ANA', queueId: 'general', waitedMs: 2_000 });
    expect(facts[2]).toMatchObject({ notice: 'agent_joined', text: 'ANA is here.' });
  });

  it('accepted too late, by somebody else or twice is ignored', () => {
    spec
      .given(...offered, at(0, signIn('bob')))
      .when(at(3_000, accept('bob', 'c', offerOf(2))))
      .thenIgnored(/does not stand/);
    spec
      .given(...anaHasC)
      .when(at(4_000, accept('ana', 'c', offerOf(2))))
      .thenIgnored(/does not stand/);
    const late = spec
      .given(...offered, at(20_000, heartbeat('bob')))
      .when(at(20_001, accept('ana', 'c', offerOf(2))));
    late.thenIgnored(/does not stand/);
  });

  it('that nobody takes expires and goes to the next agent', () => {
    const facts = spec
      .given(at(0, signIn('bob')), ...offered, at(1_500, signIn('zoe')))
      .whenTimePasses(16_000)
      .then('OfferExpired', 'OfferMade');
    expect(facts[0]).toMatchObject({ agentId: 'ana' });
    expect(facts[1]).toMatchObject({ agentId: 'bob', waitedMs: 15_000 });
  });

  it('declined goes to others until everybody has declined, and then to everybody again', () => {
    const given = [...offered, at(2_000, signIn('bob'))];
    const next = spec
      .given(...given)
      .when(at(3_000, decline('ana', 'c', offerOf(2))))
      .then('OfferDeclined', 'OfferMade');
    expect(next[0]).toMatchObject({ reason: 'lunch' });
    expect(next[1]).toMatchObject({ agentId: 'bob' });
    const again = spec
      .given(...given, at(3_000, decline('ana', 'c', offerOf(2))))
      .when(at(4_000, decline('bob', 'c', offerOf(4))))
      .then('OfferDeclined', 'OfferMade');
    expect(again[1]).toMatchObject({ agentId: 'ana' });
  });

  it('declined waits for a colleague who is busy, as long as not everybody has declined', () => {
    const given = [...offered, at(2_000, signIn('bob')), at(2_500, requested('d', 2_500))];
    spec
      .given(...given)
      .when(at(3_000, decline('ana', 'c', offerOf(2))))
      .then('OfferDeclined', 'WaitEstimated', 'CustomerNotified');
  });

  it('missed twice in a row sets the agent to away, until a sign of somebody there', () => {
    const missed = [at(0, activated()), at(0, signIn('ana')), at(0, requested('c', 0))];
    const facts = spec.given(...missed).whenTimePasses(30_000);
    facts.then('OfferExpired', 'OfferMade', 'OfferExpired', 'WaitEstimated', 'CustomerNotified');
    expect(facts.state.agents.get('ana')).toMatchObject({ status: 'away', presence: { kind: 'here' } });
    expect(facts.facts[3]).toMatchObject({ p50Ms: null, agentCount: 0, method: 'unknown' });
    spec
      .given(...missed, at(40_000, heartbeat('ana')))
      .when(at(41_000, setStatus('ana', 'available')))
      .then('OfferMade');
  });
});

describe('An agent who goes', () => {
  const leased = activated(
    policy({
      presence: presence({ lease: 45_000 }),
    }),
  );

  it('loses the offers when away, and keeps the work in hand', () => {
    spec
      .given(...anaHasC.slice(0, 3))
      .when(at(2_000, setStatus('ana', 'away')))
      .then('OfferRescinded', 'WaitEstimated', 'CustomerNotified');
    spec
      .given(...anaHasC)
      .when(at(4_000, setStatus('ana', 'busy')))
      .thenNothing();
  });

  it('by signing out hands the work back with its original age', () => {
    const facts = spec
      .given(...anaHasC, at(4_000, requested('vip', 4_000)), at(5_000, signIn('bob', { queues: [] })))
      .when(at(9_000, setStatus('ana', 'offline')))
      .then('EscalationRequeued', 'CustomerNotified', 'WaitEstimated');
    expect(facts[0]).toMatchObject({ fromAgentId: 'ana', reason: 'agent_signed_out', queueId: 'general' });
    expect(facts[1]).toMatchObject({ notice: 'requeued' });
    const back = spec
      .given(...anaHasC, at(4_000, requested('d', 4_000)), at(9_000, setStatus('ana', 'offline')))
      .when(at(10_000, signIn('bob')))
      .then('OfferMade');
    expect(back[0]).toMatchObject({ episodeId: episode('c'), waitedMs: 9_000 });
  });

  it('without a sign of life is lost when the lease ends, and any sign renews it', () => {
    const given = [at(0, leased), ...anaHasC.slice(1)];
    const facts = spec
      .given(...given)
      .whenTimePasses(48_000)
      .then('EscalationRequeued', 'CustomerNotified', 'WaitEstimated');
    expect(facts[0]).toMatchObject({ at: specTime(48_000), reason: 'agent_lost' });
    spec
      .given(...given, at(40_000, heartbeat('ana')))
      .whenTimePasses(84_999)
      .thenNothing();
  });

  it('and comes back with a heartbeat is available again; after signing out only by signing in', () => {
    const given = [at(0, leased), at(0, signIn('ana')), at(50_000, requested('c', 50_000))];
    spec
      .given(...given)
      .when(at(60_000, heartbeat('ana')))
      .then('OfferMade');
    spec
      .given(...given, at(50_000, setStatus('ana', 'offline')))
      .when(at(60_000, heartbeat('ana')))
      .thenIgnored(/signed out/);
    spec
      .given(at(0, leased))
      .when(at(60_000, heartbeat('bob')))
      .thenIgnored(/not signed in/);
  });

  it('is forgotten after a day', () => {
    const { state } = spec.given(at(0, leased), at(0, signIn('ana'))).whenTimePasses(86_400_000 + 46_000);
    expect(state.agents.has('ana')).toBe(false);
  });
});

describe('The work', () => {
  it('has one first reply, timed from the decision', () => {
    const [first] = spec
      .given(...anaHasC)
      .when(at(7_000, reply('ana', 'c')))
      .then('FirstReplySent');
    expect(first).toMatchObject({ handoffMs: 6_000, messageId: 'm' });
    spec
      .given(...anaHasC, at(7_000, reply('ana', 'c')))
      .when(at(8_000, reply('ana', 'c')))
      .thenNothing();
    spec
      .given(...anaHasC, at(4_000, signIn('bob')))
      .when(at(8_000, reply('bob', 'c')))
      .thenIgnored(/does not have/);
  });

  it('resolved is followed by a wrap-up that keeps the capacity', () => {
    const resolved = [...anaHasC, at(7_000, reply('ana', 'c')), at(60_000, resolve('ana', 'c'))];
    const [fact, notice] = spec
      .given(...resolved.slice(0, -1))
      .when(at(60_000, resolve('ana', 'c')))
      .then('EscalationResolved', 'CustomerNotified');
    expect(fact).toMatchObject({ outcome: 'resolved', handleMs: 57_000 });
    expect(notice).toMatchObject({ notice: 'resolved' });
    spec
      .given(...resolved)
      .when(at(61_000, requested('d', 61_000)))
      .then(...MUST_WAIT);
    const [timeout] = spec
      .given(...resolved, at(61_000, requested('d', 61_000)))
      .whenTimePasses(90_000)
      .then('WrapUpEnded', 'OfferMade');
    expect(timeout).toMatchObject({ by: 'timeout', wrapUpMs: 30_000 });
    const [ended] = spec
      .given(...resolved)
      .when(at(65_000, endWrapUp('ana', 'c')))
      .then('WrapUpEnded');
    expect(ended).toMatchObject({ by: 'agent', wrapUpMs: 5_000 });
    spec
      .given(...resolved)
      .when(at(62_000, resolve('ana', 'c')))
      .thenIgnored(/does not have/);
    spec
      .given(...anaHasC)
      .when(at(62_000, endWrapUp('ana', 'c')))
      .thenIgnored(/does not have/);
  });

  it('in a queue without wrap-up frees the agent at once', () => {
    const none = activated(policy({ queues: [queue('general', { wrapUp: 0 })] }));
    const { state } = spec.given(at(0, none), ...anaHasC.slice(1)).when(at(9_000, resolve('ana', 'c')));
    expect(state.episodes.get('c#1')).toMatchObject({ status: 'ended' });
    spec
      .given(at(0, none), ...anaHasC.slice(1))
      .when(at(9_000, giveBack('ana', 'c')))
      .then('EscalationReturned', 'CustomerNotified', 'WrapUpEnded');
  });

  it('goes back to the assistant with a note', () => {
    const [fact] = spec
      .given(...anaHasC)
      .when(at(9_000, giveBack('ana', 'c')))
      .then('EscalationReturned', 'CustomerNotified');
    expect(fact).toMatchObject({ note: 'done', handleMs: 6_000 });
  });

  it('of an agent is applied once, though the event may come twice', () => {
    const twice = transfer('ana', 'c', { queue: 'general' }, 'same');
    spec
      .given(...anaHasC, at(4_000, twice), at(5_000, accept('ana', 'c', 'memory/input/0/4/3')))
      .when(at(6_000, twice))
      .thenIgnored(/applied before/);
  });

  it('merely seen or judged by an agent changes nothing', () => {
    const viewed = agent('ana', { type: 'AgentViewedContext', episodeId: episode('c'), dwellMs: 9_000 });
    const judged = agent('ana', {
      type: 'AgentGaveFeedback',
      episodeId: episode('c'),
      verdict: 'right',
      comment: null,
    });
    spec
      .given(...anaHasC)
      .when(at(4_000, viewed))
      .thenNothing();
    spec
      .given(...anaHasC)
      .when(at(4_000, judged))
      .thenNothing();
  });
});

describe('A transfer', () => {
  it('to a queue asks the sender last', () => {
    const two = activated(policy({ queues: [queue('general'), queue('billing', { units: { '*': 2 } })] }));
    const both = { queues: [id<QueueId>('general'), id<QueueId>('billing')], capacity: { '*': 2 } };
    const facts = spec
      .given(at(0, two), at(0, signIn('ana', both)), ...anaHasC.slice(2), at(4_000, signIn('bob', both)))
      .when(at(5_000, transfer('ana', 'c', { queue: 'billing' })))
      .then('EscalationTransferred', 'EscalationRequeued', 'CustomerNotified', 'OfferMade');
    expect(facts[1]).toMatchObject({ queueId: 'billing', reason: 'transferred' });
    expect(facts[3]).toMatchObject({ agentId: 'bob', queueId: 'billing', waitedMs: 4_000 });
  });

  it('to an agent waits for that agent, unless the agent goes or declines', () => {
    const given = [
      ...anaHasC,
      at(4_000, signIn('bob')),
      at(4_000, signIn('zoe')),
      at(4_500, transfer('ana', 'c', { agent: 'zoe' })),
    ];
    const offer = spec.given(...given.slice(0, -1)).when(at(4_500, transfer('ana', 'c', { agent: 'zoe' })));
    expect(
      offer.then('EscalationTransferred', 'EscalationRequeued', 'CustomerNotified', 'OfferMade')[3],
    ).toMatchObject({ agentId: 'zoe' });
    const others = spec
      .given(...given)
      .when(at(5_000, setStatus('zoe', 'away')))
      .then('OfferRescinded', 'OfferMade');
    expect(others[1]).toMatchObject({ agentId: 'bob' });
    spec
      .given(...given)
      .when(at(5_000, decline('zoe', 'c', 'memory/input/0/6/3')))
      .then('OfferDeclined', 'OfferMade');
  });

  it('that cannot be is refused', () => {
    const to = (target: { queue?: string; agent?: string }) =>
      spec
        .given(...anaHasC, at(4_000, signIn('bob')), at(4_000, setStatus('bob', 'away')))
        .when(at(5_000, transfer('ana', 'c', target)));
    to({}).thenRejected(/exactly one/);
    to({ queue: 'nowhere' }).thenRejected(/no queue nowhere/);
    to({ agent: 'nobody' }).thenRejected(/no agent nobody/);
    to({ agent: 'ana' }).thenRejected(/has episode/);
    to({ agent: 'bob' }).thenIgnored(/not available/);
    spec
      .given(...anaHasC)
      .when(at(5_000, transfer('bob', 'c', { queue: 'general' })))
      .thenIgnored(/not signed in/);
  });

  it('has a limit', () => {
    const steps: (typeof anaHasC)[number][] = [...anaHasC];
    for (let hop = 0; hop < 5; hop += 1) {
      steps.push(at(5_000 + hop, transfer('ana', 'c', { queue: 'general' })));
      steps.push(at(5_000 + hop, accept('ana', 'c', offerOf(steps.length - 1, 3))));
    }
    spec
      .given(...steps)
      .when(at(6_000, transfer('ana', 'c', { queue: 'general' })))
      .thenRejected(/5 times/);
  });
});

describe('A customer who leaves', () => {
  it('before the first reply has abandoned, with the status it had', () => {
    const leavesAfter = (steps: number) =>
      spec.given(...anaHasC.slice(0, steps)).when(at(4_000, withdrawn('c', 4_000)));
    expect(leavesAfter(3).then('OfferRescinded', 'EscalationAbandoned')[1]).toMatchObject({
      status: 'offered',
      waitedMs: 3_000,
    });
    expect(leavesAfter(4).then('EscalationAbandoned')[0]).toMatchObject({ status: 'assigned' });
    leavesAfter(2).thenIgnored(/not open/);
    spec
      .given(...anaHasC, at(4_000, withdrawn('c', 4_000)))
      .when(at(5_000, requested('d', 5_000)))
      .then(...OFFERED);
  });

  it('after it ends the work, with a wrap-up', () => {
    const replied = [...anaHasC, at(7_000, reply('ana', 'c'))];
    const [fact] = spec
      .given(...replied)
      .when(at(9_000, withdrawn('c', 9_000, 'conversation_ended')))
      .then('EscalationResolved');
    expect(fact).toMatchObject({ agentId: 'ana', outcome: 'conversation_ended', handleMs: 6_000 });
    spec
      .given(...replied, at(9_000, withdrawn('c', 9_000)))
      .when(at(9_500, withdrawn('c', 9_500)))
      .thenIgnored(/wraps it up/);
  });

  it('while back in the queue after a reply ends it there', () => {
    const facts = spec
      .given(...anaHasC, at(7_000, reply('ana', 'c')), at(8_000, setStatus('ana', 'offline')))
      .when(at(9_000, withdrawn('c', 9_000)))
      .then('EscalationResolved');
    expect(facts[0]).toMatchObject({ agentId: 'ana', outcome: 'customer_left', handleMs: 5_000 });
  });

  it('leaves the agent where the offer found it in the order', () => {
    const [, offer] = spec
      .given(
        at(0, activated()),
        at(0, signIn('ana')),
        at(1, signIn('bob')),
        at(5, requested('c', 5)),
        at(6, withdrawn('c', 6)),
      )
      .when(at(9, requested('d', 9)))
      .then(...OFFERED);
    expect(offer).toMatchObject({ agentId: 'ana' });
  });
});

describe('The wait', () => {
  const busy = [...anaHasC, at(10_000, requested('d', 10_000))];

  it('is announced as a range, in the words of the policy', () => {
    const facts = spec
      .given(...anaHasC)
      .when(at(10_000, requested('d', 10_000)))
      .then(...MUST_WAIT);
    expect(facts[1]).toMatchObject({ aheadCount: 0, agentCount: 1, method: 'qlm' });
    expect(facts[2]).toMatchObject({ notice: 'queued', text: 'Busy. The wait is about 3–12 min.' });
    const [, estimate] = spec
      .given(...busy)
      .when(at(10_000, requested('e', 10_000)))
      .then(...MUST_WAIT);
    expect(estimate).toMatchObject({ aheadCount: 1 });
  });

  it('is said to be unknown where nobody is there', () => {
    const facts = spec
      .given(at(0, activated()))
      .when(at(0, requested('c', 0)))
      .then(...MUST_WAIT);
    expect(facts[1]).toMatchObject({ p50Ms: null, p90Ms: null, method: 'unknown' });
    expect(facts[2]).toMatchObject({ text: 'Busy. We do not know yet how long it will take.' });
  });

  it('counts only those who compete for the same agents', () => {
    const two = activated(
      policy({
        queues: [queue('general'), queue('billing')],
        routes: [
          {
            queue: id('billing'),
            categories: [],
            rules: [],
            channels: ['email'],
            languages: [],
            tiers: [],
          },
          { queue: id('general'), categories: [], rules: [], channels: [], languages: [], tiers: [] },
        ],
      }),
    );
    const ahead = (anaServes: string[]) =>
      spec
        .given(
          at(0, two),
          at(0, signIn('ana', { queues: anaServes.map((name) => id<QueueId>(name)) })),
          ...anaHasC.slice(2),
          at(4_000, requested('e1', 4_000, { channel: 'email' })),
          at(4_000, requested('e2', 4_000, { channel: 'email' })),
          at(4_000, requested('late', 4_000)),
        )
        .when(at(5_000, requested('d', 5_000, { category: 'C' }))).facts[0];
    expect(ahead(['general'])).toMatchObject({ aheadCount: 1 });
    expect(ahead(['general', 'billing'])).toMatchObject({ aheadCount: 3 });
  });

  it('counts nobody who takes another capacity of the agent', () => {
    const ahead = (capacity: Record<string, number>) =>
      spec
        .given(
          at(0, activated()),
          at(0, signIn('ana', { capacity })),
          ...anaHasC.slice(2),
          at(4_000, requested('d', 4_000)),
        )
        .when(at(5_000, requested('v', 5_000, { channel: 'voice' }))).facts[0];
    expect(ahead({ '*': 1 })).toMatchObject({ aheadCount: 1 });
    expect(ahead({ chat: 1 })).toMatchObject({ aheadCount: 0 });
  });

  it('is estimated again, and announced only when it has materially changed', () => {
    spec
      .given(...busy)
      .whenTimePasses(40_000)
      .thenNothing();
    // Ana has still not finished: half of what was promised is over, and nothing has come nearer.
    const [changed] = spec
      .given(...busy)
      .whenTimePasses(70_000)
      .then('WaitEstimated');
    expect(changed).toMatchObject({ episodeId: 'd#1', aheadCount: 0, method: 'qlm' });
    const gone = spec.given(...busy).when(at(12_000, setStatus('ana', 'away')));
    gone.thenNothing();
    const later = spec
      .given(...busy, at(12_000, setStatus('ana', 'away')))
      .whenTimePasses(70_000)
      .then('WaitEstimated');
    expect(later[0]).toMatchObject({ method: 'unknown' });
  });

  it('learns from what it sees', () => {
    const steps: (typeof anaHasC)[number][] = [at(0, activated()), at(0, signIn('ana'))];
    for (let n = 0; n < 30; n += 1) {
      const now = n * 20_000;
      steps.push(at(now, requested(`c${n}`, now)));
      steps.push(at(now, accept('ana', `c${n}`, offerOf(steps.length - 1))));
      steps.push(at(now + 9_000, resolve('ana', `c${n}`)));
      steps.push(at(now + 10_000, endWrapUp('ana', `c${n}`)));
    }
    steps.push(at(700_000, requested('x', 700_000)));
    const [, estimate] = spec
      .given(...steps)
      .when(at(700_000, requested('y', 700_000)))
      .then(...MUST_WAIT);
    // (10 x 300 s of the policy + 30 x 10 s seen) / 40 = 82.5 s on average
    expect(estimate).toMatchObject({ method: 'qlm' });
    const { p50Ms } = estimate as { p50Ms: number };
    expect(p50Ms).toBeGreaterThan(45_000);
    expect(p50Ms).toBeLessThan(82_500);
  });
});
