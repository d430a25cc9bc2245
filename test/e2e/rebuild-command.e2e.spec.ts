import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { baton, startBaton } from './baton-process.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'baton-rebuild-command-'));
const at = ['--data-dir', dataDir];

beforeAll(async () => {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  await promisify(execFile)(process.execPath, ['tools/build-if-changed.ts'], { cwd });
});
afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

interface Tables {
  readonly ok: boolean;
  readonly tables: readonly { readonly table: string; readonly rows: number; readonly isSame: boolean }[];
}
const turnTexts = ({ tables }: Tables): number | undefined =>
  tables.find(({ table }) => table === 'turn_texts')?.rows;

it('brings a dropped table back while the process runs, and the whole folder while it does not', async () => {
  const running = await startBaton('--no-sample', ...at);
  const post = await fetch(`${running.url}/v1/workspaces/default/conversations/c1/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'CustomerTurn', messageId: 'm1', text: 'I want to talk to a human' }),
  });
  expect(post.status).toBeLessThan(300);

  const file = join(dataDir, 'clickhouse-owner.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const { username, password } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const asOwner = { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
  const drop = { method: 'POST', body: 'DROP TABLE turn_texts' };
  expect((await fetch(running.clickhouseUrl, drop)).ok).toBe(false);
  expect((await fetch(running.clickhouseUrl, { ...drop, headers: asOwner })).ok).toBe(true);

  const rebuilt = await baton('rebuild', 'analytics', '--json', ...at);
  expect(rebuilt.code, rebuilt.err).toBe(0);
  const first = JSON.parse(rebuilt.out) as Tables;
  expect(first.ok).toBe(true);
  expect(turnTexts(first)).toBeGreaterThanOrEqual(1);
  const asked = await baton('query', 'SELECT count() AS n FROM turn_texts FINAL', '--json', ...at);
  expect(JSON.parse(asked.out)).toMatchObject({ rows: 1 });
  expect((await running.interrupt()).code).toBe(0);

  rmSync(join(dataDir, 'clickhouse'), { recursive: true });
  const printed = await baton('rebuild', 'analytics', ...at);
  expect(printed.code, printed.err).toBe(0);
  expect(printed.out).toMatch(/turn_texts +[1-9]\d* rows {2}as in the log/);
  expect(printed.out).toMatch(/Rebuilt from \d+ records, compared by count and content, and swapped/);
});

it('refuses a time that is none, and says where there is no log', async () => {
  const wrong = await baton('rebuild', 'analytics', '--since', 'yesterday', ...at);
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('2026-11-01')]);
  const nowhere = await baton('rebuild', 'analytics', '--data-dir', join(dataDir, 'nothing'));
  expect([nowhere.code, nowhere.err]).toEqual([3, expect.stringContaining('There is no log')]);
});

it('prints SQL for a server', async () => {
  const { code, out } = await baton('clickhouse', 'sql', 'roles', '--database', 'shop');
  expect([code, out]).toEqual([
    0,
    expect.stringContaining('GRANT SELECT ON `shop`.`episodes` TO baton_analyst;'),
  ]);
  expect((await baton('clickhouse', 'sql', 'everything')).code).toBe(2);
});
