import { expect, it } from 'vitest';
import { boundedQueues } from './waiting-queues.ts';

const queue = (name: string, oldestAt: number, count = 1) => ({
  workspace: 'w',
  queue: name,
  count,
  oldestAt,
});

it('names the queues with the longest wait, and shows the rest as one', () => {
  const queues = [queue('late', 30, 2), queue('first', 10), queue('second', 20), queue('later', 40, 5)];
  expect(boundedQueues(queues, 2)).toEqual([
    queue('first', 10),
    queue('second', 20),
    { workspace: 'other', queue: 'other', count: 7, oldestAt: 30 },
  ]);
  expect(boundedQueues([queue('empty', Infinity, 0), queue('none', Infinity, 0), ...queues], 1)).toEqual([
    queue('first', 10),
    { workspace: 'other', queue: 'other', count: 8, oldestAt: 20 },
  ]);
  expect(boundedQueues(queues, 4).map((each) => each.queue)).toEqual(['first', 'second', 'late', 'later']);
});
