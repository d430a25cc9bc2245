import { describe, expect, it } from 'vitest';
import { newWaitScales, scoreRange, stretched } from './wait-scales.ts';

/** Whole thousandths from 0 to 1, each once in a thousand, in a mixed order. */
const spread = (i: number): number => ((i * 619) % 1_000) / 1_000;

describe('A range that follows its own misses', () => {
  it('is as computed to begin with', () => {
    expect(stretched(newWaitScales(), { p10Ms: 1.4, p50Ms: 7.6, p90Ms: 20 })).toEqual({
      p10Ms: 1,
      p50Ms: 8,
      p90Ms: 20,
    });
  });

  it.each([0.3, 1, 4])('holds what it says where waits are %d times what was computed', (factor) => {
    const scales = newWaitScales();
    const computed = { p10Ms: 100, p50Ms: 500, p90Ms: 900 };
    const count = { below: 0, median: 0, above: 0 };
    for (let i = 0; i < 3_000; i += 1) {
      const promised = stretched(scales, computed);
      const waitedMs = 1_000 * factor * spread(i);
      scoreRange(scales, promised, waitedMs);
      if (i < 1_000) continue;
      if (waitedMs <= promised.p10Ms) count.below += 1;
      if (waitedMs <= promised.p50Ms) count.median += 1;
      if (waitedMs > promised.p90Ms) count.above += 1;
    }
    expect(count.below / 2_000).toBeCloseTo(0.1, 1);
    expect(count.median / 2_000).toBeCloseTo(0.5, 1);
    expect(count.above / 2_000).toBeCloseTo(0.1, 1);
    expect((count.below + count.above) / 2_000).toBeGreaterThan(0.17);
    expect((count.below + count.above) / 2_000).toBeLessThan(0.23);
  });

  it('keeps its order and its bounds, however far off it is', () => {
    const scales = newWaitScales();
    for (let i = 0; i < 10_000; i += 1) {
      const range = stretched(scales, { p10Ms: 100, p50Ms: 110, p90Ms: 120 });
      expect(range.p10Ms).toBeLessThanOrEqual(range.p50Ms);
      expect(range.p50Ms).toBeLessThanOrEqual(range.p90Ms);
      scoreRange(scales, range, i % 2 === 0 ? 1e9 : 0);
    }
    for (let i = 0; i < 10_000; i += 1) scoreRange(scales, { p10Ms: 1, p50Ms: 1, p90Ms: 1 }, 1e9);
    expect(scales).toEqual({ p10: 20, p50: 20, p90: 20 });
  });
});
