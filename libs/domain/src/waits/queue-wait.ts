import type { PromisedWait } from './wait-scales.ts';

/** The state of a queue as seen by one who joins it: all that his or her wait depends on. */
export interface QueueState {
  /** Those who are served before. */
  readonly aheadCount: number;
  /** Servers, all busy. */
  readonly serverCount: number;
  /** Mean time that a server is taken by one customer. Positive. */
  readonly meanServiceMs: number;
  /** Share by which the mean service time is uncertain, squared: variance of the mean / mean². */
  readonly meanUncertainty: number;
  /** Rate at which one who waits gives up, per ms; 0: nobody does. */
  readonly abandonmentRatePerMs: number;
}

export interface WaitMoments {
  readonly meanMs: number;
  readonly variance: number;
}

/** Terms added one by one; the rest by the midpoint rule, whose error is then far below a thousandth. */
const EXACT_TERMS = 64;

/** The integral of 1/x between two positive numbers. */
type Reciprocals = (from: number, to: number) => number;

/**
 * QLm of Ibrahim and Whitt (M&SOM 11(3), 2009): with n ahead, s servers, service rate μ and abandonment rate θ the wait is a sum of
 * exponentials with rates sμ + iθ, i = 0..n; mean Σ 1/(sμ+iθ), variance Σ 1/(sμ+iθ)². Exact for exponential service and
 * patience. To the variance comes that of not knowing μ (law of total variance). The work is bounded, however long the queue.
 */
export function queueWait(state: QueueState): WaitMoments {
  return momentsOf(state, (from, to) => Math.log(to / from));
}

/** The same to seven digits, from operations that every engine rounds alike: for what is learned from, so that a replay learns the same. */
export function pinnedQueueWait(state: QueueState): WaitMoments {
  return momentsOf(state, pinnedReciprocals);
}

function momentsOf(state: QueueState, reciprocals: Reciprocals): WaitMoments {
  const { aheadCount, abandonmentRatePerMs: theta } = state;
  const served = state.serverCount / state.meanServiceMs;
  const exact = Math.min(aheadCount + 1, EXACT_TERMS);
  let meanMs = 0;
  let variance = 0;
  for (let i = 0; i < exact; i += 1) {
    const term = 1 / (served + i * theta);
    meanMs += term;
    variance += term * term;
  }
  const rest = aheadCount + 1 - exact;
  if (rest > 0) {
    const from = served + (exact - 0.5) * theta;
    const to = from + rest * theta;
    meanMs += theta > 0 ? reciprocals(from, to) / theta : rest / served;
    variance += rest / (from * to);
  }
  return { meanMs, variance: variance + meanMs * meanMs * state.meanUncertainty };
}

/** Nodes and weights of Gauss and Legendre for five points on [-1, 1]; the middle one is 0. */
const NODES = [
  [0.5384693101056831, 0.47862867049936647],
  [0.906179845938664, 0.23692688505618908],
] as const;
const MIDDLE_WEIGHT = 0.5688888888888889;

/** Between doublings, where five points are right to seven digits and more. */
function pinnedReciprocals(from: number, to: number): number {
  let sum = 0;
  for (let low = from; low < to;) {
    const high = Math.min(to, 2 * low);
    const middle = (low + high) / 2;
    const half = (high - low) / 2;
    let values = MIDDLE_WEIGHT / middle;
    for (const [node, weight] of NODES) {
      values += weight * (1 / (middle - half * node) + 1 / (middle + half * node));
    }
    sum += half * values;
    low = high;
  }
  return sum;
}

/** Standard normal quantiles of what is announced. */
const Z50 = 0;
const Z90 = 1.2815515655446004;

/**
 * Median and 90th percentile of a wait with these moments, in whole ms: a gamma distribution with the same moments, its quantile
 * by Wilson and Hilferty (PNAS 17, 1931). Without impatience the wait is such a gamma; the quantile is then within 2 %.
 */
export function waitRange(moments: WaitMoments): { readonly p50Ms: number; readonly p90Ms: number } {
  const shape = (moments.meanMs * moments.meanMs) / moments.variance;
  const quantile = (z: number): number =>
    Math.round(moments.meanMs * Math.max(0, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3);
  return { p50Ms: quantile(Z50), p90Ms: quantile(Z90) };
}

/** The same range and the wait that one in ten does not reach, not rounded, from operations that every engine rounds alike. */
export function pinnedRange({ meanMs, variance }: WaitMoments): PromisedWait {
  const shape = (meanMs * meanMs) / variance;
  const quantile = (z: number): number => {
    const root = Math.max(0, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape)));
    return meanMs * root * root * root;
  };
  return { p10Ms: quantile(-Z90), p50Ms: quantile(Z50), p90Ms: quantile(Z90) };
}
