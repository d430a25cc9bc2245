import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBaton, type RunningBaton } from './baton-process.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
let folder: string;
let running: RunningBaton;
/** The `sh` blocks of the walk-through, as they are printed but for the ports. */
let blocks: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-readme-'));
  await run(process.execPath, ['tools/build-if-changed.ts'], { cwd: ROOT });
  running = await startBaton('--data-dir', folder, '--no-sample');
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const walk = /^## A walk-through\n(.*?)^## /ms.exec(readme)?.[1] ?? '';
  blocks = [...walk.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = '']) =>
    block
      .replaceAll('localhost:7070', new URL(running.url).host)
      .replaceAll('localhost:8123', new URL(running.clickhouseUrl).host),
  );
});
afterAll(async () => {
  await running.interrupt();
  await rm(folder, { recursive: true, force: true });
});

/** All blocks in one shell, as a reader runs them; what each of them prints. */
async function walkThrough(): Promise<readonly string[]> {
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', blocks.join('\necho; echo ----\n')]);
  return stdout.split('\n----\n');
}

async function rows(block: string | undefined): Promise<readonly string[]> {
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', block ?? 'exit 9']);
  return stdout.split(/^Row \d+:$/m).slice(1);
}

it.each([1, 2])('the walk-through gives what it says, run %i', async (times) => {
  expect(blocks).toHaveLength(5);
  const [customer = '', card, agent = '', goodbye = ''] = await walkThrough();

  expect(JSON.parse(customer)).toHaveLength(4);
  expect(card).toMatch(/^My order 48213 arrived with a broken screen\.$/m);
  expect(card).toMatch(/^Why: +Asked for a person \(B\)$/m);
  expect(card).toMatch(/^Customer: +Mia/m);
  expect(card).toMatch(/^Assistant: +Returns policy/m);
  expect(agent.match(/"eventId"/g)).toHaveLength(3);
  expect(goodbye.match(/"eventId"/g)).toHaveLength(4);
  expect(agent + goodbye).not.toContain('problem');

  // The sink writes a moment later; the test's own time limit ends it.
  let found = await rows(blocks.at(-1));
  while (found.length < times || !found.every((row) => /outcome: +resolved/.test(row)))
    found = await rows(blocks.at(-1));
  expect(found).toHaveLength(times);
  for (const row of found) {
    expect(row).toMatch(/^episode_id: +c1#\d+-[0-9a-z]+$/m);
    expect(row).toMatch(/^primary_code: +explicit_request$/m);
    expect(row).toMatch(/^agent_id: +ana$/m);
    expect(row).toMatch(/^handoff_ms: +\d+$/m);
  }
  const workspace = new URL('/v1/workspaces/default/', running.url);
  const answered = async (path: string) => (await fetch(new URL(path, workspace))).json() as Promise<object>;
  expect(await answered('conversations/c1')).toMatchObject({ status: 'ended', openEpisodeId: null });
  expect(await answered('agents/ana')).toMatchObject({ status: 'offline', episodes: [] });
});
