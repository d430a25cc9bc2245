import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const HERE = new URL('./', import.meta.url);
const table = readFileSync(new URL('../adr/0003-holes-in-exactly-once.md', HERE), 'utf8');
/** `file`: "name of the test" */
const HELD_BY = /`([^`]+\.spec\.ts)`: "([^"]+)"/g;

const rows = table.split('\n').filter((line) => /^\| (?!hole\b|-)/.test(line));
const held = [...table.matchAll(HELD_BY)].map(([, file, name]) => [name!, file!] as const);

test('every hole that is known has a test by its name', () => {
  expect(rows.length).toBeGreaterThan(0);
  expect(held).toHaveLength(rows.length);
});

test.each(held)('there is a test "%s"', (name, path) => {
  const file = new URL(path, HERE);
  expect(existsSync(file), path).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(`('${name}'`);
});
