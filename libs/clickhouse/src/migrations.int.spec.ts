import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate, startEmbeddedClickHouse, type EmbeddedClickHouse, type Migrated } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-migrations-'));
let server: EmbeddedClickHouse;
let dir: string;
let database: string;
let tests = 0;

beforeAll(async () => {
  server = await startEmbeddedClickHouse({ anonymous: 'owner', dataDir: join(folder, 'data'), port: 0 });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  tests += 1;
  database = `shop_${tests}`;
  dir = join(folder, `schema-${tests}`);
  mkdirSync(join(dir, 'tables'), { recursive: true });
  mkdirSync(join(dir, 'metrics'));
  file(
    '0001_orders.sql',
    "-- first; of two\nCREATE TABLE IF NOT EXISTS orders (id UInt8 COMMENT 'a;b') ENGINE = Memory;\n",
  );
  file(
    '0002_items.sql',
    'CREATE TABLE IF NOT EXISTS items (id UInt8) ENGINE = Memory;\nINSERT INTO items VALUES (1), (2);\n',
  );
  metric('item_count', 'SELECT count() AS n FROM items;');
});

function file(name: string, text: string): void {
  writeFileSync(join(dir, 'tables', name), text);
}
function metric(name: string, select: string, version = 1, definition = 'Rows.'): void {
  mkdirSync(join(dir, 'metrics', name), { recursive: true });
  writeFileSync(join(dir, 'metrics', name, 'view.sql'), select);
  const words = { title: 'Count', version, definition, unit: 'rows.', denominator: 'none.', window: 'all.' };
  writeFileSync(
    join(dir, 'metrics', name, 'words.yaml'),
    JSON.stringify({ ...words, columns: { n: 'Rows.' } }),
  );
}
const run = (): Promise<Migrated> => migrate({ url: server.url, database, dir });
async function sql(query: string): Promise<string> {
  const response = await fetch(`${server.url}/?database=${database}`, { method: 'POST', body: query });
  return (await response.text()).trim().replaceAll('\n', ' ');
}
const tables = (): Promise<string> => sql('SHOW TABLES');

describe('migrate', () => {
  it('makes the database and runs the files in order', async () => {
    expect(await run()).toEqual({ tables: ['0001_orders.sql', '0002_items.sql'], metrics: ['item_count'] });
    expect(await tables()).toBe('item_count items orders schema_metrics schema_migrations');
  });

  it('does nothing the second time', async () => {
    await run();
    expect(await run()).toEqual({ tables: [], metrics: [] });
  });

  it('runs what is new', async () => {
    await run();
    file('0003_more.sql', 'CREATE TABLE IF NOT EXISTS more (id UInt8) ENGINE = Memory');
    expect(await run()).toEqual({ tables: ['0003_more.sql'], metrics: [] });
  });

  it('ignores line ends of another system', async () => {
    await run();
    file(
      '0001_orders.sql',
      "-- first; of two\r\nCREATE TABLE IF NOT EXISTS orders (id UInt8 COMMENT 'a;b') ENGINE = Memory;\r\n",
    );
    expect(await run()).toEqual({ tables: [], metrics: [] });
  });

  it('refuses a file that changed after it ran, names it, and runs nothing', async () => {
    await run();
    file('0002_items.sql', 'CREATE TABLE IF NOT EXISTS items (id UInt16) ENGINE = Memory');
    file('0003_more.sql', 'CREATE TABLE IF NOT EXISTS more (id UInt8) ENGINE = Memory');
    await expect(run()).rejects.toThrow('Migration 0002_items.sql has changed since it was run');
    expect(await tables()).not.toContain('more');
  });

  it('names the file and the statement that fail, and continues there the next time', async () => {
    file('0003_more.sql', 'CREATE TABLE IF NOT EXISTS more (id UInt8) ENGINE = Memory;\nCREATE TABEL oops;');
    await expect(run()).rejects.toThrow('Migration 0003_more.sql, statement 2');
    file(
      '0003_more.sql',
      'CREATE TABLE IF NOT EXISTS more (id UInt8) ENGINE = Memory;\nCREATE OR REPLACE VIEW oops AS SELECT 1;',
    );
    expect(await run()).toEqual({ tables: ['0003_more.sql'], metrics: ['item_count'] });
  });

  it('refuses a gap in the numbers and a name of another form', async () => {
    cpSync(join(dir, 'tables', '0002_items.sql'), join(dir, 'tables', '0004_gap.sql'));
    await expect(run()).rejects.toThrow('the number 0003 is expected here');
    file('0003 gap.sql', '');
    await expect(run()).rejects.toThrow('a migration is named like 0001_what_it_does.sql');
  });

  it('finds tables and metrics of this package by default', async () => {
    const { tables, metrics } = await migrate({ url: server.url, database });
    expect(tables[0]).toBe('0001_conversation_events.sql');
    expect(metrics).toContain('escalation_rate');
  });
});

describe('metrics', () => {
  it('are made after the tables, with their words as the comment of the view', async () => {
    await run();
    expect(await sql('SELECT n FROM item_count')).toBe('2');
    expect(
      await sql(
        "SELECT comment FROM system.tables WHERE name = 'item_count' AND database = currentDatabase()",
      ),
    ).toBe('Count, definition 1. Rows. Unit: rows. Denominator: none. Window: all.');
  });

  it('are made again where the SELECT or the words changed, with those that read them, and nothing else', async () => {
    metric('doubled', 'SELECT 2 * n AS n FROM item_count');
    metric('order_count', 'SELECT count() AS n FROM orders');
    await run();
    metric('item_count', 'SELECT count() + 1 AS n FROM items', 2);
    expect((await run()).metrics).toEqual(['item_count', 'doubled']);
    expect(await sql('SELECT n FROM doubled')).toBe('6');
    metric('order_count', 'SELECT count() AS n FROM orders', 1, "Orders; the shop's own.");
    expect((await run()).metrics).toEqual(['order_count']);
    expect((await run()).metrics).toEqual([]);
  });

  it('that somebody dropped or replaced are repaired, with those that read them', async () => {
    metric('doubled', 'SELECT 2 * n AS n FROM item_count');
    await run();
    await sql('DROP VIEW doubled');
    expect((await run()).metrics).toEqual(['doubled']);
    await sql('CREATE OR REPLACE VIEW item_count AS SELECT 77 AS n');
    expect((await run()).metrics).toEqual(['item_count', 'doubled']);
    expect(await sql('SELECT n FROM doubled')).toBe('4');
    expect((await run()).metrics).toEqual([]);
  });

  it('of a newer release are left alone', async () => {
    metric('item_count', 'SELECT count() + 1 AS n FROM items', 2);
    await run();
    metric('item_count', 'SELECT count() AS n FROM items', 1);
    expect((await run()).metrics).toEqual([]);
    expect(await sql('SELECT n FROM item_count')).toBe('3');
  });

  it('name the metric that fails, and continue there the next time', async () => {
    metric('wrong', 'SELECT count() AS n FROM nowhere');
    await expect(run()).rejects.toThrow('Metric wrong');
    metric('wrong', 'SELECT count() AS n FROM orders');
    expect((await run()).metrics).toEqual(['wrong']);
  });
});
