import { queryRows } from '../../../apps/baton/src/process/clickhouse-query.ts';

/** A row of a table of ClickHouse, by column. */
export interface TableRow {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Every row of every table that holds records, in a fixed order. */
export async function tableRows(clickhouseUrl: string): Promise<readonly TableRow[]> {
  const names = await queryRows<{ readonly name: string }>(
    clickhouseUrl,
    "SELECT name FROM system.tables WHERE database = currentDatabase() AND engine LIKE '%MergeTree' AND name NOT LIKE 'schema_%' ORDER BY name",
  );
  const all: TableRow[] = [];
  for (const { name: table } of names) {
    for (const row of await queryRows<TableRow['row']>(
      clickhouseUrl,
      `SELECT * FROM \`${table}\` FINAL ORDER BY ALL`,
    )) {
      all.push({ table, row });
    }
  }
  return all;
}

/** Asks every view for its rows; the names of those that answered, all of them or an error. */
export async function answeringViews(clickhouseUrl: string): Promise<readonly string[]> {
  const views = await queryRows<{ readonly name: string }>(
    clickhouseUrl,
    "SELECT name FROM system.tables WHERE database = currentDatabase() AND engine = 'View' ORDER BY name",
  );
  for (const { name } of views) await queryRows(clickhouseUrl, `SELECT * FROM \`${name}\``);
  return views.map(({ name }) => name);
}
