import { expect, it } from 'vitest';
import type { RoutingFact } from '#domain/routing';
import { id, type EpisodeId, type EscalationRequested } from '#domain/vocabulary';
import { instant } from '#kernel';
import { observedIn } from './observed.ts';

const episodeId = id<EpisodeId>('c#1');
const fact = (atMs: number, body: object): RoutingFact =>
  ({ ...body, episodeId, at: instant(atMs) }) as RoutingFact;

it('counts the time of all agents of an episode, also of one who handed it over warm', () => {
  const at = instant(0);
  const request = { type: 'EscalationRequested', episodeId, channel: 'chat', at } as EscalationRequested;
  const { episodes } = observedIn({
    ...{ from: at, to: instant(100_000), requests: [{ at, event: request }], agentEvents: [], policies: [] },
    facts: [
      fact(1_000, { type: 'EscalationAssigned', agentId: 'ana' }),
      fact(21_000, { type: 'EscalationTransferred', fromAgentId: 'ana', toAgentId: 'bob', mode: 'warm' }),
      fact(21_000, { type: 'EscalationAssigned', agentId: 'bob' }),
      fact(31_000, { type: 'EscalationResolved', agentId: 'bob' }),
    ],
  });
  expect(episodes.get(episodeId)?.work?.handleMs).toBe(30_000);
});
