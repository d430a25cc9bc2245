import { expect, it } from 'vitest';
import { at } from '#testing';
import {
  accept,
  activated,
  offerOf,
  policy,
  queue,
  requested,
  resolve,
  signIn,
  spec,
} from './routing.fixture.ts';

const heavy = policy({
  queues: [queue('general', { units: { '*': 1, voice: 2 }, categoryUnits: { A: 2, B: 1, C: 0.5 } })],
});
const offers = (facts: readonly { readonly type: string }[]) =>
  facts.filter(({ type }) => type === 'OfferMade');

it('R6: a conversation takes units by channel and category', () => {
  const of = (channel: string, category: 'A' | 'B' | 'C', units: number) =>
    offers(
      spec
        .given(at(0, activated(heavy)), at(0, signIn('ana', { capacity: { '*': units } })))
        .when(at(1_000, requested('c', 1_000, { channel, category }))).facts,
    ).length;
  expect([of('voice', 'A', 3.9), of('voice', 'A', 4)]).toEqual([0, 1]);
  expect([of('voice', 'B', 1.9), of('voice', 'B', 2)]).toEqual([0, 1]);
  expect([of('chat', 'C', 0.4), of('chat', 'C', 0.5)]).toEqual([0, 1]);
});

it('R6: an agent has more of the light ones at once', () => {
  const { history } = spec
    .given(
      at(0, activated(heavy)),
      at(0, signIn('ana', { capacity: { '*': 2 } })),
      ...['c', 'd', 'e', 'f', 'g'].map((name) => at(1_000, requested(name, 1_000, { category: 'C' }))),
    )
    .whenTimePasses(2_000);
  expect(offers(history)).toHaveLength(4);
});

it('tenths of a unit add up to what they are on paper, before a restart and after it', () => {
  const tenths = policy({
    queues: [queue('general', { units: { '*': 1, chat: 0.1, email: 0.7 }, wrapUp: 0 })],
  });
  const { facts } = spec
    .given(
      at(0, activated(tenths)),
      at(0, signIn('ana', { capacity: { '*': 0.3 } })),
      ...['c', 'd'].map((name) => at(1_000, requested(name, 1_000))),
    )
    .when(at(2_000, requested('e', 2_000)));
  expect(offers(facts)).toHaveLength(1);
  // What is restored after each input is compared with what there was.
  const { facts: last } = spec
    .given(
      at(0, activated(tenths)),
      at(0, signIn('ana')),
      at(1_000, requested('c', 1_000, { channel: 'email' })),
      at(2_000, accept('ana', 'c', offerOf(2))),
      at(3_000, requested('d', 3_000)),
      at(4_000, accept('ana', 'd', offerOf(4))),
      at(5_000, resolve('ana', 'c')),
      at(6_000, resolve('ana', 'd')),
    )
    .when(at(7_000, requested('e', 7_000, { channel: 'voice' })));
  expect(offers(last)).toHaveLength(1);
});
