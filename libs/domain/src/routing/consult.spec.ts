import { describe, expect, it } from 'vitest';
import { at } from '#testing';
import { DEFAULT_POLICY, type Policy } from '#domain/policy';
import { id } from '#domain/vocabulary';
import {
  accept,
  activated,
  consult,
  decline,
  endConsult,
  episode,
  handOver,
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
  spec,
  START_MS,
  threeWay,
  withdrawn,
} from './routing.fixture.ts';
import type { RoutingFact } from './facts.ts';
import type { RoutingInput } from './routing.workflow.ts';
import { openEpisode } from './workspace/workspace.ts';

const both = [id<never>('general'), id<never>('tax')];
const rules = (change: Partial<Policy> = {}) =>
  at(
    0,
    activated(
      policy({
        queues: [queue('general'), queue('tax')],
        transfers: DEFAULT_POLICY.transfers,
        ...change,
      }),
    ),
  );
/** Ana has the customer; steps 0 to 5. */
const begun = [
  rules(),
  at(0, signIn('ana')),
  at(0, requested('c', 0)),
  at(1_000, accept('ana', 'c', offerOf(2))),
  at(2_000, signIn('bob', { queues: [id('tax')] })),
  at(2_000, signIn('cho', { queues: both })),
];
const asked = [...begun, at(3_000, consult('ana', 'c', { agent: 'bob' }))];
const consulted = [...asked, at(4_000, accept('bob', 'c', offerOf(6)))];
const joined = [...consulted, at(5_000, threeWay('ana', 'c'))];

describe('R25: an agent who consults another', () => {
  it('keeps the customer, who reads nothing of it; the other is held out the consult', () => {
    const { facts } = spec.given(...begun).when(at(3_000, consult('ana', 'c', { agent: 'bob' })));
    expect(facts).toMatchObject([
      { type: 'ConsultRequested', fromAgentId: 'ana', toAgentId: 'bob', question: 'Is it insured?' },
      { type: 'ConsultOffered', agentId: 'bob', fromAgentId: 'ana', units: 1, offerId: offerOf(6) },
    ]);
    expect(facts).toHaveLength(2);
    const started = spec.given(...asked).when(at(4_000, accept('bob', 'c', offerOf(6))));
    expect(started.facts).toMatchObject([
      { type: 'ConsultStarted', agentId: 'bob', agentName: 'BOB', fromAgentId: 'ana', waitedMs: 1_000 },
    ]);
    expect(started.facts).toHaveLength(1);
  });
  it('takes units of the other, which no customer gets meanwhile', () => {
    const alone = [
      ...begun.slice(0, 4),
      at(2_000, signIn('bob', { queues: both })),
      at(3_000, consult('ana', 'c', { agent: 'bob' })),
      at(4_000, accept('bob', 'c', offerOf(5))),
      at(5_000, requested('d', 5_000)),
    ];
    const offered = { type: 'OfferMade', agentId: 'bob', episodeId: episode('d') };
    expect(spec.given(...alone.slice(0, -1)).when(alone.at(-1)!).facts).not.toContainEqual(
      expect.objectContaining(offered),
    );
    const { facts } = spec.given(...alone).when(at(6_000, endConsult('bob', 'c')));
    expect(facts).toContainEqual(expect.objectContaining(offered));
    const busy = spec.given(...consulted).when(at(6_000, consult('ana', 'c', { agent: 'cho' })));
    expect(busy.facts).toMatchObject([{ type: 'TransferRefused', kind: 'consult', reason: 'consult_open' }]);
  });
  it('comes before further offers of a customer whom somebody is asked for already', () => {
    const three = rules({
      queues: [queue('general', { offersAtOnce: 3, wrapUp: 0 }), queue('tax')],
      transfers: DEFAULT_POLICY.transfers,
    });
    const { facts } = spec
      .given(
        three,
        at(0, signIn('ana')),
        at(0, requested('c', 0)),
        at(1_000, accept('ana', 'c', offerOf(2))),
        at(2_000, signIn('cho')),
        at(2_000, requested('d', 2_000)),
        at(2_500, accept('cho', 'd', offerOf(5))),
        at(3_000, signIn('bob')),
        at(3_000, requested('old', -60_000)),
        at(4_000, consult('ana', 'c', { agent: 'cho' })),
      )
      .when(at(5_000, resolve('cho', 'd')));
    const offered = facts.filter(({ type }) => type === 'OfferMade' || type === 'ConsultOffered');
    expect(offered).toMatchObject([{ type: 'ConsultOffered', agentId: 'cho' }]);
  });
  it('takes as many units as the policy says', () => {
    const half = policy({
      queues: [queue('general'), queue('tax')],
      transfers: { ...DEFAULT_POLICY.transfers, consultUnits: { '*': 0.5 } },
    });
    const { facts } = spec
      .given(at(0, activated(half)), ...begun.slice(1))
      .when(at(3_000, consult('ana', 'c', { agent: 'bob' })));
    expect(facts[1]).toMatchObject({ type: 'ConsultOffered', units: 0.5 });
  });
  it('of a queue: somebody else is asked where one declines, and it ends where nobody is left', () => {
    const first = spec.given(...begun).when(at(3_000, consult('ana', 'c', { queue: 'tax' })));
    expect(first.facts[1]).toMatchObject({ type: 'ConsultOffered', agentId: 'bob' });
    const queued = [...begun, at(3_000, consult('ana', 'c', { queue: 'tax' }))];
    const second = spec.given(...queued).when(at(4_000, decline('bob', 'c', offerOf(6))));
    expect(second.facts).toMatchObject([
      { type: 'ConsultOfferEnded', agentId: 'bob', reason: 'declined', note: 'lunch' },
      { type: 'ConsultOffered', agentId: 'cho' },
    ]);
    const none = spec
      .given(...queued, at(4_000, decline('bob', 'c', offerOf(6))))
      .when(at(5_000, decline('cho', 'c', offerOf(7))));
    expect(none.facts).toMatchObject([
      { type: 'ConsultOfferEnded', agentId: 'cho' },
      { type: 'ConsultEnded', agentId: null, fromAgentId: 'ana', reason: 'declined', consultMs: null },
    ]);
  });
  it('waits for room, for as long as the policy says', () => {
    const busy = [
      ...begun,
      at(2_000, requested('d', 2_000)),
      at(2_500, accept('cho', 'd', offerOf(6))),
      at(3_000, consult('ana', 'c', { agent: 'cho' })),
    ];
    expect(spec.given(...busy).whenTimePasses(3_000 + 119_999).facts).toEqual([]);
    expect(spec.given(...busy).whenTimePasses(3_000 + 120_000).facts).toMatchObject([
      { type: 'ConsultEnded', reason: 'timeout' },
    ]);
    const free = spec.given(...busy, at(60_000, resolve('cho', 'd'))).whenTimePasses(95_000);
    expect(free.facts).toContainEqual(expect.objectContaining({ type: 'ConsultOffered', agentId: 'cho' }));
  });
  it('an offer that is not answered goes to nobody else than it was for', () => {
    expect(spec.given(...asked).whenTimePasses(18_000).facts).toMatchObject([
      { type: 'ConsultOfferEnded', reason: 'expired' },
      { type: 'ConsultEnded', reason: 'declined' },
    ]);
  });
  it('comes after a customer who waits longer than its own', () => {
    const { facts } = spec
      .given(
        rules(),
        at(0, signIn('ana')),
        at(0, requested('c', 0)),
        at(1_000, accept('ana', 'c', offerOf(2))),
        at(2_000, requested('d', -60_000)),
        at(2_500, consult('ana', 'c', { queue: 'general' })),
      )
      .when(at(3_000, signIn('cho', { queues: both })));
    expect(facts.filter(({ type }) => type.endsWith('Offered') || type === 'OfferMade')).toMatchObject([
      { type: 'OfferMade', episodeId: episode('d') },
    ]);
  });
  it('either ends it, and nobody else', () => {
    for (const who of ['ana', 'bob']) {
      const { facts } = spec.given(...consulted).when(at(9_000, endConsult(who, 'c')));
      expect(facts).toMatchObject([
        { type: 'ConsultEnded', agentId: 'bob', reason: who === 'ana' ? 'by_owner' : 'by_consulted' },
      ]);
      expect(facts[0]).toMatchObject({ consultMs: 5_000, wasThreeWay: false });
    }
    spec
      .given(...consulted)
      .when(at(9_000, endConsult('cho', 'c')))
      .thenIgnored(/no consult/);
    expect(spec.given(...asked).when(at(9_000, endConsult('ana', 'c'))).facts).toMatchObject([
      { type: 'ConsultOfferEnded', reason: 'withdrawn' },
      { type: 'ConsultEnded', reason: 'by_owner', agentId: null },
    ]);
  });
  it('cannot under a policy that has no consults', () => {
    spec
      .given(at(0, activated(policy())), ...begun.slice(1))
      .when(at(3_000, consult('ana', 'c', { agent: 'bob' })))
      .thenRejected(/transfers\.consult/);
  });
});

describe('R25: a conversation of three', () => {
  it('both write, the customer reads who has joined, and the first keeps the episode', () => {
    const { facts } = spec.given(...consulted).when(at(5_000, threeWay('ana', 'c')));
    expect(facts).toMatchObject([
      { type: 'ThreeWayStarted', agentId: 'bob', fromAgentId: 'ana' },
      { type: 'CustomerNotified', notice: 'agent_joined', text: 'BOB is here.' },
    ]);
    expect(spec.given(...joined).when(at(6_000, reply('bob', 'c'))).facts).toMatchObject([
      { type: 'FirstReplySent', agentId: 'bob' },
    ]);
    spec
      .given(...joined)
      .when(at(6_000, resolve('bob', 'c')))
      .thenIgnored(/does not have/);
    expect(
      spec
        .given(...joined)
        .when(at(6_000, resolve('ana', 'c')))
        .facts.slice(0, 2),
    ).toMatchObject([
      { type: 'ConsultEnded', reason: 'work_ended', wasThreeWay: true },
      { type: 'EscalationResolved', agentId: 'ana' },
    ]);
  });
  it('is refused where nobody has accepted a consult; before it only one writes', () => {
    expect(spec.given(...asked).when(at(5_000, threeWay('ana', 'c'))).facts).toMatchObject([
      { type: 'TransferRefused', kind: 'three_way', reason: 'no_consult' },
    ]);
    spec
      .given(...consulted)
      .when(at(5_000, reply('bob', 'c')))
      .thenIgnored(/does not have/);
  });
});

describe('R25: where the policy has no consults', () => {
  it('nothing of them is decided', () => {
    const before = [at(0, activated(policy())), ...begun.slice(1, 4)];
    for (const input of [consult('ana', 'c', { agent: 'bob' }), threeWay('ana', 'c'), handOver('ana', 'c')])
      spec
        .given(...before)
        .when(at(2_000, input))
        .thenRejected(/transfers\.consult/);
  });
  it('one that is open goes on', () => {
    const { facts } = spec
      .given(...consulted, at(5_000, activated(policy(), 2)))
      .when(at(6_000, threeWay('ana', 'c')));
    expect(facts[0]).toMatchObject({ type: 'ThreeWayStarted', agentId: 'bob' });
  });
});

describe('R25: a warm transfer', () => {
  it('gives the episode to whoever was consulted, at once and without an offer', () => {
    for (const before of [consulted, joined]) {
      const { facts } = spec.given(...before).when(at(9_000, handOver('ana', 'c')));
      expect(facts).toMatchObject([
        { type: 'ConsultEnded', agentId: 'bob', reason: 'transferred' },
        {
          type: 'EscalationTransferred',
          ...{ fromAgentId: 'ana', toAgentId: 'bob', mode: 'warm', note: 'It is.', forcedBy: null },
        },
        { type: 'EscalationAssigned', agentId: 'bob', agentName: 'BOB', takenOverFrom: null },
        { type: 'CustomerNotified', notice: 'agent_joined' },
      ]);
      expect(facts).toHaveLength(4);
    }
    const after = spec.given(...consulted, at(9_000, handOver('ana', 'c')));
    expect(after.when(at(9_500, resolve('bob', 'c'))).facts[0]).toMatchObject({
      type: 'EscalationResolved',
      agentId: 'bob',
    });
  });
  it('is refused where nobody was consulted, or somebody else', () => {
    for (const [before, to] of [
      [begun, undefined],
      [asked, undefined],
      [consulted, 'cho'],
    ] as const) {
      expect(spec.given(...before).when(at(9_000, handOver('ana', 'c', to))).facts).toMatchObject([
        { type: 'TransferRefused', kind: 'warm', reason: 'no_consult', agentId: 'ana' },
      ]);
    }
  });
  it('brings it to the queue that was asked', () => {
    const inQueue = [
      ...begun,
      at(3_000, consult('ana', 'c', { queue: 'tax' })),
      at(4_000, accept('bob', 'c', offerOf(6))),
    ];
    const { facts } = spec.given(...inQueue).when(at(9_000, handOver('ana', 'c')));
    expect(facts[1]).toMatchObject({ type: 'EscalationTransferred', toQueueId: 'tax', toAgentId: 'bob' });
    expect(facts[2]).toMatchObject({ type: 'EscalationAssigned', queueId: 'tax' });
  });
});

describe('R25: where one of two agents vanishes', () => {
  const lost = rules({
    presence: presence({ lease: 30_000, keepWork: 120_000 }),
    transfers: DEFAULT_POLICY.transfers,
    queues: [queue('general'), queue('tax')],
  });
  it('whoever was consulted has the customer of one who signs out, or is lost', () => {
    const out = spec.given(...consulted).when(at(9_000, setStatus('ana', 'offline')));
    expect(out.facts).toMatchObject([
      { type: 'ConsultEnded', reason: 'transferred' },
      { type: 'EscalationTransferred', mode: 'warm', cause: 'agent_signed_out', toAgentId: 'bob' },
      { type: 'EscalationAssigned', agentId: 'bob' },
      { type: 'CustomerNotified', notice: 'agent_joined' },
    ]);
    const silent = [lost, ...consulted.slice(1), at(20_000, heartbeat('bob'))];
    expect(spec.given(...silent).whenTimePasses(33_001).facts).toMatchObject([
      { type: 'ConsultEnded' },
      { type: 'EscalationTransferred', cause: 'agent_lost' },
      { type: 'EscalationAssigned', agentId: 'bob' },
      { type: 'CustomerNotified' },
    ]);
  });
  it('that is no transfer of the limit, and the new agent has time to read', () => {
    const limited = rules({
      presence: presence({ readingTime: 15_000 }),
      transfers: { ...DEFAULT_POLICY.transfers, limit: 1 },
    });
    const left = [limited, ...consulted.slice(1), at(9_000, setStatus('ana', 'offline'))];
    const { state } = spec.given(...left.slice(0, -1)).when(left.at(-1)!);
    expect(state.agents.get('bob')?.readingUntil).toBe(START_MS + 24_000);
    expect(openEpisode(state, episode('c'))).toMatchObject({ agentId: 'bob', transfers: 0 });
  });
  it('a customer whose agent writes nothing goes to whoever was consulted, and it counts as a miss', () => {
    const withLimit = rules({
      queues: [queue('general', { firstReply: { '*': 20_000 } }), queue('tax')],
      transfers: DEFAULT_POLICY.transfers,
      presence: presence({ missedOffers: 1, announceAway: true }),
    });
    const { facts } = spec.given(withLimit, ...consulted.slice(1)).whenTimePasses(21_000);
    expect(facts.map(({ type }) => type)).toEqual([
      'ConsultEnded',
      'EscalationTransferred',
      'EscalationAssigned',
      'CustomerNotified',
      'AgentSetAway',
    ]);
  });
  it('the agent reads it where the consulted one is gone, and keeps the customer', () => {
    const { facts } = spec.given(...consulted).when(at(9_000, setStatus('bob', 'offline')));
    expect(facts).toMatchObject([{ type: 'ConsultEnded', fromAgentId: 'ana', reason: 'agent_signed_out' }]);
    expect(facts).toHaveLength(1);
    const offered = spec.given(...asked).when(at(9_000, setStatus('bob', 'away')));
    expect(offered.facts).toMatchObject([
      { type: 'ConsultOfferEnded', reason: 'agent_unavailable' },
      { type: 'ConsultEnded', reason: 'declined' },
    ]);
  });
  it('of several customers whom one agent was consulted on, the agent has as many as there is room for', () => {
    const quarter = { ...DEFAULT_POLICY.transfers, consultUnits: { '*': 0.25 } };
    const names = ['c', 'd', 'e'];
    const each = (atMs: number, input: (name: string, n: number) => RoutingInput) =>
      names.map((name, n) => at(atMs, input(name, n)));
    const given = [
      rules({ transfers: quarter, presence: presence({ lease: 30_000, keepWork: 120_000 }) }),
      at(0, signIn('ana', { capacity: { '*': 3 } })),
      ...each(0, (name) => requested(name, 0)),
      ...each(1_000, (name, n) => accept('ana', name, offerOf(2 + n))),
      at(2_000, signIn('bob', { capacity: { '*': 2 } })),
      ...each(3_000, (name) => consult('ana', name, { agent: 'bob' })),
      ...each(4_000, (name, n) => accept('bob', name, offerOf(9 + n))),
    ];
    const handedOver = (facts: readonly RoutingFact[]) =>
      facts.filter((fact) => fact.type === 'EscalationTransferred').map(({ episodeId }) => episodeId);
    const out = spec.given(...given).when(at(9_000, setStatus('ana', 'offline')));
    expect(handedOver(out.facts)).toEqual([episode('c')]);
    const lost = spec.given(...given, at(20_000, heartbeat('bob'))).whenTimePasses(33_001);
    expect(handedOver(lost.facts)).toEqual([episode('c')]);
  });
  it('the customer goes back to the queue where nobody has accepted yet', () => {
    const { facts } = spec.given(...asked).when(at(9_000, setStatus('ana', 'offline')));
    expect(facts.map(({ type }) => type).slice(0, 3)).toEqual([
      'ConsultOfferEnded',
      'ConsultEnded',
      'EscalationRequeued',
    ]);
  });
  it('a customer who leaves ends the consult too', () => {
    const { facts } = spec.given(...consulted).when(at(9_000, withdrawn('c', 9_000)));
    expect(facts[0]).toMatchObject({ type: 'ConsultEnded', reason: 'work_ended' });
  });
});
