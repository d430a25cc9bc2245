import { expect, it } from 'vitest';
import { at, workflowSpec } from '#testing';
import type { EscalationUpdated } from '#domain/vocabulary';
import { routing } from './create-routing.ts';
import {
  activated,
  deadlinesOf,
  policy,
  queue,
  requested,
  restored,
  signIn,
  viewOf,
} from './routing.fixture.ts';

const spec = workflowSpec(routing.workflow, {
  deadlines: deadlinesOf,
  restored: (workspace) => viewOf(restored(workspace)),
  comparable: viewOf,
});
const byLanguage = policy({ queues: [queue('general', { matchLanguage: true })] });

function updated(name: string, atMs: number, change: Partial<EscalationUpdated>): EscalationUpdated {
  const { eventId, workspaceId, conversationId, episodeId, at: decidedAt, card } = requested(name, atMs);
  return {
    type: 'EscalationUpdated',
    ...{ eventId, workspaceId, conversationId, episodeId, at: decidedAt, card },
    ...{ category: 'B', language: 'en', tier: null, rules: [], reasons: [], policyHash: 'hash-1' },
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
    .then('EscalationQueued', 'OfferMade');
  expect(facts[1]).toMatchObject({ agentId: 'ana', waitedMs: 4_000 });
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
