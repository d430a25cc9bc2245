import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const FIXTURE = fileURLToPath(new URL('./stuck.fixture.ts', import.meta.url));

async function stuck(stopTimeoutMs: number) {
  const child = spawn(process.execPath, ['--conditions=source', FIXTURE, String(stopTimeoutMs)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (bytes: Buffer) => (log += bytes.toString()));
  const logged = async (text: string): Promise<void> => {
    while (!log.includes(text)) await once(child.stderr, 'data');
  };
  const exited = once(child, 'close').then(([code]) => code as number);
  await once(child.stdout, 'data');
  return { child, logged, exited };
}

it('a second signal ends a process at once, however long stopping takes', async () => {
  const { child, logged, exited } = await stuck(600_000);
  child.kill('SIGINT');
  await logged('stopping');
  child.kill('SIGTERM');
  expect(await exited).toBe(130);
});

it('stopping ends at its deadline, and says so', async () => {
  const { child, logged, exited } = await stuck(50);
  child.kill('SIGTERM');
  await logged('stopping took too long');
  expect(await exited).toBe(1);
});
