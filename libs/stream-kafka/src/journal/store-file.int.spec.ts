import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { open } from 'lmdb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareKeys, Corrupt, entityKey, type EntityKey } from '#stream';
import { NEW_POSITION, positionToJson } from './changelog-record.ts';
import { openStoreFile, type StoreFile } from './store-file.ts';

let dir: string;
let file: StoreFile;
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'baton-')), 'store');
  file = openStoreFile(dir);
  file.take(1);
});
afterEach(async () => {
  await file.close();
  rmSync(join(dir, '..'), { recursive: true, force: true });
});

const STATE = { format: 0, topicId: 't', next: 1, position: positionToJson(NEW_POSITION), at: 0 };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sorted = (changes: ReadonlyMap<EntityKey, Uint8Array | null>) =>
  [...changes].sort(([a], [b]) => compareKeys(a, b));
const shown = (prefix = ''): [string, string][] =>
  [...file.scan(entityKey(prefix))].map(([key, value]) => [key, Buffer.from(value).toString('latin1')]);

/** In lmdb's own words, past the file. */
async function meddle(change: (blocks: ReturnType<typeof blocksOf>) => Promise<unknown>): Promise<void> {
  await file.close();
  const root = open({ path: dir, noSubdir: false, maxDbs: 2 });
  await change(blocksOf(root));
  await root.close();
  file = openStoreFile(dir);
  file.take(2);
}
const blocksOf = (root: ReturnType<typeof open>) =>
  root.openDB<Buffer, Buffer>('blocks', { encoding: 'binary', keyEncoding: 'binary' });

describe('a file of entities', () => {
  it('shows what a map would, whatever comes and goes', () => {
    const name = fc
      .tuple(fc.constantFrom('', 'a/', 'ä/', '\uFFFD/', '\u{1F600}/'), fc.nat(1_000))
      .map(([folder, n]) => entityKey(`${folder}${n}`));
    const size = fc.oneof({ weight: 50, arbitrary: fc.nat(300) }, { weight: 1, arbitrary: fc.nat(20_000) });
    const value = (weight: number) => fc.option(size, { freq: weight });
    // Where most of it goes, blocks are put together; where most of it stays, they are cut.
    const round = fc
      .constantFrom(1, 1, 20)
      .chain((stays) => fc.array(fc.tuple(name, value(stays)), { minLength: 100, maxLength: 600 }));
    const prefixes = ['', 'a/', '\uFFFD/1', '9', 'zzz', '\u{1F600}'];
    const model = new Map<EntityKey, string>();
    fc.assert(
      fc.property(round, fc.constantFrom(...prefixes), fc.array(name), (entries, prefix, asked) => {
        const changes = new Map<EntityKey, Uint8Array | null>();
        for (const [key, length] of entries) {
          changes.set(key, length === null ? null : bytes('v'.repeat(length)));
          if (length === null) model.delete(key);
          else model.set(key, 'v'.repeat(length));
        }
        file.write(sorted(changes));
        for (const key of asked) {
          const found = file.read(key);
          expect(found && Buffer.from(found).toString()).toBe(model.get(key));
        }
        expect(shown(prefix)).toEqual(
          [...model].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => compareKeys(a, b)),
        );
      }),
      { endOnFailure: true },
    );
  });

  it('that is emptied again has one block', async () => {
    const keys = Array.from({ length: 3_000 }, (_, n) => entityKey(`entity/${n}`));
    file.write(sorted(new Map(keys.map((key) => [key, bytes('x'.repeat(100))]))));
    file.write(sorted(new Map(keys.map((key) => [key, null]))));
    let count = 0;
    await meddle(async (blocks) => void (count = blocks.getKeysCount()));
    expect(count).toBe(1);
    expect(shown()).toEqual([]);
  });

  it('in which a block is missing says so, of every entity that was in it, and of no other', async () => {
    const keys = Array.from({ length: 200 }, (_, n) => entityKey(`entity/${1_000 + n}`));
    file.write(sorted(new Map(keys.map((key) => [key, bytes('x'.repeat(200))]))));
    await meddle(async (blocks) => blocks.remove([...blocks.getKeys()][3]!));
    expect(() => shown()).toThrow(Corrupt);
    const lost = keys.filter((key) => {
      try {
        return file.read(key) === undefined;
      } catch (error) {
        expect(error).toBeInstanceOf(Corrupt);
        expect(() => file.write([[key, null]])).toThrow(Corrupt);
        return true;
      }
    });
    expect(lost.length).toBeGreaterThan(5);
    expect(lost.length).toBeLessThan(30);
  });

  it('in which a block is as it was before says so to who reads all of it', async () => {
    const keys = Array.from({ length: 99 }, (_, n) => entityKey(`${n}`));
    const fill = (letter: string): void =>
      file.write(sorted(new Map(keys.map((key) => [key, bytes(letter.repeat(200))]))));
    const before: [Buffer, Buffer][] = [];
    fill('x');
    await meddle(async (blocks) => {
      for (const { key, value } of blocks.getRange()) before.push([key, value]);
    });
    fill('y');
    expect(shown()).toHaveLength(99);
    await meddle((blocks) => blocks.put(...before[1]!));
    expect(() => shown()).toThrow(Corrupt);
  });

  it('that refused a change is as it was', () => {
    file.write([[entityKey('a'), bytes('x')]]);
    const circular = { ...STATE, position: undefined as never };
    Object.assign(circular, { position: circular });
    expect(() => file.write([[entityKey('a'), bytes('y')]], circular)).toThrow(TypeError);
    expect(shown()).toEqual([['a', 'x']]);
    file.write([[entityKey('b'), bytes('z')]]);
    expect(shown()).toHaveLength(2);
  });

  it('whose last block is missing, or whose first, says so', async () => {
    const keys = Array.from({ length: 99 }, (_, n) => entityKey(`${n}`));
    file.write(sorted(new Map(keys.map((key) => [key, bytes('x'.repeat(200))]))), STATE);
    await meddle(async (blocks) => blocks.remove([...blocks.getKeys()].at(-1)!));
    expect(() => file.read(entityKey('zzz'))).toThrow(Corrupt);
    expect(() => shown()).toThrow(Corrupt);
    await meddle(async (blocks) => blocks.remove([...blocks.getKeys()][0]!));
    expect(() => file.read(entityKey(''))).toThrow(Corrupt);
    expect(() => shown()).toThrow(/rebuilt from the changelog/);
  });
});
