import type { ClickHouseClient } from '@clickhouse/client';
import { literal } from '../statement.ts';
import { shadowOf } from './shadow-names.ts';

/** At the end of the comment of a table of the second set: after an interruption it says which of two tables is the new one. */
const MARK = ' (rebuilt)';

interface Found {
  readonly comment: string;
  readonly create: string;
}

/**
 * Swaps each table with its shadow, table by table; each swap is atomic. Repeatable after an interruption. A TTL that the operator set
 * goes over to the new table; other changes made by hand do not.
 */
export async function swapTables(
  client: ClickHouseClient,
  command: (query: string, settings?: Record<string, string>) => Promise<void>,
  tables: readonly string[],
  record: (phase: 'swapping' | 'swapped') => Promise<void>,
): Promise<void> {
  const before = await commentsOf(client);
  for (const table of tables) {
    const shadow = before.get(shadowOf(table));
    if (shadow === undefined || before.get(table)?.comment.endsWith(MARK) === true) continue;
    if (!shadow.comment.endsWith(MARK)) await comment(command, shadowOf(table), `${shadow.comment}${MARK}`);
    const ttl = ttlOf(before.get(table)?.create ?? '');
    if (ttl !== undefined && ttlOf(shadow.create) === undefined) {
      await command(`ALTER TABLE ${shadowOf(table)} MODIFY TTL ${ttl}`, {
        materialize_ttl_after_modify: '0',
      });
    }
  }
  const marked = await commentsOf(client);
  await record('swapping');
  for (const table of tables) {
    const shadow = shadowOf(table);
    if (marked.get(shadow)?.comment.endsWith(MARK) !== true) continue;
    if (marked.has(table)) await command(`EXCHANGE TABLES ${shadow} AND ${table}`);
    else await command(`RENAME TABLE ${shadow} TO ${table}`);
  }
  // Before the marks go: without them a second run could not tell new from old, and would swap back.
  await record('swapped');
  await unmarkTables(client, command, tables);
}

/** A mark that stays would make the next swap take the tables in use for new ones. Only where no swap is unfinished. */
export async function unmarkTables(
  client: ClickHouseClient,
  command: (query: string) => Promise<void>,
  tables: readonly string[],
): Promise<void> {
  for (const [table, { comment: text }] of await commentsOf(client)) {
    if (tables.includes(table) && text.endsWith(MARK))
      await comment(command, table, text.slice(0, -MARK.length));
  }
}

async function commentsOf(client: ClickHouseClient): Promise<ReadonlyMap<string, Found>> {
  const result = await client.query({
    query:
      'SELECT name, comment, create_table_query AS create FROM system.tables WHERE database = currentDatabase()',
    format: 'JSONEachRow',
  });
  const rows = await result.json<{ name: string } & Found>();
  return new Map(rows.map(({ name, ...found }) => [name, found]));
}

/** Of a MergeTree table, as the server prints it: after ORDER BY, before SETTINGS. */
function ttlOf(create: string): string | undefined {
  return /\sORDER BY [\s\S]*?\sTTL ([\s\S]*?)\s(?:SETTINGS|COMMENT)\s/.exec(create)?.[1];
}

async function comment(
  command: (query: string) => Promise<void>,
  table: string,
  text: string,
): Promise<void> {
  await command(`ALTER TABLE ${table} MODIFY COMMENT ${literal(text)}`);
}
