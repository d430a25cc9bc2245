import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { Transient } from '#stream';
import { guardedService, selfSigned, type GuardedService } from '#testing/tls';
import type { ClickHouseAccess } from './access.ts';
import { createRowWriter, migrate, startEmbeddedClickHouse, type EmbeddedClickHouse } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-clickhouse-tls-'));
const certificate = selfSigned();
const tls = { ca: certificate.cert };
/** Also what no header could hold. */
const user = { username: 'baton', password: 'p@ss: wörd €' };
const credentials = `Basic ${Buffer.from(`${user.username}:${user.password}`).toString('base64')}`;
let server: EmbeddedClickHouse;
let proxy: GuardedService;

beforeAll(async () => {
  server = await startEmbeddedClickHouse({ anonymous: 'owner', dataDir: join(folder, 'data'), port: 0 });
  await sql('CREATE TABLE t (n UInt32) ENGINE = MergeTree ORDER BY n');
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  // The embedded server has no users: the proxy before it checks them and answers as a server would.
  proxy = await guardedService({
    target: server.url,
    certificate,
    admits: ({ headers }) => headers.authorization === credentials,
    refusal: {
      status: 403,
      headers: { 'X-ClickHouse-Exception-Code': '516' },
      body:
        'Code: 516. DB::Exception: baton: Authentication failed: password is incorrect, or there is no user with such name. ' +
        '(AUTHENTICATION_FAILED) (version 26.7.1)\n',
    },
  });
});
afterEach(() => proxy.close());

async function sql(query: string): Promise<string> {
  const response = await fetch(server.url, { method: 'POST', body: query });
  if (!response.ok) throw new Error(await response.text());
  return (await response.text()).trim();
}

/** One row into the table, as the sink writes it; what it fails with. */
async function write(access: ClickHouseAccess): Promise<unknown> {
  const writer = createRowWriter(access);
  const block = writer.block();
  block.put('t', { n: 1 });
  try {
    await block.write('t:0:0-1');
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await writer.close();
  }
}

it('with the right authority, rows and migrations use TLS, with user and password in each request', async () => {
  const access = { url: proxy.url, ...user, tls };
  expect((await migrate({ ...access, database: 'baton' })).tables).not.toEqual([]);
  expect(await write(access)).toBeUndefined();
  expect(await sql('SELECT count() FROM t')).toBe('1');
  expect(await sql("SELECT count() > 5 FROM system.tables WHERE database = 'baton'")).toBe('1');
  expect(proxy.requests.length).toBeGreaterThan(2);
  expect(new Set(proxy.requests.map(({ headers }) => headers.authorization))).toEqual(new Set([credentials]));
});

it.each([
  ['no authority', () => undefined],
  ['another authority', () => ({ ca: selfSigned().cert })],
])('with %s nothing is sent, and both wait for a trusted certificate', async (_, other) => {
  const trusted = other();
  const access = { url: proxy.url, ...user, ...(trusted === undefined ? {} : { tls: trusted }) };
  const failures = [await write(access), await migrate(access).catch((error: unknown) => error)];
  for (const failure of failures) {
    expect(failure).toBeInstanceOf(Transient);
    expect(String(failure)).toMatch(
      /ClickHouse at https:\/\/127\.0\.0\.1:\d+ .* TLS: .*self-signed certificate.*BATON_CLICKHOUSE_TLS_CA_FILE/,
    );
  }
  expect(proxy.requests).toEqual([]);
});

it('an authority that was renewed is trusted from the next connection on', async () => {
  let ca = selfSigned().cert;
  const renewed = {
    get ca() {
      return ca;
    },
  };
  const writer = createRowWriter({ url: proxy.url, ...user, tls: renewed });
  const row = async (token: string) => {
    const block = writer.block();
    block.put('t', { n: 2 });
    await block.write(token);
  };
  await expect(row('t:0:2-2')).rejects.toThrow('self-signed certificate');
  ca = certificate.cert;
  await row('t:0:2-2');
  expect(await sql('SELECT count() FROM t WHERE n = 2')).toBe('1');
  await writer.close();
});

it('a wrong password is refused with the name of the user and of the settings, without the password, and is not retried', async () => {
  const access = { url: proxy.url, username: 'baton', password: 'guessed', tls };
  const failures = [await write(access), await migrate(access).catch((error: unknown) => error)];
  for (const failure of failures) {
    expect(failure).not.toBeInstanceOf(Transient);
    expect(String(failure)).toMatch(
      /ClickHouse at https:\S+ refuses user baton, check BATON_CLICKHOUSE_USERNAME and BATON_CLICKHOUSE_PASSWORD .*Authentication failed/,
    );
    expect(String(failure)).not.toContain('guessed');
  }
});

it('a server without TLS is reported with the setting that asks for it', async () => {
  const url = server.url.replace('http:', 'https:');
  const failure = await write({ url, ...user });
  expect(failure).toBeInstanceOf(Transient);
  expect(String(failure)).toMatch(/no TLS is spoken there: check scheme and port of BATON_CLICKHOUSE_URL/);
});
