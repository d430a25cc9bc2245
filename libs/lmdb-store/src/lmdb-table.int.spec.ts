import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Corrupt } from '#stream';
import { openEnvironment } from './lmdb-environment.ts';

let dir: string;
let env: ReturnType<typeof open>;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'baton-'));
  env = open();
});
afterEach(async () => {
  await env.close();
  rmSync(dir, { recursive: true, force: true });
});

const ENTRIES = 2_000;
const key = (n: number): Buffer => Buffer.from(`key ${String(n).padStart(5, '0')}`);

function open() {
  const words = { name: 'store', remedy: 'Make it anew.' };
  return openEnvironment({ dir, tables: ['things'] as const, mode: 'owner', words, absent: '' });
}

/** As lmdb lays out its pages (mdb.c, MDB_page and MDB_node): every branch leads to a page that is not there. */
function loseEveryBranch(): void {
  const [pageBytes, headBytes, flagsAt, branch, countAt] = [4_096, 24, 18, 0x01, 20];
  const content = readFileSync(join(dir, 'data.mdb'));
  let lost = 0;
  for (let page = 2 * pageBytes; page < content.length; page += pageBytes) {
    if (content.readUInt16LE(page + flagsAt) !== branch) continue;
    const nodes = page + headBytes;
    for (let at = 0; at < content.readUInt16LE(page + countAt); at += 2, lost += 1)
      content.writeUInt32LE(0x00ff_ffff, nodes + content.readUInt16LE(nodes + at));
  }
  expect(lost).toBeGreaterThan(0);
  writeFileSync(join(dir, 'data.mdb'), content);
}

describe('a page that is not there is Corrupt', () => {
  beforeEach(async () => {
    env.transact(() => {
      for (let n = 0; n < ENTRIES; n += 1) env.tables.things.putSync(key(n), Buffer.alloc(20, n));
    });
    await env.close();
    loseEveryBranch();
    env = open();
  });

  it('to who looks one thing up, also the second time', () => {
    expect(() => env.tables.things.get(key(7))).toThrow(Corrupt);
    expect(() => env.tables.things.get(key(8))).toThrow(/The store in .* is damaged .*Make it anew/);
  });

  it('to who reads all, which is not cut short', () => {
    expect(() => [...env.tables.things.getRange({})]).toThrow(Corrupt);
    expect(() => [...env.tables.things.getRange({ start: key(500), reverse: true, limit: 1 })]).toThrow(
      Corrupt,
    );
  });

  it('to who writes', () => {
    expect(() => env.transact(() => env.tables.things.putSync(key(7), Buffer.alloc(20)))).toThrow(Corrupt);
  });
});
