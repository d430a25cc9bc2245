import { expect, it } from 'vitest';
import { instant } from '#kernel';
import type { WorkerState } from '#stream';
import { createTurnWatch, whatIsNotRunning } from './worker-conditions.ts';

const state = (lastTickAt: number): WorkerState => ({
  tasks: [],
  ready: true,
  lastTickAt: instant(lastTickAt),
  error: undefined,
});

it('a turn that does not end is met, however the time of the log jumps', () => {
  let now = 0;
  const watch = createTurnWatch(1_000, () => now);
  expect(watch(state(0))).toBeNull();
  now = 1_000;
  expect(watch(state(0))).toBeNull();
  now = 1_001;
  expect(watch(state(0))).toBe('a turn has taken 1001 ms and more; 1000 are allowed');
  // The first broker is heard: its time is years later than the count from 0.
  expect(watch(state(1_795_475_557_234))).toBeNull();
  now = 5_000;
  expect(watch(state(1_795_475_561_233))).toBeNull();
});

it('the tasks that do not run are named', () => {
  const tasks = (['running', 'committing', 'opening', 'restoring', 'closed'] as const).map(
    (is, partition) => ({
      task: { processor: 'trigger', partition },
      state: is,
    }),
  );
  expect(whatIsNotRunning({ ...state(0), ready: false, tasks })).toBe(
    'trigger.2 is opening, trigger.3 is restoring, trigger.4 is closed',
  );
  expect(whatIsNotRunning({ ...state(0), ready: false })).toBe('no assignment is known yet');
  expect(whatIsNotRunning({ ...state(0), tasks })).toBeNull();
});
