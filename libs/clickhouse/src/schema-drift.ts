import type { ClickHouseClient } from '@clickhouse/client';
import type { ExpectedTable } from './expected-tables.ts';

/** The command that makes tables again with their rows. */
const REBUILD = '`baton rebuild analytics` makes it again with its rows from the log';

export interface FoundTable {
  readonly columns: ReadonlyMap<string, string>;
  readonly sortingKey: string;
  readonly rows: number;
  /** On the disk. */
  readonly bytes: number;
}

/**
 * What keeps rows from being written into the tables as they are, a sentence each, with the remedy. Columns beyond ours, TTLs, comments
 * and codecs are the operator's own business.
 */
export function tableDrift(
  expected: Iterable<ExpectedTable>,
  found: ReadonlyMap<string, FoundTable>,
): readonly string[] {
  return [...expected].flatMap(({ name, columns, sortingKey }) => {
    const table = found.get(name);
    if (table === undefined) return [`Table ${name} is missing: ${REBUILD}.`];
    const problems = [...columns].flatMap(([column, type]) => {
      const there = table.columns.get(column);
      if (there === type) return [];
      return there === undefined
        ? [`Table ${name} lacks column ${column} (${type}): ${REBUILD}.`]
        : [
            `Column ${column} of table ${name} is ${there} instead of ${type}: ALTER TABLE ${name} MODIFY COLUMN ${column} ${type}, or ${REBUILD}.`,
          ];
    });
    if (sortingKey !== '' && table.sortingKey.replace(/\s+/g, '') !== sortingKey.replace(/\s+/g, '')) {
      problems.push(
        `Table ${name} is sorted by (${table.sortingKey}) instead of (${sortingKey}), so repeated events would be counted twice: ${REBUILD}.`,
      );
    }
    return problems;
  });
}

/** A view has neither rows nor bytes; both are 64 bits wide, which some servers write as strings. */
interface TableRow {
  readonly name: string;
  readonly sorting_key: string;
  readonly rows: string | number | null;
  readonly bytes: string | number | null;
  readonly columns: readonly string[];
  readonly types: readonly string[];
}

export async function foundTables(client: ClickHouseClient): Promise<ReadonlyMap<string, FoundTable>> {
  const result = await client.query({
    query: `SELECT t.name AS name, any(t.sorting_key) AS sorting_key, any(t.total_rows) AS rows, any(t.total_bytes) AS bytes, groupArray(c.name) AS columns, groupArray(c.type) AS types
      FROM system.tables AS t INNER JOIN system.columns AS c ON c.database = t.database AND c.table = t.name
      WHERE t.database = currentDatabase() GROUP BY t.name`,
    format: 'JSONEachRow',
  });
  const tables = await result.json<TableRow>();
  return new Map(
    tables.map(({ name, sorting_key, rows, bytes, columns, types }) => [
      name,
      {
        sortingKey: sorting_key,
        columns: new Map(columns.map((column, at) => [column, types[at] ?? ''])),
        rows: Number(rows),
        bytes: Number(bytes),
      },
    ]),
  );
}
