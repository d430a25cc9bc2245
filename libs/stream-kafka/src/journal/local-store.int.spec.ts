import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { DiskFull, storeFolder } from '#lmdb-store';
import { Corrupt, entityKey, Fenced, offset, sourceId } from '#stream';
import type { Position } from '#stream';
import { silentLog } from '../client/silent-log.fixture.ts';
import { createHeldMemory } from './held-memory.ts';
import { createLateFile } from './late-file.ts';
import { createLocalStore, type LocalStore } from './local-store.ts';
import { openStoreFile, type StoreFile } from './store-file.ts';

let dir: string;
let opened: LocalStore[];

beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'baton-')), 'store');
  opened = [];
});
afterEach(async () => {
  for (const store of opened) await store.close();
  rmSync(join(dir, '..'), { recursive: true, force: true });
});

const source = sourceId('input', 0);
const position = (unit: number): Position => ({
  next: new Map([[source, offset(unit)]]),
  time: instant(unit),
  unit,
});
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const changes = (entities: Record<string, string | null>) =>
  new Map(
    Object.entries(entities).map(([key, value]) => [entityKey(key), value === null ? null : bytes(value)]),
  );

function open(owner: number): LocalStore & { readonly file: StoreFile } {
  const folder = storeFolder(dir);
  folder.doubt();
  const file = openStoreFile(dir);
  expect(file.take(owner)).toBe(true);
  const state = file.state();
  const store = createLocalStore({
    file,
    folder,
    topicId: 't',
    state,
    now: () => instant(1),
    memory: createHeldMemory(),
    log: silentLog,
  });
  store.ready();
  opened.push(store);
  return Object.assign(store, { file });
}
async function close(store: LocalStore): Promise<void> {
  opened.splice(opened.indexOf(store), 1);
  await store.close();
}
const all = (store: LocalStore, prefix = ''): [string, string][] =>
  [...store.scan(entityKey(prefix))].map(([key, value]) => [key, Buffer.from(value).toString()]);

describe('a local store', () => {
  it('shows what lies in memory over what lies in the file, in the order of keys', async () => {
    let store = open(1);
    store.apply(changes({ a: '1', 'a/\uFFFD': '1', c: '1', '': '1' }), 5, position(1));
    await close(store);
    store = open(2);
    expect(store.next).toBe(5);
    expect(store.position).toEqual(position(1));
    store.apply(changes({ a: null, b: '2', c: '2', 'a/\u{1F600}': '2' }), 8, position(2));
    expect(all(store)).toEqual([
      ['', '1'],
      ['a/\uFFFD', '1'],
      ['a/\u{1F600}', '2'],
      ['b', '2'],
      ['c', '2'],
    ]);
    expect(all(store, 'a')).toHaveLength(2);
    expect(store.read(entityKey('a'))).toBeUndefined();
    await close(store);
    expect(all(open(3))).toHaveLength(5);
  });

  it('is rebuilt unless it has shown that it can be read', async () => {
    const store = open(1);
    expect(storeFolder(dir).doubtful).toBeDefined();
    expect([...store.all()]).toEqual([]);
    expect(storeFolder(dir).doubtful).toBeUndefined();
  });

  it('is written by its last owner only; who held it before can neither write nor read', async () => {
    const older = open(1);
    older.apply(changes({ a: 'older' }), 5, position(1));
    const newer = open(2);
    newer.apply(changes({ a: 'newer' }), 7, position(2));
    await close(newer);
    await close(older);
    const last = open(3);
    expect(all(last)).toEqual([['a', 'newer']]);
    expect(last.next).toBe(7);
    const zombie = open(4);
    open(5);
    // What lmdb shows within one turn is one snapshot.
    await sleep(1);
    expect(() => zombie.read(entityKey('a'))).toThrow(Fenced);
    expect(() => all(zombie)).toThrow(Fenced);
    expect(storeFileTakes(4)).toBe(false);
  });
});

describe('while its changelog is read', () => {
  const much = (round: string) =>
    changes(Object.fromEntries(Array.from({ length: 34 }, (_, n) => [`${n}`, round.repeat(1024 * 1024)])));

  it('a store keeps everything in memory, until the process holds too much', async () => {
    const folder = storeFolder(dir);
    const file = openStoreFile(dir);
    file.take(1);
    const shown = () => [...file.scan(entityKey(''))].length;
    let others = 0;
    const memory = createHeldMemory(100 * 1024 * 1024);
    memory.add(() => others);
    const store = createLocalStore({
      ...{ file, folder, topicId: 't', state: undefined, now: () => instant(1), memory, log: silentLog },
    });
    store.apply(much('1'), 5, position(1));
    await store.relieve();
    expect(shown()).toBe(0);
    others = 80 * 1024 * 1024;
    await store.relieve();
    expect(shown()).toBe(34);
    store.apply(changes({ 1: null }), 6, position(2));
    store.ready();
    store.mustHaveRoom();
    expect([...store.all()]).toHaveLength(33);
    await store.close();
    expect(memory.isUsedUp).toBe(false);
    expect(all(open(2))).toHaveLength(33);
  });
});

describe('a local store for which the disk has no room', () => {
  it('shows what is committed all the same, and is whole on the disk when there is room again', async () => {
    let isFull = true;
    const folder = storeFolder(dir);
    const file = createLateFile(() => {
      if (isFull) throw new DiskFull('the disk is full');
      folder.doubt();
      const made = openStoreFile(dir);
      made.take(1);
      return made;
    });
    const memory = createHeldMemory();
    const options = { folder, topicId: 't', state: undefined, now: () => instant(1), memory, log: silentLog };
    const early = createLocalStore({ file, ...options });
    early.ready();
    early.apply(changes({ a: '1', b: '1' }), 5, position(1));
    await early.close();
    expect(existsSync(dir)).toBe(false);

    const store = createLocalStore({ file, ...options });
    store.ready();
    store.apply(changes({ a: '1', b: '1' }), 5, position(1));
    expect(all(store)).toEqual([
      ['a', '1'],
      ['b', '1'],
    ]);
    isFull = false;
    store.apply(changes({ a: null }), 6, position(2));
    await store.close();
    const next = open(2);
    expect(next.next).toBe(6);
    expect(all(next)).toEqual([['b', '1']]);
  });
});

function storeFileTakes(owner: number): boolean {
  const file = openStoreFile(dir);
  const taken = file.take(owner);
  void file.close();
  return taken;
}

describe('a damaged file is corrupt', () => {
  const data = (): string => join(dir, 'data.mdb');

  async function filled(): Promise<void> {
    const store = open(1);
    const entities = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, n) => [`entity/${n}`, `value of ${n} `.repeat(20)]),
    );
    store.apply(changes(entities), 5, position(1));
    await close(store);
  }

  it('where a byte of an entity has changed', async () => {
    await filled();
    const content = readFileSync(data());
    const at = content.indexOf('value of 500 ');
    content[at] = content[at]! ^ 1;
    writeFileSync(data(), content);
    const store = open(2);
    expect(() => store.read(entityKey('entity/500'))).toThrow(Corrupt);
    expect(() => all(store)).toThrow(/rebuilt from the changelog/);
    expect(storeFolder(dir).doubtful).toBeDefined();
  });

  it('where a byte of a key has changed', async () => {
    await filled();
    const content = readFileSync(data());
    for (let at = content.indexOf('eentity/2'); at >= 0; at = content.indexOf('eentity/2', at + 1))
      content[at + 9] = content[at + 9]! ^ 1;
    writeFileSync(data(), content);
    expect(() => all(open(2))).toThrow(Corrupt);
  });

  it('where it was cut off', async () => {
    await filled();
    truncateSync(data(), Math.floor(statSync(data()).size / 3));
    expect(() => openStoreFile(dir)).toThrow(Corrupt);
  });

  it('where it is all zeros, or something else', async () => {
    await filled();
    const { size } = statSync(data());
    writeFileSync(data(), Buffer.alloc(size));
    expect(() => openStoreFile(dir)).toThrow(Corrupt);
    writeFileSync(data(), 'something else '.repeat(1_000));
    expect(() => openStoreFile(dir)).toThrow(Corrupt);
  });
});
