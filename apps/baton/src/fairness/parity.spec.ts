import { expect, it } from 'vitest';
import { paritiesOf } from './parity.ts';
import type { HandoffWait } from './handoff-waits.ts';

const wait = (ms: number, more: Partial<HandoffWait> = {}): HandoffWait => ({
  ...{ episodeId: `c${ms}#1-a`, language: 'en', channel: 'chat', tier: 'none', queue: 'general' },
  ...{ requestedAt: '2026-11-29T12:00:00Z', ms, how: 'replied', untilOfferMs: 0, untilAcceptedMs: 0 },
  ...{ offers: 1, declined: 0, missed: 0, requeued: 0 },
  ...more,
});
const many = (count: number, from: number, more: Partial<HandoffWait>): HandoffWait[] =>
  Array.from({ length: count }, (_, index) => wait((from + index) * 1_000, more));

it('B11: compares the waits of each group with those of all others', () => {
  const parities = paritiesOf([
    ...many(60, 10, { language: 'en' }),
    ...many(40, 60, { language: 'fr' }),
    ...many(5, 1, { language: 'es' }),
  ]);
  expect(parities.map(({ group, episodes, verdict }) => [group, episodes, verdict])).toEqual([
    ['en', 60, 'shorter'],
    ['fr', 40, 'longer'],
    ['es', 5, 'too few'],
  ]);
  const french = parities[1];
  expect(french?.median?.value).toBe(79_000);
  expect(french?.difference?.low).toBeGreaterThan(30_000);
});

it('shows no difference where there is none', () => {
  const parities = paritiesOf([...many(100, 1, { tier: 'vip' }), ...many(100, 1, { tier: 'none' })]);
  expect(parities.map(({ verdict }) => verdict)).toEqual(['no difference shown', 'no difference shown']);
});

it('counts who left as having waited at least that long, and not as served soon', () => {
  const [first] = paritiesOf([
    ...many(30, 10, { channel: 'chat' }),
    ...many(20, 1, { channel: 'chat', how: 'left' }),
    ...many(50, 1, { channel: 'voice' }),
  ]);
  expect(first).toMatchObject({ group: 'chat', left: 0.4 });
  expect(first?.median?.value).toBeGreaterThan(20_000);
});

it('compares nothing where all are alike', () => {
  expect(paritiesOf(many(50, 1, {}))).toEqual([]);
  expect(paritiesOf([])).toEqual([]);
});
