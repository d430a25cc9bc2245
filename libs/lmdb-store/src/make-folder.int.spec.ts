import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'baton-folder-'));
afterAll(() => rmSync(root, { recursive: true }));

it('creates a folder with those above it', () => {
  makeFolder(join(root, 'a', 'b', 'c'));
  expect(statSync(join(root, 'a', 'b', 'c')).isDirectory()).toBe(true);
});

it('does nothing where the folder exists', () => {
  makeFolder(root);
  expect(statSync(root).isDirectory()).toBe(true);
});

it('refuses a name that a file has, and a folder under a file', () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(file)).toThrow(/EEXIST/);
  expect(() => makeFolder(join(file, 'under'))).toThrow(/ENOTDIR|EEXIST/);
});

it('refuses at once where the file system has no new folders', () => {
  expect(() => makeFolder('/proc/baton/log')).toThrow(/\/proc\/baton/);
});
