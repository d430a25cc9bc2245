import { expect, it } from 'vitest';
import { instant } from '#kernel';
import { offset, sourceId } from '#stream';
import type { SourceRecord } from '#stream';
import type { FetchListener } from '../reading/partition-fetcher.ts';
import { NO_VALUE } from '../reading/record-batch.ts';
import { encodePosition, POSITION_KEY } from './changelog-record.ts';
import { readChangelog, type FetcherFactory, type Stretch } from './read-changelog.ts';

const task = { processor: 'p', partition: 0 };
const source = sourceId('p.changelog.v1', 0);

const record = (at: number, key: string, value: Uint8Array): SourceRecord => ({
  topic: 'p.changelog.v1',
  partition: 0,
  offset: offset(at),
  appendedAt: instant(0),
  key,
  value,
  headers: {},
});
const position = (unit: number) => ({ next: new Map(), time: instant(unit), unit });

/** Gives these answers, one after the other, as soon as it is asked. */
function answering(
  answers: readonly { readonly records: SourceRecord[]; readonly next: number }[],
): FetcherFactory {
  return (listener: FetchListener) => ({
    add() {
      for (const { records, next } of answers)
        listener.fetched({ source, records, next: offset(next), end: offset(99), requestedAt: 0 });
    },
    remove() {},
    pause() {},
    resume() {},
    heard: () => [],
    async close() {},
  });
}

async function all(factory: FetcherFactory, from: number, to: number): Promise<Stretch[]> {
  const stretches: Stretch[] = [];
  for await (const stretch of readChangelog(factory, task, from, to)) stretches.push(stretch);
  return stretches;
}

it('ends where our own marker was compacted away, and takes nothing of the later owner that lies past it', async () => {
  const mine = [record(3, 'a', Buffer.from('mine')), record(4, POSITION_KEY, encodePosition(position(1)))];
  // Our marker was 7: the later owner's is 12, and compaction has left neither ours nor what was between.
  const later = [
    record(14, 'a', Buffer.from('later')),
    record(15, POSITION_KEY, encodePosition(position(2))),
  ];
  const stretches = await all(answering([{ records: [...mine, ...later], next: 17 }]), 0, 7);
  expect(stretches).toHaveLength(1);
  expect(stretches[0]?.next).toBe(7);
  expect(stretches[0]?.position?.unit).toBe(1);
  expect(Buffer.from(stretches[0]?.changes.get('a' as never) ?? []).toString()).toBe('mine');
});

it('ends where nothing but control records and aborted ones lie before our marker', async () => {
  const stretches = await all(
    answering([
      { records: [], next: 5 },
      { records: [], next: 9 },
    ]),
    2,
    9,
  );
  expect(stretches.map(({ next }) => next)).toEqual([5, 9]);
  expect(await all(answering([]), 9, 9)).toEqual([]);
});

it('distinguishes an entity that was removed from one that is empty', async () => {
  const records = [record(0, 'empty', Buffer.alloc(0)), record(1, 'gone', NO_VALUE)];
  const [stretch] = await all(answering([{ records, next: 2 }]), 0, 2);
  expect([...(stretch?.changes ?? [])]).toEqual([
    ['empty', new Uint8Array(0)],
    ['gone', null],
  ]);
});

it('keeps of an answer no more memory than its entities take', async () => {
  const answer = new Uint8Array(1_000_000);
  const records = [
    record(0, 'a', answer.subarray(10, 14)),
    record(1, 'b', answer.subarray(500_000, 500_005)),
  ];
  const [stretch] = await all(answering([{ records, next: 2 }]), 0, 2);
  const values = [...(stretch?.changes.values() ?? [])].map((value) => value!);
  expect(values.map(({ length }) => length)).toEqual([4, 5]);
  expect(new Set(values.map(({ buffer }) => buffer.byteLength))).toEqual(new Set([9]));
});
