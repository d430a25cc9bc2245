import type { Instant } from '#kernel';
import {
  kindOf,
  newQueuePace,
  paceFreed,
  paceTaken,
  paceWaited,
  recentServers,
  type KindOfWait,
  type QueuePace,
} from './queue-pace.ts';
import { pinnedQueueWait, pinnedRange, type QueueState } from './queue-wait.ts';
import { learn, newRegression, predict, type Regression } from './recursive-least-squares.ts';
import { newWaitScales, scoreRange, stretched, type PromisedWait, type WaitScales } from './wait-scales.ts';

/**
 * What a queue has learned of its waits. It begins with the formula (`queue-wait.ts`) and learns from each promise once its wait has
 * ended with an agent; who gives up before shows no wait, and is not learned from. Plain JSON of bounded size, changed in place.
 */
export interface LearnedWaits {
  /** Waits that were learned from. */
  count: number;
  readonly regression: Regression;
  readonly scales: WaitScales;
  readonly pace: QueuePace;
}

/** A queue as one who joins it meets it. */
export interface QueueView extends QueueState {
  readonly now: Instant;
  /** Who serves it: waits of one group wait for the same servers. */
  readonly group: string;
  /** Waits of a kind are alike: same group, same priority. */
  readonly kind: string;
  /** How long the first of those ahead has waited; 0: nobody is ahead. */
  readonly headAgeMs: number;
}

/** What was promised, with all that is needed to learn from it later. Plain JSON. */
export interface WaitPromise extends PromisedWait {
  readonly group: string;
  readonly kind: string;
  readonly serverCount: number;
  /** The expected wait, in ms. */
  readonly meanMs: number;
  /** What features and errors are measured in, in ms, so that a queue of minutes and one of days learn alike. */
  readonly unitMs: number;
  /** In thousandths of the unit; see `featuresOf`. */
  readonly features: readonly number[];
}

/** The formula as it is, and nothing of the rest. */
const WEIGHTS_BEFORE = [1, 0, 0, 0, 0, 0, 0];
/** Of the mean service time in the unit: keeps it above 0, and short waits from counting for more than others. */
const SERVICE_SHARE = 0.1;
/** A feature counts up to this many units, and an error: one odd wait is one wait. */
const FEATURE_MAX = 8;
const ERROR_MAX = 6;
/** A promise is never below this share of the unit. */
const MEAN_MIN = 0.05;

export function newLearnedWaits(): LearnedWaits {
  return {
    count: 0,
    regression: newRegression(WEIGHTS_BEFORE),
    scales: newWaitScales(),
    pace: newQueuePace(),
  };
}

/** What a queue knows before its first wait has ended. */
export const NOTHING_LEARNED: Readonly<LearnedWaits> = newLearnedWaits();

/** The wait of one who joins now. */
export function promiseWait(learned: Readonly<LearnedWaits>, view: QueueView): WaitPromise {
  const { pace } = learned;
  const known = kindOf(pace, view.kind);
  const byFormula = pinnedQueueWait(view);
  const byRecentServers = pinnedQueueWait({
    ...view,
    serverCount: recentServers(pace, view.group) ?? view.serverCount,
  }).meanMs;
  const unitMs = Math.max(
    1,
    Math.round(SERVICE_SHARE * view.meanServiceMs + (byFormula.meanMs + byRecentServers) / 2),
  );
  const features = featuresOf(pace, view, known, byFormula.meanMs, byRecentServers).map((ms) =>
    Math.round(1_000 * Math.min(FEATURE_MAX, ms / unitMs)),
  );
  const meanMs = unitMs * Math.max(MEAN_MIN, shareOf(learned, features, known));
  const relativeVariance = byFormula.variance / (byFormula.meanMs * byFormula.meanMs);
  const computed = pinnedRange({ meanMs, variance: relativeVariance * meanMs * meanMs });
  return {
    group: view.group,
    kind: view.kind,
    serverCount: view.serverCount,
    meanMs: Math.round(meanMs),
    unitMs,
    features,
    ...stretched(learned.scales, computed),
  };
}

/** All in ms. What was tried beside them and told nothing more is in docs/evaluation.md. */
function featuresOf(
  pace: Readonly<QueuePace>,
  { now, meanServiceMs, headAgeMs }: QueueView,
  known: KindOfWait | undefined,
  byFormulaMs: number,
  byRecentServersMs: number,
): readonly number[] {
  const since = (at: Instant | null): number =>
    at === null ? meanServiceMs : Math.min(meanServiceMs, now - at);
  const recentWaitMs = pace.recentWaitMs ?? byFormulaMs;
  return [
    byFormulaMs,
    byRecentServersMs,
    headAgeMs,
    since(pace.freedAt),
    since(pace.takenAt),
    recentWaitMs,
    known?.recentWaitMs ?? recentWaitMs,
  ];
}

/** The expected wait in units. @param features in thousandths */
function shareOf(
  { regression }: Readonly<LearnedWaits>,
  features: readonly number[],
  known: KindOfWait | undefined,
): number {
  return predict(regression, features) / 1_000 + (known?.offset ?? 0);
}

/**
 * The wait of the promise has ended with an agent.
 * @param waitedMs from the promise on
 */
export function learnWait(learned: LearnedWaits, promise: WaitPromise, waitedMs: number, now: Instant): void {
  const { regression, pace, scales } = learned;
  const { kind, group, serverCount, unitMs, features } = promise;
  const missed = waitedMs / unitMs - shareOf(learned, features, kindOf(pace, kind));
  const error = Math.max(-ERROR_MAX, Math.min(ERROR_MAX, missed));
  learn(
    regression,
    features.map((feature) => feature / 1_000),
    error,
  );
  paceWaited(pace, kind, waitedMs, error);
  paceTaken(pace, group, serverCount, now);
  scoreRange(scales, promise, waitedMs);
  learned.count += 1;
}

/** An agent's units came back. */
export function noteFreed({ pace }: LearnedWaits, now: Instant): void {
  paceFreed(pace, now);
}
