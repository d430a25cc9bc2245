import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FEATURE_LEVELS, FIRST_LEVEL, NEWEST_LEVEL } from '#domain/feature-level';
import { BUILT_IN_POLICY, builtInPolicyAt, liveBuiltIn } from './built-in-policy.ts';

describe('the built-in policy', () => {
  it.each(FEATURE_LEVELS)('of level $level has the hash of its document', ({ level }) => {
    const { version, hash, document } = builtInPolicyAt(level);
    expect([version, hash]).toEqual([0, createHash('sha256').update(document).digest('hex')]);
  });

  it('of every level places a customer as the newest does, so that nothing that waits has to move', () => {
    const placing = (level: number) => {
      const { queues, routes, priority } = builtInPolicyAt(level).policy;
      const needs = queues.map(({ id, units, skills, matchLanguage }) => ({
        id,
        units,
        skills,
        matchLanguage,
      }));
      // Danger to life goes first once that is in force; nobody who waits has to move for it, nor for what later policies do.
      const later = {
        safetyFirst: null,
        appliesToWaiting: null,
        carryWait: null,
        lostAgent: null,
        serviceLevel: null,
      };
      return { needs, routes, priority: { ...priority, ...later } };
    };
    for (const { level } of FEATURE_LEVELS) expect(placing(level)).toEqual(placing(NEWEST_LEVEL));
  });

  it('of a task is that of its level at any moment', () => {
    const level = { level: FIRST_LEVEL };
    const live = liveBuiltIn(level);
    expect(live.hash).toBe(builtInPolicyAt(FIRST_LEVEL).hash);
    level.level = NEWEST_LEVEL;
    expect({ ...live }).toEqual(BUILT_IN_POLICY);
  });
});
