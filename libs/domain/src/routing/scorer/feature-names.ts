/** What a scorer may know of an agent: nothing else of an agent is ever looked at. What each is stands in `FEATURE_DOCS` of the policy. */
export const FEATURE_NAMES = ['idle', 'room', 'skill', 'sameAgent', 'language'] as const;

export type FeatureName = (typeof FEATURE_NAMES)[number];

/** Each from 0 to 1. */
export type FeatureValues = Readonly<Record<FeatureName, number>>;

/** What each counts for, as the queue's policy says. */
export type FeatureWeights = Readonly<Record<FeatureName, number>>;
