import { expect, it } from 'vitest';
import { at, specTime } from '#testing';
import {
  accept,
  activated,
  heartbeat,
  offerOf,
  policy,
  requested,
  resolve,
  signIn,
  spec,
} from '../routing.fixture.ts';

const base = policy();
const patient = { ...base, presence: { ...base.presence, lease: 150_000, keepWork: 120_000 } };
const anaHasC = [
  at(0, activated(patient)),
  at(0, signIn('ana', { capacity: { '*': 2 } })),
  at(1_000, requested('c', 1_000)),
  at(3_000, accept('ana', 'c', offerOf(2))),
];

it('R-21: a lost lease leaves the conversation with its agent for a while', () => {
  spec
    .given(...anaHasC)
    .whenTimePasses(272_999)
    .thenNothing();
  const facts = spec.given(...anaHasC).whenTimePasses(273_000).facts;
  expect(facts[0]).toMatchObject({
    type: 'EscalationRequeued',
    reason: 'agent_lost',
    at: specTime(273_000),
  });
});

it('who comes back meanwhile has it still', () => {
  const past = [...anaHasC, at(200_000, heartbeat('ana'))];
  spec
    .given(...past, at(330_000, heartbeat('ana')))
    .whenTimePasses(400_000)
    .thenNothing();
  spec
    .given(...past)
    .when(at(250_000, resolve('ana', 'c')))
    .then('EscalationResolved', 'CustomerNotified');
});

it('a lost agent gets no offers', () => {
  spec
    .given(...anaHasC)
    .when(at(200_000, requested('d', 200_000)))
    .then('EscalationQueued', 'WaitEstimated', 'CustomerNotified');
});

it('however long work is kept, nobody is left with an agent who is forgotten', () => {
  const { presence } = policy();
  const days = { ...policy(), presence: { ...presence, lease: 150_000, keepWork: 3 * 86_400_000 } };
  const { facts } = spec.given(at(0, activated(days)), ...anaHasC.slice(1)).whenTimePasses(10 * 86_400_000);
  expect(facts[0]).toMatchObject({ type: 'EscalationRequeued', reason: 'agent_lost' });
});
