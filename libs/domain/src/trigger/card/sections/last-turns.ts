import { defineSection } from '../define-section.ts';

export const LAST_TURNS = 6;

/** The end of the transcript, oldest first. Below the fold. */
export const lastTurns = defineSection<'lastTurns' | 'turnCount'>({
  fill: ({ turns, turnCount }) => ({
    lastTurns: turns.slice(-LAST_TURNS).map(({ m, by, t, x }) => ({
      messageId: m,
      by: by === 'c' ? ('customer' as const) : ('assistant' as const),
      at: t,
      text: x,
    })),
    turnCount,
  }),
  words: () => [],
});
