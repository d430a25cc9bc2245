import { expect, it } from 'vitest';
import { commonPartitionCount, mustBeBegunWith } from './partition-counts.ts';

const counts = (...entries: (readonly [string, number])[]) => new Map(entries);

it('topics with as many partitions make as many tasks', () => {
  expect(commonPartitionCount(counts(['left', 4], ['right', 4]))).toBe(4);
});

it('topics that differ are named, with the command that shows more', () => {
  expect(() => commonPartitionCount(counts(['left', 4], ['right', 6]))).toThrow(
    /left has 4, right has 6.*baton topics check/,
  );
});

it('topics that are not there are named, with the command that creates them', () => {
  expect(() => commonPartitionCount(counts(['left', 4], ['right', 0]))).toThrow(
    /no topic right\..*baton topics apply/,
  );
});

it('another number than the group began with is refused, with what it would break and what to do instead', () => {
  mustBeBegunWith('baton.boxes', 4, counts(['left', 4]));
  expect(() => mustBeBegunWith('baton.boxes', 4, counts(['left', 4], ['right', 6]))).toThrow(
    /^right has 6 partitions, but baton.boxes began with 4\..*keys move.*new topic prefix.*"More partitions"/,
  );
});
