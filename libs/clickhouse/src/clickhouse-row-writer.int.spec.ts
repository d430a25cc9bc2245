import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Transient, type Row, type RowBlock, type RowWriter } from '#stream';
import { createRowWriter, startEmbeddedClickHouse, type EmbeddedClickHouse } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-writer-'));
let server: EmbeddedClickHouse;
let runs = 0;

beforeEach(async () => {
  server = await startEmbeddedClickHouse({
    anonymous: 'owner',
    dataDir: join(folder, String((runs += 1))),
    port: 0,
  });
  for (const table of ['events', 'texts']) {
    await sql(`CREATE TABLE ${table} (id UInt32, month Date, word String DEFAULT 'none', tags Nested(name String))
      ENGINE = MergeTree PARTITION BY toYYYYMM(month) ORDER BY id
      SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1`);
  }
});
afterEach(() => server.stop());
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function sql(query: string): Promise<string> {
  const response = await fetch(server.url, { method: 'POST', body: query });
  if (!response.ok) throw new Error(await response.text());
  return response.text();
}
/** How many rows there are, and how many different ones. */
const counted = (table: string): Promise<string> => sql(`SELECT count(), uniqExact(id) FROM ${table}`);

function blockOf(writer: RowWriter, tables: Readonly<Record<string, readonly Row[]>>): RowBlock {
  const block = writer.block();
  for (const [table, rows] of Object.entries(tables)) for (const row of rows) block.put(table, row);
  return block;
}

/** A block of rows `[from, to)`, over three months so that it makes several parts; returns what writes it. */
function block(writer: RowWriter, from: number, to: number): () => Promise<void> {
  const rows = Array.from({ length: to - from }, (_, i) => ({
    id: from + i,
    month: `2026-0${(i % 3) + 1}-01`,
    word: `row ${from + i}`,
  }));
  const filled = blockOf(writer, { events: rows, texts: rows });
  return () => filled.write(`t:0:${from}-${to}`);
}

describe('writing blocks', () => {
  it('writes every table of a block', async () => {
    const writer = createRowWriter({ url: server.url });
    await block(writer, 0, 1_000)();
    expect([await counted('events'), await counted('texts')]).toEqual(['1000\t1000\n', '1000\t1000\n']);
    await writer.close();
  });

  it('writes a block once, however many times it is sent', async () => {
    const writer = createRowWriter({ url: server.url });
    for (let time = 0; time < 3; time += 1) await block(writer, 0, 1_000)();
    await block(writer, 1_000, 1_500)();
    await block(writer, 0, 1_000)();
    expect(await counted('events')).toBe('1500\t1500\n');
    await writer.close();
  });

  it('still knows a block after a restart of the server', async () => {
    const port = Number(new URL(server.url).port);
    const first = createRowWriter({ url: server.url });
    await block(first, 0, 1_000)();
    await server.stop();
    server = await startEmbeddedClickHouse({ anonymous: 'owner', dataDir: join(folder, String(runs)), port });
    await block(first, 0, 1_000)();
    expect(await counted('events')).toBe('1000\t1000\n');
    await first.close();
  });

  it('uses the default of a column that a row does not name', async () => {
    const writer = createRowWriter({ url: server.url });
    const rows = [
      { id: 1, month: '2026-01-01' },
      { id: 2, word: null, 'tags.name': ['a'] },
      { word: 'named first', id: 3 },
    ];
    await blockOf(writer, { events: rows }).write('a');
    expect(await sql('SELECT id, month, word, tags.name FROM events ORDER BY id')).toBe(
      "1\t2026-01-01\tnone\t[]\n2\t1970-01-01\tnone\t['a']\n3\t1970-01-01\tnamed first\t[]\n",
    );
    await writer.close();
  });

  it('is transient while the server is unreachable', async () => {
    const writer = createRowWriter({ url: 'http://127.0.0.1:1' });
    await expect(block(writer, 0, 1)()).rejects.toBeInstanceOf(Transient);
    await writer.close();
  });

  it('is a bug, and names the table, where the server refuses the rows', async () => {
    const writer = createRowWriter({ url: server.url });
    const wrong = (table: string, row: Row): Promise<void> => blockOf(writer, { [table]: [row] }).write('w');
    const refused: readonly [string, Row][] = [
      ['nowhere', { id: 1 }],
      ['events', { no_such_column: 1 }],
      ['events', { id: 'not a number' }],
    ];
    for (const [table, row] of refused) {
      const error: unknown = await wrong(table, row).catch((reason: unknown) => reason);
      expect(error).not.toBeInstanceOf(Transient);
      expect(String(error)).toContain(`into table ${table}: ClickHouse refuses it`);
    }
    await writer.close();
  });
});

describe('a server killed while it inserts', () => {
  it('loses nothing and duplicates nothing', async () => {
    const port = Number(new URL(server.url).port);
    const writer = createRowWriter({ url: server.url });
    const blocks = Array.from({ length: 40 }, (_, i) => block(writer, i * 500, (i + 1) * 500));
    let kills = 0;
    for (const [index, write] of blocks.entries()) {
      // Killed at moments spread over an insert: before it arrives, during it, around its end.
      let killing = index % 5 === 2 ? killAfterTurns(server.pid, index) : undefined;
      for (let written = false; !written;) {
        try {
          await write();
          written = true;
        } catch (error) {
          expect(error).toBeInstanceOf(Transient);
        }
        if (killing === undefined) continue;
        await killing;
        killing = undefined;
        kills += 1;
        await server.ended;
        server = await startEmbeddedClickHouse({
          anonymous: 'owner',
          dataDir: join(folder, String(runs)),
          port,
        });
        written = false;
      }
    }
    expect(kills).toBe(8);
    expect([await counted('events'), await counted('texts')]).toEqual(['20000\t20000\n', '20000\t20000\n']);
    await writer.close();
  });
});

async function killAfterTurns(pid: number, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  process.kill(pid, 'SIGKILL');
}
