import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyWorkflow } from '#domain/policy';
import type {
  AgentId,
  ConversationEvent,
  ConversationId,
  CustomerId,
  CustomerRecognized,
  EpisodeId,
  EscalationEvent,
  EventId,
  PastEpisode,
  Verification,
  WorkspaceId,
} from '#domain/vocabulary';
import { DAY_MS, HOUR_MS } from '#kernel';
import { at, specTime } from '#testing';
import { episodeId, fromRouting, ids, says, spec } from './waiting.fixture.ts';

const ana = 'ana' as CustomerId;
const started = (customerId: CustomerId | null = ana, eventId = 'started'): ConversationEvent => ({
  ...ids(eventId),
  ...{ type: 'ConversationStarted', channel: 'chat', language: 'en', customerId },
  ...{ customerName: null, attributes: {} },
});
const is = (verification: Verification | null, customerId: CustomerId | null = null): ConversationEvent => ({
  ...ids(`is ${verification} ${customerId}`),
  ...{ type: 'AttributesChanged', customerId, customerName: null, verification },
  ...{ tier: null, orderValue: null, attributes: {} },
});
const past: PastEpisode = {
  conversationId: 'c0' as ConversationId,
  episodeId: 'c0#1-x' as EpisodeId,
  ...{ channel: 'chat', endedAt: specTime(-HOUR_MS), ending: 'resolved', reason: 'explicit_request' },
  ...{ why: 'Wants a person', about: 'My parcel is lost', intent: null },
  ...{
    agentId: 'bo' as AgentId,
    agentName: 'Bo',
    outcome: 'follow_up',
    note: 'Carrier is asked',
    promised: [],
  },
};
const answer = (atMs: number, more: Partial<CustomerRecognized> = {}): CustomerRecognized => ({
  ...{ type: 'CustomerRecognized', eventId: `known ${atMs}` as EventId, workspaceId: 'acme' as WorkspaceId },
  ...{ conversationId: 'c1' as ConversationId, customerId: ana, at: specTime(atMs) },
  ...{ contacts: [specTime(-DAY_MS)], withHistory: true, episodes: [past] },
  ...more,
});
const assigned: EscalationEvent = {
  ...fromRouting('assigned', 4),
  ...{ type: 'EscalationAssigned', agentId: 'bo' as AgentId, agentName: 'Bo', waitedMs: 1 },
} as unknown as EscalationEvent;
const resolved: EscalationEvent = {
  ...fromRouting('resolved', 5),
  ...{
    type: 'EscalationResolved',
    agentId: 'bo' as AgentId,
    outcome: 'resolved',
    handleMs: 1,
    note: 'Refunded',
  },
} as unknown as EscalationEvent;
const person = says('I want to talk to a person');

describe('a conversation that names its customer', () => {
  it('asks once, and again where the identity becomes established', () => {
    spec().given().when(at(0, started())).then('CustomerContacted');
    spec()
      .given(at(0, started()))
      .when(at(1, says('Hello')))
      .thenNothing();
    const claimed = spec()
      .given(at(0, started()))
      .when(at(1, is('claimed')))
      .then('CustomerContacted');
    expect(claimed).toMatchObject([{ verification: 'claimed', startedAt: specTime(0) }]);
    spec()
      .given(at(0, started()), at(1, is('claimed')))
      .when(at(2, is('verified')))
      .thenNothing();
  });

  it('asks nothing while nobody is named, at level 1, or where the policy remembers nobody', () => {
    spec()
      .given()
      .when(at(0, started(null)))
      .thenNothing();
    const peers = policyWorkflow.initial();
    spec({ ...peers, level: { level: 1 } })
      .given()
      .when(at(0, started()))
      .thenNothing();
    const { policy } = peers.active;
    const off = { ...policy, conversation: { ...policy.conversation, rememberCustomer: 0 } };
    spec({ ...peers, active: { ...peers.active, policy: off } })
      .given()
      .when(at(0, started()))
      .thenNothing();
  });

  it('has the card of an episode renewed where the answer comes after it was asked for', () => {
    const given = [at(0, started()), at(1, is('claimed')), at(2, person)];
    const [updated] = spec()
      .given(...given)
      .when(at(3, answer(3)))
      .then('EscalationUpdated');
    expect(updated).toMatchObject({
      reasons: [],
      card: { history: { contacts: 1, episode: { agentName: 'Bo', note: 'Carrier is asked' } } },
    });
    spec()
      .given(...given)
      .when(at(3, answer(3, { contacts: [], episodes: [] })))
      .thenNothing();
  });

  it('goes to the same agent first, within the time for a re-escalation', () => {
    const previousOf = (endedAt: number) => {
      const known = answer(2, { episodes: [{ ...past, endedAt: specTime(endedAt) }] });
      const { facts } = spec()
        .given(at(0, started()), at(1, is('verified')), at(2, known))
        .when(at(3, person));
      return facts.find((fact) => fact.type === 'EscalationRequested')?.previous;
    };
    expect(previousOf(-HOUR_MS)).toEqual({
      ...{ episodeId: 'c0#1-x', agentId: 'bo', endedAt: specTime(-HOUR_MS) },
    });
    expect(previousOf(-25 * HOUR_MS)).toBeNull();
  });

  it('lets the others know how an episode went, unless nobody knows who it was', () => {
    const ends = (...who: readonly ConversationEvent[]) => {
      const given = who.map((event, n) => at(n, event));
      return spec()
        .given(...given, at(3, person), at(4, assigned))
        .when(at(5, resolved))
        .facts.filter(({ type }) => type === 'CustomerEpisodeEnded');
    };
    expect(ends(started(), is('claimed'), says('My parcel 4711 is lost'))).toMatchObject([
      {
        type: 'CustomerEpisodeEnded',
        customerId: 'ana',
        episode: {
          ...{ episodeId, ending: 'resolved', reason: 'explicit_request', about: 'My parcel 4711 is lost' },
          ...{ agentName: 'Bo', outcome: 'resolved', note: 'Refunded' },
        },
      },
    ]);
    expect(ends(started(), says('My parcel 4711 is lost'))).toEqual([]);
  });

  it('lets them know of a customer who left, too', () => {
    const given = [at(0, started()), at(1, is('claimed')), at(2, person), at(4, assigned)];
    const left: ConversationEvent = { ...ids('left'), type: 'ConversationEnded', reason: 'closed' };
    const facts = spec()
      .given(...given)
      .when(at(5, left))
      .then('EscalationWithdrawn', 'CustomerEpisodeEnded', 'ControlChanged');
    expect(facts[1]).toMatchObject({ episode: { ending: 'withdrawn', agentId: 'bo', agentName: 'Bo' } });
  });

  it('lets nobody know of an episode that was of two customers', () => {
    const given = [at(0, started()), at(1, is('verified')), at(2, person), at(3, assigned)];
    const other = at(4, is('verified', 'ben' as CustomerId));
    expect(
      spec()
        .given(...given, other)
        .when(at(5, resolved))
        .facts.map(({ type }) => type),
    ).toEqual(['ControlChanged']);
  });

  it('never shows what is known of anybody but the customer that it has now, nor to whoever is not identified', () => {
    const step = fc.oneof(
      fc.record({
        named: fc.constantFrom('ana' as CustomerId, 'ben' as CustomerId),
        verification: fc.constantFrom<Verification | null>(null, 'unknown', 'claimed', 'verified'),
      }),
      fc.record({ of: fc.constantFrom('ana' as CustomerId, 'ben' as CustomerId) }),
    );
    let shown = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let customer: CustomerId = ana;
        let verification: Verification = 'unknown';
        const given = steps.map((one, n) => {
          if ('of' in one) {
            const note = `about ${one.of}`;
            return at(n + 1, answer(n + 1, { customerId: one.of, episodes: [{ ...past, note }] }));
          }
          const kept = one.named === customer ? verification : 'unknown';
          customer = one.named;
          verification = one.verification ?? kept;
          return at(n + 1, { ...is(one.verification, customer), eventId: `e${n}` as EventId });
        });
        const { facts } = spec()
          .given(at(0, started()), ...given)
          .when(at(20, person));
        const card = facts.find((fact) => fact.type === 'EscalationRequested')?.card;
        if (card?.history == null) return;
        shown += 1;
        expect(verification).not.toBe('unknown');
        expect(card.history.episode?.note).toBe(`about ${customer}`);
      }),
      { numRuns: 200 },
    );
    expect(shown).toBeGreaterThan(10);
  });
});
