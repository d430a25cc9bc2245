import { instant } from '#kernel';
import { describe, expect, it } from 'vitest';
import { kindOf, newQueuePace, paceFreed, paceTaken, paceWaited, recentServers } from './queue-pace.ts';

describe('The pace of a queue', () => {
  it('is unknown before anything has happened', () => {
    const pace = newQueuePace();
    expect(pace).toEqual({
      freedAt: null,
      takenAt: null,
      recentWaitMs: null,
      kinds: [],
      groups: [],
    });
    expect(kindOf(pace, 'any')).toBeUndefined();
  });

  it('is that of the first wait, then follows the others', () => {
    const pace = newQueuePace();
    paceWaited(pace, 'a', 1_000, 0);
    paceWaited(pace, 'a', 2_000, 0);
    expect(pace.recentWaitMs).toBe(1_100);
    paceTaken(pace, 'g', 10, instant(5));
    paceTaken(pace, 'g', 30, instant(6));
    paceFreed(pace, instant(7));
    expect(pace).toMatchObject({ takenAt: 6, freedAt: 7 });
    expect(recentServers(pace, 'g')).toBe(11);
    expect(recentServers(pace, 'other')).toBeUndefined();
  });

  it('takes a new kind to be like the queue, and moves its offset by what was missed', () => {
    const pace = newQueuePace();
    paceWaited(pace, 'a', 1_000, 0);
    paceWaited(pace, 'b', 2_000, 2.1);
    expect(kindOf(pace, 'b')).toEqual({ kind: 'b', count: 1, recentWaitMs: 1_100, offset: 0.1 });
    expect(kindOf(pace, 'a')).toEqual({ kind: 'a', count: 1, recentWaitMs: 1_000, offset: 0 });
  });

  it('remembers the 12 groups that were served last', () => {
    const pace = newQueuePace();
    for (let i = 0; i < 20; i += 1) paceTaken(pace, `group ${i}`, i, instant(i));
    expect(pace.groups).toHaveLength(12);
    expect(recentServers(pace, 'group 7')).toBeUndefined();
    expect(recentServers(pace, 'group 19')).toBe(19);
  });

  it('remembers the 24 kinds that ended last', () => {
    const pace = newQueuePace();
    for (let i = 0; i < 30; i += 1) {
      paceWaited(pace, 'often', 1_000, 0);
      paceWaited(pace, `kind ${i}`, 1_000, 0);
    }
    expect(pace.kinds).toHaveLength(24);
    expect(kindOf(pace, 'often')?.count).toBe(30);
    expect(kindOf(pace, 'kind 0')).toBeUndefined();
    expect(kindOf(pace, 'kind 29')).toBeDefined();
  });
});
