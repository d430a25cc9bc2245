import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickHouseDir } from '#clickhouse';
import { day, tablesOf } from './day.ts';
import { openMetricDatabase, type MetricDatabase } from './metric-database.ts';

const readme = readFileSync(join(clickHouseDir(), 'README.md'), 'utf8');
const queries = [...readme.matchAll(/^\*\*([^*\n]+)\*\*[^\n]*\n\n```sql\n([\s\S]*?)\n```/gm)].map(
  ([, question = '', sql = '']) => ({ question, sql }),
);
let database: MetricDatabase;

beforeAll(async () => {
  database = await openMetricDatabase();
  await database.write('day', tablesOf(day));
});
afterAll(() => database.close());

/** Names in the first column of the table under a heading. */
function listed(heading: string): readonly string[] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name).sort();
}

const named = async (engine: string): Promise<readonly unknown[]> => {
  const rows = await database.query(
    `SELECT name FROM system.tables WHERE database = 'baton' AND engine = '${engine}' ORDER BY name`,
  );
  return rows.map((row) => row['name']);
};

describe('the README for analysts', () => {
  it('lists every metric and every table, and no other', async () => {
    expect(listed('Metrics')).toEqual(await named('View'));
    expect(listed('Tables')).toEqual(await named('ReplacingMergeTree'));
  });

  it('has ten queries', () => {
    expect(queries).toHaveLength(10);
  });

  it.each(queries)('$question', async ({ sql }) => {
    const rows = await database.query(sql);
    expect(rows.length).toBeGreaterThan(0);
    // A query that asks for what no event has would still run: every column must have a value somewhere.
    for (const column of Object.keys(rows[0] ?? {})) {
      expect(
        rows.some((row) => row[column] !== null && row[column] !== ''),
        column,
      ).toBe(true);
    }
  });

  it('names only settings and commands that exist', () => {
    const config = readFileSync('apps/analytics-sink/src/config.ts', 'utf8');
    for (const [setting] of readme.matchAll(/BATON_[A-Z_]+/g)) expect(config).toContain(setting);
  });
});
