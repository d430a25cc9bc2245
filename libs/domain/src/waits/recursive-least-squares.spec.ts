import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learn, newRegression, predict, type Regression } from './recursive-least-squares.ts';

const observe = (regression: Regression, features: readonly number[], value: number): void => {
  learn(regression, features, value - predict(regression, features));
};

describe('A regression that learns from one observation after the other', () => {
  it('begins with what is believed', () => {
    expect(predict(newRegression([1, 0.5]), [2, 4])).toBe(4);
  });

  it('finds the weights that made the observations', () => {
    const regression = newRegression([0, 0, 0]);
    for (let i = 0; i < 2_000; i += 1) {
      const features = [1, (i * 7) % 5, (i * 3) % 4];
      observe(regression, features, 2 * features[0]! - features[1]! + 0.5 * features[2]!);
    }
    expect(regression.weights[0]).toBeCloseTo(2, 1);
    expect(regression.weights[1]).toBeCloseTo(-1, 1);
    expect(regression.weights[2]).toBeCloseTo(0.5, 1);
  });

  it('follows weights that have changed', () => {
    const regression = newRegression([0]);
    for (let i = 0; i < 5_000; i += 1) observe(regression, [1], 1);
    for (let i = 0; i < 5_000; i += 1) observe(regression, [1], 3);
    expect(regression.weights[0]).toBeGreaterThan(2.9);
  });

  it('learns nothing of a feature that shows nothing, and grows no less sure of it for ever', () => {
    const regression = newRegression([0, 7]);
    for (let i = 0; i < 200_000; i += 1) observe(regression, [1, 0], 1);
    expect(regression.weights[1]).toBe(7);
    expect(regression.covariance[2]).toBeLessThanOrEqual(newRegression([0]).covariance[0]!);
  });

  it('is always sure within bounds, whatever is observed', () => {
    const feature = fc.double({ min: 0, max: 8, noNaN: true });
    const most = newRegression([0]).covariance[0]!;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(feature, feature, feature, fc.double({ min: -6, max: 6, noNaN: true })), {
          maxLength: 200,
        }),
        (observations) => {
          const regression = newRegression([1, 0, 0]);
          for (const [a, b, c, error] of observations) learn(regression, [a, b, c], error);
          const [aa, ab, ac, bb, bc, cc] = regression.covariance as [
            number,
            number,
            number,
            number,
            number,
            number,
          ];
          for (const variance of [aa, bb, cc]) {
            expect(variance).toBeGreaterThan(0);
            expect(variance).toBeLessThanOrEqual(most);
          }
          // Positive definite: every leading minor is.
          expect(aa * bb - ab * ab).toBeGreaterThan(0);
          expect(
            aa * (bb * cc - bc * bc) - ab * (ab * cc - bc * ac) + ac * (ab * bc - bb * ac),
          ).toBeGreaterThan(0);
        },
      ),
    );
  });
});
