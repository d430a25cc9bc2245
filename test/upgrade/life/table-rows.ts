/** A row of a table of ClickHouse, by column. */
export interface TableRow {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Every row of every table that holds records, in a fixed order. */
export async function tableRows(clickhouseUrl: string): Promise<readonly TableRow[]> {
  const names = await query(
    clickhouseUrl,
    "SELECT name FROM system.tables WHERE database = currentDatabase() AND engine LIKE '%MergeTree' AND name NOT LIKE 'schema_%' ORDER BY name",
  );
  const all: TableRow[] = [];
  for (const { name } of names) {
    const table = String(name);
    for (const row of await query(clickhouseUrl, `SELECT * FROM \`${table}\` FINAL ORDER BY ALL`)) {
      all.push({ table, row });
    }
  }
  return all;
}

async function query(url: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const response = await fetch(url, { method: 'POST', body: `${sql} FORMAT JSONEachRow` });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}
