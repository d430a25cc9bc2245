import { expect, it } from 'vitest';
import { TableRows } from './table-rows.ts';

const text = (rows: TableRows): string => Buffer.concat([...rows.chunks()]).toString();

it('gives a column the next index when a row first names it', () => {
  const rows = new TableRows();
  rows.add({ id: 1 });
  rows.add({ id: 2, tags: ['a'] });
  rows.add({ word: 'x "y"\n', id: 3, tags: undefined });
  expect(rows.columns).toEqual(['id', 'tags', 'word']);
  expect(text(rows)).toBe('[1]\n[2,["a"]]\n[3,null,"x \\"y\\"\\n"]\n');
});

it('gives the same lines again, however large they are', () => {
  const rows = new TableRows();
  const long = 'ä'.repeat(50_000);
  for (let id = 0; id < 4; id += 1) rows.add({ id, long });
  const once = text(rows);
  expect(once).toBe([0, 1, 2, 3].map((id) => `[${id},"${long}"]\n`).join(''));
  expect(text(rows)).toBe(once);
});
