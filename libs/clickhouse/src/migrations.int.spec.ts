import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate, startEmbeddedClickHouse, type EmbeddedClickHouse } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-migrations-'));
let server: EmbeddedClickHouse;
let dir: string;
let database: string;
let tests = 0;

beforeAll(async () => {
  server = await startEmbeddedClickHouse({ dataDir: join(folder, 'data'), port: 0 });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  tests += 1;
  database = `shop_${tests}`;
  dir = join(folder, `migrations-${tests}`);
  mkdirSync(dir);
  file(
    '0001_orders.sql',
    "-- first; of two\nCREATE TABLE IF NOT EXISTS orders (id UInt8 COMMENT 'a;b') ENGINE = Memory;\n",
  );
  file(
    '0002_items.sql',
    'CREATE TABLE IF NOT EXISTS items (id UInt8) ENGINE = Memory;\nCREATE OR REPLACE VIEW v AS SELECT * FROM items;\n',
  );
});

function file(name: string, text: string): void {
  writeFileSync(join(dir, name), text);
}
const run = (): Promise<readonly string[]> => migrate({ url: server.url, database, dir });
async function tables(): Promise<string> {
  const response = await fetch(`${server.url}/?database=${database}`, {
    method: 'POST',
    body: 'SHOW TABLES',
  });
  return (await response.text()).trim().replaceAll('\n', ' ');
}

describe('migrate', () => {
  it('makes the database and runs the files in order', async () => {
    expect(await run()).toEqual(['0001_orders.sql', '0002_items.sql']);
    expect(await tables()).toBe('items orders schema_migrations v');
  });

  it('does nothing the second time', async () => {
    await run();
    expect(await run()).toEqual([]);
  });

  it('runs what is new', async () => {
    await run();
    file('0003_more.sql', 'CREATE TABLE IF NOT EXISTS more (id UInt8) ENGINE = Memory');
    expect(await run()).toEqual(['0003_more.sql']);
  });

  it('does not mind line ends of another system', async () => {
    await run();
    file(
      '0001_orders.sql',
      "-- first; of two\r\nCREATE TABLE IF NOT EXISTS orders (id UInt8 COMMENT 'a;b') ENGINE = Memory;\r\n",
    );
    expect(await run()).toEqual([]);
  });

  it('refuses a file that changed after it ran, names it, and runs nothing', async () => {
    await run();
    file('0002_items.sql', 'CREATE TABLE IF NOT EXISTS items (id UInt16) ENGINE = Memory');
    file('0003_more.sql', 'CREATE TABLE IF NOT EXISTS more (id UInt8) ENGINE = Memory');
    await expect(run()).rejects.toThrow('Migration 0002_items.sql has changed since it was run');
    expect(await tables()).not.toContain('more');
  });

  it('names the file and the statement that fail, and goes on there the next time', async () => {
    file('0003_more.sql', 'CREATE TABLE IF NOT EXISTS more (id UInt8) ENGINE = Memory;\nCREATE TABEL oops;');
    await expect(run()).rejects.toThrow('Migration 0003_more.sql, statement 2');
    file(
      '0003_more.sql',
      'CREATE TABLE IF NOT EXISTS more (id UInt8) ENGINE = Memory;\nCREATE OR REPLACE VIEW oops AS SELECT 1;',
    );
    expect(await run()).toEqual(['0003_more.sql']);
  });

  it('refuses a gap in the numbers and a name of another form', async () => {
    cpSync(join(dir, '0002_items.sql'), join(dir, '0004_gap.sql'));
    await expect(run()).rejects.toThrow('the number 0003 is expected here');
    file('0003 gap.sql', '');
    await expect(run()).rejects.toThrow('a migration is named like 0001_what_it_does.sql');
  });

  it('finds the migrations of this package by itself', async () => {
    expect((await migrate({ url: server.url, database }))[0]).toBe('0001_conversation_events.sql');
  });
});
