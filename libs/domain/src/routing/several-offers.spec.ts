import { describe, expect, it } from 'vitest';
import { at } from '#testing';
import {
  accept,
  activated,
  decline,
  heartbeat,
  offerOf,
  policy,
  presence,
  queue,
  requested,
  setStatus,
  signIn,
  spec,
  takeOver,
  withdrawn,
} from './routing.fixture.ts';
import type { RoutingFact } from './facts.ts';

const TWO = policy({
  queues: [queue('general', { offersAtOnce: 2 })],
  presence: presence({ takeOver: 'within_capacity' }),
});
/** Offers of the request at 1 s: its second and third fact. */
const TO_ANA = offerOf(4, 1);
const TO_BOB = offerOf(4, 2);
const offeredToTwo = [
  at(0, activated(TWO)),
  at(0, signIn('ana')),
  at(1, signIn('bob')),
  at(2, signIn('cho')),
  at(1_000, requested('c', 1_000)),
];

/** Type and agent of the facts about offers and assignments. */
const offersIn = (facts: readonly RoutingFact[]) =>
  facts.flatMap((fact) => {
    switch (fact.type) {
      case 'OfferRescinded':
        return [`${fact.type} ${fact.agentId} ${fact.reason}`];
      case 'OfferMade':
      case 'OfferAccepted':
      case 'OfferDeclined':
      case 'OfferExpired':
      case 'EscalationAssigned':
        return [`${fact.type} ${fact.agentId}`];
      default:
        return [];
    }
  });

describe('R17: an episode that is offered to several agents at once', () => {
  it('is offered to as many as the queue says, longest idle first', () => {
    const { facts } = spec.given(...offeredToTwo.slice(0, 4)).when(offeredToTwo[4]!);
    expect(offersIn(facts)).toEqual(['OfferMade ana', 'OfferMade bob']);
    expect(facts.map(({ eventId }) => eventId)).toContain(TO_BOB);
  });

  it('is the first one’s who accepts, and the others are informed that theirs is void', () => {
    const { facts } = spec.given(...offeredToTwo).when(at(2_000, accept('bob', 'c', TO_BOB)));
    expect(offersIn(facts)).toEqual([
      'OfferAccepted bob',
      'OfferRescinded ana accepted_by_other',
      'EscalationAssigned bob',
    ]);
  });

  it('is not given to a second one who accepts, who reads why', () => {
    spec
      .given(...offeredToTwo, at(2_000, accept('bob', 'c', TO_BOB)))
      .when(at(2_000, accept('ana', 'c', TO_ANA)))
      .thenIgnored(/does not stand any more: agent bob has the episode/);
  });

  it('costs the others neither their turn nor a miss', () => {
    const other = at(3_000, requested('d', 3_000));
    const { facts } = spec.given(...offeredToTwo, at(2_000, accept('bob', 'c', TO_BOB))).when(other);
    expect(offersIn(facts)).toEqual(['OfferMade ana', 'OfferMade cho']);
    const missed = policy({ ...TWO, presence: presence({ missedOffers: 1 }) });
    const { facts: later } = spec
      .given(at(0, activated(missed)), ...offeredToTwo.slice(1), at(2_000, accept('bob', 'c', TO_BOB)))
      .when(at(60_000, requested('d', 60_000)));
    expect(offersIn(later)).toEqual(['OfferMade ana', 'OfferMade cho']);
  });

  it('goes to the next where one declines, and stays with the others', () => {
    const { facts } = spec.given(...offeredToTwo).when(at(2_000, decline('ana', 'c', TO_ANA)));
    expect(offersIn(facts)).toEqual(['OfferDeclined ana', 'OfferMade cho']);
    spec
      .given(...offeredToTwo, at(2_000, decline('ana', 'c', TO_ANA)))
      .when(at(3_000, accept('bob', 'c', TO_BOB)))
      .then('OfferAccepted', 'OfferRescinded', 'EscalationAssigned', 'CustomerNotified');
  });

  it('waits again once the last has declined', () => {
    const three = offerOf(5, 1);
    const { facts } = spec
      .given(...offeredToTwo, at(2_000, decline('ana', 'c', TO_ANA)), at(3_000, decline('bob', 'c', TO_BOB)))
      .when(at(4_000, decline('cho', 'c', three)));
    // All have declined: a new round, as of one at a time.
    expect(offersIn(facts)).toEqual(['OfferDeclined cho', 'OfferMade ana', 'OfferMade bob']);
  });

  it('expires for each by itself', () => {
    const given = [...offeredToTwo.slice(0, 2), offeredToTwo[4]!, at(6_000, signIn('bob'))];
    const first = spec.given(...given).when(at(16_500, heartbeat('bob')));
    expect(offersIn(first.facts)).toEqual(['OfferExpired ana']);
    const second = spec.given(...given, at(16_500, heartbeat('bob'))).when(at(21_500, heartbeat('bob')));
    expect(offersIn(second.facts)).toEqual(['OfferExpired bob', 'OfferMade ana', 'OfferMade bob']);
  });

  it('expires for all at once, and counts as missed by each', () => {
    const away = policy({ ...TWO, presence: presence({ missedOffers: 1, announceAway: true }) });
    const { facts } = spec
      .given(at(0, activated(away)), ...offeredToTwo.slice(1))
      .when(at(17_000, heartbeat('cho')));
    expect(offersIn(facts)).toEqual(['OfferExpired ana', 'OfferExpired bob', 'OfferMade cho']);
    expect(facts.filter(({ type }) => type === 'AgentSetAway')).toMatchObject([
      { agentId: 'ana' },
      { agentId: 'bob' },
    ]);
  });

  it('goes to another where one of them is away or gone', () => {
    const away = spec.given(...offeredToTwo).when(at(2_000, setStatus('ana', 'away')));
    expect(offersIn(away.facts)).toEqual(['OfferRescinded ana agent_unavailable', 'OfferMade cho']);
    const gone = spec.given(...offeredToTwo).when(at(2_000, setStatus('bob', 'offline')));
    expect(offersIn(gone.facts)).toEqual(['OfferRescinded bob agent_unavailable', 'OfferMade cho']);
  });

  it('is void for all where the customer leaves', () => {
    const { facts } = spec.given(...offeredToTwo).when(at(2_000, withdrawn('c', 2_000)));
    expect(offersIn(facts)).toEqual(['OfferRescinded ana customer_left', 'OfferRescinded bob customer_left']);
    expect(facts.map(({ type }) => type)).toContain('EscalationAbandoned');
  });

  it('is taken over from all who were offered it, by one of them as by anybody else', () => {
    const third = spec.given(...offeredToTwo).when(at(2_000, takeOver('cho', 'c')));
    expect(offersIn(third.facts)).toEqual([
      'OfferRescinded ana taken_over',
      'OfferRescinded bob taken_over',
      'EscalationAssigned cho',
    ]);
    const one = spec.given(...offeredToTwo).when(at(2_000, takeOver('bob', 'c')));
    expect(offersIn(one.facts)).toEqual([
      'OfferAccepted bob',
      'OfferRescinded ana taken_over',
      'EscalationAssigned bob',
    ]);
  });

  it('takes nobody from one who waits: the first offers of all come before further ones', () => {
    const { facts } = spec
      .given(
        at(0, activated(TWO)),
        at(1_000, requested('c', 1_000)),
        at(1_001, requested('d', 1_001)),
        at(2_000, signIn('ana')),
      )
      .when(at(3_000, signIn('bob')));
    expect(facts.filter(({ type }) => type === 'OfferMade')).toMatchObject([
      { episodeId: 'd#1', agentId: 'bob' },
    ]);
  });

  it('takes capacity of each until it ends', () => {
    const { facts } = spec.given(...offeredToTwo).when(at(2_000, requested('d', 2_000)));
    expect(offersIn(facts)).toEqual(['OfferMade cho']);
    const after = spec
      .given(...offeredToTwo, at(2_000, requested('d', 2_000)))
      .when(at(3_000, accept('ana', 'c', TO_ANA)));
    expect(offersIn(after.facts)).toEqual([
      'OfferAccepted ana',
      'OfferRescinded bob accepted_by_other',
      'EscalationAssigned ana',
      'OfferMade bob',
    ]);
  });

  it('is offered to as many as a new policy says from then on', () => {
    const three = policy({ ...TWO, queues: [queue('general', { offersAtOnce: 3 })] });
    const more = spec.given(...offeredToTwo).when(at(2_000, activated(three, 2)));
    expect(offersIn(more.facts)).toEqual(['OfferMade cho']);
    const fewer = spec.given(...offeredToTwo).when(at(2_000, activated(policy(), 2)));
    expect(offersIn(fewer.facts)).toEqual([]);
  });
});
