import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openEnvironment } from './lmdb-environment.ts';
import { mustBeLocal } from './network-file-system.ts';

const root = mkdtempSync(join(tmpdir(), 'baton-local-'));
afterAll(() => rmSync(root, { recursive: true }));

it('a folder of this machine is used', async () => {
  expect(() => mustBeLocal(root, 'log')).not.toThrow();
  const dir = join(root, 'below', 'log');
  const words = { name: 'log', remedy: '' };
  const env = openEnvironment({ dir, tables: ['things'], mode: 'owner', words, absent: '' });
  await env.close();
  expect(existsSync(join(dir, 'data.mdb'))).toBe(true);
});
