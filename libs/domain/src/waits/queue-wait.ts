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

/**
 * QLm of Ibrahim and Whitt (M&SOM 11(3), 2009): with n ahead, s servers, service rate μ and abandonment rate θ the wait is a sum of
 * exponentials with rates sμ + iθ, i = 0..n; mean Σ 1/(sμ+iθ), variance Σ 1/(sμ+iθ)². Exact for exponential service and
 * patience. To the variance comes that of not knowing μ (law of total variance). The work is bounded, however long the queue.
 */
export function queueWait(state: QueueState): WaitMoments {
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
    meanMs += theta > 0 ? Math.log(to / from) / theta : rest / served;
    variance += rest / (from * to);
  }
  return { meanMs, variance: variance + meanMs * meanMs * state.meanUncertainty };
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
