import { expect, it } from 'vitest';
import { expectedTables } from './expected-tables.ts';

const file = (...statements: string[]) => [{ name: '0001_a.sql', statements }];

it('reads columns, types and sorting key as ClickHouse lists them', () => {
  const tables = expectedTables(
    file(
      `CREATE TABLE IF NOT EXISTS a
       (
           id    UInt64 COMMENT 'Id; of (two', -- words
           at    DateTime64(3, 'UTC') CODEC(Delta, ZSTD),
           tools Nested(name LowCardinality(String), n UInt8) COMMENT 'x, y',
           p     UInt64 MATERIALIZED bitNot(id)
       )
       ENGINE = ReplacingMergeTree(p) PARTITION BY toYYYYMM(at) ORDER BY (id,  at) SETTINGS x = 1`,
      `ALTER TABLE a ADD COLUMN IF NOT EXISTS more Map(String, String) COMMENT 'm', MODIFY COLUMN id UInt32`,
      'ALTER TABLE a MODIFY TTL at + INTERVAL 1 DAY',
      'INSERT INTO a (id) VALUES (1)',
    ),
  );
  expect([...(tables.get('a')?.columns ?? [])]).toEqual([
    ['id', 'UInt32'],
    ['at', "DateTime64(3, 'UTC')"],
    ['tools.name', 'Array(LowCardinality(String))'],
    ['tools.n', 'Array(UInt8)'],
    ['p', 'UInt64'],
    ['more', 'Map(String, String)'],
  ]);
  expect(tables.get('a')?.sortingKey).toBe('id, at');
});

it.each([
  'CREATE MATERIALIZED VIEW b TO c AS SELECT 1',
  'ALTER TABLE missing ADD COLUMN x String',
  'DROP TABLE a',
])('refuses what it cannot read: %s', (statement) => {
  expect(() => expectedTables(file(statement))).toThrow('0001_a.sql');
});
