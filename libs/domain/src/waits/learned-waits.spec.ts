import { instant } from '#kernel';
import { describe, expect, it } from 'vitest';
import {
  learnWait,
  newLearnedWaits,
  noteFreed,
  promiseWait,
  type LearnedWaits,
  type QueueView,
} from './learned-waits.ts';
import { queueWait, waitRange } from './queue-wait.ts';

const MINUTE = 60_000;
const view = (change: Partial<QueueView> = {}): QueueView => ({
  now: instant(1_000_000),
  group: 'any',
  kind: 'any',
  aheadCount: 4,
  serverCount: 5,
  meanServiceMs: 3 * MINUTE,
  meanUncertainty: 0.1,
  abandonmentRatePerMs: 1 / (6 * MINUTE),
  headAgeMs: 30_000,
  ...change,
});

/** Waits of a queue in a fixed and mixed order. @param scale of all durations */
function run(
  learned: LearnedWaits,
  from: number,
  to: number,
  wait: (i: number, meanMs: number) => number,
  scale = 1,
) {
  const promises = [];
  for (let i = from; i < to; i += 1) {
    const now = instant(i * 20_000 * scale);
    const seen = view({
      now,
      kind: `kind ${i % 3}`,
      aheadCount: (i * 7) % 11,
      serverCount: 3 + ((i * 5) % 4),
      meanServiceMs: 3 * MINUTE * scale,
      abandonmentRatePerMs: 1 / (6 * MINUTE * scale),
      headAgeMs: ((i * 13) % 7) * 10_000 * scale,
    });
    const promise = promiseWait(learned, seen);
    promises.push(promise);
    const waitedMs = wait(i, promise.unitMs);
    learnWait(learned, promise, waitedMs, now);
    if (i % 2 === 0) noteFreed(learned, now);
  }
  return promises;
}

const mixed = (i: number, unitMs: number): number => Math.round((unitMs * ((i * 37) % 100)) / 40);

describe('Waits that are learned', () => {
  it('are promised as the formula says before anything was learned', () => {
    const promise = promiseWait(newLearnedWaits(), view());
    const formula = queueWait(view());
    expect(promise.meanMs / formula.meanMs).toBeCloseTo(1, 2);
    expect(promise.p50Ms / waitRange(formula).p50Ms).toBeCloseTo(1, 2);
    expect(promise.p90Ms / waitRange(formula).p90Ms).toBeCloseTo(1, 2);
    expect(promise.p10Ms).toBeLessThan(promise.p50Ms);
  });

  it('come nearer to what the queue does: three times the formula', () => {
    const learned = newLearnedWaits();
    run(
      learned,
      0,
      400,
      (i) => 3 * queueWait(view({ aheadCount: (i * 7) % 11, serverCount: 3 + ((i * 5) % 4) })).meanMs,
    );
    const { meanMs } = promiseWait(learned, view({ now: instant(400 * 20_000) }));
    expect(meanMs / queueWait(view()).meanMs).toBeGreaterThan(2.4);
    expect(meanMs / queueWait(view()).meanMs).toBeLessThan(3.6);
  });

  it('differ by kind where kinds differ', () => {
    const learned = newLearnedWaits();
    run(learned, 0, 600, (i, unitMs) => (i % 3 === 0 ? 3 * unitMs : unitMs));
    const now = instant(600 * 20_000);
    const slow = promiseWait(learned, view({ kind: 'kind 0', now })).meanMs;
    expect(slow).toBeGreaterThan(1.5 * promiseWait(learned, view({ kind: 'kind 1', now })).meanMs);
  });

  it('are promised at once by the agents there are now, not by those who were', () => {
    const learned = newLearnedWaits();
    run(learned, 0, 200, mixed);
    const now = instant(200 * 20_000);
    const before = promiseWait(learned, view({ now, serverCount: 5 }));
    const after = promiseWait(learned, view({ now, serverCount: 1 }));
    expect(after.p90Ms).toBeGreaterThan(1.5 * before.p90Ms);
  });

  it('keep their range where they vary more than the formula says: it widens by itself', () => {
    const learned = newLearnedWaits();
    const promises = run(learned, 0, 3_000, (i, unitMs) => (i % 5 === 0 ? 6 * unitMs : 0.1 * unitMs));
    const [first, last] = [promises[0]!, promises.at(-1)!];
    expect(last.p90Ms / last.meanMs).toBeGreaterThan((1.5 * first.p90Ms) / first.meanMs);
  });

  it('are never promised below 0 or out of order, whatever was learned', () => {
    const learned = newLearnedWaits();
    for (const promise of run(learned, 0, 2_000, (i) => (i % 2 === 0 ? 0 : 1e9))) {
      expect(promise.p10Ms).toBeGreaterThanOrEqual(0);
      expect(promise.p50Ms).toBeGreaterThanOrEqual(promise.p10Ms);
      expect(promise.p90Ms).toBeGreaterThanOrEqual(promise.p50Ms);
      for (const value of Object.values(promise)) {
        if (typeof value === 'number') expect(Number.isSafeInteger(value)).toBe(true);
      }
    }
  });

  it('are learned alike whether a queue lives in minutes or in hours', () => {
    const minutes = run(newLearnedWaits(), 0, 300, mixed);
    const hours = run(newLearnedWaits(), 0, 300, mixed, 60);
    for (const [i, { meanMs }] of minutes.entries()) {
      expect(hours[i]!.meanMs / (60 * meanMs)).toBeCloseTo(1, 1);
    }
  });

  it('are the same bytes where the queue is stored and restored in between', () => {
    const whole = newLearnedWaits();
    run(whole, 0, 500, mixed);
    const half = newLearnedWaits();
    run(half, 0, 250, mixed);
    const restored = JSON.parse(JSON.stringify(half)) as LearnedWaits;
    run(restored, 250, 500, mixed);
    expect(JSON.stringify(restored)).toBe(JSON.stringify(whole));
  });

  it('take few bytes, however much was learned', () => {
    const learned = newLearnedWaits();
    run(learned, 0, 20_000, mixed);
    for (let i = 0; i < 100; i += 1) {
      const name = `0123456 ${i}`;
      const promise = promiseWait(learned, view({ kind: name, group: name }));
      learnWait(learned, promise, 12_345.678, instant(i));
    }
    expect(JSON.stringify(learned).length).toBeLessThan(4_000);
  });
});
