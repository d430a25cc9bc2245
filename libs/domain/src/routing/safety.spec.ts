import fc from 'fast-check';
import { expect, it } from 'vitest';
import { at } from '#testing';
import {
  accept,
  activated,
  giveBack,
  offerOf,
  policy,
  queue,
  requested,
  signIn,
  spec,
} from './routing.fixture.ts';

const base = policy();
const safe = policy({
  queues: [queue('general')],
  priority: { ...base.priority, safetyFirst: true },
  triggers: {
    ...base.triggers,
    alwaysHuman: [{ name: 'danger', topics: ['safety'], phrases: [], intents: [], tiers: [] }],
  },
});

it('R-18: danger to life is served before every VIP and whoever waits longer', () => {
  const others = fc.record({
    category: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
    tier: fc.constantFrom('vip', null),
    hours: fc.integer({ min: 1, max: 2_000 }),
  });
  fc.assert(
    fc.property(fc.array(others, { minLength: 1, maxLength: 5 }), (waiting) => {
      const now = 2_000 * 3_600_000;
      const reason = { code: 'always_human_topic', trigger: 'complexity', rule: 'danger' } as const;
      const facts = spec
        .given(
          at(0, activated(safe)),
          ...waiting.map(({ category, tier, hours }, index) =>
            at(now, requested(`c${index}`, now - hours * 3_600_000, { category, tier })),
          ),
          at(
            now + 1,
            requested('danger', now + 1, {
              category: 'A',
              reasons: [{ ...reason, category: 'A', detail: '', evidence: [] }],
            }),
          ),
        )
        .when(at(now + 2, signIn('ana')))
        .facts.filter(({ type }) => type === 'OfferMade');
      expect(facts.map(({ episodeId }) => episodeId)).toEqual(['danger#1']);
    }),
    { numRuns: 50 },
  );
});

it('T19: the assistant never gets such a conversation back', () => {
  const reason = { code: 'always_human_topic', trigger: 'complexity', rule: 'danger' } as const;
  const inDanger = requested('c', 1_000, {
    category: 'A',
    reasons: [{ ...reason, category: 'A', detail: '', evidence: [] }],
  });
  spec
    .given(
      at(0, activated(safe)),
      at(0, signIn('ana')),
      at(1_000, inDanger),
      at(3_000, accept('ana', 'c', offerOf(2))),
    )
    .when(at(9_000, giveBack('ana', 'c')))
    .thenRejected(/never goes back to the assistant: resolve it, or transfer it/);
});
