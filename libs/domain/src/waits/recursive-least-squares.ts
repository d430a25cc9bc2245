/**
 * Linear regression that learns from one observation after the other: recursive least squares, as the Kalman filter of weights that
 * drift (Ljung and Söderström, Theory and Practice of Recursive Identification, MIT Press 1983). Only + - * / in one fixed order,
 * so that every engine learns the same. Changed in place; plain JSON.
 */
export interface Regression {
  /** One a feature. */
  readonly weights: number[];
  /** How unsure the weights are, in units of the noise of an observation: the upper triangle of a symmetric matrix, row by row. */
  readonly covariance: number[];
}

/**
 * How unsure each weight is to begin with, and at most: a feature that never shows anything does not make its weight ever less sure. Ten
 * times as much learns no more in the end, and errs more in the first fifty waits (docs/evaluation.md, "Waits").
 */
const VARIANCE_MAX = 0.1;
/** By so much each observation makes each weight less sure again, so that what a queue was like long ago fades. */
const DRIFT = 1e-6;

/** @param weights what is believed before anything was observed */
export function newRegression(weights: readonly number[]): Regression {
  const covariance: number[] = [];
  for (let row = 0; row < weights.length; row += 1) {
    for (let column = row; column < weights.length; column += 1) {
      covariance.push(row === column ? VARIANCE_MAX : 0);
    }
  }
  return { weights: [...weights], covariance };
}

export function predict({ weights }: Readonly<Regression>, features: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) sum += weights[i]! * features[i]!;
  return sum;
}

/** @param error what was observed less what is predicted of these features now */
export function learn({ weights, covariance }: Regression, features: readonly number[], error: number): void {
  const size = weights.length;
  const gains = new Array<number>(size).fill(0);
  for (let row = 0, at = 0; row < size; row += 1) {
    gains[row]! += covariance[at]! * features[row]!;
    at += 1;
    for (let column = row + 1; column < size; column += 1, at += 1) {
      gains[row]! += covariance[at]! * features[column]!;
      gains[column]! += covariance[at]! * features[row]!;
    }
  }
  let noise = 1;
  for (let i = 0; i < size; i += 1) noise += features[i]! * gains[i]!;
  for (let row = 0, at = 0; row < size; row += 1) {
    const share = gains[row]! / noise;
    weights[row]! += share * error;
    const variance = covariance[at]! - share * gains[row]!;
    covariance[at] = variance + Math.max(0, Math.min(DRIFT, VARIANCE_MAX - variance));
    at += 1;
    for (let column = row + 1; column < size; column += 1, at += 1) {
      covariance[at]! -= share * gains[column]!;
    }
  }
}
