import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { bodies, boxProcessor, put, SEAL_AFTER_MS } from '#testing';
import { createMemoryRuntime } from '#stream-memory';
import { createInbox } from './inbox.ts';
import {
  createWorker,
  offset,
  sourceId,
  type RecordSource,
  type SourceListener,
  type SourceProgress,
  type SourceRecord,
} from './index.ts';

const left = sourceId('left', 0);
const right = sourceId('right', 0);

const record = (topic: string, at: number, time: number): SourceRecord => ({
  topic,
  partition: 0,
  offset: offset(at),
  appendedAt: instant(time),
  key: null,
  value: new Uint8Array(0),
  headers: {},
});
const upTo = (next: number, caughtUpAt: number | null): SourceProgress => ({
  next: offset(next),
  caughtUpAt: caughtUpAt === null ? null : instant(caughtUpAt),
});

function inboxOf(delivery: RecordSource['delivery']) {
  return createInbox({
    topics: ['left', 'right'],
    partition: 0,
    position: { next: new Map(), time: instant(0), unit: 0 },
    source: { pause: () => {}, resume: () => {}, ...(delivery && { delivery }) },
    queueRecordsMax: 100,
    delivered: () => {},
  });
}

describe('an inbox of a source that fetches', () => {
  it('waits for a partition of which nothing is known', () => {
    const inbox = inboxOf('fetched');
    inbox.deliver(left, [record('left', 0, 10)], upTo(1, 50));
    expect(inbox.first()).toBeUndefined();
    inbox.deliver(right, [], upTo(0, 50));
    expect(inbox.first()?.source).toBe(left);
  });

  it('waits for a partition that has more, which may be earlier', () => {
    const inbox = inboxOf('fetched');
    inbox.deliver(left, [record('left', 0, 10), record('left', 1, 20)], upTo(2, 50));
    inbox.deliver(right, [record('right', 0, 5)], upTo(1, null));
    inbox.first()!.shift();
    expect(inbox.first()).toBeUndefined();
    inbox.deliver(right, [record('right', 1, 15)], upTo(2, 60));
    const order = [];
    for (let queue = inbox.first(); queue !== undefined; queue = inbox.first()) {
      order.push(`${queue.source}@${queue.head.offset}`);
      queue.shift();
    }
    expect(order).toEqual(['left/0@0', 'right/0@1', 'left/0@1']);
  });

  it('is caught up as far as the source that is least so', () => {
    const inbox = inboxOf('fetched');
    expect(inbox.caughtUpAt(instant(100))).toBeNull();
    inbox.deliver(left, [], upTo(0, 80));
    expect(inbox.caughtUpAt(instant(100))).toBeNull();
    inbox.deliver(right, [], upTo(0, 70));
    expect(inbox.caughtUpAt(instant(100))).toBe(70);
    expect(inbox.caughtUpAt(instant(60))).toBe(60);
    inbox.deliver(left, [record('left', 0, 90)], upTo(1, null));
    expect(inbox.caughtUpAt(instant(100))).toBeNull();
  });

  it('knows that nothing before the end of a fetch is still to come', () => {
    const inbox = inboxOf('fetched');
    inbox.deliver(left, [record('left', 3, 10)], upTo(7, 50));
    expect(inbox.queues[0]!.nextOffset).toBe(7);
    expect(() => inbox.deliver(left, [record('left', 6, 11)], upTo(8, 50))).toThrow(/offset 6/);
  });
});

it('an inbox of a source that delivers at once never waits', () => {
  const inbox = inboxOf(undefined);
  inbox.deliver(left, [record('left', 0, 10)]);
  expect(inbox.first()?.source).toBe(left);
  expect(inbox.caughtUpAt(instant(100))).toBe(100);
});

it('a deadline that came while the worker was away waits for the records that were appended before it', async () => {
  const runtime = createMemoryRuntime();
  const listening: { to?: SourceListener } = {};
  const inner = runtime.source(boxProcessor.topics);
  const source: RecordSource = {
    delivery: 'fetched',
    epochOf: () => inner.epochOf('puts'),
    partitionsOf: () => 1,
    async start(to) {
      listening.to = to;
      await inner.start({ ...to, records: () => {} });
    },
    seek: () => {},
    pause: () => {},
    resume: () => {},
    stop: () => inner.stop(),
  };
  const { clock, journal } = runtime;
  const worker = createWorker({ processor: boxProcessor, journal, source, clock });
  await worker.start();
  await worker.whenIdle();
  runtime.log.append([put('a', 'e1', 3)]);
  const puts = runtime.log.partition('puts', 0);
  const deliver = (from: number, caughtUpAt: number | null): void => {
    for (const topic of boxProcessor.topics) {
      const records = topic === 'puts' ? puts.slice(from) : [];
      const at = topic === 'puts' ? caughtUpAt : clock.now();
      listening.to!.records(sourceId(topic, 0), records, upTo(from + records.length, at));
    }
  };
  const held = (): readonly unknown[] =>
    bodies(runtime.log.partition('box-events', 0)).map(({ things }) => things);
  deliver(0, clock.now());
  await worker.whenIdle();

  clock.advance(SEAL_AFTER_MS - 1);
  runtime.log.append([put('a', 'e2', 4)]);
  clock.advance(SEAL_AFTER_MS * 3);
  await worker.whenIdle();
  expect(held()).toEqual([3]);
  deliver(1, null);
  await worker.whenIdle();
  expect(held()).toEqual([3, 7]);
  deliver(2, clock.now());
  await worker.whenIdle();
  expect(bodies(runtime.log.partition('box-events', 0))).toHaveLength(3);
});
