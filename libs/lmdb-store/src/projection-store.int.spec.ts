import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fenced, offset, sourceId, type SourceId } from '#stream';
import { DiskFull } from './lmdb-faults.ts';
import type { LogExtent } from './log-extent.ts';
import { openProjectionStore, type ProjectionStore } from './projection-store.ts';
import type * as ValueFiles from './value-file.ts';

/** How many times the file cannot be opened because the disk is full. */
const full = vi.hoisted(() => ({ times: 0 }));
vi.mock('./value-file.ts', async (actual) => {
  const real = await actual<typeof ValueFiles>();
  const openValueFile = (folder: string) => {
    if (full.times > 0) {
      full.times -= 1;
      throw new DiskFull('the disk is full');
    }
    return real.openValueFile(folder);
  };
  return { ...real, openValueFile };
});

let dir: string;
const open: ProjectionStore[] = [];
const T0 = sourceId('t', 0);
const T1 = sourceId('t', 1);
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), 'baton-'))));
afterEach(async () => {
  for (const store of open.splice(0)) await store.close().catch(() => undefined);
  rmSync(dir, { recursive: true, force: true });
});

const extent = (given: { epoch?: string; starts?: number; ends?: number } = {}): LogExtent => ({
  epochs: new Map([['t', given.epoch ?? 'a']]),
  starts: new Map(
    [T0, T1].map((source): [SourceId, ReturnType<typeof offset>] => [source, offset(given.starts ?? 0)]),
  ),
  ends: new Map(
    [T0, T1].map((source): [SourceId, ReturnType<typeof offset>] => [source, offset(given.ends ?? 100)]),
  ),
});

function openStore(format = 1, cacheBytesMax = 1_000): ProjectionStore {
  const failed = (error: unknown): never => {
    throw error;
  };
  const store = openProjectionStore({ dir: join(dir, 'kept'), format, cacheBytesMax, failed });
  open.push(store);
  return store;
}

async function written(): Promise<void> {
  const store = openStore();
  await store.continueWith(extent());
  for (let n = 0; n < 5_000; n += 1) {
    store.put(`c/${n}`, { n });
    store.advance(T0, offset(n % 90));
    store.relieve();
  }
  store.remove('c/7');
  store.advance(T0, offset(90));
  await store.close();
}

describe('a projection store', () => {
  it('keeps a bounded part in memory, whatever was put', async () => {
    const store = openStore();
    await store.continueWith(extent());
    const held: number[] = [];
    for (let n = 0; n < 20_000; n += 1) {
      store.put(`c/${n}`, { n });
      store.relieve();
      if (n % 5_000 === 4_999) held.push(store.size().heldCount);
    }
    expect(Math.max(...held)).toBeLessThan(1_200);
    expect(store.size().fileBytes).toBeGreaterThan(100_000);
    expect(store.get('c/3')).toEqual({ n: 3 });
    expect(store.get('c/19999')).toEqual({ n: 19_999 });
    expect(store.get('c/20000')).toBeUndefined();
  });

  it('continues where it stood', async () => {
    await written();
    const store = openStore();
    expect(await store.continueWith(extent())).toBeUndefined();
    expect([store.position.get(T0), store.position.get(T1)]).toEqual([90, 0]);
    expect(store.get('c/4999')).toEqual({ n: 4_999 });
    expect(store.get('c/7')).toBeUndefined();
    expect([...store.scan('c/499')].map(([key]) => key)).toHaveLength(11);
  });

  it('gives a value that was changed a moment ago, and none that was removed', async () => {
    await written();
    const store = openStore();
    await store.continueWith(extent());
    store.put('c/1', { n: -1 });
    store.remove('c/2');
    expect([store.get('c/1'), store.get('c/2')]).toEqual([{ n: -1 }, undefined]);
    expect([...store.scan('c/1')].slice(0, 1)).toEqual([['c/1', { n: -1 }]]);
  });

  it('is scanned without a write where nothing under the prefix has changed', async () => {
    await written();
    const store = openStore();
    await store.continueWith(extent());
    // From now on every write of the first one is refused.
    const other = openStore();
    await other.continueWith(extent());
    store.put('d/1', { n: 1 });
    expect([...store.scan('c/499')]).toHaveLength(11);
    expect(() => [...store.scan('d/')]).toThrow(Fenced);
  });

  it('is swept of what is over, by and by, and of nothing else', async () => {
    await written();
    const store = openStore();
    await store.continueWith(extent());
    store.put('c/1', { n: 1, isBack: true });
    const isOver = (_: string, value: object): boolean => (value as { n: number }).n < 4_000;
    for (let look = 0; look < 120; look += 1) store.sweep(50, isOver);
    expect(
      [...store.scan('c/')].map(([, { n }]: readonly [string, { n?: number }]) => n).sort(),
    ).toHaveLength(1_001);
    expect([store.get('c/1'), store.get('c/2'), store.get('c/4000')]).toEqual([
      { n: 1, isBack: true },
      undefined,
      { n: 4_000 },
    ]);
  });

  it('keeps keys that are longer than lmdb takes, and does not mix them up', async () => {
    const store = openStore();
    await store.continueWith(extent());
    store.put(`${'k'.repeat(3_000)}1`, { n: 1 });
    store.put(`${'k'.repeat(3_000)}2`, { n: 2 });
    await store.close();
    const again = openStore();
    await again.continueWith(extent());
    expect(again.get(`${'k'.repeat(3_000)}1`)).toEqual({ n: 1 });
    expect(again.get(`${'k'.repeat(3_000)}2`)).toEqual({ n: 2 });
  });
});

describe('what is of no use begins anew, and says why', () => {
  const file = (): string => join(dir, 'kept', 'data.mdb');
  it.each([
    ['another log', {}, { epoch: 'b' }, /folded from another t/],
    ['a log that ends before it', {}, { ends: 89 }, /ends before it: t\/0 at 89/],
    ['a log that lost what comes after it', {}, { starts: 91 }, /no longer holds what comes after it/],
    ['another format', { format: 2 }, {}, /format 1/],
  ])('%s', async (_, { format = 1 }: { format?: number }, log, why) => {
    await written();
    const store = openStore(format);
    expect(await store.continueWith(extent(log))).toMatch(why);
    expect(store.get('c/1')).toBeUndefined();
    expect(store.position.get(T0)).toBe(extent(log).starts.get(T0));
  });

  it.each([
    ['cut off', () => truncateSync(file(), 9_000)],
    ['foreign', () => writeFileSync(file(), 'this is something else '.repeat(1_000))],
  ])('a file that is %s', async (_, damage) => {
    await written();
    damage();
    const store = openStore();
    expect(await store.continueWith(extent())).toMatch(/is damaged/);
    expect(store.get('c/1')).toBeUndefined();
    store.put('c/1', { n: 1 });
    expect(store.get('c/1')).toEqual({ n: 1 });
  });

  it('a value with a changed byte is never given', async () => {
    await written();
    const bytes = readFileSync(file());
    for (let at = bytes.indexOf('{"n":4321}'); at !== -1; at = bytes.indexOf('{"n":4321}', at + 1))
      bytes.write('{"n":1234}', at);
    writeFileSync(file(), bytes);
    const store = openStore();
    await store.continueWith(extent());
    expect(() => store.get('c/4321')).toThrow(/is damaged/);
    await store.clear();
    expect(store.get('c/4321')).toBeUndefined();
    expect(store.position.get(T0)).toBe(0);
  });
});

it('two processes do not write to one file', async () => {
  const first = openStore();
  await first.continueWith(extent());
  const second = openStore();
  await second.continueWith(extent());
  first.put('c/1', { n: 1 });
  expect(() => [...first.scan('c/')]).toThrow(Fenced);
  second.put('c/1', { n: 2 });
  expect([...second.scan('c/')]).toEqual([['c/1', { n: 2 }]]);
});

describe('when reading starts again', () => {
  it('the position is on the disk only together with what was folded up to it', async () => {
    const killed = openStore();
    await killed.continueWith(extent());
    killed.put('c/1', { n: 1 });
    killed.advance(T0, offset(5));
    await killed.continueWith(extent());
    // As a process that is killed now leaves it.
    const next = openStore();
    await next.continueWith(extent());
    expect([next.position.get(T0), next.get('c/1')]).toEqual([5, { n: 1 }]);
  });

  it('a file that another process has taken is not taken back', async () => {
    const first = openStore();
    await first.continueWith(extent());
    const second = openStore();
    await second.continueWith(extent());
    await expect(first.continueWith(extent())).rejects.toThrow(Fenced);
    second.put('c/1', { n: 2 });
    expect([...second.scan('c/')]).toEqual([['c/1', { n: 2 }]]);
  });
});

describe('a disk that is full while it begins anew', () => {
  it.each([
    ['another log', { epoch: 'b' }, /folded from another t/],
    ['nothing there before', {}, undefined],
  ])('is retried until there is room (%s)', async (_, log, why) => {
    if (why !== undefined) await written();
    const store = openStore();
    full.times = 2;
    await expect(store.continueWith(extent(log))).rejects.toThrow(DiskFull);
    await expect(store.continueWith(extent(log))).rejects.toThrow(DiskFull);
    expect(() => store.get('c/1')).toThrow(/about to be rebuilt/);
    const said = await store.continueWith(extent(log));
    if (why === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(why);
    expect([store.position.get(T0), store.get('c/1')]).toEqual([0, undefined]);
    store.put('c/1', { n: 1 });
    expect([...store.scan('c/')]).toEqual([['c/1', { n: 1 }]]);
  });
});
