import { describe, expect, it } from 'vitest';
import { bodies, boxProcessor, garbage, limit, put, SEAL_AFTER_MS } from '#testing';
import { createMemoryRuntime, type Step, type StepHook } from '#stream-memory';
import {
  Corrupt,
  createWorker,
  Indeterminate,
  sourceId,
  Transient,
  type Journal,
  type WorkerSettings,
} from './index.ts';

const task = { processor: 'boxes', partition: 0 };

/** A worker on a runtime; `meets` throws what a step is to meet. */
async function running(
  options: {
    meets?: StepHook;
    settings?: WorkerSettings;
    journal?: (journal: Journal) => Journal;
    partitions?: number;
  } = {},
) {
  const runtime = createMemoryRuntime({
    onStep: (step) => options.meets?.(step),
    partitions: options.partitions ?? 1,
  });
  const source = runtime.source(boxProcessor.topics);
  const faults: string[] = [];
  /** Dead letters as the observer sees them. */
  const observed: string[] = [];
  const journal = options.journal?.(runtime.journal) ?? runtime.journal;
  const { clock } = runtime;
  const worker = createWorker({
    processor: boxProcessor,
    journal,
    source,
    clock,
    settings: options.settings ?? {},
    observer: {
      fault: (_task, kind) => void faults.push(kind),
      deadLettered: (_task, { kind, offset }) => void observed.push(`${kind} at ${offset}`),
    },
  });
  await worker.start();
  const feed = (...records: Parameters<typeof runtime.log.append>[0]): void =>
    void runtime.log.append(records);
  const held = (): readonly unknown[] =>
    bodies(runtime.log.partition('box-events', 0)).map(({ things }) => things);
  return { ...runtime, worker, source, faults, observed, feed, held };
}

/** Throws at the commits with these numbers (from 1), each once. */
function atCommit(at: Step['at'], fault: () => Error, ...numbers: readonly number[]): StepHook {
  let commits = 0;
  return (step) => {
    if (step.act === 'commit' && step.at === at && numbers.includes(++commits)) throw fault();
  };
}

/** Lets everything happen that needs no time. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
}

describe('work', () => {
  it('is applied and committed as soon as there is no more', async () => {
    const { worker, feed, held, journal } = await running();
    feed(put('a', 'e1', 3), put('a', 'e2', 4));
    await worker.whenIdle();
    expect(held()).toEqual([3, 7]);
    expect(journal.units(task)).toHaveLength(1);
    expect(worker.status()).toMatchObject({ ready: true, tasks: [{ task, status: 'running' }] });
  });

  it('is cut into units of the size set', async () => {
    const { worker, feed, journal } = await running({ settings: { commitRecordsMax: 10 } });
    feed(...Array.from({ length: 35 }, (_, n) => put('a', `e${n}`, 1)));
    await worker.whenIdle();
    expect(journal.units(task).map(({ position }) => position.next.get(sourceId('puts', 0)))).toEqual([
      10, 20, 30, 35,
    ]);
  });

  it('of several topics is merged by append time, then in the order of the topics', async () => {
    const { worker, log, source, journal, clock } = await running();
    await worker.whenIdle();
    source.hold();
    const now = clock.now();
    log.append([put('a', 'e1', 6)], now);
    log.append([put('a', 'e2', 6)], (now + 2) as typeof now);
    log.append([limit(5)], (now + 2) as typeof now);
    source.release();
    await worker.whenIdle();
    const steps = journal.units(task).flatMap(({ manifest }) => manifest);
    expect(steps).toMatchObject([{ source: 'puts/0' }, { source: 'limits/0' }, { source: 'puts/0' }]);
    expect(journal.deadLetters()).toMatchObject([{ kind: 'rejected', offset: 1 }]);
  });

  it('pauses a source whose queue is full, and loses nothing', async () => {
    const { worker, feed, held } = await running({
      settings: { queueRecordsMax: 150, commitRecordsMax: 20 },
    });
    feed(...Array.from({ length: 1_000 }, (_, n) => put('a', `e${n}`, n === 0 ? 1 : 0)));
    await worker.whenIdle();
    expect(held()).toHaveLength(1_000);
  });

  it('on an idle partition is brought by the clock, after a restart as well', async () => {
    const { worker, feed, clock, log, journal, source } = await running();
    feed(put('a', 'e1', 1), garbage());
    await worker.whenIdle();
    await worker.stop();
    const next = createWorker({ processor: boxProcessor, journal, source, clock });
    await next.start();
    await next.whenIdle();
    clock.advance(SEAL_AFTER_MS);
    await next.whenIdle();
    expect(bodies(log.partition('box-events', 0)).at(-1)).toEqual({ box: 'box/a', type: 'Sealed', puts: 1 });
    expect(journal.deadLetters()).toMatchObject([{ kind: 'undecodable' }]);
  });
});

describe('work on a journal whose commits are expensive', () => {
  const expensive = (journal: Journal): Journal => ({ ...journal, commitsAreExpensive: true });

  it('that nobody waits for is committed with what comes within the interval', async () => {
    const { worker, feed, clock, journal } = await running({ journal: expensive });
    const idle = Promise.race([worker.whenIdle().then(() => 'idle'), settle().then(() => 'busy')]);
    expect(await idle).toBe('idle');
    feed(limit(5));
    await settle();
    clock.advance(60);
    feed(limit(6));
    await settle();
    clock.advance(39);
    await settle();
    expect(journal.units(task)).toHaveLength(0);
    const later = worker.whenIdle();
    expect(await Promise.race([later.then(() => 'idle'), settle().then(() => 'busy')])).toBe('busy');
    clock.advance(1);
    await later;
    expect(journal.units(task)).toHaveLength(1);
    expect(journal.units(task)[0]!.position.next.get(sourceId('limits', 0))).toBe(2);
  });

  it('goes at once with what others wait for: outputs, dead letters', async () => {
    const { worker, feed, held, journal, observed } = await running({ journal: expensive });
    feed(limit(5));
    await settle();
    feed(put('a', 'e1', 3));
    await worker.whenIdle();
    expect(held()).toEqual([3]);
    expect(journal.units(task)).toHaveLength(1);
    feed(garbage());
    await worker.whenIdle();
    expect(journal.deadLetters()).toHaveLength(1);
    expect(observed).toEqual(['undecodable at 1']);
  });

  it('fires deadlines while it waits', async () => {
    const { worker, feed, clock, log } = await running({
      journal: expensive,
      settings: { commitIntervalMs: 10 * SEAL_AFTER_MS },
    });
    feed(put('a', 'e1', 1));
    await worker.whenIdle();
    clock.advance(SEAL_AFTER_MS - 1);
    feed(limit(5));
    await settle();
    clock.advance(1);
    await worker.whenIdle();
    expect(bodies(log.partition('box-events', 0)).at(-1)).toMatchObject({ type: 'Sealed' });
  });

  it('is committed when the task ends', async () => {
    const { worker, feed, journal } = await running({ journal: expensive });
    feed(limit(5));
    await settle();
    await worker.stop();
    expect(journal.units(task)).toHaveLength(1);
  });
});

describe('a fault', () => {
  it('that is transient: the same unit again, after a pause', async () => {
    const { worker, feed, held, clock, faults } = await running({
      meets: atCommit('before', () => new Transient('away'), 1, 2),
    });
    feed(put('a', 'e1', 1));
    await settle();
    expect(held()).toEqual([]);
    for (const pauseMs of [100, 200]) {
      clock.advance(pauseMs);
      await settle();
    }
    await worker.whenIdle();
    expect(held()).toEqual([1]);
    expect(faults).toEqual(['transient', 'transient']);
  });

  it('that is transient is reported with its reason and its duration, and no more once it is over', async () => {
    const { worker, feed, clock } = await running({
      meets: atCommit('before', () => new Transient('away'), 1, 2),
    });
    const [idle] = worker.status().tasks;
    expect(idle).toMatchObject({ status: 'running', failing: null, oldestMs: 0 });
    feed(put('a', 'e1', 1));
    await settle();
    clock.advance(100);
    await settle();
    const [report] = worker.status().tasks;
    expect(report).toMatchObject({
      status: 'committing',
      forMs: 100,
      failing: { reason: 'away', forMs: 100 },
      oldestMs: 100,
    });
    clock.advance(200);
    await worker.whenIdle();
    expect(worker.status().tasks).toMatchObject([{ status: 'running', failing: null, oldestMs: 0 }]);
  });

  it('that is transient beyond the budget ends the worker', async () => {
    const away = new Transient('away');
    const { worker, feed, clock } = await running({
      meets: ({ act }) => {
        if (act === 'commit') throw away;
      },
      settings: { retryBudgetMs: 250 },
    });
    feed(put('a', 'e1', 1));
    for (let n = 0; n < 5; n += 1) {
      await settle();
      clock.advance(400);
    }
    expect(await worker.ended).toBe(away);
  });

  it('that leaves a commit indeterminate: reads the journal again, whether it happened or not', async () => {
    for (const at of ['before', 'after'] as const) {
      const { worker, feed, held, clock, faults } = await running({
        meets: atCommit(at, () => new Indeterminate('timeout'), 1),
      });
      feed(put('a', 'e1', 1));
      await settle();
      clock.advance(100);
      await worker.whenIdle();
      expect(held()).toEqual([1]);
      expect(faults).toEqual(['indeterminate']);
    }
  });

  it('that fences: writes nothing more and stays up', async () => {
    const { worker, feed, held, clock, faults, journal, source } = await running();
    await worker.whenIdle();
    await journal.open(task);
    feed(put('a', 'e1', 1));
    source.lose([0]);
    await settle();
    clock.advance(100);
    await settle();
    expect(faults).toEqual(['fenced']);
    expect(held()).toEqual([]);
    expect(worker.status()).toMatchObject({ tasks: [], ready: true, error: undefined });
  });

  it('that fences a task that is ours all the same: takes it again', async () => {
    const { worker, feed, held, clock, journal } = await running();
    await worker.whenIdle();
    await journal.open(task);
    feed(put('a', 'e1', 1));
    await settle();
    clock.advance(100);
    await worker.whenIdle();
    expect(held()).toEqual([1]);
  });

  it('of corruption: restores once, gives up when it comes again', async () => {
    const wiped: unknown[] = [];
    const journal = (inner: Journal): Journal => ({
      open: (id) => inner.open(id),
      wipe: async (id) => void wiped.push(id),
    });
    let opens = 0;
    const once = await running({
      journal,
      meets: ({ act, at }) => {
        if (act === 'open' && at === 'before' && ++opens === 1) throw new Corrupt('unreadable');
      },
    });
    await once.worker.whenIdle();
    expect([wiped, once.worker.status().ready]).toEqual([[task], true]);
    const always = await running({
      journal,
      meets: ({ act }) => {
        if (act === 'open') throw new Corrupt('unreadable');
      },
    });
    expect(await always.worker.ended).toBeInstanceOf(Corrupt);
    const only = await running({
      meets: ({ act }) => {
        if (act === 'open') throw new Corrupt('unreadable');
      },
    });
    expect(await only.worker.ended).toBeInstanceOf(Corrupt);
  });

  it('that is none of these is a bug and ends the worker', async () => {
    const { worker, feed } = await running({ meets: atCommit('mid', () => new TypeError('oops'), 1) });
    feed(put('a', 'e1', 1));
    expect(await worker.ended).toBeInstanceOf(TypeError);
    expect(worker.status().ready).toBe(false);
  });
});

describe('the end', () => {
  it('comes with everything applied committed and the sessions closed', async () => {
    const { worker, feed, journal } = await running({ partitions: 2 });
    feed(put('a', 'e1', 1), put('b', 'e2', 1));
    await worker.stop();
    expect(await worker.ended).toBeUndefined();
    expect(worker.status().tasks).toEqual([]);
    expect(journal.tasks()).toHaveLength(2);
  });

  it('is reported to the group last: the next owner finds every task committed and closed', async () => {
    const order: string[] = [];
    const { worker, source } = await running({
      journal: (inner) => ({
        async open(id) {
          const session = await inner.open(id);
          const close = async (): Promise<void> => {
            await settle();
            await session.close();
            order.push('closed');
          };
          return { ...session, close };
        },
      }),
    });
    const stop = source.stop.bind(source);
    source.stop = () => {
      order.push('left');
      return stop();
    };
    await worker.whenIdle();
    await worker.stop();
    expect(order).toEqual(['closed', 'left']);
  });

  it('does not wait for the group to confirm whether a fenced task is still ours', async () => {
    const { worker, feed, clock, journal, source } = await running();
    await worker.whenIdle();
    source.stillAssigned = () => new Promise(() => {});
    await journal.open(task);
    feed(put('a', 'e1', 1));
    await settle();
    clock.advance(100);
    await settle();
    await worker.stop();
    expect(await worker.ended).toBeUndefined();
  });

  it('drops a batch that cannot be committed any more', async () => {
    const { worker, feed, held } = await running({
      meets: ({ act }) => {
        if (act === 'commit') throw new Transient('away');
      },
    });
    feed(put('a', 'e1', 1));
    await settle();
    await worker.stop();
    expect(await worker.ended).toBeUndefined();
    expect(held()).toEqual([]);
  });

  it('of an assignment hands the task over; it is taken again when it comes back', async () => {
    const { worker, feed, held, source } = await running();
    feed(put('a', 'e1', 1));
    await worker.whenIdle();
    source.revoke([0]);
    await settle();
    feed(put('a', 'e2', 1));
    source.assign([0]);
    await worker.whenIdle();
    expect(held()).toEqual([1, 2]);
  });
});
