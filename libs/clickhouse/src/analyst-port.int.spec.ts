import { createServer, type Server } from 'node:http';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ANALYST_LIMITS } from './analyst-limits.ts';
import { connect } from './client.ts';
import { startEmbeddedClickHouse, type EmbeddedClickHouse } from './embedded-server.ts';
import { migrate } from './migrations.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-analyst-'));
const secretFile = join(folder, 'secret.txt');
const written = join(folder, 'written.tsv');
let server: EmbeddedClickHouse;
let elsewhere: Server;
let address: string;
let reached = 0;

beforeAll(async () => {
  writeFileSync(secretFile, 'the secret');
  elsewhere = createServer((_, response) => {
    reached += 1;
    response.end('a\n');
  }).listen(0, '127.0.0.1');
  server = await startEmbeddedClickHouse({ dataDir: join(folder, 'data'), port: 0 });
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/x`;
  await owner('CREATE TABLE t (id UInt32, text String) ENGINE = MergeTree ORDER BY id');
  await owner("INSERT INTO t VALUES (1, 'a'), (2, 'b')");
  await owner('CREATE VIEW v AS SELECT count() AS n FROM t');
});
afterAll(async () => {
  await server.stop();
  elsewhere.close();
  rmSync(folder, { recursive: true, force: true });
});

async function owner(query: string): Promise<string> {
  const { username = '', password = '' } = server.owner;
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const response = await fetch(server.url, { method: 'POST', body: query, headers: { authorization } });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text.trim();
}

interface Answer {
  readonly ok: boolean;
  readonly text: string;
}
async function analyst(
  query: string,
  parameters: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const url = `${server.url}/?${new URLSearchParams(parameters)}`;
  const response = await fetch(url, { method: 'POST', body: query, headers });
  return { ok: response.ok, text: (await response.text()).trim() };
}
/** The same as rows behind a query of the address, as inserts come. */
const withBody = (query: string, body: string): Promise<Answer> => analyst(body, { query });

describe('an analyst reads', () => {
  it.each([
    ['SELECT count() FROM t', '2'],
    ['SELECT n FROM v', '2'],
    ['-- how many\nSELECT count() /* all */ FROM t;', '2'],
    ['WITH 2 AS two SELECT two', '2'],
    ['FROM t SELECT max(id)', '2'],
    ['(SELECT 1) UNION ALL (SELECT 1)', '1\n1'],
    ['SELECT sum(number) FROM numbers(4)', '6'],
    ["SELECT format('{}-{}', 'a', 'b')", 'a-b'],
    ["SELECT 'file(''/etc/passwd'')' AS word", "file(\\'/etc/passwd\\')"],
    ['SELECT 1 AS file, q.file FROM (SELECT 2 AS file) AS q', '1\t2'],
    ['SELECT `id` AS `a``b`, "id" FROM t WHERE id = 2', '2\t2'],
    ['SHOW TABLES', 't\nv'],
    ['EXISTS TABLE t', '1'],
    ["SELECT 'x' FORMAT CSV", '"x"'],
    ["SELECT comment FROM system.tables WHERE name = 'nothing'", ''],
  ])('%s', async (query, result) => {
    expect(await analyst(query)).toEqual({ ok: true, text: result });
  });

  it('also structures, plans and parameters', async () => {
    for (const query of [
      'DESCRIBE TABLE t',
      'DESC (SELECT 1 AS x)',
      'SHOW CREATE TABLE t',
      'EXPLAIN SELECT * FROM t',
    ])
      expect(await analyst(query)).toMatchObject({ ok: true });
    const parameters = { param_a: '2', param_table: 't', output_format_json_quote_64bit_integers: '0' };
    const found = await analyst('SELECT id FROM {table:Identifier} WHERE id = {a:UInt32}', parameters);
    expect(found).toEqual({ ok: true, text: '2' });
  });

  it('by the client of ClickHouse, with a user of any name, and by a link', async () => {
    const client = connect({ url: server.url, username: 'grafana' });
    const result = await client.query({ query: 'SELECT count() AS n FROM t', format: 'JSONEachRow' });
    expect(await result.json()).toEqual([{ n: 2 }]);
    await client.close();
    expect(await (await fetch(`${server.url}/?query=SELECT+1`)).text()).toBe('1\n');
  });
});

const ATTEMPTS: readonly (readonly [string, () => string])[] = [
  // Writes and definitions.
  ...[
    "INSERT INTO t VALUES (3, 'c')",
    'INSERT INTO t SELECT * FROM t',
    "INSERT INTO FUNCTION file('FILE') SELECT 1",
    "INSERT INTO t FROM INFILE 'SECRET' FORMAT LineAsString",
    'TRUNCATE TABLE t',
    'TRUNCATE DATABASE default',
    'DROP TABLE t',
    'DROP VIEW v',
    'DROP DATABASE default',
    'UNDROP TABLE t',
    'RENAME TABLE t TO u',
    'EXCHANGE TABLES t AND v',
    'DETACH TABLE t',
    'ATTACH TABLE t',
    'ALTER TABLE t DELETE WHERE 1',
    'ALTER TABLE t DROP COLUMN text',
    "ALTER TABLE t UPDATE text = '' WHERE 1",
    'ALTER TABLE t MODIFY TTL now()',
    'DELETE FROM t WHERE 1',
    "UPDATE t SET text = '' WHERE 1",
    'OPTIMIZE TABLE t FINAL',
    'CREATE TABLE u (a UInt8) ENGINE = Memory',
    "CREATE TABLE u ENGINE = File(CSV, 'FILE') AS SELECT 1",
    'CREATE TEMPORARY TABLE u (a UInt8)',
    'CREATE OR REPLACE VIEW v AS SELECT 7 AS n',
    'CREATE MATERIALIZED VIEW m ENGINE = Memory AS SELECT 1',
    'CREATE DATABASE d',
    "CREATE DICTIONARY d (a UInt8) PRIMARY KEY a SOURCE(FILE(PATH 'SECRET' FORMAT CSV)) LAYOUT(FLAT()) LIFETIME(0)",
    'CREATE FUNCTION f AS (x) -> x',
    'CREATE USER u',
    'CREATE NAMED COLLECTION c AS a = 1',
    'GRANT ALL ON *.* TO default',
    "BACKUP TABLE t TO File('FILE')",
    "RESTORE TABLE t FROM File('FILE')",
    'CHECK TABLE t',
    'BEGIN TRANSACTION',
    'MOVE USER a TO b',
  ].map((query) => [query, () => query] as const),
  // The server itself.
  ...[
    'SYSTEM STOP MERGES',
    'SYSTEM SHUTDOWN',
    'SYSTEM FLUSH LOGS',
    'SYSTEM DROP MARK CACHE',
    'KILL QUERY WHERE 1',
    'USE system',
    'SET max_memory_usage = 0',
    'SET readonly = 0',
    'SELECT 1 SETTINGS readonly = 0',
    'SELECT 1 SETTINGS max_memory_usage = 0',
    'SELECT 1 SETTINGS `max_execution_time` = 0',
    'SELECT * FROM (SELECT 1 SETTINGS max_threads = 99)',
    'SELECT 1 FORMAT JSON SETTINGS max_result_rows = 0',
    'EXECUTE AS owner SELECT 1',
  ].map((query) => [query, () => query] as const),
  // Several statements.
  ...['SELECT 1; DROP TABLE t', 'SELECT 1; SYSTEM STOP MERGES', 'SELECT 1 PARALLEL WITH DROP TABLE t'].map(
    (query) => [query, () => query] as const,
  ),
  // Files.
  ...[
    "SELECT file('SECRET')",
    "SELECT `file`('SECRET')",
    `SELECT "file"('SECRET')`,
    "SELECT `fil\\x65`('SECRET')",
    "SELECT “file”('SECRET')",
    "SELECT file /* ( */ ('SECRET')",
    "SELECT file -- (\n('SECRET')",
    "SELECT arrayMap(x -> file(x), ['SECRET'])",
    "SELECT arrayMap(file, ['SECRET'])",
    "SELECT arrayMap(`file`, ['SECRET'])",
    "SELECT * APPLY(file) FROM (SELECT 'SECRET' AS p)",
    "SELECT COLUMNS('p') APPLY(file) FROM (SELECT 'SECRET' AS p)",
    "SELECT * APPLY file FROM (SELECT 'SECRET' AS p)",
    "SELECT arrayFilter(file, ['SECRET'])",
    "WITH file AS f SELECT arrayMap(f, ['SECRET'])",
    "SELECT id FROM t WHERE file('SECRET') != ''",
    "SELECT * FROM file('SECRET', LineAsString)",
    "SELECT * FROM FILE('SECRET', LineAsString)",
    'SELECT * FROM `SECRET`',
    "SELECT * FROM 'SECRET'",
    'SELECT * FROM t JOIN `SECRET` AS s ON 1',
    "DESCRIBE file('SECRET')",
    'DESCRIBE `SECRET`',
    "DESC TABLE (SELECT * FROM file('SECRET', LineAsString))",
    "EXPLAIN SELECT * FROM file('SECRET', LineAsString)",
    "EXPLAIN SELECT file('SECRET')",
    "SELECT * FROM eval('SELECT file(\\'SECRET\\')')",
    "SELECT * FROM view(SELECT file('SECRET'))",
    "SELECT * FROM filesystem('FOLDER')",
    "SELECT * FROM fileCluster('default', 'SECRET', LineAsString)",
    "SELECT * FROM sqlite('SECRET', 't')",
    "SELECT * FROM icebergLocal('FOLDER')",
    "SELECT * FROM deltaLakeLocal('FOLDER')",
    "SELECT * FROM executable('cat', TSV, 'a String')",
    "SELECT 1 INTO OUTFILE 'FILE'",
    "SELECT 1 INTO OUTFILE 'FILE' FORMAT CSV",
    "SHOW TABLES INTO OUTFILE 'FILE'",
    "EXPLAIN SELECT 1 INTO OUTFILE 'FILE'",
    "SELECT catboostEvaluate('SECRET', 1)",
  ].map((query) => [query, () => query] as const),
  // Other machines.
  ...[
    "SELECT * FROM url('URL', LineAsString)",
    "SELECT * FROM URL('URL', LineAsString)",
    "DESCRIBE url('URL')",
    "DESC (SELECT * FROM url('URL'))",
    "SELECT * FROM s3('URL/bucket/a', 'CSV', 'a String')",
    "DESCRIBE s3('URL/bucket/a')",
    "SELECT * FROM remote('127.0.0.1', system.one)",
    "SELECT * FROM remoteSecure('127.0.0.1', system.one)",
    "SELECT * FROM cluster('default', system.one)",
    "SELECT * FROM clusterAllReplicas('default', system.one)",
    "SELECT * FROM mysql('127.0.0.1:1', 'd', 't', 'u', 'p')",
    "SELECT * FROM postgresql('127.0.0.1:1', 'd', 't', 'u', 'p')",
    "SELECT * FROM mongodb('127.0.0.1:1', 'd', 't', 'u', 'p', 'a String')",
    "SELECT * FROM redis('127.0.0.1:1', 'k', 'k String, v String')",
    "SELECT * FROM azureBlobStorage('URL', 'c', 'b')",
    "SELECT * FROM hdfs('hdfs://127.0.0.1:1/a', 'CSV', 'a String')",
    "SELECT * FROM jdbc('a', 'b', 'c')",
    "SELECT * FROM odbc('a', 'b', 'c')",
    "SELECT * FROM arrowflight('127.0.0.1:1', 'a')",
    "SELECT * FROM ytsaurus('URL', 'a', 'b', 'c String')",
    "SELECT aiGenerate('c', 'hello')",
  ].map((query) => [query, () => query] as const),
].map(([name, query]) => [
  name,
  () =>
    query()
      .replaceAll('SECRET', secretFile)
      .replaceAll('FILE', written)
      .replaceAll('FOLDER', folder)
      .replaceAll('URL/', `${address}/`)
      .replaceAll("'URL'", `'${address}'`),
]);

describe('an analyst does nothing else', () => {
  afterEach(async () => {
    expect(await owner('SELECT count(), (SELECT n FROM v) FROM t')).toBe('2\t2');
    expect([existsSync(written), reached]).toEqual([false, 0]);
  });

  it.each(ATTEMPTS)('%s', async (_, query) => {
    const { ok, text } = await analyst(query());
    expect(ok, text).toBe(false);
    expect(text).toMatch(/\((READONLY|SYNTAX_ERROR|UNKNOWN_FUNCTION)\)/);
    expect(text).not.toContain('the secret');
  });

  it('with rows behind a query', async () => {
    expect((await withBody('INSERT INTO t FORMAT TSV', '3\tc\n')).text).toContain('READONLY');
    expect((await withBody('SELECT 1', '; DROP TABLE t')).ok).toBe(false);
  });

  it('by settings of the address', async () => {
    for (const [name, value] of Object.entries({
      readonly: '0',
      allow_ddl: '1',
      max_memory_usage_for_user: '0',
      format_schema_path: '/',
      format_template_resultset: secretFile,
      max_concurrent_queries_for_user: '0',
    }))
      expect((await analyst('SELECT 1', { [name]: value })).text).toContain('SETTING_CONSTRAINT_VIOLATION');
  });

  it('by parameters of a query', async () => {
    const found = await analyst('SELECT * FROM {f:Identifier}', { param_f: secretFile });
    expect(found.ok).toBe(false);
    expect(found.text).not.toContain('the secret');
  });

  it('by a session that the owner uses, or by setting up one', async () => {
    const { username = '', password = '' } = server.owner;
    const as = { 'x-clickhouse-user': username, 'x-clickhouse-key': password };
    await analyst('CREATE TEMPORARY TABLE mine (a UInt8)', { session_id: 's' }, as);
    expect((await analyst('SELECT count() FROM mine', { session_id: 's' }, as)).ok).toBe(true);
    expect((await analyst('SELECT count() FROM mine', { session_id: 's' })).ok).toBe(false);
    expect((await analyst('DROP TABLE t', { session_id: 's' })).ok).toBe(false);
  });

  it('by guessing the password of the owner', async () => {
    const { username = '' } = server.owner;
    for (const key of ['', 'guess']) {
      const { ok, text } = await analyst(
        'SELECT 1',
        {},
        { 'x-clickhouse-user': username, 'x-clickhouse-key': key },
      );
      expect(ok, text).toBe(false);
      expect(text).toContain('AUTHENTICATION_FAILED');
    }
  });
});

describe('a query of an analyst is limited', () => {
  it('in memory, time and rows of the result', async () => {
    const rows = ANALYST_LIMITS.max_result_rows + 1;
    // What was sent before cannot be taken back: the connection is closed, so that nobody takes a part for the whole.
    await expect(analyst(`SELECT number FROM numbers(${rows})`)).rejects.toThrow();
    const atOnce = await analyst(`SELECT number FROM numbers(${rows})`, {
      max_block_size: `${rows}`,
      max_result_rows: '10',
    });
    expect(atOnce.text).toContain('TOO_MANY_ROWS_OR_BYTES');
    const big = 'SELECT length(groupArray(toString(number))) FROM numbers(100000000)';
    expect((await analyst(big)).text).toContain('MEMORY_LIMIT_EXCEEDED');
    const slow = await analyst('SELECT sum(sleepEachRow(0.5)) FROM numbers(100)', {
      max_execution_time: '1',
      max_block_size: '1',
    });
    expect(slow.text).toContain('TIMEOUT_EXCEEDED');
  });

  it('also where more is asked for', async () => {
    for (const [name, limit] of Object.entries(ANALYST_LIMITS)) {
      for (const more of ['0', `${limit * 10}`]) {
        const { text } = await analyst(`SELECT getSetting('${name}')`, { [name]: more });
        expect(Number(text)).toBe(limit);
      }
      expect(Number((await analyst(`SELECT getSetting('${name}')`, { [name]: '7' })).text)).toBe(7);
    }
  });

  it('and does not keep the owner waiting who looks at a schema', async () => {
    const over: string[] = [];
    const slow = [1, 2, 3, 4].map(() => analyst('SELECT sleep(1)').then(() => over.push('analyst')));
    // When the first two are over, the other two run in their place.
    await Promise.race(slow);
    await owner('SELECT 1').then(() => over.push('owner'));
    expect(over.filter((who) => who === 'analyst').length).toBeLessThan(3);
    await Promise.all(slow);
  });

  it('and does not keep the owner from writing', async () => {
    const slow = [1, 2, 3, 4].map(() => analyst('SELECT sleep(2)'));
    expect(await owner('SELECT 1 FORMAT TSV SETTINGS max_threads = 1').catch(String)).toBe('1');
    await owner("INSERT INTO t VALUES (9, 'z')");
    await owner('DELETE FROM t WHERE id = 9');
    await Promise.all(slow);
  });
});

describe('migrations of a user who may only read', () => {
  it('change nothing and succeed where the owner has run them, as the sink does after the Job', async () => {
    await migrate(server.owner);
    expect(await migrate({ url: server.url })).toEqual({ tables: [], metrics: [] });
  });

  it('are refused where something is due', async () => {
    await owner('DROP VIEW escalation_rate');
    await expect(migrate({ url: server.url })).rejects.toThrow(/Metric escalation_rate/);
  });
});
