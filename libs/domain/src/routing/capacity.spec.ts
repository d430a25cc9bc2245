import { expect, it } from 'vitest';
import { at } from '#testing';
import { activated, policy, queue, requested, signIn, spec } from './routing.fixture.ts';

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
