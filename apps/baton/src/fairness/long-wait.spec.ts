import { describe, expect, it } from 'vitest';
import { longestOf, whyLong } from './long-wait.ts';
import type { HandoffWait } from './handoff-waits.ts';

const wait = (more: Partial<HandoffWait>): HandoffWait => ({
  ...{ episodeId: 'c1#1-a', language: 'en', channel: 'chat', tier: 'none', queue: 'general' },
  ...{
    requestedAt: '2026-11-29T12:00:00Z',
    ms: 600_000,
    how: 'replied',
    untilOfferMs: 0,
    untilAcceptedMs: 0,
  },
  ...{ offers: 1, declined: 0, missed: 0, requeued: 0 },
  ...more,
});

describe('B11: why somebody waited long', () => {
  it.each([
    [
      'nobody was offered it',
      wait({ how: 'left', untilOfferMs: null, untilAcceptedMs: null, offers: 0 }),
      ['no_language'],
      'no offer',
      'never offered to an agent (nobody who was there spoke the language)',
    ],
    [
      'offers came to nothing',
      wait({ untilOfferMs: 20_000, untilAcceptedMs: 580_000, offers: 4, declined: 2, missed: 1 }),
      [],
      'offers without an answer',
      '20 s until the first offer; 2 offers declined; 1 offer missed; 9:20 min from the first offer to the agent who accepted; 20 s from accepting to the first words',
    ],
    [
      'offers came to nothing, and nobody has accepted',
      wait({ how: 'open', untilOfferMs: 20_000, untilAcceptedMs: null, missed: 1 }),
      [],
      'offers without an answer',
      '20 s until the first offer; 1 offer missed; 9:40 min from the first offer on, and nobody has accepted',
    ],
    [
      'an agent who accepted said nothing',
      wait({ untilOfferMs: 1_000, untilAcceptedMs: 3_000 }),
      ['busy'],
      'no words after accepting',
      '1.0 s until the first offer (everybody was busy); 2.0 s from the first offer to the agent who accepted; 9:57 min from accepting to the first words',
    ],
    [
      'it went from agent to agent',
      wait({ untilOfferMs: 1_000, untilAcceptedMs: 3_000, requeued: 1 }),
      [],
      'moved between agents',
      '1.0 s until the first offer; 2.0 s from the first offer to the agent who accepted; 9:57 min from accepting to the first words; queued again 1 time',
    ],
  ] as const)('%s', (_, one, situations, cause, why) => {
    expect(whyLong(one, situations)).toEqual({ wait: one, cause, why });
  });
});

it('finds the longest, and of equals the first by id', () => {
  const waits = ['c', 'a', 'b'].map((name) => wait({ episodeId: name, ms: name === 'b' ? 9 : 5 }));
  expect(longestOf(waits, 2).map(({ episodeId }) => episodeId)).toEqual(['b', 'a']);
});
