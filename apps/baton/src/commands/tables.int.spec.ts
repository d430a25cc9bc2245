import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startEmbeddedClickHouse, type EmbeddedClickHouse } from '#clickhouse';
import { Transient } from '#stream';
import { program } from '../program.ts';

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

/** What the command prints as its result. */
async function apply(...args: readonly string[]): Promise<string> {
  const out: string[] = [];
  const terminal = {
    out: (text: string) => void out.push(text),
    err: () => {},
    outIsTty: false,
    errIsTty: false,
    columns: 80,
  };
  await program({ terminal }).parseAsync(['node', 'baton', 'tables', 'apply', ...args]);
  return out.join('\n');
}

it('tables apply: creates what is missing, and then nothing is left to do', async () => {
  const at = ['--clickhouse-url', server.owner.url];
  const first = JSON.parse(await apply(...at, '--json')) as { tables: string[]; metrics: string[] };
  expect(first.tables[0]).toBe('0001_conversation_events.sql');
  expect(first.metrics).toContain('handoff_time');
  expect(await apply(...at)).toBe('The tables and metrics are up to date.');
});

it('tables apply: says that no server responds, so that it can be tried again', async () => {
  await expect(apply('--clickhouse-url', 'http://127.0.0.1:1')).rejects.toThrow(Transient);
});
