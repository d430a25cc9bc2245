import { FEATURE_NAMES } from './feature-names.ts';
import type { Scorer } from './define-scorer.ts';

/** The sum of all features, each times its weight. */
export const linear = {
  name: 'linear',
  version: 1,
  score(features, weights) {
    let sum = 0;
    for (const name of FEATURE_NAMES) sum += features[name] * weights[name];
    return sum;
  },
} as const satisfies Scorer;
