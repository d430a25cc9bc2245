import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { baton, startBaton, type RunningBaton } from './baton-process.ts';

/** Long enough not to be found by chance, as "ok" would be in any text. */
const TEXT_CHARACTERS_MIN = 8;
const HANDOFFS_MIN = 10;
const LOOK_MS = 500;
/** What only customers of this test write, in places where an API may be tempted to repeat it. */
const MARKER = 'xylophone quarrel at midnight';
const folder = mkdtempSync(join(tmpdir(), 'baton-logs-'));

beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['tools/build-if-changed.ts']);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function handoffs({ url }: RunningBaton): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^baton_handoff_seconds_count (\d+)$/m.exec(text)?.[1] ?? 0);
}

/** Events that cannot be taken in, each with something that a person wrote. */
async function sendWrongly({ url }: RunningBaton): Promise<readonly number[]> {
  const events = `${url}/v1/workspaces/default/conversations/c1/events`;
  const post = async (body: string, type = 'application/json'): Promise<number> =>
    (await fetch(events, { method: 'POST', headers: { 'content-type': type }, body })).status;
  return [
    await post(JSON.stringify({ type: 'CustomerTurn', messageId: 'm1', text: MARKER })),
    await post(JSON.stringify({ type: 'CustomerTurn', text: MARKER })),
    await post(JSON.stringify({ type: MARKER, messageId: 'm2', text: MARKER })),
    await post(`{"type":"CustomerTurn","text":"${MARKER}`),
    await post(JSON.stringify({ type: 'CustomerTurn', messageId: 'm3', text: [MARKER] })),
  ];
}

/** Every text of the log, of customers, assistants and agents. */
async function textsOf(dataDir: string, workspace: string): Promise<ReadonlySet<string>> {
  const { out } = await baton(
    'tail',
    ...['--from-start', '--lines', '1000000', '--json', '--data-dir', dataDir, '--workspace', workspace],
  );
  const found = [...out.matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map(
    ([, text = '""']) => JSON.parse(text) as string,
  );
  return new Set(found.filter((text) => text.length >= TEXT_CHARACTERS_MIN));
}

it('logs nothing that people wrote, at the level that says most', { timeout: 240_000 }, async () => {
  const dataDir = join(folder, 'data');
  const running = await startBaton(
    ...['--data-dir', dataDir, '--sample-speed', '10', '--log-level', 'debug'],
  );
  while ((await handoffs(running)) < HANDOFFS_MIN) await pause(LOOK_MS);
  const [taken, ...refused] = await sendWrongly(running);
  expect(taken).toBeLessThan(300);
  for (const status of refused) expect(status).toBeGreaterThanOrEqual(400);
  const { code, err } = await running.interrupt();
  expect(code).toBe(0);
  // Something is logged, so that something could be found.
  const lines = err.split('\n').filter((line) => line.startsWith('{'));
  expect(lines.length).toBeGreaterThan(5);
  const texts = await textsOf(dataDir, 'sample');
  expect(texts.size).toBeGreaterThan(50);
  expect((await textsOf(dataDir, 'default')).has(MARKER)).toBe(true);
  expect(
    [...texts, MARKER].filter(
      (text) => err.includes(text) || err.includes(JSON.stringify(text).slice(1, -1)),
    ),
  ).toEqual([]);
});
