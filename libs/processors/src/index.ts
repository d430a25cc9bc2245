export { beginAtNewestLevel, levelActivated } from './begin-at-newest-level.ts';
export { addressLevel, featureLevelPart, LEVEL_AGGREGATE } from './feature-level.part.ts';
