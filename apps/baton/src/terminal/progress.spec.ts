import { describe, expect, it } from 'vitest';
import { createSpeed, progressBar, progressLine } from './progress.ts';

const half = { done: 60_000, total: 120_000, perSecond: 10_000 };

describe('progress', () => {
  it('draws a bar with what is done, the speed and what is left', () => {
    expect(progressBar('Importing', 'events', half, 100)).toBe(
      'Importing  [###############...............]  50 %  60,000 of 120,000 events  10,000/s  6 s left',
    );
  });

  it('leaves the bar out on a narrow terminal and never wraps', () => {
    expect(progressBar('Importing', 'events', half, 40)).toHaveLength(40);
  });

  it('says only what it knows without a total', () => {
    expect(progressLine('Reading', 'records', { done: 500, total: null, perSecond: 100 })).toBe(
      'Reading: 500 records  100/s',
    );
  });

  it('does not divide by nothing at the start', () => {
    expect(progressLine('Reading', 'records', { done: 0, total: 10, perSecond: 0 })).toBe(
      'Reading: 0 of 10 records  0/s',
    );
  });

  it('tells the speed of now, not that of a beginning that went fast', () => {
    const speed = createSpeed();
    expect(speed(400_000, 2_000)).toBe(200_000);
    expect(speed(1_000_000, 5_000)).toBe(200_000);
    speed(1_010_000, 10_000);
    expect(speed(1_020_000, 15_000)).toBe(2_000);
  });
});
