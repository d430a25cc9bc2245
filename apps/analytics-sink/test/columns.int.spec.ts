import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventRows } from '../../../tools/event-rows.ts';
import type { Cell } from '../../../tools/row-cells.ts';
import { readSchemaFolder } from '../../../tools/schema-files.ts';
import { openMetricDatabase, type MetricDatabase } from './metrics/metric-database.ts';

/** Filled by the sink for every row, whatever the record. */
const ORIGIN = ['appended_at', 'topic', 'partition', 'offset'];
let database: MetricDatabase;
let columns: ReadonlyMap<string, ReadonlySet<string>>;

beforeAll(async () => {
  database = await openMetricDatabase();
  const rows = await database.query(
    "SELECT table, groupArray(name) AS columns FROM system.columns WHERE database = 'baton' AND default_kind != 'MATERIALIZED' GROUP BY table",
  );
  columns = new Map(rows.map((row) => [row['table'] as string, new Set(row['columns'] as string[])]));
});
afterAll(() => database.close());

/** The columns that records of the schemas fill, by table. */
function derived(): ReadonlyMap<string, ReadonlyMap<string, Cell>> {
  const tables = new Map<string, Map<string, Cell>>();
  for (const { rows } of eventRows(readSchemaFolder('schemas'))) {
    for (const { table, cells } of rows) {
      let known = tables.get(table);
      if (known === undefined) tables.set(table, (known = new Map<string, Cell>()));
      for (const cell of cells) if (!known.has(cell.column)) known.set(cell.column, cell);
    }
  }
  return tables;
}

/** What to write where a table lacks a column, ready to be pasted. */
function missing(): readonly string[] {
  return [...derived()].flatMap(([table, cells]) =>
    [...cells.values()]
      .filter(({ column }) => columns.get(table)?.has(column) !== true)
      .map(
        ({ column, type, doc }) =>
          `Add a file to infra/clickhouse/tables: ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${column} ${type} COMMENT '${doc.replaceAll("'", "''")}';`,
      ),
  );
}

describe('columns of the tables', () => {
  it('are there for every field of the schemas', () => {
    expect(missing()).toEqual([]);
  });

  it('are each filled by a field of the schemas', () => {
    const unfilled = [...derived()].flatMap(([table, cells]) =>
      [...(columns.get(table) ?? [])].filter((name) => !cells.has(name) && !ORIGIN.includes(name)),
    );
    expect(unfilled).toEqual([]);
  });

  it('would be asked for, by table and type, where a schema had a field more', () => {
    const events = columns.get('conversation_events') as Set<string>;
    events.delete('order_value');
    expect(missing()).toHaveLength(1);
    expect(missing()[0]).toContain(
      'ALTER TABLE conversation_events ADD COLUMN IF NOT EXISTS order_value Nullable(Float64) COMMENT ',
    );
    events.add('order_value');
  });
});
