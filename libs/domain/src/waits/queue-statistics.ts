import type { QueueId } from '#domain/vocabulary';
import type { LearnedWaits } from './learned-waits.ts';

/** What a queue has seen, older samples fading; feeds the wait estimate. */
export interface QueueStatistics {
  readonly queueId: QueueId;
  /** How long episodes kept an agent's units, offer and wrap-up included. */
  heldCount: number;
  heldSumMs: number;
  /** Episodes that stopped waiting: reached an agent or gave up. */
  waitedCount: number;
  waitedSumMs: number;
  abandonedCount: number;
  /** Absent: no wait has ended since it learns, or it does not. */
  learned?: LearnedWaits;
}

/** The policy's expected handling time counts as this many observed ones; from the first customer on the range says how unsure that is. */
const PRIOR_WEIGHT = 10;
/** Below this many who stopped waiting, nobody is taken to give up: the announced wait is then rather too long than too short. */
const ABANDONMENT_SAMPLES_MIN = 20;
/** Samples beyond these fade older ones, so that the statistics follow the day. */
const HELD_SAMPLES_MAX = 200;
const WAITED_SAMPLES_MAX = 1_000;

export function newQueueStatistics(queueId: QueueId): QueueStatistics {
  return { queueId, heldCount: 0, heldSumMs: 0, waitedCount: 0, waitedSumMs: 0, abandonedCount: 0 };
}

/** An episode kept an agent's units for this time. */
export function addHeld(statistics: QueueStatistics, heldMs: number): void {
  if (statistics.heldCount >= HELD_SAMPLES_MAX) {
    statistics.heldSumMs *= 1 - 1 / statistics.heldCount;
    statistics.heldCount -= 1;
  }
  statistics.heldCount += 1;
  statistics.heldSumMs += heldMs;
}

/** An episode waited for this time, until an agent had it or the customer gave up. */
export function addWaited(
  statistics: QueueStatistics,
  waitedMs: number,
  end: 'answered' | 'abandoned',
): void {
  if (statistics.waitedCount >= WAITED_SAMPLES_MAX) {
    const kept = 1 - 1 / statistics.waitedCount;
    statistics.waitedSumMs *= kept;
    statistics.abandonedCount *= kept;
    statistics.waitedCount -= 1;
  }
  statistics.waitedCount += 1;
  statistics.waitedSumMs += waitedMs;
  if (end === 'abandoned') statistics.abandonedCount += 1;
}

/** Mean service time with its uncertainty (variance of the mean / mean²): what was seen, and the expectation as a prior. */
export function serviceTime(
  seen: Readonly<QueueStatistics> | undefined,
  expectedHandleMs: number,
): { readonly meanServiceMs: number; readonly meanUncertainty: number } {
  const heldCount = PRIOR_WEIGHT + (seen?.heldCount ?? 0);
  const meanMs = (PRIOR_WEIGHT * expectedHandleMs + (seen?.heldSumMs ?? 0)) / heldCount;
  return { meanServiceMs: Math.max(1, meanMs), meanUncertainty: 1 / heldCount };
}

/** Abandonments / total waiting time of everybody (those who were served are censored observations, not dropped), per ms. */
export function abandonmentRate(seen: Readonly<QueueStatistics> | undefined): number {
  if (seen === undefined || seen.waitedCount < ABANDONMENT_SAMPLES_MIN || seen.waitedSumMs <= 0) return 0;
  return seen.abandonedCount / seen.waitedSumMs;
}
