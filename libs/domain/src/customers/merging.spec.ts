import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyWorkflow } from '#domain/policy';
import { id, type CustomerEvent, type CustomerId, type EventId } from '#domain/vocabulary';
import { DAY_MS, HOUR_MS, type Env } from '#kernel';
import { at, specTime, workflowSpec } from '#testing';
import { contact, ended, merged } from './customer.fixture.ts';
import {
  customerWorkflow,
  type CustomerFact,
  type CustomerPeers,
  type CustomerState,
} from './customer.workflow.ts';

const initial = policyWorkflow.initial();
const spec = workflowSpec(customerWorkflow, {
  peers: { active: initial.active, level: initial.level },
  *deadlines({ customer }) {
    if (customer !== null) yield ['customer', 'forget', customer.forgetAt];
  },
});

/**
 * Customers of one workspace, each in a task of its own: what one sends another arrives in its order, and whatever was sent by somebody
 * else may come before or after.
 * @param pick which of the queues delivers next
 */
function playedOut(inputs: readonly CustomerEvent[], pick: (queues: number) => number) {
  const states = new Map<CustomerId, CustomerState>();
  const queues = new Map<string, CustomerEvent[]>();
  const answers: CustomerFact[] = [];
  let applied = 0;
  const send = (from: string, event: CustomerEvent): void => {
    const queue = `${from} to ${event.customerId}`;
    queues.set(queue, [...(queues.get(queue) ?? []), event]);
  };
  const apply = (event: CustomerEvent): void => {
    const state = states.get(event.customerId) ?? customerWorkflow.initial();
    states.set(event.customerId, state);
    applied += 1;
    const cause = `t/0/${applied}`;
    let ids = 0;
    const newId = (): string => `${cause}.${(ids += 1)}`;
    const env: Env<CustomerPeers> = { now: specTime(10 * HOUR_MS), cause, newId, peers: initial };
    if (customerWorkflow.accept(state, event, env).kind !== 'accepted') return;
    const before = customerWorkflow.observe(state, event, env);
    for (const fact of customerWorkflow.decide(state, before, event, env)) {
      if (fact.type === 'CustomerRecognized') answers.push(fact);
      else send(event.customerId, fact);
    }
  };
  const deliver = (): void => {
    for (let open = [...queues]; open.length > 0; open = [...queues]) {
      const [name, events] = open[pick(open.length) % open.length]!;
      if (events.length > 1) queues.set(name, events.slice(1));
      else queues.delete(name);
      apply(events[0]!);
    }
  };
  inputs.forEach((event, n) => send(`sender ${n}`, event));
  deliver();
  return {
    states,
    applied: () => applied,
    /** What is known when everything has arrived. */
    asks: (customerId: string, conversation: string) => {
      answers.length = 0;
      send('sender', contact(conversation, 10 * HOUR_MS, 'verified', customerId));
      deliver();
      expect(answers).toHaveLength(1);
      return answers[0] as Extract<CustomerFact, { type: 'CustomerRecognized' }>;
    },
  };
}

describe('C11: two ids that are one customer', () => {
  const known = [at(0, contact('c1', 0, 'verified', 'b')), at(1, ended('c1', 1, {}, 'b'))] as const;

  it('has the greater one send what it knows to the smaller one', () => {
    const { facts, state } = spec.given(...known).when(at(2, merged('b', 'a')));
    expect(facts).toMatchObject([
      {
        type: 'CustomerMoved',
        customerId: 'a',
        contacts: [specTime(0)],
        episodes: [{ note: 'Will call the carrier' }],
      },
    ]);
    expect(state.customer).toMatchObject({ contacts: [], episodes: [], mergedInto: 'a' });
  });

  it('has the smaller one pass it on, whichever is named first', () =>
    expect(spec.given().when(at(2, merged('a', 'b'))).facts).toMatchObject([
      { type: 'CustomersMerged', customerId: 'b', mergedCustomerId: 'a' },
    ]));

  it('has what comes for the greater one answered by the smaller one, under the id that was named', () => {
    const given = spec.given(...known, at(2, merged('b', 'a')));
    expect(given.when(at(3, contact('c2', 3, 'claimed', 'b'))).facts).toMatchObject([
      { type: 'CustomerContacted', customerId: 'a', namedCustomerId: 'b', conversationId: 'c2' },
    ]);
    expect(given.when(at(3, ended('c2', 3, {}, 'b'))).facts).toMatchObject([
      { type: 'CustomerEpisodeEnded', customerId: 'a', episode: { conversationId: 'c2' } },
    ]);
    const passedOn = { ...contact('c2', 3, 'claimed', 'a'), namedCustomerId: id<CustomerId>('b') };
    spec.given().when(at(3, passedOn)).then('CustomerRecognized');
    expect(spec.given().when(at(3, passedOn)).facts).toMatchObject([{ customerId: 'b' }]);
  });

  it('says nothing twice, and is refused for an id with itself', () => {
    spec
      .given(...known, at(2, merged('b', 'a')))
      .when(at(3, { ...merged('b', 'a'), eventId: id<EventId>('again') }))
      .thenNothing();
    spec
      .given()
      .when(at(0, merged('a', 'a')))
      .thenRejected('it merges an id with itself');
  });

  it('merges what an id was merged with before, too', () => {
    const given = spec.given(...known, at(2, merged('c', 'b')));
    expect(given.when(at(3, merged('c', 'a'))).facts).toMatchObject([
      { type: 'CustomersMerged', customerId: 'b', mergedCustomerId: 'a' },
    ]);
  });

  it('is one customer for as long as anything is remembered', () => {
    const { state } = spec.given(at(0, merged('b', 'a'))).whenTimePasses(100 * DAY_MS);
    expect(state.customer).toMatchObject({ mergedInto: 'a' });
  });

  it('is not known at level 1', () => {
    const peers = { active: initial.active, level: { level: 1 } };
    workflowSpec(customerWorkflow, { peers })
      .given()
      .when(at(0, merged('b', 'a')))
      .thenIgnored('the policy has nothing remembered');
  });

  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const event = fc.oneof(
    fc.record({ of: name, with: name }),
    fc.record({ of: name, endsAt: fc.integer({ min: 0, max: 300 }) }),
    fc.record({ of: name, contactsAt: fc.integer({ min: 0, max: 4 }) }),
  );
  const log = fc.array(event, { maxLength: 20 });
  const delivery = fc.array(fc.nat(40), { minLength: 1, maxLength: 60 });

  it('always ends in one state that every id answers with, however merges, circles and contacts overtake each other', () => {
    let circles = 0;
    fc.assert(
      fc.property(log, delivery, (events, order) => {
        const inputs = events.flatMap((one, n): CustomerEvent[] => {
          if ('with' in one) return one.of === one.with ? [] : [merged(one.of, one.with)];
          if ('endsAt' in one) return [ended(`c${n}`, one.endsAt * 100 + n, {}, one.of)];
          return [contact(`c${n}`, 2 * one.contactsAt * HOUR_MS, 'verified', one.of)];
        });
        const groups = new Map(['a', 'b', 'c', 'd', 'e'].map((one) => [one, one]));
        for (const { of, ...more } of events) {
          if (!('with' in more) || of === more.with) continue;
          const [one, other] = [groups.get(of)!, groups.get(more.with)!];
          if (one === other) circles += 1;
          for (const [each, group] of groups) if (group === other) groups.set(each, one);
        }
        let at = 0;
        const played = playedOut(inputs, (queues) => order[at++ % order.length]! % queues);
        for (const [one, group] of groups) {
          const isSame = (of: string): boolean => groups.get(of) === group;
          const episodes = inputs
            .flatMap((input) =>
              input.type === 'CustomerEpisodeEnded' && isSame(input.customerId) ? [input.episode] : [],
            )
            .sort((x, y) => x.endedAt - y.endedAt)
            .slice(-3);
          const begun = inputs.flatMap((input) =>
            input.type === 'CustomerContacted' && isSame(input.customerId) ? [input.startedAt] : [],
          );
          const answer = played.asks(one, 'last');
          expect(answer).toMatchObject({ customerId: one, conversationId: 'last' });
          expect(answer.episodes.map(({ episodeId }) => episodeId)).toEqual(
            episodes.map(({ episodeId }) => episodeId),
          );
          expect(answer.contacts).toEqual([...new Set(begun)].sort((x, y) => x - y));
        }
        // Every id passes on at most what it got, to a smaller one: no message goes round.
        expect(played.applied()).toBeLessThan(20 * (inputs.length + 10));
      }),
      { numRuns: 300 },
    );
    expect(circles).toBeGreaterThan(20);
  });

  it('decides the same of the same log', () =>
    fc.assert(
      fc.property(log, (events) => {
        const inputs = events.flatMap((one, n): CustomerEvent[] =>
          'with' in one && one.of !== one.with
            ? [merged(one.of, one.with)]
            : [contact(`c${n}`, n * HOUR_MS, 'verified', one.of)],
        );
        const bytes = () => JSON.stringify([...playedOut(inputs, () => 0).states]);
        expect(bytes()).toBe(bytes());
      }),
    ));
});
