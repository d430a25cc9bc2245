import { describe, expect, it } from 'vitest';
import { replay } from './call-centre.ts';
import type { Call } from './calls.ts';
import { coverageOf } from './coverage.ts';
import { accuracyOf, estimators } from './estimators.ts';

const call = (
  number: number,
  joinedAt: number,
  waitS: number,
  serviceS: number | null,
  priority = 0,
): Call => ({
  number,
  day: 1,
  hour: 0,
  type: 'PS',
  priority,
  joinedAt,
  waitS,
  serviceS,
});

/** One agent: the first is served at once, the third goes before the second, the fourth leaves. */
const CALLS = [call(0, 0, 0, 100), call(1, 10, 120, 60), call(2, 20, 80, 30, 2), call(3, 30, 40, null)];

describe('A call centre, repeated', () => {
  it('judges callers who waited in the order in which their waits ended, and shows what was known when they joined', () => {
    const judged = replay(CALLS);
    expect(judged.map(({ call: { number } }) => number)).toEqual([3, 2, 1]);
    const known = Object.fromEntries(
      judged.map(({ call: { number }, joined: { view, waitingCount } }) => [
        number,
        [view.aheadCount, view.serverCount, view.headAgeMs, waitingCount],
      ]),
    );
    expect(known).toEqual({ 1: [0, 1, 0, 0], 2: [0, 1, 0, 1], 3: [2, 1, 20_000, 2] });
  });

  it('knows nothing of what comes later', () => {
    const later = [...CALLS, call(4, 200, 500, 10), call(5, 201, 3, null)];
    const first = (calls: readonly Call[]) => replay(calls).filter(({ call: { number } }) => number < 4);
    expect(first(later)).toEqual(first(CALLS));
  });

  it('forgets what was learned from a call on, and still knows who waits', () => {
    const judged = replay(CALLS, { freshFrom: 2 });
    expect(judged.map(({ call: { number } }) => number)).toEqual([3, 2]);
    expect(judged[0]?.joined.view.aheadCount).toBe(2);
  });

  it('measures the errors of those who were served', () => {
    const served = replay(CALLS).filter(({ call: { serviceS } }) => serviceS !== null);
    const { constant } = estimators(90);
    expect(accuracyOf(served, constant!)).toEqual({
      count: 2,
      meanWaitS: 100,
      biasS: -10,
      meanAbsoluteS: 20,
      rootSquared: Math.sqrt((10 ** 2 + 30 ** 2) / 2) / 100,
    });
  });

  it('counts who left as having waited longer, not as a wait', () => {
    const [one, ...others] = replay(CALLS);
    const promised = (p10Ms: number, p90Ms: number) => ({
      ...one!.joined,
      promise: { ...one!.joined.promise, p10Ms, p50Ms: p10Ms, p90Ms },
    });
    const coverage = coverageOf([
      { call: one!.call, joined: promised(50_000, 90_000) },
      ...others.map((other) => ({ ...other, joined: promised(50_000, 90_000) })),
    ]);
    // Waits of 80 and 120 s; one left after 40 s.
    expect(coverage).toEqual({ below: 0, within: 0.5, above: 0.5, belowMedian: 0, withinWithLeavers: 0.5 });
  });
});
