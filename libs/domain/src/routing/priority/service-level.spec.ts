import fc from 'fast-check';
import { expect, it } from 'vitest';
import { at, type Step } from '#testing';
import type { Policy } from '#domain/policy';
import type { EscalationRequested, OfferMade } from '#domain/vocabulary';
import { activated, policy, requested, setStatus, signIn, spec } from '../routing.fixture.ts';
import type { RoutingInput } from '../routing.workflow.ts';

type ServiceLevel = NonNullable<Policy['priority']['serviceLevel']>;

const base = policy();
const by = (change: Partial<ServiceLevel> | null, version = 1, more: Partial<Policy['priority']> = {}) =>
  activated(
    policy({
      priority: {
        ...base.priority,
        ...{ category: { A: 0, B: 0, C: 0 }, tier: {}, reEscalation: 0 },
        serviceLevel:
          change === null
            ? null
            : { target: 300_000, byCategory: {}, byTier: { gold: 60_000 }, weight: 1, ...change },
        ...more,
      },
    }),
    version,
  );
const gold: Partial<EscalationRequested> = { tier: 'gold' };

/** In which order customers are offered, to one who has room for all of them once they wait. */
function served(...history: readonly Step<RoutingInput>[]): readonly string[] {
  const { facts } = spec
    .given(at(0, signIn('ana', { capacity: { '*': 9 } })), at(0, setStatus('ana', 'away')), ...history)
    .when(at(900_000, setStatus('ana', 'available')));
  return facts
    .filter((fact): fact is OfferMade => fact.type === 'OfferMade')
    .map(({ conversationId }) => conversationId);
}

it('serves in order of the deadlines of the service level, and of age alone without one', () => {
  const came = [at(1_000, requested('old', 1_000)), at(200_000, requested('gold', 200_000, gold))];
  expect(served(at(0, by({})), ...came)).toEqual(['gold', 'old']);
  expect(served(at(0, by(null)), ...came)).toEqual(['old', 'gold']);
  // 300 s less 60 s is 240 s: a customer who has waited for longer than that before is due first.
  const later = [at(1_000, requested('old', 1_000)), at(242_000, requested('gold', 242_000, gold))];
  expect(served(at(0, by({})), ...later)).toEqual(['old', 'gold']);
});

it('goes by the shortest target that applies, and by the weight', () => {
  const a: Partial<EscalationRequested> = { category: 'A' };
  const came = [
    at(1_000, requested('old', 1_000)),
    at(100_000, requested('gold', 100_000, gold)),
    at(101_000, requested('A', 101_000, a)),
    at(102_000, requested('gold A', 102_000, { ...gold, ...a })),
  ];
  const byCategory = { A: 30_000 };
  expect(served(at(0, by({ byCategory })), ...came)).toEqual(['A', 'gold A', 'gold', 'old']);
  expect(served(at(0, by({ byCategory, weight: 0 })), ...came)).toEqual(['old', 'gold', 'A', 'gold A']);
});

it('places those who wait anew when a policy brings one', () => {
  const came = [at(1_000, requested('old', 1_000)), at(200_000, requested('gold', 200_000, gold))];
  const anew = { appliesToWaiting: true };
  expect(served(at(0, by(null, 1, anew)), ...came, at(300_000, by({}, 2, anew)))).toEqual(['gold', 'old']);
});

it('orders by deadline for ever, whatever the targets', () => {
  const seconds = fc.integer({ min: 1, max: 600 });
  fc.assert(
    fc.property(seconds, seconds, seconds, fc.boolean(), (target, ofGold, goldAt, isGoldLater) => {
      const oldAt = isGoldLater ? 1 : 601;
      const due = { old: oldAt + target, gold: goldAt + ofGold };
      fc.pre(due.old !== due.gold);
      const came = [
        at(oldAt * 1_000, requested('old', oldAt * 1_000)),
        at(goldAt * 1_000, requested('gold', goldAt * 1_000, gold)),
      ].sort((one, other) => one.atMs - other.atMs);
      const first = due.old < due.gold ? 'old' : 'gold';
      const settings = { target: target * 1_000, byTier: { gold: ofGold * 1_000 } };
      expect(served(at(0, by(settings)), ...came)[0]).toBe(first);
    }),
    { numRuns: 15 },
  );
});
