import { accepted, ignored, rejected, WrittenByNewer, type Workflow } from '#kernel';
import type { FeatureLevelActivated } from '#domain/vocabulary';
import { FIRST_LEVEL, NEWEST_LEVEL } from './feature-levels.ts';

/** The feature level of a task. One object, changed in place, so that its holders see the level as it is now. */
export interface LevelState {
  level: number;
}

/** Rises with each activation, never falls. */
export const featureLevelWorkflow: Workflow<LevelState, FeatureLevelActivated, never> = {
  name: 'feature-level',
  initial: () => ({ level: FIRST_LEVEL }),
  accept({ level }, input) {
    if (input.type !== 'FeatureLevelActivated') return ignored('a feature level has no deadlines');
    if (!Number.isSafeInteger(input.level) || input.level < FIRST_LEVEL)
      return rejected(`feature level ${input.level} is not a whole number from ${FIRST_LEVEL}`);
    if (input.level > NEWEST_LEVEL) return rejected(beyondLevel(input.level));
    return input.level <= level ? ignored(`feature level ${level} is active already`) : accepted();
  },
  observe(state, input) {
    if (input.type === 'FeatureLevelActivated') state.level = input.level;
  },
  decide: () => [],
  apply: () => undefined,
};

/** Of the stored form. */
const VERSION = 1;

export function storedLevelJson({ level }: Readonly<LevelState>): string {
  return JSON.stringify({ v: VERSION, level });
}

/** @throws WrittenByNewer where this version does not know the level or the form, Error where it is damaged. */
export function readStoredLevel(json: string): LevelState {
  const { v, level } = JSON.parse(json) as { readonly v?: unknown; readonly level?: unknown };
  if (typeof v !== 'number' || typeof level !== 'number') throw new Error('it has no form or no level');
  if (v > VERSION) throw new WrittenByNewer(`its form is version ${v}, this Baton reads up to ${VERSION}`);
  if (level > NEWEST_LEVEL) throw new WrittenByNewer(beyondLevel(level));
  return { level };
}

/** Why this version cannot go on under a level that it does not know. */
export function beyondLevel(level: number): string {
  return `feature level ${level} is active, this Baton knows up to ${NEWEST_LEVEL}: go on with the newer version`;
}
