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
      ...{ episodeId: 'c0#1-x', agentId: 'bo', endedAt: specTime(-HOUR_MS), waitedMs: 0 },
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

  describe('of somebody else than before', () => {
    const ben = 'ben' as CustomerId;
    const known = (more: object, customerId: CustomerId | null = null): ConversationEvent =>
      ({
        ...is(null, customerId),
        eventId: `known ${Object.keys(more).join()}`,
        ...more,
      }) as ConversationEvent;
    const ofAna = known({
      ...{ customerName: 'Ana Miller', verification: 'verified', tier: 'gold', orderValue: 900 },
      attributes: { phone: '+49 151 2345678' },
    });
    const again = says('I want to talk to a human again');
    const requestOf = (...given: readonly (ConversationEvent | EscalationEvent | CustomerRecognized)[]) =>
      spec()
        .given(...given.map((input, n) => at(n, input)))
        .when(at(20, again))
        .facts.find((fact) => fact.type === 'EscalationRequested');
    const served = [started(), ofAna, says('My parcel 4711 is lost'), person, assigned, resolved];
    const ended: ConversationEvent = { ...ids('end'), type: 'ConversationEnded', reason: 'closed' };

    it.each([
      ['is there still', [...served, started(ben, 's2')]],
      ['had ended', [...served, ended, started(ben, 's2')]],
    ])('knows nothing of the former one where it %s', (_, given) => {
      expect(requestOf(...given)).toMatchObject({
        ...{ tier: null, previous: null, attributes: {}, channel: 'chat', language: 'en' },
        card: {
          customer: { customerId: 'ben', name: null, verification: 'unknown', tier: null },
          ...{ people: [], history: null },
        },
      });
      expect(requestOf(...given, started(ana, 's3'))).toMatchObject({ tier: null, card: { people: [] } });
    });

    it('keeps what the same event says of the new one, and all of the former one at level 1', () => {
      const ofBen = known({ customerName: 'Ben', tier: 'silver', attributes: { country: 'DE' } }, ben);
      expect(requestOf(...served, ofBen)).toMatchObject({
        ...{ tier: 'silver', attributes: { country: 'DE' } },
        card: { customer: { customerId: 'ben', name: 'Ben', tier: 'silver' } },
      });
      const peers = { ...policyWorkflow.initial(), level: { level: 1 } };
      const { facts } = spec(peers)
        .given(...served.map((input, n) => at(n, input)), at(10, started(ben, 's2')))
        .when(at(20, again));
      expect(facts[0]).toMatchObject({
        tier: 'gold',
        card: { customer: { customerId: 'ben', tier: 'gold' } },
      });
    });

    it('does not have them called at the number of the former one', () => {
      const offered = {
        ...fromRouting('offered', 9),
        ...{ type: 'AlternativesOffered', options: [{ alternative: 'callback', dueAt: null }] },
      } as unknown as EscalationEvent;
      const asksForCall = (...events: readonly ConversationEvent[]) =>
        spec()
          .given(...[started(), ofAna, ...events, person, offered].map((input, n) => at(n, input)))
          .when(at(20, says('call me please')));
      asksForCall().then('AlternativeRequested');
      asksForCall(is(null, ben)).then('CustomerNotified');
    });

    it('still tells turns that the assistant began before a person had it', () => {
      const turn = {
        ...ids('late'),
        ...{ type: 'AssistantTurn', messageId: 'late', text: 'Hi', intent: null, confidence: null },
        ...{ failure: null, sentiment: null, fence: specTime(4) },
      } as unknown as ConversationEvent;
      const [fenced] = spec()
        .given(...[...served, started(ben, 's2')].map((input, n) => at(n, input)))
        .when(at(20, turn)).facts;
      expect(fenced).toMatchObject({ type: 'AssistantTurnFenced', episodeId, fence: specTime(4) + 1 });
    });

    it('has the card that is out renewed at once, without the tier of the former one', () => {
      const given = [started(), ofAna, answer(2), person].map((input, n) => at(n, input));
      for (const more of [[], [at(5, assigned)]]) {
        const { facts } = spec()
          .given(...given, ...more)
          .when(at(6, is(null, ben)));
        expect(facts.find(({ type }) => type === 'EscalationUpdated')).toMatchObject({
          ...{ tier: null, reasons: [] },
          card: { customer: { customerId: 'ben', name: null, verification: 'unknown' }, history: null },
        });
      }
      spec()
        .given(...given)
        .when(at(6, is(null, ana)))
        .thenNothing();
    });
  });

  it('has the card of one who waits renewed where the identity or the name becomes known', () => {
    const given = [at(0, started()), at(1, person)];
    for (const more of [is('verified'), { ...is(null), customerName: 'Ana' }] as ConversationEvent[]) {
      const [updated] = spec()
        .given(...given, at(2, more))
        .when(at(60_000, says('Hello?')))
        .facts.filter(({ type }) => type === 'EscalationUpdated');
      expect(updated).toMatchObject({ card: { customer: { customerId: 'ana' } } });
      const taken = spec()
        .given(...given, at(2, more))
        .when(at(4, assigned)).facts;
      expect(taken.map(({ type }) => type)).toContain('EscalationUpdated');
    }
  });

  describe('and begins anew after its end', () => {
    const ended: ConversationEvent = { ...ids('end'), type: 'ConversationEnded', reason: 'closed' };
    const before = [at(0, started()), at(1, is('verified')), at(2, answer(2)), at(3, ended)];

    it('is of the same customer where they write on', () => {
      const [asked] = spec()
        .given(...before)
        .when(at(DAY_MS, says('Hello')))
        .then('CustomerContacted');
      expect(asked).toMatchObject({ customerId: 'ana', verification: 'claimed' });
    });

    it('asks nothing and shows nothing where it names nobody, until it names somebody', () => {
      const anonymous = [...before, at(DAY_MS, started(null, 's2'))];
      spec()
        .given(...before)
        .when(at(DAY_MS, started(null, 's2')))
        .thenNothing();
      spec()
        .given(...anonymous)
        .when(at(DAY_MS + 1, is('verified')))
        .thenNothing();
      const { facts } = spec()
        .given(...anonymous)
        .when(at(DAY_MS + 1, person));
      expect(facts.map(({ type }) => type)).not.toContain('CustomerContacted');
      expect(facts[0]).toMatchObject({
        card: { customer: { customerId: 'ana', verification: 'unknown' }, history: null },
      });
      spec()
        .given(...anonymous, at(DAY_MS + 1, { ...ended, eventId: 'end 2' as EventId }))
        .when(at(2 * DAY_MS, says('Hello')))
        .thenNothing();
      const [asked] = spec()
        .given(...anonymous)
        .when(at(DAY_MS + 1, is('claimed', ana)))
        .then('CustomerContacted');
      expect(asked).toMatchObject({ customerId: 'ana', verification: 'claimed' });
    });
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
