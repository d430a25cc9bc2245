import { expect, it } from 'vitest';
import { at } from '#testing';
import type { EscalationUpdated } from '#domain/vocabulary';
import { activated, policy, queue, requested, signIn, spec } from './routing.fixture.ts';

const byLanguage = policy({ queues: [queue('general', { matchLanguage: true })] });

function updated(name: string, atMs: number, change: Partial<EscalationUpdated>): EscalationUpdated {
  const { eventId, workspaceId, conversationId, episodeId, at: decidedAt, card } = requested(name, atMs);
  return {
    type: 'EscalationUpdated',
    ...{ eventId, workspaceId, conversationId, episodeId, at: decidedAt, card },
    ...{ category: 'B', language: 'en', tier: null, rules: [], reasons: [], policyHash: 'hash-1' },
    takenOverBy: null,
    ...change,
  };
}

it('R-3: a language that is corrected while waiting finds the agent who speaks it', () => {
  const facts = spec
    .given(
      at(0, activated(byLanguage)),
      at(0, signIn('ana', { languages: ['es'] })),
      at(1_000, requested('c', 1_000, { language: 'de' })),
    )
    .when(at(5_000, updated('c', 5_000, { language: 'es' })))
    .then('OfferMade');
  expect(facts[0]).toMatchObject({ agentId: 'ana', waitedMs: 4_000 });
});

it('R-3: who becomes a VIP while waiting is served before those who came earlier', () => {
  const facts = spec
    .given(
      at(0, activated()),
      at(1_000, requested('first', 1_000)),
      at(2_000, requested('c', 2_000)),
      at(5_000, updated('c', 5_000, { tier: 'vip' })),
    )
    .when(at(6_000, signIn('ana')))
    .facts.filter(({ type }) => type === 'OfferMade');
  expect(facts).toMatchObject([{ episodeId: 'c#1' }]);
});

it('D27: the priority that follows is on record, and stays off it where it is the same', () => {
  const waits = [at(0, activated()), at(1_000, requested('c', 1_000, { category: 'C' }))];
  const { facts } = spec
    .given(...waits)
    .when(at(5_000, updated('c', 5_000, { category: 'A', rules: ['safety'] })));
  const queued = facts.filter((fact) => fact.type === 'EscalationQueued');
  expect(queued).toMatchObject([{ queueId: 'general', overflowReason: null }]);
  const [first] = spec
    .given(at(0, activated()))
    .when(at(1_000, requested('c', 1_000, { category: 'A' })))
    .facts.filter((fact) => fact.type === 'EscalationQueued');
  expect(first!.priority).toBeGreaterThan(0);
  expect(queued[0]?.priority).toBe(first!.priority);
  const same = spec
    .given(...waits)
    .when(at(5_000, updated('c', 5_000, { category: 'C', language: 'es' }))).facts;
  expect(same.filter(({ type }) => type === 'EscalationQueued')).toEqual([]);
});

it('danger that becomes known during an offer counts when that comes to nothing', () => {
  const base = policy();
  const safe = policy({
    priority: { ...base.priority, safetyFirst: true },
    triggers: {
      ...base.triggers,
      alwaysHuman: [{ name: 'danger', topics: ['safety'], phrases: [], intents: [], tiers: [] }],
    },
  });
  const facts = spec
    .given(
      at(0, activated(safe)),
      at(0, signIn('ana')),
      at(1_000, requested('c', 1_000)),
      at(1_500, requested('vip', 1_500, { tier: 'vip', category: 'A' })),
      at(5_000, updated('c', 5_000, { category: 'A', rules: ['danger'] })),
    )
    .whenTimePasses(16_000).facts;
  expect(facts.find(({ type }) => type === 'OfferMade')).toMatchObject({ episodeId: 'c#1' });
});

it('keeps what has come of the wait: steps that were taken, and limits that were reached', () => {
  const limits = { nudge: 30_000, alternatives: 0, alarm: 0 };
  const steps = [{ after: 60_000, drop: ['language' as const] }];
  const yielding = policy({
    queues: [queue('general', { matchLanguage: true, relaxation: steps, waitLimits: limits })],
  });
  const start = [
    at(0, activated(yielding)),
    at(0, signIn('ana', { languages: ['en'] })),
    at(1_000, requested('c', 1_000, { language: 'de' })),
    at(40_000, updated('c', 40_000, { language: 'de', tier: 'vip' })),
  ];
  expect(spec.given(...start).whenTimePasses(60_000).facts).toEqual([]);
  const types = spec
    .given(...start)
    .whenTimePasses(61_000)
    .facts.map(({ type }) => type);
  expect(types).toEqual(['RequirementsRelaxed', 'OfferMade']);
});
