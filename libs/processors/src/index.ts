export { addressLevel, featureLevelPart, LEVEL_AGGREGATE } from './feature-level.part.ts';
