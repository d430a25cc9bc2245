import { describe, expect, it } from 'vitest';
import { at } from '#testing';
import type { Policy } from '#domain/policy';
import { id } from '#domain/vocabulary';
import { accept, activated, offerOf, policy, queue, requested, signIn, spec } from './routing.fixture.ts';

const route = { categories: [], rules: [], channels: [], languages: [], tiers: [] };
const written = (ignoreCase: boolean): Policy =>
  policy({
    ignoreCase,
    queues: [queue('general', { units: { '*': 1, chat: 2 }, firstReply: { chat: 60_000 } }), queue('vips')],
    routes: [
      { ...route, queue: id('vips'), tiers: ['vip'] },
      { ...route, queue: id('general') },
    ],
  });
const queued = (ignoreCase: boolean, change: Parameters<typeof requested>[2]) =>
  spec.given(at(0, activated(written(ignoreCase)))).when(at(1_000, requested('c', 1_000, change)));

describe('R-5: a tier or channel in another case', () => {
  it('has its route and its points', () => {
    expect(queued(true, { tier: 'VIP' }).facts[0]).toMatchObject({ queueId: 'vips', priority: 90 });
    expect(queued(true, { tier: 'gold' }).facts[0]).toMatchObject({ queueId: 'general', priority: 30 });
  });

  it('takes its units, and has its time for the first words', () => {
    const given = [
      at(0, activated(written(true))),
      at(0, signIn('ana', { capacity: { '*': 2 } })),
      at(1_000, requested('c', 1_000, { channel: 'Chat' })),
      at(1_000, accept('ana', 'c', offerOf(2))),
    ];
    const { state } = spec.given(...given).when(at(2_000, requested('d', 2_000, { channel: 'CHAT' })));
    expect(state.episodes.get('c#1')).toMatchObject({ status: 'assigned', routing: { units: 2 } });
    expect(state.episodes.get('d#1')).toMatchObject({ status: 'waiting', routing: { units: 2 } });
    expect(spec.given(...given).whenTimePasses(61_000).facts[0]).toMatchObject({ reason: 'no_reply' });
  });

  it('is another one to policies of earlier releases', () => {
    expect(queued(false, { tier: 'VIP' }).facts[0]).toMatchObject({ queueId: 'general', priority: 30 });
    expect(queued(false, { tier: 'vip' }).facts[0]).toMatchObject({ queueId: 'vips', priority: 90 });
  });
});
