import { describe, expect, it } from 'vitest';
import { learnLinear, squareOf, type Example } from './linear-svm.ts';

const EVEN = new Float64Array(5).fill(1);
const of = (clues: readonly number[], is: boolean): Example => ({
  clues: Int32Array.from(clues),
  square: squareOf(Int32Array.from(clues), EVEN),
  is,
});
const EXAMPLES = [of([0, 1], true), of([0, 2], true), of([1, 3], false), of([2, 3], false), of([4], false)];

describe('a linear model', () => {
  it('tells apart what a clue tells apart', () => {
    const { weights, bias } = learnLinear(EXAMPLES, EVEN);
    for (const { clues, is } of EXAMPLES)
      expect(clues.reduce((sum, clue) => sum + weights[clue]!, bias) > 0).toBe(is);
    expect(weights[0]).toBeGreaterThan(0.25);
    expect(weights[3]).toBeLessThan(-0.25);
  });
  it('is at the least of what it minimises: no small step makes it better', () => {
    const { weights, bias } = learnLinear(EXAMPLES, EVEN);
    const cost = (w: Float64Array, b: number) =>
      (w.reduce((sum, one) => sum + one * one, 0) + b * b) / 2 +
      0.1 *
        EXAMPLES.reduce((sum, { clues, is }) => {
          const margin = (is ? 1 : -1) * clues.reduce((all, clue) => all + w[clue]!, b);
          return sum + Math.max(0, 1 - margin) ** 2;
        }, 0);
    for (const clue of weights.keys())
      for (const step of [-0.01, 0.01])
        expect(cost(weights.with(clue, weights[clue]! + step), bias)).toBeGreaterThan(cost(weights, bias));
  });
  it('takes a clue that counts less for less', () => {
    const scale = Float64Array.from([0.1, 1, 1, 1, 1]);
    const scaled = EXAMPLES.map((one) => ({ ...one, square: squareOf(one.clues, scale) }));
    const less = learnLinear(scaled, scale);
    expect(less.weights[0]).toBeLessThan(learnLinear(EXAMPLES, EVEN).weights[0]!);
  });
});
