import { ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedClickHouse, type EmbeddedClickHouse } from './embedded-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-clickhouse-'));
let server: EmbeddedClickHouse;

beforeAll(async () => {
  server = await startEmbeddedClickHouse({ anonymous: 'owner', dataDir: join(folder, 'main'), port: 0 });
  await post('CREATE DATABASE shop');
  await post('CREATE TABLE shop.orders (id UInt32, item String) ENGINE = MergeTree ORDER BY id');
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function get(parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}/?${new URLSearchParams(parameters)}`, { headers });
}
function post(body: string, parameters: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}/?${new URLSearchParams(parameters)}`, { method: 'POST', body });
}

describe('the HTTP interface, used by curl', () => {
  it('answers a health check and a bare address', async () => {
    expect(await (await fetch(`${server.url}/ping`)).text()).toBe('Ok.\n');
    expect(await (await fetch(server.url)).text()).toBe('Ok.\n');
  });

  it('runs the query of a link', async () => {
    const response = await get({ query: 'SELECT 1 + 1' });
    expect(await response.text()).toBe('2\n');
    expect(response.headers.get('content-type')).toContain('text/tab-separated-values');
  });

  it('accepts the query as the body, and rows as the body of a query', async () => {
    expect(await (await post('SELECT 3')).text()).toBe('3\n');
    await post('[1,"tea"]\n[2,"it\'s"]\n', {
      query: 'INSERT INTO shop.orders (id, item) FORMAT JSONCompactEachRow',
    });
    await post("(3,'jam')", { query: 'INSERT INTO shop.orders VALUES' });
    expect(await (await post('SELECT * FROM shop.orders ORDER BY id')).text()).toBe(
      "1\ttea\n2\tit\\'s\n3\tjam\n",
    );
  });

  it('accepts database, format, settings and query parameters', async () => {
    const response = await get({
      query:
        "SELECT {who:String} AS who, {ids:Array(UInt8)} AS ids, count() > 0 AS any, getSetting('max_threads') AS t FROM orders",
      param_who: "O'Neil\\tx",
      param_ids: '[1,2]',
      database: 'shop',
      default_format: 'JSONEachRow',
      max_threads: '1',
    });
    expect(await response.json()).toEqual({ who: "O'Neil\tx", ids: [1, 2], any: 1, t: 1 });
    expect(response.headers.get('x-clickhouse-format')).toBe('JSONEachRow');
  });

  it('keeps requests apart', async () => {
    await post('SELECT {x:String}', { param_x: '1', max_threads: '1', database: 'shop' });
    expect((await post('SELECT {x:String}')).status).toBe(400);
    expect(await (await post('SELECT currentDatabase()')).text()).toBe('default\n');
  });

  it('keeps the state of a named session', async () => {
    await post('CREATE TEMPORARY TABLE mine (a UInt8)', { session_id: 's1' });
    expect((await post('SELECT count() FROM mine', { session_id: 's1' })).status).toBe(200);
    expect((await post('SELECT count() FROM mine', { session_id: 's2' })).status).toBe(404);
  });

  it.each([
    ['SELEC 1', 400, '62', 'SYNTAX_ERROR'],
    ['SELECT * FROM nowhere', 404, '60', 'UNKNOWN_TABLE'],
    ['SELECT throwIf(1)', 500, '395', 'FUNCTION_THROW_IF_VALUE_IS_NON_ZERO'],
    ['', 400, '62', 'SYNTAX_ERROR'],
  ])('refuses "%s" as a server does', async (query, status, code, name) => {
    const response = await post(query);
    expect(response.status).toBe(status);
    expect(response.headers.get('x-clickhouse-exception-code')).toBe(code);
    expect(await response.text()).toMatch(
      new RegExp(`^Code: ${code}\\. DB::Exception: .*\\(${name}\\)`, 's'),
    );
  });

  it('names an unknown setting and an unknown database', async () => {
    expect(await (await get({ query: 'SELECT 1', no_such_thing: '1' })).text()).toContain('UNKNOWN_SETTING');
    expect((await get({ query: 'SELECT 1', database: 'no_such_place' })).status).toBe(404);
  });

  it('changes nothing for a link', async () => {
    const response = await get({ query: 'DROP TABLE shop.orders' });
    expect(await response.text()).toContain('READONLY');
  });

  it('does nothing for a page of another site', async () => {
    expect((await get({ query: 'SELECT 1' }, { Origin: 'https://elsewhere.example' })).status).toBe(403);
  });

  it('cuts off a result whose query fails half-way', async () => {
    const response = await post(
      'SELECT number, throwIf(number = 900000) FROM numbers(1000000) SETTINGS max_block_size = 1000, max_threads = 1',
    );
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it('frees the slot of a client that left', async () => {
    for (let client = 0; client < 6; client += 1) {
      const leave = new AbortController();
      const query = new URLSearchParams({ query: 'SELECT sleep(0.1), number FROM numbers(3)' });
      const asked = fetch(`${server.url}/?${query}`, { signal: leave.signal });
      await fetch(`${server.url}/ping`);
      leave.abort();
      await expect(asked).rejects.toThrow();
    }
    expect(await (await post('SELECT 1')).text()).toBe('1\n');
  });

  it('serves readers side by side', async () => {
    const [slow, quick] = [post('SELECT sleep(2)'), post('SELECT 1')];
    expect(await Promise.race([slow.then(() => 'slow'), quick.then(() => 'quick')])).toBe('quick');
    await slow;
  });
});

describe('the HTTP interface, used by @clickhouse/client', () => {
  it('accepts and sends gzip, large inserts and large results', async () => {
    const client = createClient({
      url: server.url,
      database: 'shop',
      compression: { request: true, response: true },
      log: { level: ClickHouseLogLevel.OFF },
    });
    await client.command({ query: 'CREATE TABLE big (n UInt64, s String) ENGINE = MergeTree ORDER BY n' });
    await client.insert({
      table: 'big',
      format: 'JSONEachRow',
      values: Array.from({ length: 100_000 }, (_, n) => ({ n, s: `row ${n}` })),
    });
    const result = await client.query({
      query: 'SELECT n FROM big WHERE n >= {from:UInt64}',
      query_params: { from: 10 },
      format: 'JSONEachRow',
    });
    let count = 0;
    for await (const rows of result.stream()) count += rows.length;
    expect(count).toBe(99_990);
    await expect(client.query({ query: 'SELECT nope FROM big' })).rejects.toMatchObject({
      code: '47',
      type: 'UNKNOWN_IDENTIFIER',
    });
    expect(await client.ping()).toEqual({ success: true });
    await client.close();
  });

  it('passes large inserts through a file, once per token, and removes the files', async () => {
    await post(`CREATE TABLE shop.parcels (id UInt32, item String) ENGINE = MergeTree ORDER BY id
      SETTINGS non_replicated_deduplication_window = 10`);
    const line = (id: number | string): string => `[${JSON.stringify(id)},"${'x'.repeat(100)}"]\n`;
    const lines = Array.from({ length: 20_000 }, (_, id) => line(id)).join('');
    const query = 'INSERT INTO shop.parcels (id, item) FORMAT JSONCompactEachRow';
    for (let time = 0; time < 2; time += 1) {
      const inserted = await post(lines, { query, insert_deduplication_token: 'a', insert_deduplicate: '1' });
      expect(JSON.parse(inserted.headers.get('x-clickhouse-summary') ?? '')).toMatchObject({
        written_rows: '20000',
      });
    }
    const refused = await post(lines + line('no number'), { query });
    expect(refused.headers.get('x-clickhouse-exception-code')).toBe('27');
    expect(await (await post('SELECT count() FROM shop.parcels')).text()).toBe('20000\n');
    expect(readdirSync(join(folder, 'main', 'spool'))).toEqual([]);
  });

  it('inserts nothing of a block whose sender stopped half-way', async () => {
    const client = createClient({ url: server.url, database: 'shop' });
    await client.command({ query: 'CREATE TABLE whole (n UInt64) ENGINE = MergeTree ORDER BY n' });
    const cut = new AbortController();
    const body = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          controller.enqueue(new TextEncoder().encode('[1]\n[2]\n'));
        },
        pull() {
          cut.abort();
        },
      },
      { highWaterMark: 0 },
    );
    const query = new URLSearchParams({ query: 'INSERT INTO shop.whole FORMAT JSONCompactEachRow' });
    await expect(
      fetch(`${server.url}/?${query}`, {
        method: 'POST',
        body,
        duplex: 'half',
        signal: cut.signal,
      }),
    ).rejects.toThrow();
    expect(await (await post('SELECT count() FROM shop.whole')).text()).toBe('0\n');
    await client.close();
  });
});

describe('starting and ending', () => {
  it('says which port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(
      startEmbeddedClickHouse({ anonymous: 'owner', dataDir: join(folder, 'other'), port }),
    ).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken by another program.`);
  });

  it('says which folder is in use', async () => {
    await expect(
      startEmbeddedClickHouse({ anonymous: 'owner', dataDir: join(folder, 'main'), port: 0 }),
    ).rejects.toThrow(`The folder ${join(folder, 'main')} is in use by another process.`);
  });

  it('says which folder is damaged, and what to do', async () => {
    const damaged = join(folder, 'damaged');
    cpSync(join(folder, 'main', 'metadata'), join(damaged, 'metadata'), { recursive: true });
    writeFileSync(join(damaged, 'metadata', 'shop.sql'), 'no SQL (');
    await expect(startEmbeddedClickHouse({ anonymous: 'owner', dataDir: damaged, port: 0 })).rejects.toThrow(
      /cannot open the folder .*shop\.sql.* move it away and start again/s,
    );
  });

  it('keeps its rows over a stop and a start', async () => {
    const dataDir = join(folder, 'again');
    const first = await startEmbeddedClickHouse({ anonymous: 'owner', dataDir, port: 0 });
    await fetch(first.url, {
      method: 'POST',
      body: 'CREATE TABLE t (a UInt8) ENGINE = MergeTree ORDER BY a',
    });
    await fetch(first.url, { method: 'POST', body: 'INSERT INTO t VALUES (7)' });
    await first.stop();
    expect(await first.ended).toBeNull();
    const second = await startEmbeddedClickHouse({ anonymous: 'owner', dataDir, port: 0 });
    expect(await (await fetch(second.url, { method: 'POST', body: 'SELECT a FROM t' })).text()).toBe('7\n');
    await second.stop();
  });

  it('reports that the server is gone', async () => {
    const short = await startEmbeddedClickHouse({
      anonymous: 'owner',
      dataDir: join(folder, 'short'),
      port: 0,
    });
    process.kill(short.pid, 'SIGKILL');
    expect((await short.ended)?.message).toContain('SIGKILL');
  });

  it('ends with a parent that was killed, and the next one opens the folder at once', async () => {
    const dataDir = join(folder, 'orphan');
    const parent = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `import { startEmbeddedClickHouse } from ${JSON.stringify(new URL('./embedded-server.ts', import.meta.url).href)};
       const server = await startEmbeddedClickHouse({ anonymous: 'owner', dataDir: ${JSON.stringify(dataDir)}, port: 0 });
       console.log(server.url);`,
    ]);
    const url = await new Promise<string>((resolve) =>
      parent.stdout.once('data', (line: Buffer) => resolve(line.toString().trim())),
    );
    parent.kill('SIGKILL');
    const next = await startEmbeddedClickHouse({ anonymous: 'owner', dataDir, port: 0 });
    await expect(fetch(url)).rejects.toThrow();
    await next.stop();
  });
});
