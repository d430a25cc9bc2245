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

async function shell(block: string | undefined): Promise<string> {
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', block ?? 'exit 9']);
  return stdout;
}

it('the walk-through gives what it says, block by block', async () => {
  expect(blocks).toHaveLength(4);
  const [customer, card, agent, analyst] = blocks;

  const accepted = JSON.parse(await shell(customer)) as readonly { readonly eventId: string }[];
  expect(accepted).toHaveLength(4);

  const shown = await shell(card);
  expect(shown).toMatch(/^My order 48213 arrived with a broken screen\.$/m);
  expect(shown).toMatch(/^Why: +Asked for a person: "talk to a real person"$/m);
  expect(shown).toMatch(/^Customer: Mia/m);
  expect(shown).toMatch(/^Attempt: +Returns policy/m);
  expect(shown).toMatch(/^Known fact: +Order number: 48213$/m);

  const atTheDesk = await shell(agent);
  expect(atTheDesk.match(/"eventId"/g)).toHaveLength(3);
  expect(atTheDesk).not.toContain('problem');

  // The sink writes a moment later; the test's own time limit ends it.
  let row = '';
  while (!/handoff_ms: +\d/.test(row)) row = await shell(analyst);
  expect(row).toMatch(/^episode_id: +c1#1-[0-9a-z]+$/m);
  expect(row).toMatch(/^primary_code: +explicit_request$/m);
  expect(row).toMatch(/^agent_id: +ana$/m);
});
