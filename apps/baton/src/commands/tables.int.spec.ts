import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startEmbeddedClickHouse, type EmbeddedClickHouse } from '#clickhouse';
import { Transient } from '#stream';
import { printedBy } from '../printed.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-tables-'));
let server: EmbeddedClickHouse;

beforeAll(async () => {
  server = await startEmbeddedClickHouse({ dataDir: folder, port: 0 });
  const { username = '', password = '' } = server.owner;
  vi.stubEnv('BATON_CLICKHOUSE_USERNAME', username);
  vi.stubEnv('BATON_CLICKHOUSE_PASSWORD', password);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const apply = (...args: readonly string[]) => printedBy('tables', 'apply', ...args);

it('tables apply: creates what is missing, and then nothing is left to do', async () => {
  const at = ['--clickhouse-url', server.owner.url];
  const first = JSON.parse(await apply(...at, '--json')) as { tables: string[]; metrics: string[] };
  expect(first.tables[0]).toBe('0001_conversation_events.sql');
  expect(first.metrics).toContain('handoff_time');
  expect(await apply(...at)).toBe('The tables and metrics are up to date.');
});

it('tables apply: leaves a TTL as it is; the lines of the manual make texts expire', async () => {
  const { url, username = '', password = '' } = server.owner;
  const ask = async (body: string): Promise<string> => {
    const headers = { 'x-clickhouse-user': username, 'x-clickhouse-key': password };
    const answer = await fetch(url, { method: 'POST', body, headers });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.text()).trim();
  };
  const manual = readFileSync(new URL('../../../../infra/clickhouse/README.md', import.meta.url), 'utf8');
  const lines = /<!-- ttl -->\s+```sql\n([^`]+)```/.exec(manual)?.[1]?.trim().split('\n') ?? [];
  const [limiting, lifting] = [lines.slice(0, -1), lines.slice(-1)];
  expect(limiting).toHaveLength(3);
  for (const line of limiting) await ask(line.replace(';', ''));
  expect(await apply('--clickhouse-url', url)).toBe('The tables and metrics are up to date.');

  const texts = 'SELECT groupArray(event_id) FROM turn_texts FORMAT TSV';
  await ask(
    "INSERT INTO turn_texts (event_id, appended_at) VALUES ('old', now() - INTERVAL 91 DAY), ('new', now())",
  );
  await ask('OPTIMIZE TABLE turn_texts FINAL');
  expect(await ask(texts)).toBe("['new']");
  const created = 'SHOW CREATE TABLE turn_texts FORMAT TSVRaw';
  expect(await ask(created)).toMatch(/^TTL /m);
  for (const line of lifting) await ask(line.replace(';', ''));
  expect(await ask(created)).not.toMatch(/^TTL /m);
});

it('tables apply: says that no server responds, so that it can be tried again', async () => {
  await expect(apply('--clickhouse-url', 'http://127.0.0.1:1')).rejects.toThrow(Transient);
});
