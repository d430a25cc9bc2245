import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyWorkflow } from '#domain/policy';
import type { CustomerEvent, Verification } from '#domain/vocabulary';
import { DAY_MS, HOUR_MS } from '#kernel';
import { at, specTime, workflowSpec } from '#testing';
import { contact, ended } from './customer.fixture.ts';
import { customerWorkflow, FORGET, type CustomerFact } from './customer.workflow.ts';
import { readStoredCustomer, storedCustomerJson } from './stored-customer.ts';

const initial = policyWorkflow.initial();

const specAt = (level = initial.level.level) =>
  workflowSpec(customerWorkflow, {
    peers: { active: initial.active, level: { level } },
    *deadlines({ customer }) {
      if (customer !== null) yield ['customer', FORGET, customer.forgetAt];
    },
    restored: ({ customer }) => ({
      customer: customer === null ? null : readStoredCustomer(storedCustomerJson(customer)),
    }),
  });
const spec = specAt();

/** The answers, where nothing else follows. */
const answersOf = (facts: readonly CustomerFact[]) =>
  facts.filter((fact) => fact.type === 'CustomerRecognized');

describe('D47: a customer over all their conversations', () => {
  it('is answered by what is known, from the first contact on', () => {
    const [first] = spec
      .given()
      .when(at(0, contact('c1', 0)))
      .then('CustomerRecognized');
    expect(first).toMatchObject({ conversationId: 'c1', contacts: [], withHistory: true, episodes: [] });
    const day = spec
      .given(at(0, contact('c1', 0)), at(HOUR_MS, ended('c1', HOUR_MS)))
      .when(at(DAY_MS, contact('c2', DAY_MS)));
    const [answer] = day.then('CustomerRecognized');
    expect(answer).toMatchObject({
      conversationId: 'c2',
      contacts: [specTime(0)],
      episodes: [{ conversationId: 'c1', agentName: 'Bo', note: 'Will call the carrier' }],
    });
  });

  it('counts contacts within a week, 10 at most, and those within an hour of each other once', () => {
    const of = (...hours: readonly number[]) => {
      const steps = hours.map((hour, n) => at(hour * HOUR_MS, contact(`c${n}`, hour * HOUR_MS)));
      return answersOf(spec.given(...steps.slice(0, -1)).when(steps.at(-1)!).facts)[0]!.contacts.length;
    };
    expect(of(0, 2, 50)).toBe(2);
    expect(of(0, 0.5, 50)).toBe(1);
    expect(of(0, 0.5)).toBe(0);
    expect(of(0, 200)).toBe(0);
    expect(of(...Array.from({ length: 15 }, (_, n) => 2 * n))).toBe(10);
  });

  it('is asked again by the same contact without counting it twice', () => {
    const asked = [at(0, contact('c1', 0, 'unknown')), at(2 * HOUR_MS, contact('c1', 0, 'verified'))];
    const { facts } = spec.given(asked[0]!).when(asked[1]!);
    expect(facts).toMatchObject([{ contacts: [], withHistory: true }]);
  });

  it('shows nothing of what was said and done to whoever is not identified, and the rest with the claim', () => {
    const before = [at(0, contact('c1', 0)), at(1, ended('c1', 1))];
    const answerTo = (verification: Verification) =>
      answersOf(spec.given(...before).when(at(DAY_MS, contact('c2', DAY_MS, verification))).facts)[0]!;
    expect(answerTo('unknown')).toMatchObject({ withHistory: false, episodes: [], contacts: [specTime(0)] });
    expect(answerTo('claimed').episodes).toHaveLength(1);
  });

  it('keeps three episodes, each once', () => {
    const episodes = ['c1', 'c2', 'c3', 'c4'].map((name, n) => at(n, ended(name, n)));
    const again = at(4, ended('c4', 4, { note: 'Again' }));
    const { facts } = spec.given(...episodes, again).when(at(5, contact('c9', 5)));
    expect(answersOf(facts)[0]!.episodes.map(({ conversationId, note }) => [conversationId, note])).toEqual([
      ['c2', 'Will call the carrier'],
      ['c3', 'Will call the carrier'],
      ['c4', 'Again'],
    ]);
  });

  it('is forgotten piece by piece: contacts after a week, episodes after the time of the policy', () => {
    const after = (days: number) =>
      spec.given(at(0, contact('c1', 0)), at(1, ended('c1', 1))).whenTimePasses(days * DAY_MS).state.customer;
    expect(after(6)).toMatchObject({
      contacts: [specTime(0)],
      episodes: [{ note: 'Will call the carrier' }],
    });
    expect(after(8)).toMatchObject({ contacts: [], episodes: [{ note: 'Will call the carrier' }] });
    expect(after(31)).toBeNull();
    expect(spec.given(at(0, contact('c1', 0))).whenTimePasses(7 * DAY_MS).state.customer).toBeNull();
  });

  it('is not known at level 1, nor where the policy says so', () => {
    specAt(1)
      .given()
      .when(at(0, contact('c1', 0)))
      .thenIgnored('the policy has nothing remembered');
    const { policy } = initial.active;
    const off = { ...policy, conversation: { ...policy.conversation, rememberCustomer: 0 } };
    const none = workflowSpec(customerWorkflow, {
      peers: { active: { ...initial.active, policy: off }, level: initial.level },
    });
    none
      .given()
      .when(at(0, contact('c1', 0)))
      .thenIgnored('the policy has nothing remembered');
  });

  it('is looked at once a day: less is kept within one where the policy comes to say so', () => {
    const { policy } = initial.active;
    const underKeeping = (rememberCustomer: number) => ({
      ...initial,
      active: {
        ...initial.active,
        policy: { ...policy, conversation: { ...policy.conversation, rememberCustomer } },
      },
    });
    const { customer } = spec.given(at(0, contact('c1', 0))).when(at(1, ended('c1', 1))).state;
    expect(customer?.forgetAt).toBe(specTime(DAY_MS + 1));
    const lookedAt = (rememberCustomer: number) => {
      const state = { customer };
      const env = { now: specTime(DAY_MS + 1), peers: underKeeping(rememberCustomer) };
      customerWorkflow.observe(state, { type: 'Deadline', name: FORGET } as never, env as never);
      return state.customer;
    };
    expect(lookedAt(0)).toBeNull();
    expect(lookedAt(DAY_MS)).toMatchObject({ contacts: [specTime(0)], episodes: [] });
    expect(lookedAt(30 * DAY_MS)).toMatchObject({ episodes: [{}], forgetAt: specTime(2 * DAY_MS + 1) });
  });

  it('never holds more than 11 contacts and 3 episodes, and is gone in the end, whatever comes', () => {
    const event = fc.record({
      hours: fc.integer({ min: 0, max: 60 }),
      conversation: fc.constantFrom('c1', 'c2', 'c3'),
      ends: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let now = 0;
        const steps = events.map(({ hours, conversation, ends }) => {
          now += hours * HOUR_MS;
          const input: CustomerEvent = ends ? ended(conversation, now) : contact(conversation, now);
          return at(now, input);
        });
        const { state } = spec.given(...steps).whenTimePasses(now);
        expect(state.customer?.contacts.length ?? 0).toBeLessThanOrEqual(11);
        expect(state.customer?.episodes.length ?? 0).toBeLessThanOrEqual(3);
        expect(spec.given(...steps).whenTimePasses(now + 31 * DAY_MS).state.customer).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});
