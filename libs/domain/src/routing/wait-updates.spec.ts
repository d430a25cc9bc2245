import { describe, expect, it } from 'vitest';
import { at } from '#testing';
import { DEFAULT_POLICY } from '#domain/policy';
import type { RoutingFact } from './facts.ts';
import {
  accept,
  activated,
  heartbeat,
  offerOf,
  policy,
  presence,
  queue,
  reply,
  requested,
  setStatus,
  signIn,
  withdrawn,
  spec,
} from './routing.fixture.ts';

const SECOND = 1_000;
const MINUTE = 60_000;
const { notices, queues } = DEFAULT_POLICY;
const { waitUpdates } = queues[0];
const updating = (change: Parameters<typeof queue>[1] = {}, lease = 24 * 60 * MINUTE) =>
  at(
    0,
    activated(
      policy({
        notices,
        queues: [queue('general', { waitUpdates, ...change })],
        presence: presence({ lease }),
      }),
    ),
  );
const UPDATED = ['WaitEstimated', 'CustomerNotified'] as const;
const told = (facts: readonly RoutingFact[]) =>
  facts.flatMap((fact) => (fact.type === 'CustomerNotified' ? [fact] : []));
const asking = ['d', 'e', 'f', 'g', 'h'] as const;

/** Ana has a customer, and five more wait for her: steps 0-8. */
const fiveWaitForAna = (lease?: number, change: Parameters<typeof queue>[1] = {}) => [
  updating(change, lease),
  at(0, signIn('ana')),
  at(1, requested('c', 1)),
  at(2, accept('ana', 'c', offerOf(2))),
  at(3, reply('ana', 'c')),
  ...asking.map((name, index) => at(10 + index, requested(name, 10 + index))),
];

describe('R-11: five wait for one agent, who vanishes', () => {
  it('all are estimated again as soon as one may, and each reads it once', () => {
    const facts = spec

      .given(...fiveWaitForAna(40 * SECOND))
      // The lease ends at 40 s; of Bob, who serves nobody here, only the time matters.
      .when(at(50 * SECOND, signIn('bob', { queues: [] })))
      .then('EscalationRequeued', ...UPDATED, ...asking.flatMap(() => UPDATED));
    const [served, ...words] = told(facts);
    expect(served).toMatchObject({ episodeId: 'c#1', notice: 'queued' });
    expect(words.map(({ episodeId }) => episodeId)).toEqual(asking.map((name) => `${name}#1`));
    for (const { situation, text } of words) {
      expect(situation).toBe('nobody_signed_in');
      expect(text).not.toMatch(/min\.|busy/);
    }
    for (const { at: when } of words) expect(when - facts[0]!.at).toBe(SECOND);
  });

  it('and again when somebody comes', () => {
    const facts = spec
      .given(
        ...fiveWaitForAna(),
        at(40 * SECOND, setStatus('ana', 'offline')),
        at(80 * SECOND, signIn('bob')),
      )
      .when(at(85 * SECOND, heartbeat('bob')))
      .then(...asking.flatMap(() => UPDATED));
    expect(told(facts).map(({ situation }) => situation)).toEqual(asking.map(() => 'changed'));
  });
});

describe('R-12: four of four ahead leave', () => {
  const leaving = asking.slice(0, 4).map((name) => at(MINUTE, withdrawn(name, MINUTE)));

  it('the last reads once of the new place', () => {
    const facts = spec
      .given(...fiveWaitForAna(), ...leaving)
      .when(at(MINUTE + 2 * SECOND, heartbeat('ana')))
      .then(...UPDATED);
    expect(facts[0]).toMatchObject({ aheadCount: 0, method: 'qlm' });
    const [word] = told(facts);
    expect(word).toMatchObject({ episodeId: 'h#1', situation: 'changed' });
    expect(word?.text).toMatch(/you are number 1 in the queue\. The wait is about/);
    expect(facts[0]?.at).toBe(facts[1]?.at);
  });

  it('never sooner after the last word than the policy says', () => {
    const soon = asking.slice(0, 4).map((name) => at(5 * SECOND, withdrawn(name, 5 * SECOND)));
    spec
      .given(...fiveWaitForAna(), ...soon)
      .when(at(20 * SECOND, heartbeat('ana')))
      .then();
    spec
      .given(...fiveWaitForAna(), ...soon)
      .when(at(31 * SECOND, heartbeat('ana')))
      .then(...UPDATED);
  });

  it('nobody reads anything who is as far away as before', () => {
    spec
      .given(...fiveWaitForAna(), at(MINUTE, withdrawn('h', MINUTE)))
      .when(at(MINUTE + 2 * SECOND, heartbeat('ana')))
      .then();
  });

  it('nothing is said under a policy that has it off', () => {
    spec
      .given(...fiveWaitForAna(undefined, { waitUpdates: null }), ...leaving)
      .when(at(MINUTE + 2 * SECOND, heartbeat('ana')))
      .then();
  });
});
