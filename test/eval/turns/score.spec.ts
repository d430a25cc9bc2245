import { describe, expect, it } from 'vitest';
import { goldenTransfer, timingOf, turnOf } from './score.ts';

const needed = { from: 3, to: 5, at: 4 };

describe('the turn at which a human comes', () => {
  it.each([
    [1, 'early'],
    [2, 'on time'],
    [6, 'on time'],
    [7, 'late'],
    [null, 'missed'],
  ] as const)('turn %s is %s where 3 to 5 is right', (turn, timing) => {
    expect(timingOf(turn, needed)).toBe(timing);
  });

  it('is false where the assistant does it well, whatever the turn', () => {
    expect([timingOf(0, null), timingOf(null, null)]).toEqual(['false', 'right']);
  });

  it('is that of the first of an offer and an escalation where offers count', () => {
    const decided = { escalatedAt: 6, offeredAt: 2, code: 'explicit_request' };
    expect([turnOf(decided, 'escalated'), turnOf(decided, 'escalated or offered')]).toEqual([6, 2]);
    expect(turnOf({ ...decided, escalatedAt: null }, 'escalated or offered')).toBe(2);
    expect(turnOf({ ...decided, escalatedAt: null }, 'escalated')).toBeNull();
  });
});

describe('golden transfer within tolerance', () => {
  it('is 1 where nothing is labelled and nothing predicted, 0 where only one of the two is', () => {
    expect(goldenTransfer([], [], 1)).toBe(1);
    expect(goldenTransfer([], [3], 1)).toBe(0);
    expect(goldenTransfer([3], [], 1)).toBe(0);
  });

  it('falls with the distance to the nearest labelled turn, by hand', () => {
    expect(goldenTransfer([3], [3, 9], 1)).toBe(1);
    expect(goldenTransfer([4], [3, 9], 1)).toBeCloseTo(Math.exp(-0.5), 12);
    expect(goldenTransfer([3, 5], [3], 2)).toBeCloseTo((1 + Math.exp(-0.5)) / 2, 12);
  });
});
