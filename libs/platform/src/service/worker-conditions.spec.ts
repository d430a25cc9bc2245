import { expect, it } from 'vitest';
import { instant } from '#kernel';
import type { WorkerStatus } from '#stream';
import { createTurnWatch, whatIsNotRunning } from './worker-conditions.ts';

const status = (lastTickAt: number): WorkerStatus => ({
  tasks: [],
  ready: true,
  lastTickAt: instant(lastTickAt),
  error: undefined,
});

it('a turn that does not end is met, however the time of the log jumps', () => {
  let now = 0;
  const watch = createTurnWatch(1_000, () => now);
  expect(watch(status(0))).toBeNull();
  now = 1_000;
  expect(watch(status(0))).toBeNull();
  now = 1_001;
  expect(watch(status(0))).toBe('a turn has taken 1001 ms and more; 1000 are allowed');
  // The first broker is heard: its time is years later than the count from 0.
  expect(watch(status(1_795_475_557_234))).toBeNull();
  now = 5_000;
  expect(watch(status(1_795_475_561_233))).toBeNull();
});

it('the tasks that do not run are named', () => {
  const tasks = (['running', 'committing', 'opening', 'restoring', 'closed'] as const).map(
    (is, partition) => ({
      task: { processor: 'trigger', partition },
      status: is,
    }),
  );
  expect(whatIsNotRunning({ ...status(0), ready: false, tasks })).toBe(
    'trigger.2 is opening, trigger.3 is restoring, trigger.4 is closed',
  );
  expect(whatIsNotRunning({ ...status(0), ready: false })).toBe('no assignment is known yet');
  expect(whatIsNotRunning({ ...status(0), tasks })).toBeNull();
});
