import { expect, it } from 'vitest';
import { garbage, put } from '#testing';
import { Crashed, createMemoryRuntime, type StepHook } from '#stream-memory';
import {
  createSinkWorker,
  entityKey,
  offset,
  sourceId,
  Transient,
  Undecodable,
  type RecordSource,
  type Sink,
  type SourceListener,
} from './index.ts';

const task = { processor: 'rows', partition: 0 };
const sink: Sink = {
  name: 'rows',
  topics: ['puts'],
  rows(record, row) {
    if (record.value.length === 1) throw new Undecodable('not JSON');
    row('puts', { at: record.offset });
  },
};

function sinking(onStep?: StepHook) {
  const runtime = createMemoryRuntime(onStep === undefined ? {} : { onStep });
  const start = (blockRecordsMax: number) => {
    const { journal, rows: writer, clock } = runtime;
    const source = runtime.source(sink.topics);
    const worker = createSinkWorker({ sink, journal, source, writer, clock, settings: { blockRecordsMax } });
    void worker.start();
    return worker;
  };
  return { ...runtime, start };
}

/** Partition 0, of which nothing comes but what the test gives its listener. */
function fetchedByHand(): RecordSource & { readonly listener: SourceListener | undefined } {
  let listener: SourceListener | undefined;
  return {
    delivery: 'fetched',
    epochOf: () => 'memory',
    partitionsOf: () => 1,
    get listener() {
      return listener;
    },
    async start(to) {
      listener = to;
      to.assigned([0]);
    },
    async stop() {
      listener = undefined;
    },
    ...{ seek: () => undefined, pause: () => undefined, resume: () => undefined },
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
}

it('closes a block when it is full or its time is up, and skips what cannot be decoded', async () => {
  const { start, log, rows, clock, journal } = sinking();
  const worker = start(3);
  log.append([put('a', 'e1', 1), put('a', 'e2', 1), garbage(), put('a', 'e3', 1)]);
  await settle();
  expect(rows.tokens()).toEqual(['memory:puts:0:0-3']);
  clock.advance(500);
  await worker.whenIdle();
  expect(rows.tokens()).toEqual(['memory:puts:0:0-3', 'memory:puts:0:3-4']);
  expect(rows.rows('puts')).toEqual([{ at: 0 }, { at: 1 }, { at: 3 }]);
  expect([...journal.entities(task).scan(entityKey(''))]).toEqual([]);
});

it('waits for a database for as long as it is away, far beyond its budget, and loses nothing', async () => {
  let away = true;
  const { start, log, rows, clock } = sinking(({ act, at }) => {
    if (act === 'write' && at === 'before' && away) throw new Transient('a table is missing');
  });
  const worker = start(3);
  log.append(Array.from({ length: 7 }, (_, n) => put('a', `e${n}`, 1)));
  for (let minute = 0; minute < 100; minute += 1) {
    await settle();
    clock.advance(60_000);
  }
  expect(worker.status()).toMatchObject({ ready: true, error: undefined });
  expect(rows.tokens()).toEqual([]);
  away = false;
  for (let n = 0; n < 4; n += 1) {
    await settle();
    clock.advance(60_000);
  }
  await worker.whenIdle();
  expect(rows.rows('puts').map(({ at }) => at)).toEqual(Array.from({ length: 7 }, (_, n) => n));
});

it('rebuilds the very block that was fixed, however much more has come and whatever the size is set to now', async () => {
  let dies = true;
  const { start, log, rows, clock, ...runtime } = sinking(({ act, at }) => {
    if (act === 'write' && at === 'after' && dies) throw new Crashed('after the write');
  });
  const first = start(10);
  log.append(Array.from({ length: 10 }, (_, n) => put('a', `e${n}`, 1)));
  expect(await first.ended).toBeInstanceOf(Crashed);
  dies = false;
  runtime.restart();
  log.append(Array.from({ length: 5 }, (_, n) => put('a', `f${n}`, 1)));
  const second = start(4);
  for (let n = 0; n < 4; n += 1) {
    await settle();
    clock.advance(500);
  }
  await second.whenIdle();
  expect(rows.tokens().slice(0, 2)).toEqual(['memory:puts:0:0-10', 'memory:puts:0:10-14']);
  expect(rows.rows('puts').map(({ at }) => at)).toEqual(Array.from({ length: 15 }, (_, n) => n));
});

it('fixes what is full with the very commit that releases the block before it, and gathers while that one is written', async () => {
  let commits = 0;
  const { start, log, rows, clock, journal } = sinking(({ act, at }) => {
    if (act === 'commit' && at === 'after') commits += 1;
  });
  const worker = start(3);
  log.append(Array.from({ length: 9 }, (_, n) => put('a', `e${n}`, 1)));
  clock.advance(500);
  await worker.whenIdle();
  expect(rows.tokens()).toEqual(['memory:puts:0:0-3', 'memory:puts:0:3-6', 'memory:puts:0:6-9']);
  expect(commits).toBe(4);
  expect([...journal.entities(task).scan(entityKey(''))]).toEqual([]);
});

it.each(['before', 'mid', 'after'] as const)(
  'has each row once after a crash %s a commit that releases one block and fixes the next',
  async (moment) => {
    let commits = 0;
    const { start, log, rows, clock, ...runtime } = sinking(({ act, at }) => {
      if (act !== 'commit' || at !== moment) return;
      commits += 1;
      if (commits === 2) throw new Crashed('on purpose');
    });
    const first = start(3);
    log.append(Array.from({ length: 9 }, (_, n) => put('a', `e${n}`, 1)));
    expect(await first.ended).toBeInstanceOf(Crashed);
    runtime.restart();
    const second = start(5);
    for (let n = 0; n < 4; n += 1) {
      await settle();
      clock.advance(500);
    }
    await second.whenIdle();
    expect(rows.tokens()).toEqual(
      moment === 'after'
        ? ['memory:puts:0:0-3', 'memory:puts:0:3-6', 'memory:puts:0:6-9']
        : ['memory:puts:0:0-3', 'memory:puts:0:3-8', 'memory:puts:0:8-9'],
    );
    expect(rows.rows('puts').map(({ at }) => at)).toEqual(Array.from({ length: 9 }, (_, n) => n));
  },
);

it('gives every record to the block that was fixed for it, also what is delivered while another block waits for schemas', async () => {
  let dies = true;
  const both: Sink = {
    ...sink,
    topics: ['others', 'puts'],
    rows: ({ topic, offset: at }, row) => row(topic, { at }),
  };
  const runtime = createMemoryRuntime({
    onStep({ act, at }) {
      if (act === 'write' && at === 'after' && dies) throw new Crashed('after the first write');
    },
  });
  const { clock, log } = runtime;
  const blocks = () => ({ journal: runtime.journal, writer: runtime.rows, clock });
  const first = createSinkWorker({ sink: both, source: runtime.source(both.topics), ...blocks() });
  void first.start();
  log.append([put('a', 'e1', 1), { ...put('a', 'e2', 1), topic: 'others' }]);
  await settle();
  clock.advance(500);
  expect(await first.ended).toBeInstanceOf(Crashed);
  dies = false;
  runtime.restart();
  log.append([{ ...put('a', 'e3', 1), topic: 'others' }]);

  const source = fetchedByHand();
  const schemas = Promise.withResolvers<void>();
  const preparing: Sink = {
    ...both,
    prepare: (records) => (records[0]?.topic === 'puts' ? schemas.promise : undefined),
  };
  const second = createSinkWorker({ sink: preparing, source, ...blocks() });
  await second.start();
  await settle();
  const fetched = (topic: string): void => {
    const records = log.partition(topic, 0);
    const progress = { next: offset(records.length), caughtUpAt: clock.now() };
    source.listener?.records(sourceId(topic, 0), records, progress);
  };
  fetched('puts');
  await settle();
  fetched('others');
  await settle();
  schemas.resolve();
  await settle();
  clock.advance(500);
  await settle();
  expect(runtime.rows.tokens()).toEqual(['memory:others:0:0-1', 'memory:puts:0:0-1', 'memory:others:0:1-2']);
  expect(runtime.rows.rows('others')).toEqual([{ at: 0 }, { at: 1 }]);
  await second.stop();
});

it('waits longer for a block to be full while the log holds more than has come', async () => {
  const runtime = createMemoryRuntime();
  const { clock, journal, rows: writer } = runtime;
  const source = fetchedByHand();
  const worker = createSinkWorker({ sink, journal, source, writer, clock });
  await worker.start();
  await settle();
  runtime.log.append([put('a', 'e1', 1), put('a', 'e2', 1), put('a', 'e3', 1)]);
  const fetched = (from: number, to: number, isAll: boolean): void => {
    const records = runtime.log.partition('puts', 0).slice(from, to);
    const progress = { next: offset(to), caughtUpAt: isAll ? clock.now() : null };
    source.listener?.records(sourceId('puts', 0), records, progress);
  };
  fetched(0, 1, false);
  await settle();
  clock.advance(4_999);
  await settle();
  expect(writer.tokens()).toEqual([]);
  clock.advance(1);
  await settle();
  expect(writer.tokens()).toEqual(['memory:puts:0:0-1']);
  fetched(1, 2, false);
  await settle();
  clock.advance(500);
  await settle();
  fetched(2, 3, true);
  await settle();
  expect(writer.tokens()).toEqual(['memory:puts:0:0-1', 'memory:puts:0:1-3']);
  await worker.stop();
});

it('ends a block where its source has looked, over offsets that hold no record', async () => {
  const runtime = createMemoryRuntime();
  const { clock, journal, rows: writer } = runtime;
  const source = fetchedByHand();
  const worker = createSinkWorker({ sink, journal, source, writer, clock });
  await worker.start();
  await settle();
  runtime.log.append([put('a', 'e1', 1)]);
  const progress = { next: offset(3), caughtUpAt: clock.now() };
  source.listener?.records(sourceId('puts', 0), runtime.log.partition('puts', 0), progress);
  await settle();
  clock.advance(500);
  await settle();
  expect(writer.tokens()).toEqual(['memory:puts:0:0-3']);
  await worker.stop();
});
