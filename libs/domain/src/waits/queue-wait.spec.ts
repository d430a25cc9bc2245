import { describe, expect, it } from 'vitest';
import { pinnedQueueWait, pinnedRange, queueWait, waitRange, type QueueState } from './queue-wait.ts';

const MINUTE = 60_000;
const queue = (change: Partial<QueueState>): QueueState => ({
  aheadCount: 0,
  serverCount: 1,
  meanServiceMs: MINUTE,
  meanUncertainty: 0,
  abandonmentRatePerMs: 0,
  ...change,
});

describe('The wait in a queue', () => {
  it('without impatience is (n+1)/(sμ), with variance (n+1)/(sμ)²', () => {
    const { meanMs, variance } = queueWait(queue({ aheadCount: 9, serverCount: 5 }));
    expect(meanMs).toBeCloseTo(2 * MINUTE, 6);
    expect(variance).toBeCloseTo(10 * 12_000 ** 2, 0);
  });

  it('is the plain sum over rates sμ+iθ, also where it is not added term by term', () => {
    for (const aheadCount of [0, 1, 63, 64, 100, 5_000]) {
      for (const abandonmentRatePerMs of [0, 1e-8, 1 / (2 * MINUTE), 1 / 5_000]) {
        const state = queue({ aheadCount, serverCount: 3, abandonmentRatePerMs });
        let mean = 0;
        let variance = 0;
        for (let i = 0; i <= aheadCount; i += 1) {
          const term = 1 / (3 / MINUTE + i * abandonmentRatePerMs);
          mean += term;
          variance += term * term;
        }
        const moments = queueWait(state);
        expect(moments.meanMs / mean).toBeCloseTo(1, 4);
        expect(moments.variance / variance).toBeCloseTo(1, 4);
      }
    }
  });

  it('is the same where only operations that every engine rounds alike are used', () => {
    for (const aheadCount of [0, 63, 64, 100, 5_000, 100_000]) {
      for (const abandonmentRatePerMs of [0, 1e-8, 1 / (2 * MINUTE), 1 / 5_000]) {
        const state = queue({ aheadCount, serverCount: 3, abandonmentRatePerMs, meanUncertainty: 0.1 });
        const moments = queueWait(state);
        const pinned = pinnedQueueWait(state);
        expect(pinned.meanMs / moments.meanMs).toBeCloseTo(1, 6);
        expect(pinned.variance / moments.variance).toBeCloseTo(1, 6);
        const { p10Ms, p50Ms, p90Ms } = pinnedRange(pinned);
        const range = waitRange(moments);
        expect(p50Ms / range.p50Ms).toBeCloseTo(1, 3);
        expect(p90Ms / range.p90Ms).toBeCloseTo(1, 3);
        expect(p10Ms).toBeLessThan(p50Ms);
      }
    }
  });

  it('with an uncertain service time has the same mean and a wider range', () => {
    const sure = queueWait(queue({ aheadCount: 50 }));
    const unsure = queueWait(queue({ aheadCount: 50, meanUncertainty: 0.1 }));
    expect(unsure.meanMs).toBe(sure.meanMs);
    expect(waitRange(unsure).p90Ms).toBeGreaterThan(waitRange(sure).p90Ms);
  });

  it('announces percentiles that a simulated line keeps', () => {
    const random = lcg(7);
    const exponential = (mean: number): number => -mean * Math.log(1 - random());
    for (const [aheadCount, serverCount, patienceMs] of [
      [0, 1, Infinity],
      [0, 20, 90_000],
      [4, 2, 120_000],
      [30, 5, 300_000],
      [30, 5, 40_000],
    ] as const) {
      const state = queue({ aheadCount, serverCount, abandonmentRatePerMs: 1 / patienceMs });
      const range = waitRange(queueWait(state));
      const runs = 4_000;
      const { p10Ms } = pinnedRange(pinnedQueueWait(state));
      let within10 = 0;
      let withinMedian = 0;
      let within90 = 0;
      for (let run = 0; run < runs; run += 1) {
        // One by one those ahead take the server that is free first, unless their own patience ends before.
        const freeAt = Array.from({ length: serverCount }, () => exponential(MINUTE));
        for (let ahead = 0; ahead < aheadCount; ahead += 1) {
          const next = freeAt.indexOf(Math.min(...freeAt));
          const start = freeAt[next] ?? 0;
          if (exponential(patienceMs) > start) freeAt[next] = start + exponential(MINUTE);
        }
        const waited = Math.min(...freeAt);
        if (waited <= p10Ms) within10 += 1;
        if (waited <= range.p50Ms) withinMedian += 1;
        if (waited <= range.p90Ms) within90 += 1;
      }
      expect(within10 / runs).toBeGreaterThan(0.08);
      expect(within10 / runs).toBeLessThan(0.12);
      expect(withinMedian / runs).toBeGreaterThan(0.47);
      expect(withinMedian / runs).toBeLessThan(0.53);
      expect(within90 / runs).toBeGreaterThan(0.88);
      expect(within90 / runs).toBeLessThan(0.92);
    }
  });
});

/** Uniform numbers, the same ones in every run. */
function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
