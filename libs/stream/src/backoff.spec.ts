import { expect, it } from 'vitest';
import { createVirtualClock } from '#stream-memory';
import { createBackoff } from './backoff.ts';
import { Transient } from './faults.ts';

const BUDGET_MS = 60_000;

/** Attempts that fail, each `attemptMs` long; what became of it and how many there were. */
async function attempts(
  attemptMs: (attempt: number) => number,
): Promise<{ readonly count: number; readonly atMs: number }> {
  const clock = createVirtualClock();
  const began = clock.now();
  const backoff = createBackoff(clock, BUDGET_MS, new AbortController().signal);
  let count = 0;
  let over = false;
  const gaveUp = backoff
    .retry(
      async () => {
        count += 1;
        clock.advance(attemptMs(count));
        throw new Transient('away');
      },
      () => undefined,
    )
    .catch(() => (over = true));
  for (let turn = 0; turn < 40_000 && !over; turn += 1) {
    await Promise.resolve();
    if (turn % 20 === 19) clock.advance(100);
  }
  await gaveUp;
  return { count, atMs: clock.now() - began };
}

it('gives up when the budget is spent', async () => {
  const { count, atMs } = await attempts(() => 0);
  expect(count).toBeGreaterThan(10);
  expect(atMs).toBeGreaterThanOrEqual(BUDGET_MS);
  expect(atMs).toBeLessThan(BUDGET_MS + 6_000);
});

it('does not give up because the time of the log jumps by years, as when a broker is heard for the first time', async () => {
  const { count } = await attempts((attempt) => (attempt === 2 ? 1_795_475_557_234 : 0));
  expect(count).toBeGreaterThan(5);
});

it('gives up after some attempts that take longer than the budget', async () => {
  expect((await attempts(() => 2 * BUDGET_MS)).count).toBe(3);
});
