import { clip, clipWords } from '#domain/language';
import type { CardTurn } from '#domain/vocabulary';
import type { KeptAttempt } from '../../conversation/conversation.ts';
import { defineSection } from '../define-section.ts';
import { attemptInWords } from './attempts.ts';
import { LAST_TURNS } from './last-turns.ts';

/** What was said before the last turns and matters still: sentences of the customer, and attempts. Below the fold. */
export const earlier = defineSection<'earlier'>({
  fill({ said, attempts, turns }) {
    const shown = new Set(turns.slice(-LAST_TURNS).map(({ m }) => m));
    const sentences = said.flatMap(({ m, t, x, a }) => [
      ...(a === undefined ? [] : [turn('assistant', { m: a.m, t }, a.x)]),
      turn('customer', { m, t }, x),
    ]);
    const tried = attempts.flatMap((attempt) =>
      attempt.t === undefined ? [] : [turn('assistant', { m: attempt.m, t: attempt.t }, textOf(attempt))],
    );
    return {
      earlier: [...sentences, ...tried]
        .filter(({ messageId }) => !shown.has(messageId))
        .sort((a, b) => a.at - b.at),
    };
  },
  words: () => [],
});

function turn(
  by: 'customer' | 'assistant',
  { m, t }: { m: CardTurn['messageId']; t: CardTurn['at'] },
  text: string,
): CardTurn {
  return { messageId: m, by, at: t, text };
}

function textOf(attempt: KeptAttempt): string {
  const { what, result } = attemptInWords(attempt);
  return clip(clipWords(result === '' ? what : `${what}: ${result}`, 30), 200);
}
