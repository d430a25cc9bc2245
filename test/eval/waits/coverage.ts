import type { WaitPromise } from '#domain/waits';
import type { Judged } from './call-centre.ts';

/** How often the range that was promised held. Shares. */
export interface Coverage {
  /** Of those who were served. */
  readonly below: number;
  readonly within: number;
  readonly above: number;
  /** Waits of those who were served that were shorter than the median promised. */
  readonly belowMedian: number;
  /** Within, where who left counts as having waited for longer than that (Kaplan and Meier, JASA 53, 1958). */
  readonly withinWithLeavers: number;
}

/** @param judged those who were served and those who left */
export function coverageOf(judged: readonly Judged[]): Coverage {
  const served = judged.filter(({ call }) => call.serviceS !== null);
  const share = (test: (waitMs: number, promise: WaitPromise) => boolean): number =>
    served.filter(({ call, joined }) => test(call.waitS * 1_000, joined.promise)).length / served.length;
  const below = share((waitMs, { p10Ms }) => waitMs < p10Ms);
  const above = share((waitMs, { p90Ms }) => waitMs > p90Ms);
  return {
    below,
    within: 1 - below - above,
    above,
    belowMedian: share((waitMs, { p50Ms }) => waitMs < p50Ms),
    withinWithLeavers: longerThan(judged, ({ p10Ms }) => p10Ms) - longerThan(judged, ({ p90Ms }) => p90Ms),
  };
}

/** Share of waits that would last longer than this bound of their promise if nobody left. */
function longerThan(judged: readonly Judged[], bound: (promise: WaitPromise) => number): number {
  const ratios = judged
    .map(({ call, joined }) => ({
      ratio: (call.waitS * 1_000) / Math.max(1, bound(joined.promise)),
      isServed: call.serviceS !== null,
    }))
    .sort((a, b) => a.ratio - b.ratio);
  let left = ratios.length;
  let survival = 1;
  for (const { ratio, isServed } of ratios) {
    if (ratio > 1) break;
    if (isServed) survival *= 1 - 1 / left;
    left -= 1;
  }
  return survival;
}
