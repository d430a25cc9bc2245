import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { compareKeys, entityKey, Fenced, offset, sourceId } from '#stream';
import type {
  CommitUnit,
  CommittedUnit,
  DeadLetter,
  EntityKey,
  Journal,
  JournalSession,
  OutboundRecord,
  Position,
  SourceRecord,
  TaskId,
} from '#stream';

/** One journal and the log that its outputs go to, empty at first, with three partitions a topic. */
export interface JournalUnderTest {
  readonly journal: Journal;
  /** All records of a topic partition, in order. */
  records(
    topic: string,
    partition: number,
  ): Promise<readonly Pick<SourceRecord, 'key' | 'value' | 'headers'>[]>;
  /** How many dead letters there are. */
  deadLetters(): Promise<number>;
  /** What is kept of every unit of a task, in order. */
  units(task: TaskId): Promise<readonly CommittedUnit[]>;
  /** The process ends without closing anything and another one opens the same store. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export const CONTRACT_PARTITIONS = 3;
/** The topics that outputs go to. */
export const CONTRACT_TOPICS = ['orders', 'notices'] as const;

const task: TaskId = { processor: 'contract', partition: 0 };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const source = sourceId('input', 0);

type Entities = Record<string, Uint8Array | null>;

function unit(number: number, entities: Entities = {}, outputs: readonly OutboundRecord[] = []): CommitUnit {
  return {
    position: positionAfter(number),
    entities: new Map(Object.entries(entities).map(([key, value]) => [entityKey(key), value])),
    outputs,
    deadLetters: [],
    manifest: [{ kind: 'run', source, from: offset(number - 1), to: offset(number) }],
    decidedBy: 'abc',
  };
}

function positionAfter(number: number): Position {
  return { next: new Map([[source, offset(number)]]), time: instant(1_000 * number), unit: number };
}

const record = (topic: string, partition: number, value: string): OutboundRecord => ({
  topic,
  partition,
  key: `k${value}`,
  value: bytes(value),
  headers: { number: value },
});

const letter: DeadLetter = {
  processor: 'contract',
  topic: 'input',
  partition: 0,
  offset: offset(3),
  appendedAt: instant(5),
  kind: 'undecodable',
  reason: 'no such schema',
  key: null,
  value: bytes('?'),
  headers: {},
};

/** As plain arrays: a journal may hand out Buffers. */
const all = (session: JournalSession, prefix = ''): [EntityKey, Uint8Array][] =>
  [...session.scan(entityKey(prefix))].map(([key, value]) => [key, Uint8Array.from(value)]);

/** Where a journal can give everything in no particular order, that is everything. */
function expectAllIsThere(session: JournalSession): void {
  if (session.all === undefined) return;
  const found = [...session.all()].map(([key, value]) => [key, Uint8Array.from(value)] as const);
  expect(found.sort(([a], [b]) => compareKeys(a, b))).toEqual(all(session));
}

/** What every journal promises. */
export function journalContract(name: string, start: () => Promise<JournalUnderTest>): void {
  describe(`${name} as a journal`, () => {
    let under: JournalUnderTest;
    beforeEach(async () => {
      under = await start();
    });
    afterEach(() => under.close());

    const values = async (topic: string, partition: number): Promise<string[]> =>
      (await under.records(topic, partition)).map(({ value }) => new TextDecoder().decode(value));

    it('begins a new task with nothing', async () => {
      const session = await under.journal.open(task);
      expect(session.position).toEqual({ next: new Map(), time: 0, unit: 0 });
      expect(all(session)).toEqual([]);
      expect(session.read(entityKey('a'))).toBeUndefined();
    });

    it('keeps of every unit what it applied, where the task stood then and which code decided, after a restart too', async () => {
      const session = await under.journal.open(task);
      const older = { ...unit(1, { a: bytes('one') }), decidedBy: 'older' };
      const clock = {
        ...unit(2),
        manifest: [{ kind: 'clock', at: instant(2_000) }],
        decidedBy: 'newer',
      } as const;
      await session.commit(older);
      await session.commit(clock);
      await under.restart();
      await under.journal.open(task);
      const kept = (await under.units(task)).map(({ position, manifest, decidedBy }) => ({
        position,
        manifest,
        decidedBy,
      }));
      expect(kept).toEqual(
        [older, clock].map(({ position, manifest, decidedBy }) => ({ position, manifest, decidedBy })),
      );
    });

    it('shows a committed unit, at once and after a restart', async () => {
      const session = await under.journal.open(task);
      await session.commit(unit(1, { a: bytes('one'), b: bytes('two') }, [record('orders', 0, '1')]));
      expect(session.position).toEqual(positionAfter(1));
      expect(all(session)).toEqual([
        ['a', bytes('one')],
        ['b', bytes('two')],
      ]);
      await under.restart();
      const next = await under.journal.open(task);
      expect(next.position).toEqual(positionAfter(1));
      expect(Uint8Array.from(next.read(entityKey('a'))!)).toEqual(bytes('one'));
      expect(all(next)).toHaveLength(2);
      expect(await values('orders', 0)).toEqual(['1']);
    });

    it('keeps outputs in order, in their partitions, with key and headers', async () => {
      const session = await under.journal.open(task);
      await session.commit(
        unit(1, {}, [
          record('orders', 2, '1'),
          record('notices', 0, '2'),
          record('orders', 2, '3'),
          record('orders', 1, '4'),
        ]),
      );
      await session.commit(unit(2, {}, [record('orders', 2, '5')]));
      expect(await values('orders', 2)).toEqual(['1', '3', '5']);
      expect(await values('orders', 1)).toEqual(['4']);
      expect(await values('orders', 0)).toEqual([]);
      const [notice] = await under.records('notices', 0);
      expect(notice).toMatchObject({ key: 'k2', headers: { number: '2' } });
    });

    it('picks the partition by the key where none is given, as the Java client does', async () => {
      const session = await under.journal.open(task);
      const value = bytes('x');
      await session.commit(unit(1, {}, [{ topic: 'orders', key: 'foobar', value, headers: {} }]));
      // murmur2('foobar') is -790332482; without its sign bit, modulo 3, that is 0.
      expect(await values('orders', (-790332482 & 0x7fffffff) % CONTRACT_PARTITIONS)).toEqual(['x']);
    });

    it('appends dead letters with the unit', async () => {
      const session = await under.journal.open(task);
      await session.commit({ ...unit(1), deadLetters: [letter, letter] });
      expect(await under.deadLetters()).toBe(2);
    });

    it('fences the older session, also where the newer one has committed nothing', async () => {
      const older = await under.journal.open(task);
      await older.commit(unit(1, { a: bytes('older') }));
      const newer = await under.journal.open(task);
      await expect(
        older.commit(unit(2, { a: bytes('late') }, [record('orders', 0, 'late')])),
      ).rejects.toThrow(Fenced);
      expect(newer.position.unit).toBe(1);
      expect(Uint8Array.from(newer.read(entityKey('a'))!)).toEqual(bytes('older'));
      expect(await values('orders', 0)).toEqual([]);
      await newer.commit(unit(2, { a: bytes('newer') }));
      await expect(older.commit(unit(3))).rejects.toThrow(Fenced);
      expect(Uint8Array.from(newer.read(entityKey('a'))!)).toEqual(bytes('newer'));
    });

    it('fences nobody of another task', async () => {
      const one = await under.journal.open(task);
      const other = await under.journal.open({ ...task, partition: 1 });
      await one.commit(unit(1, { a: bytes('0') }));
      await other.commit(unit(1, { a: bytes('1') }));
      expect(Uint8Array.from(one.read(entityKey('a'))!)).toEqual(bytes('0'));
      expect(all(other)).toEqual([['a', bytes('1')]]);
    });

    it('takes no unit but the next', async () => {
      const session = await under.journal.open(task);
      await session.commit(unit(1, { a: bytes('1') }));
      for (const number of [1, 3]) {
        await expect(
          session.commit(unit(number, { a: bytes('x') }, [record('orders', 0, 'x')])),
        ).rejects.toThrow(/unit/i);
      }
      expect(session.position.unit).toBe(1);
      expect(Uint8Array.from(session.read(entityKey('a'))!)).toEqual(bytes('1'));
      expect(await values('orders', 0)).toEqual([]);
      await session.commit(unit(2));
      expect(session.position.unit).toBe(2);
    });

    it('writes nothing of a unit with an output that has no place', async () => {
      const session = await under.journal.open(task);
      const outputs = [record('orders', 0, '1'), record('orders', CONTRACT_PARTITIONS, '2')];
      await expect(session.commit(unit(1, { a: bytes('1') }, outputs))).rejects.toThrow(/orders/);
      await under.restart();
      const next = await under.journal.open(task);
      expect(next.position.unit).toBe(0);
      expect(all(next)).toEqual([]);
      expect(await values('orders', 0)).toEqual([]);
    });

    it('keeps a removed entity removed', async () => {
      const session = await under.journal.open(task);
      await session.commit(unit(1, { a: bytes('1'), b: bytes('2') }));
      await session.commit(unit(2, { a: null, never: null }));
      expect(session.read(entityKey('a'))).toBeUndefined();
      await under.restart();
      const next = await under.journal.open(task);
      expect(all(next)).toEqual([['b', bytes('2')]]);
    });

    it('scans by prefix, by key in the order of UTF-8 bytes', async () => {
      const keys = ['a', 'a/', 'a/\u{1F600}', 'a/\uFFFD', 'a/b', 'a/é', 'a0', 'b', 'a/b/c', '\u{10FFFF}'];
      const session = await under.journal.open(task);
      await session.commit(unit(1, Object.fromEntries(keys.map((key) => [key, bytes(key)]))));
      const inOrder = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(all(session).map(([key]) => key)).toEqual(inOrder);
      for (const prefix of ['a/', 'a/b', 'b', 'c', '\u{10FFFF}']) {
        expect(all(session, prefix).map(([key]) => key)).toEqual(
          inOrder.filter((key) => key.startsWith(prefix)),
        );
      }
    });

    it('hands out bytes that stay as they were, whatever is committed later', async () => {
      const session = await under.journal.open(task);
      await session.commit(unit(1, { a: bytes('keep') }));
      const kept = session.read(entityKey('a'))!;
      const [[, scanned] = []] = all(session);
      await session.commit(unit(2, { a: bytes('lose'), b: bytes('more') }));
      expect(Uint8Array.from(kept)).toEqual(bytes('keep'));
      expect(scanned).toEqual(bytes('keep'));
    });

    it('takes empty values, empty headers, a megabyte, and keys in any script', async () => {
      const megabyte = new Uint8Array(1_048_576).map((_, i) => i % 251);
      const keys = ['', 'ключ', '鍵', '🔑', 'tab\tand\u0000zero'];
      const outputs = keys.map((key) => ({
        topic: 'orders',
        partition: 0,
        key,
        value: new Uint8Array(0),
        headers: {},
      }));
      const session = await under.journal.open(task);
      await session.commit(
        unit(1, { empty: new Uint8Array(0), large: megabyte, '🔑/\u0000': bytes('x') }, [
          ...outputs,
          { topic: 'orders', partition: 0, key: 'large', value: megabyte, headers: { ключ: '値', none: '' } },
        ]),
      );
      await under.restart();
      const next = await under.journal.open(task);
      expect(next.read(entityKey('empty'))).toHaveLength(0);
      expect(Buffer.compare(next.read(entityKey('large'))!, megabyte)).toBe(0);
      expect(Uint8Array.from(next.read(entityKey('🔑/\u0000'))!)).toEqual(bytes('x'));
      const records = await under.records('orders', 0);
      expect(records.map(({ key }) => key)).toEqual([...keys, 'large']);
      expect(records.at(-1)!.headers).toEqual({ ключ: '値', none: '' });
      expect(Buffer.compare(records.at(-1)!.value, megabyte)).toBe(0);
    });

    it('always equals a model, whatever the units, with restarts and takeovers in between', async () => {
      const key = fc.constantFrom('a', 'a/1', 'a/2', 'b', 'ü', '');
      const change = fc.tuple(key, fc.option(fc.uint8Array({ maxLength: 20 })));
      const output = fc.tuple(
        fc.constantFrom(...CONTRACT_TOPICS),
        fc.nat(CONTRACT_PARTITIONS - 1),
        fc.string(),
      );
      const step = fc.oneof(
        { weight: 6, arbitrary: fc.tuple(fc.array(change), fc.array(output, { maxLength: 6 })) },
        { weight: 1, arbitrary: fc.constantFrom('restart' as const, 'take over' as const) },
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const fresh = await start();
          try {
            const entities = new Map<string, Uint8Array>();
            const logs = new Map<string, string[]>();
            let number = 0;
            let session = await fresh.journal.open(task);
            for (const taken of steps) {
              if (typeof taken === 'string') {
                if (taken === 'restart') await fresh.restart();
                session = await fresh.journal.open(task);
              } else {
                const [changes, outputs] = taken;
                number += 1;
                for (const [changed, value] of changes) {
                  if (value === null) entities.delete(changed);
                  else entities.set(changed, value);
                }
                for (const [topic, partition, value] of outputs) {
                  const log = logs.get(`${topic}/${partition}`) ?? [];
                  log.push(value);
                  logs.set(`${topic}/${partition}`, log);
                }
                const records = outputs.map(([topic, partition, value]) => record(topic, partition, value));
                await session.commit(unit(number, Object.fromEntries(changes), records));
              }
              expect(session.position.unit).toBe(number);
              expectAllIsThere(session);
              expect(all(session)).toEqual(
                [...entities].sort(([a], [b]) => compareKeys(a, b)).map(([k, v]) => [k, Uint8Array.from(v)]),
              );
            }
            for (const topic of CONTRACT_TOPICS) {
              for (let partition = 0; partition < CONTRACT_PARTITIONS; partition++) {
                const found = (await fresh.records(topic, partition)).map((one) => one.headers['number']);
                expect(found).toEqual(logs.get(`${topic}/${partition}`) ?? []);
              }
            }
          } finally {
            await fresh.close();
          }
        }),
        { numRuns: 25 },
      );
    });
  });
}
