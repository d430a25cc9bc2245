import { expect, it } from 'vitest';
import { instant } from '#kernel';
import { createBacklog } from './backlog.ts';
import { offset, sourceId, type SourceRecord } from './records.ts';

const record = (topic: string, at: number, appendedAt: number): SourceRecord => ({
  topic,
  partition: 0,
  offset: offset(at),
  appendedAt: instant(appendedAt),
  key: null,
  value: new Uint8Array(),
  headers: {},
});
const committed = (...to: readonly (readonly [string, number])[]) =>
  new Map(to.map(([topic, next]) => [sourceId(topic, 0), offset(next)]));

it('the oldest record is the first that was delivered and is not committed', () => {
  const backlog = createBacklog();
  expect(backlog.oldest).toBeNull();
  backlog.delivered([record('a', 0, 10), record('a', 1, 20)]);
  backlog.delivered([record('a', 2, 30)]);
  backlog.delivered([record('b', 7, 15)]);
  backlog.delivered([]);
  expect(backlog.oldest).toBe(10);
  // A part of what came together: it counts until all of it is committed.
  backlog.committed(committed(['a', 1]));
  expect(backlog.oldest).toBe(10);
  backlog.committed(committed(['a', 2]));
  expect(backlog.oldest).toBe(15);
  backlog.committed(committed(['b', 8]));
  expect(backlog.oldest).toBe(30);
  backlog.committed(committed(['a', 3], ['b', 8]));
  expect(backlog.oldest).toBeNull();
});
