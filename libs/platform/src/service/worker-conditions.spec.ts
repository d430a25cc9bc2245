import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { sourceId, type Heard, type TaskReport, type WorkerStatus } from '#stream';
import { createTurnWatch, whyItDoesNotWork } from './worker-conditions.ts';

const status = (lastTickAt: number): WorkerStatus => ({
  tasks: [],
  heard: [],
  ready: true,
  lastTickAt: instant(lastTickAt),
  error: undefined,
});

const report = (
  partition: number,
  status: TaskReport['status'],
  more: Partial<TaskReport> = {},
): TaskReport => ({
  task: { processor: 'trigger', partition },
  status,
  forMs: 0,
  failing: null,
  oldestMs: 0,
  ...more,
});
const heard = (partition: number, agoMs: number, more: Partial<Heard> = {}): Heard => ({
  source: sourceId('events', partition),
  agoMs,
  from: 'broker:9092',
  reason: null,
  ...more,
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
  const tasks = (['running', 'committing', 'opening', 'restoring', 'closed'] as const).map((is, partition) =>
    report(partition, is),
  );
  expect(whyItDoesNotWork({ ...status(0), ready: false, tasks })).toBe(
    'trigger.2 is opening, trigger.3 is restoring, trigger.4 is closed',
  );
  expect(whyItDoesNotWork({ ...status(0), ready: false })).toBe('no assignment is known yet');
  expect(whyItDoesNotWork({ ...status(0), tasks })).toBeNull();
});

describe('a worker whose tasks all run is not ready', () => {
  const why = (more: Partial<WorkerStatus>): string | null => whyItDoesNotWork({ ...status(0), ...more });

  it('where no fetch was answered within 5 s: it names the broker, how long, and the reason', () => {
    expect(why({ heard: [heard(0, 4_999), heard(1, 100)] })).toBeNull();
    expect(why({ heard: [heard(0, 6_000), heard(1, 12_345), heard(2, 0)] })).toMatch(
      /^Broker broker:9092 has not answered fetches of events\/1 and 1 more for 12 s, since \d{4}-\S+Z\.$/,
    );
    expect(why({ heard: [heard(0, 6_000, { reason: 'ECONNREFUSED.' })] })).toMatch(/Z: ECONNREFUSED\.$/);
  });

  it('where a partition has no leader', () => {
    expect(why({ heard: [heard(7, 8_000, { from: null })] })).toMatch(
      /^No broker serves events\/7 for 8 s, /,
    );
  });

  it('where a task cannot commit within 10 s', () => {
    expect(why({ tasks: [report(0, 'committing', { forMs: 10_000 })] })).toBeNull();
    expect(why({ tasks: [report(0, 'committing', { forMs: 11_000 }), report(1, 'running')] })).toMatch(
      /^trigger\.0 cannot commit for 11 s, since /,
    );
  });

  it('where what a task needs fails again and again for 5 s', () => {
    const failing = { reason: 'The registry is away.', forMs: 5_000 };
    expect(why({ tasks: [report(3, 'running', { failing })] })).toBeNull();
    expect(why({ tasks: [report(3, 'running', { failing: { ...failing, forMs: 7_000 } })] })).toMatch(
      /^trigger\.3 tries again and again for 7 s, since .*: The registry is away\.$/,
    );
  });
});
