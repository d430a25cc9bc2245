import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveWriter, DamagedArchive, openArchive, type ArchiveStore } from '#archive';
import { createBlockWorker, offset, sourceId, type OutboundRecord, type SourceRecord } from '#stream';
import { Crashed, createMemoryRuntime, type MemoryRuntime, type StepHook } from '#stream-memory';

export interface StoreUnderTest {
  /** Empty. */
  readonly store: ArchiveStore;
  /** The same place, as another process opens it. */
  reopen(): ArchiveStore;
  /** Behind the back of Baton. */
  remove(name: string): Promise<void>;
  close(): Promise<void>;
}

const TOPIC = 'letters';
const source = sourceId(TOPIC, 0);
const EPOCH = 'epoch/1';
const RECORDS = 25;

/** Bytes that no text has, no key now and then, other headers now and then. */
const letter = (n: number): OutboundRecord => ({
  topic: TOPIC,
  key: `ключ ${n}`,
  value: Uint8Array.from({ length: (n * 97) % 400 }, (_, i) => (i * 31 + n) % 256),
  headers: n % 3 === 0 ? {} : { ce_id: `e${n}`, [`h${n % 2}`]: 'ü' },
  partition: 0,
});

function filled(onStep?: StepHook, records = RECORDS): MemoryRuntime {
  const runtime = createMemoryRuntime({ epoch: EPOCH, ...(onStep === undefined ? {} : { onStep }) });
  for (let n = 0; n < records; n += 1) {
    runtime.log.append([letter(n)]);
    runtime.clock.advance(7);
  }
  return runtime;
}

interface Running {
  /** Of a log that has lost what lies before. */
  readonly start?: number;
  /** Resolves when the process dies. */
  readonly death?: Promise<unknown>;
}

/** A worker that archives until it has nothing more to do, or the process dies: whether it did not. */
async function archive(runtime: MemoryRuntime, store: ArchiveStore, running: Running = {}): Promise<boolean> {
  const records = runtime.source([TOPIC]);
  const begin = new Map([[source, offset(running.start ?? 0)]]);
  const worker = createBlockWorker({
    processor: { name: 'archive', topics: [TOPIC], block: archiveWriter({ store }) },
    journal: runtime.journal,
    source: {
      ...records,
      seek: (partition, next) => records.seek(partition, next.has(source) ? next : begin),
    },
    clock: runtime.clock,
    settings: { blockRecordsMax: 10, blockIntervalMs: 1_000 },
  });
  const death = Promise.race([worker.ended, running.death ?? new Promise(() => undefined)]).then(() => false);
  const idle = async (): Promise<boolean> => {
    await worker.start();
    // Files take time of another clock.
    const passing = setInterval(() => runtime.clock.advance(1_000), 2);
    await worker.whenIdle().finally(() => clearInterval(passing));
    await worker.stop();
    return true;
  };
  return Promise.race([death, idle()]);
}

async function allOf(store: ArchiveStore, from = 0, to = 1_000): Promise<readonly SourceRecord[]> {
  const records: SourceRecord[] = [];
  for await (const some of openArchive(store).read(EPOCH, source, offset(from), offset(to)))
    records.push(...some);
  return records;
}

const inText = (records: readonly SourceRecord[]): readonly unknown[] =>
  records.map((record) => ({ ...record, value: Buffer.from(record.value).toString('hex') }));

/** What every store of archives keeps to, with the writer and the reader on it. */
export function archiveContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`an archive in ${name}`, () => {
    let under: StoreUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    it('has nothing at first, lists by prefix in order, and replaces what it has', async () => {
      const { store } = under;
      expect(await store.list('a/')).toEqual([]);
      for (const each of ['a/b/2', 'b/1', 'a/b/1', 'a/c']) await store.write(each, Buffer.from(each));
      await store.write('b/1', Buffer.from('again'));
      expect(await under.reopen().list('a/')).toEqual(['a/b/1', 'a/b/2', 'a/c']);
      expect((await under.reopen().read('b/1')).toString()).toBe('again');
      await expect(store.read('b/2')).rejects.toThrow();
    });

    it('gives back the very records, wherever one begins to read', async () => {
      const runtime = filled();
      expect(await archive(runtime, under.store)).toBe(true);
      const log = runtime.log.partition(TOPIC, 0);
      const store = under.reopen();
      expect(await openArchive(store).extent(EPOCH, source)).toEqual({ start: 0, end: RECORDS });
      expect(await openArchive(store).extent('another', source)).toBeUndefined();
      expect(inText(await allOf(store))).toEqual(inText(log));
      expect(inText(await allOf(store, 9, 21))).toEqual(inText(log.slice(9, 21)));
      expect((await store.list('')).length).toBe(3);
    });

    it('is the same wherever the process dies, and has no object twice', async () => {
      await archive(filled(), under.store);
      const whole = await under.store.list('');
      let deaths = 0;
      for (let at = 0, died = true; died; at += 1) {
        for (const each of whole) await under.remove(each);
        const { promise: death, resolve: die } = Promise.withResolvers<void>();
        let step = 0;
        const isHere = (): boolean => step++ === at;
        const runtime = filled(() => {
          if (!isHere()) return;
          die();
          throw new Crashed('here');
        });
        const store: ArchiveStore = {
          ...under.store,
          async write(...object) {
            const end = (): Promise<void> => new Promise(() => die());
            if (isHere()) await end();
            await under.store.write(...object);
            if (isHere()) await end();
          },
        };
        died = !(await archive(runtime, store, { death }));
        runtime.restart();
        if (died) expect(await archive(runtime, under.reopen()), `died at step ${at}`).toBe(true);
        expect(await under.store.list(''), `died at step ${at}`).toEqual(whole);
        deaths += Number(died);
      }
      // Of three objects, each fixed, written and committed.
      expect(deaths).toBeGreaterThan(12);
    });

    it('begins where the log begins that had lost records before', async () => {
      await archive(filled(), under.store, { start: 7 });
      expect(await openArchive(under.store).extent(EPOCH, source)).toEqual({ start: 7, end: RECORDS });
      expect((await allOf(under.store))[0]?.offset).toBe(7);
    });

    it('names the object that is damaged, missing or one too many', async () => {
      await archive(filled(), under.store);
      const [, second = '', third = ''] = await under.store.list('');
      const bytes = await under.store.read(second);
      const other = Buffer.from(bytes);
      other[other.length - 30]! ^= 1;
      await under.store.write(second, other);
      await expect(allOf(under.store)).rejects.toThrow(`${second} is damaged`);
      expect((await allOf(under.store, 0, 10)).length).toBe(10);

      await under.remove(second);
      await expect(allOf(under.store)).rejects.toThrow('records 10 to 19 of letters/0 are missing');

      await under.store.write(second, bytes);
      const overlapping = third.replace(/0{14}20-/, '0000000000000019-');
      await under.store.write(overlapping, await under.store.read(third));
      await expect(allOf(under.store)).rejects.toThrow(`${second} and ${overlapping} overlap`);
      await expect(allOf(under.store)).rejects.toBeInstanceOf(DamagedArchive);
    });

    it('takes nothing of another copy of the log', async () => {
      await archive(filled(), under.store);
      const whole = await under.store.list('');
      const copy = filled(undefined, 12);
      expect(await whyItWaits(copy, under.store)).toMatch(/another copy of this log/);
      expect(await under.store.list('')).toEqual(whole);
    });
  });
}

/** Why a worker cannot write its block. */
async function whyItWaits(runtime: MemoryRuntime, store: ArchiveStore): Promise<string | null> {
  const { promise: trouble, resolve } = Promise.withResolvers<string | null>();
  const worker = createBlockWorker({
    processor: {
      name: 'archive',
      topics: [TOPIC],
      block: archiveWriter({ store, onTrouble: resolve }),
    },
    journal: runtime.journal,
    source: runtime.source([TOPIC]),
    clock: runtime.clock,
    settings: { blockRecordsMax: 12, blockIntervalMs: 1_000 },
  });
  void worker.start();
  const why = await trouble;
  runtime.restart();
  return why;
}
