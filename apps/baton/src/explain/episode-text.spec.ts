import { expect, it } from 'vitest';
import { id } from '#domain/vocabulary';
import { instant } from '#kernel';
import type { LoggedEvent } from '../reading/logged-event.ts';
import { episodeText } from './episode-text.ts';

it('shows under an offer what a scorer knew of the agent, and of an episode that waits what its points are made of', () => {
  const at = instant(Date.UTC(2026, 0, 1, 12));
  const event = {
    ...{ type: 'OfferMade', eventId: 'o', workspaceId: 'w', conversationId: 'c1', episodeId: 'c1#1', at },
    ...{ offerId: 'o', queueId: 'general', agentId: 'ana', expiresAt: at, waitedMs: 0 },
    ...{ agentOrder: null, beyondShare: false },
    scoring: {
      ...{ scorer: 'linear', version: 1, chosenBy: 'chance', candidates: 3 },
      ...{ orderPlace: 3, scorePlace: 2, score: 1.70005, propensity: 0.1 / 3 },
    },
    features: [
      { name: 'idle', value: 0.5, weight: 1 },
      { name: 'skill', value: 0.6, weight: 2 },
    ],
  };
  const priority = [
    { term: 'category', points: 30 },
    { term: 'tier', points: 0 },
    { term: 'serviceLevel', points: 12 },
  ];
  const text = episodeText(
    id('c1#1'),
    [{ event, at } as unknown as LoggedEvent],
    {
      moment: { at: null, status: 'waiting', agents: [], needs: {}, priority },
      waits: [],
      decidedBy: new Set(),
    },
    'v',
  );
  expect(text).toContain('scorer linear 1, chosen by chance with probability 0.0333');
  expect(text).toContain('score 1.7001 = idle 0.5 x 1 + skill 0.6 x 2');
  expect(text).toContain('2 of 3 by score, 3 by order');
  expect(text).toContain('points      category 30 + serviceLevel 12');
});
