import { describe, expect, it } from 'vitest';
import { instant, WrittenByNewer } from '#kernel';
import { id, type EventId, type FeatureLevelActivated, type WorkspaceId } from '#domain/vocabulary';
import { featureLevelWorkflow, readStoredLevel, storedLevelJson } from './feature-level.workflow.ts';
import { FEATURE_LEVELS, FIRST_LEVEL, LEVEL_WORKSPACE, NEWEST_LEVEL } from './feature-levels.ts';

const env = { now: instant(0), cause: 'c', newId: () => 'i', peers: undefined };
const activated = (level: number): FeatureLevelActivated => ({
  type: 'FeatureLevelActivated',
  eventId: id<EventId>(`level/${level}`),
  workspaceId: id<WorkspaceId>(LEVEL_WORKSPACE),
  level,
  activatedBy: 'test',
});
const after = (...levels: readonly number[]) => {
  const state = featureLevelWorkflow.initial();
  const kinds = levels.map((level) => {
    const { kind } = featureLevelWorkflow.accept(state, activated(level), env);
    if (kind === 'accepted') featureLevelWorkflow.observe(state, activated(level), env);
    return kind;
  });
  return { level: state.level, kinds };
};

describe('the feature level', () => {
  it('begins at the first, and rises to the one that is activated', () => {
    expect(after().level).toBe(FIRST_LEVEL);
    expect(after(NEWEST_LEVEL)).toEqual({ level: NEWEST_LEVEL, kinds: ['accepted'] });
  });

  it('never falls', () => {
    expect(after(NEWEST_LEVEL, FIRST_LEVEL, NEWEST_LEVEL)).toEqual({
      level: NEWEST_LEVEL,
      kinds: ['accepted', 'ignored', 'ignored'],
    });
  });

  it('that is no level is rejected', () => expect(after(0, 1.5).kinds).toEqual(['rejected', 'rejected']));

  it('that a newer version brought is not taken for one of this', () =>
    expect(after(NEWEST_LEVEL + 1)).toEqual({ level: FIRST_LEVEL, kinds: ['rejected'] }));

  it('is stored, and read as it was', () => {
    expect(readStoredLevel(storedLevelJson({ level: NEWEST_LEVEL }))).toEqual({ level: NEWEST_LEVEL });
    expect(() => readStoredLevel('{"v":2,"level":1}')).toThrow(WrittenByNewer);
    expect(() => readStoredLevel(`{"v":1,"level":${NEWEST_LEVEL + 1}}`)).toThrow(WrittenByNewer);
    expect(() => readStoredLevel('{}')).toThrow(/no form or no level/);
  });
});

it('levels are listed one after the other, each with what it brings', () => {
  expect(FEATURE_LEVELS.map(({ level }) => level)).toEqual(FEATURE_LEVELS.map((_, at) => at + 1));
  for (const { level, brings } of FEATURE_LEVELS) expect(brings.length > 0).toBe(level > FIRST_LEVEL);
});
