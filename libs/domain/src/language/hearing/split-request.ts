import { tokenize, type Tokens } from '../text/index.ts';
import type { HearTurn, HeardTurn, Listeners } from './hear-turn.ts';

/** Longer turns are whole: a request that is written in two messages has few words in each. */
const WORDS_MAX = 12;
const ENDED = /[.!?;。！？؟…]\s*$/;

/**
 * A turn of the customer, heard with the one before it where nobody answered in between: `can i talk`, then `to someone real`.
 * @param before the customer's turn before; null: there is none, or it was answered
 */
export function hearWithBefore(
  hear: HearTurn,
  tokens: Tokens,
  before: string | null,
  beside: Listeners,
): HeardTurn {
  const alone = hear(tokens, beside);
  if (alone.outcome === 'escalate' || before === null || ENDED.test(before)) return alone;
  if (tokens.words.length > WORDS_MAX || before.length > WORDS_MAX * 12) return alone;
  const first = tokenize(before);
  if (first.words.length > WORDS_MAX) return alone;
  const both = hear(tokenize(`${before} ${tokens.source}`), { ...beside, own: [] });
  const spans = both.request !== null && both.request.from < before.length && both.request.to > before.length;
  if (!spans || both.outcome === 'continue' || both.outcome === alone.outcome) return alone;
  return { ...alone, outcome: both.outcome, request: both.request };
}
