export {
  FEATURE_LEVELS,
  FIRST_LEVEL,
  LEVEL_WORKSPACE,
  NEWEST_LEVEL,
  type FeatureLevel,
} from './feature-levels.ts';
export {
  beyondLevel,
  featureLevelWorkflow,
  readStoredLevel,
  storedLevelJson,
  type LevelState,
} from './feature-level.workflow.ts';
