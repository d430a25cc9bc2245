import type { ClickHouseClient } from '@clickhouse/client';
import { quoted } from '../client.ts';
import type { ExpectedTable } from '../expected-tables.ts';
import { foundTables } from '../schema-drift.ts';
import type { Cut } from './rebuild-ledger.ts';

export interface CopiedTables {
  readonly client: ClickHouseClient;
  readonly command: (query: string, settings?: Record<string, string>) => Promise<void>;
  readonly tables: ReadonlyMap<string, ExpectedTable>;
}

type Name = (table: string) => string;

/** Without them nobody can tell which rows the log holds as well. */
const PLACE = ['topic', 'partition', 'offset', 'appended_at'];

/** Copies rows between the two sets, by columns that both have; repeatable. A table that is not there has none. Returns how many. */
export async function copyRows(
  { client, command, tables }: CopiedTables,
  from: Name,
  into: Name,
  where: string,
): Promise<number> {
  const found = await foundTables(client);
  let copied = 0;
  for (const { name, columns, computed } of tables.values()) {
    const there = found.get(from(name));
    if (there === undefined) continue;
    if (lacking(there.columns).length > 0) {
      await refuseRows(client, from(name), lacking(there.columns));
      continue;
    }
    const common = [...columns.keys()].filter((each) => there.columns.has(each) && !computed.has(each));
    const list = common.map(quoted).join(', ');
    const rows = await countOf(client, `${from(name)} WHERE ${where}`);
    if (rows === 0) continue;
    await command(`INSERT INTO ${into(name)} (${list}) SELECT ${list} FROM ${from(name)} WHERE ${where}`, {
      max_partitions_per_insert_block: '0',
    });
    copied += rows;
  }
  return copied;
}

/** @throws where a table in use holds rows of which nobody can tell whether the log has them */
export async function refuseUnplaced({ client, tables }: CopiedTables): Promise<void> {
  const found = await foundTables(client);
  for (const name of tables.keys()) {
    const there = found.get(name);
    const missing = there === undefined ? [] : lacking(there.columns);
    if (missing.length > 0) await refuseRows(client, name, missing);
  }
}

const lacking = (columns: ReadonlyMap<string, string>): readonly string[] =>
  PLACE.filter((each) => !columns.has(each));

async function refuseRows(
  client: ClickHouseClient,
  table: string,
  missing: readonly string[],
): Promise<void> {
  const rows = await countOf(client, table);
  if (rows === 0) return;
  throw new Error(
    `Table ${table} lacks ${missing.join(', ')}, so nothing says which of its ${rows} rows are older than the log; nothing was swapped. ` +
      `Put it aside (RENAME TABLE ${table} TO ${table}_before), then run \`baton rebuild analytics\` again: it makes the table again from the log.`,
  );
}

async function countOf(client: ClickHouseClient, rows: string): Promise<number> {
  const counted = await client.query({ query: `SELECT count() AS n FROM ${rows}`, format: 'JSONEachRow' });
  const [row] = await counted.json<{ n: string }>();
  return Number(row?.n ?? 0);
}

/** Rows that are older than what comes from the log. */
export function olderThan(cuts: ReadonlyMap<string, Cut>): string {
  const covered = [...cuts].map(([source, { appendedAtMs, offset }]) => {
    const from = `(fromUnixTimestamp64Milli(toInt64(${appendedAtMs}), 'UTC'), ${offset})`;
    return `(${ofSource(source)} AND (appended_at, offset) >= ${from})`;
  });
  return covered.length === 0 ? '1' : `NOT (${covered.join(' OR ')})`;
}

/** Rows of the records `[from, to)` of a source. */
export function ofRecords(source: string, from: number, to: number): string {
  return `${ofSource(source)} AND offset >= ${from} AND offset < ${to}`;
}

function ofSource(source: string): string {
  const at = source.lastIndexOf('/');
  return `topic = '${source.slice(0, at)}' AND partition = ${Number(source.slice(at + 1))}`;
}
