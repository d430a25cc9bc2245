import type { Decided } from './play-turns.ts';

/** Where a human ought to come in: indices of turns, from 0. `from` to `to`, and one turn before and after, is on time. Null: the assistant does it well. */
export interface Needed {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** How one conversation came out. `false`: a human came where none was needed; `right`: none was needed, none came. */
export type Timing = 'early' | 'on time' | 'late' | 'missed' | 'false' | 'right';

/** The turn that counts: of escalations alone, or of whatever came first, an offer or an escalation. */
export type Counted = 'escalated' | 'escalated or offered';

export function turnOf({ escalatedAt, offeredAt }: Decided, counted: Counted): number | null {
  if (counted === 'escalated' || offeredAt === null) return escalatedAt;
  return escalatedAt === null ? offeredAt : Math.min(escalatedAt, offeredAt);
}

export function timingOf(turn: number | null, needed: Needed | null): Timing {
  if (needed === null) return turn === null ? 'right' : 'false';
  if (turn === null) return 'missed';
  if (turn < needed.from - 1) return 'early';
  return turn <= needed.to + 1 ? 'on time' : 'late';
}

/**
 * Golden transfer within tolerance, of one conversation, 0 to 1: the mean over predicted turns of the nearness of the nearest turn that
 * is labelled, exp(-(p - q)² / 2t²), with λ = 0. Liu et al., "Time to Transfer: Predicting and Evaluating Machine-Human Chatting
 * Handoff", AAAI 2021. Nothing labelled and nothing predicted is 1; only one of the two is 0.
 * @param tolerance t, in turns: 1 is GT-I, 3 is GT-III
 */
export function goldenTransfer(
  predicted: readonly number[],
  gold: readonly number[],
  tolerance: number,
): number {
  if (predicted.length === 0 || gold.length === 0) return predicted.length === gold.length ? 1 : 0;
  const nearness = predicted.map((p) =>
    Math.max(...gold.map((q) => Math.exp(-((p - q) ** 2) / (2 * tolerance ** 2)))),
  );
  return nearness.reduce((sum, each) => sum + each, 0) / predicted.length;
}
