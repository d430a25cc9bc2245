import type { FeatureValues, FeatureWeights } from './feature-names.ts';

/** A way to say how well an agent suits an episode. Pure, and the same number on every machine. Everything about it is in its file. */
export interface Scorer {
  /** As `scorer.use` of a queue names it. */
  readonly name: string;
  /** Raised with every change of what it computes: what was recorded by another version is not comparable. */
  readonly version: number;
  /** Higher is better. */
  score(features: FeatureValues, weights: FeatureWeights): number;
}
