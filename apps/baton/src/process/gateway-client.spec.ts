import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { printedBy } from '../printed.fixture.ts';

const KEY = 'a key of sixteen letters';
const LEVEL = { active: 1, newest: 1, pending: [], workers: [] };
let folder: string;
let server: Server;
let url: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'baton-key-'));
  server = createServer((request, response) => {
    const known = request.headers.authorization === `Bearer ${KEY}`;
    response.writeHead(known ? 200 : 401).end(JSON.stringify(known ? LEVEL : { title: 'Unauthorized' }));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

function keyFile(name: string, key: string): string {
  const file = join(folder, name);
  writeFileSync(file, `${key}\n`);
  return file;
}
const status = (...args: string[]): Promise<string> => printedBy('upgrade', 'status', '--url', url, ...args);

it('takes the key from the file that an option or else the environment names', async () => {
  vi.stubEnv('BATON_API_KEY_FILE', undefined);
  await expect(status()).rejects.toThrow('Unauthorized');
  expect(await status('--api-key-file', keyFile('key', KEY))).toContain('Feature level 1 of 1');
  vi.stubEnv('BATON_API_KEY_FILE', keyFile('key', KEY));
  expect(await status()).toContain('Feature level 1 of 1');
  await expect(status('--api-key-file', keyFile('other', 'of another gateway'))).rejects.toThrow(
    'Unauthorized',
  );
});
