import { expect, it } from 'vitest';
import { expectedTables } from '../expected-tables.ts';
import { rowHash } from './row-hash.ts';
import { shadowStatements } from './shadow-names.ts';

const table = expectedTables([
  {
    name: '0001_a.sql',
    statements: [
      'CREATE TABLE IF NOT EXISTS a (id String, n Nullable(UInt8), tags Array(String), partition UInt32, p UInt8 MATERIALIZED 1) ENGINE = X ORDER BY (id)',
    ],
  },
]).get('a');
if (table === undefined) throw new Error('no table');
const { key, content } = rowHash(table);

it('tells rows apart by every column, and a missing value from an empty one', () => {
  const rows = [
    { id: 'a' },
    { id: 'b' },
    { id: 'a', n: 0 },
    { id: 'a', tags: [''] },
    { id: 'a', tags: ['', ''] },
  ];
  expect(new Set(rows.map(content)).size).toBe(rows.length);
  expect(content({ id: 'a', n: null, tags: [] })).toBe(content({ id: 'a' }));
});

it('counts copies of an event in other partitions as the same', () => {
  expect(content({ id: 'a', partition: 3 })).toBe(content({ id: 'a', partition: 0 }));
  expect(key({ id: 'a', n: 1 })).toBe(key({ id: 'a', n: 2 }));
});

it('renames tables, and refuses statements that it cannot repeat', () => {
  const statements = ['-- x\nCREATE TABLE IF NOT EXISTS a (id String)', 'ALTER TABLE a ADD COLUMN b String'];
  expect(shadowStatements({ name: '0001_a.sql', statements })).toEqual([
    'CREATE TABLE IF NOT EXISTS rebuild__a (id String)',
    'ALTER TABLE rebuild__a ADD COLUMN b String',
  ]);
  expect(() => shadowStatements({ name: '0002_b.sql', statements: ['INSERT INTO a VALUES (1)'] })).toThrow(
    '0002_b.sql',
  );
});
