import type { ClickHouseClient } from '@clickhouse/client';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClickHouseAccess } from './access.ts';
import { connect, quoted } from './client.ts';
import { readMetricFolders } from './metric-folders.ts';
import { appliedMetrics, applyMetric, dueMetrics, prepareMetricTable } from './metric-views.ts';
import { tableMaking } from './replicated-tables.ts';
import { serverFault } from './server-faults.ts';
import {
  dueTableFiles,
  prepareFileTable,
  readTableFiles,
  recordedTableFiles,
  recordTableFile,
} from './table-files.ts';

/** What was changed; empty lists: the schema was up to date. */
export interface Migrated {
  /** Files of `tables/` that were run. */
  readonly tables: readonly string[];
  /** Metrics whose views were made or replaced. */
  readonly metrics: readonly string[];
}

export interface MigrationAccess extends ClickHouseAccess {
  /** `infra/clickhouse` of this package by default. */
  readonly dir?: string;
}

/**
 * Brings the schema up to date. First the files of `tables/` that were not run yet, by number, each recorded with the checksum of its
 * text after its last statement: every statement must be repeatable (`IF NOT EXISTS`). Then the views of `metrics/` whose
 * definition changed, and those that somebody dropped or replaced. What is up to date is only read, so it needs no right to change.
 * @param access the database is created if it does not exist
 * @throws where a file of `tables/` that was run has changed since, or is gone: tables change by a new file only; where a metric is not
 *   complete; where the server refuses the user or a statement; Transient if no server responds
 */
export async function migrate(access: MigrationAccess): Promise<Migrated> {
  const tables = await migrateTables(access);
  const metrics = await migrateMetrics(access);
  return { tables, metrics };
}

/** The first half of `migrate`: what rows need. Returns the files that were run. */
export async function migrateTables(access: MigrationAccess): Promise<readonly string[]> {
  const files = readTableFiles(join(access.dir ?? clickHouseDir(), 'tables'));
  const { database = 'default' } = access;
  await makeDatabase(access, database);
  return asking(access, async (client, asked) => {
    await asked(`Reading the tables of ${database}`, () =>
      prepare(client, 'schema_migrations', prepareFileTable),
    );
    const done = await asked(`Reading the migrations of ${database}`, () => recordedTableFiles(client));
    const due = dueTableFiles(files, done, database);
    const made = await tableMaking(client);
    for (const file of due) {
      for (const [index, query] of file.statements.entries())
        await asked(`Migration ${file.name}, statement ${index + 1}`, () =>
          client.command({ query: made(query) }),
        );
      await asked(`Recording migration ${file.name}`, () => recordTableFile(client, file));
    }
    return due.map(({ name }) => name);
  });
}

/** The second half: what people query. Returns the metrics whose views were made or repaired. */
export async function migrateMetrics(access: MigrationAccess): Promise<readonly string[]> {
  const folders = readMetricFolders(join(access.dir ?? clickHouseDir(), 'metrics'));
  const { database = 'default' } = access;
  return asking(access, async (client, asked) => {
    const applied = await asked(`Reading the metrics of ${database}`, async () => {
      await prepare(client, 'schema_metrics', prepareMetricTable, 'kept');
      return appliedMetrics(client);
    });
    const changed = dueMetrics(folders, applied);
    for (const folder of changed) await asked(`Metric ${folder.name}`, () => applyMetric(client, folder));
    return changed.map(({ name }) => name);
  });
}

type Ask = <T>(what: string, ask: () => Promise<T>) => Promise<T>;

async function asking<T>(
  access: ClickHouseAccess,
  work: (client: ClickHouseClient, asked: Ask) => Promise<T>,
): Promise<T> {
  const client = connect(access);
  try {
    return await work(client, async (what, ask) => {
      try {
        return await ask();
      } catch (error) {
        throw serverFault(error, what, access);
      }
    });
  } finally {
    await client.close();
  }
}

async function makeDatabase(access: ClickHouseAccess, database: string): Promise<void> {
  await asking({ ...access, database: 'default' }, async (client, asked) => {
    await asked(`Making the database ${database}`, async () => {
      const found = await client.query({
        query: 'SELECT name FROM system.databases WHERE name = {database:String}',
        query_params: { database },
        format: 'JSONEachRow',
      });
      const { length } = await found.json();
      if (length === 0) await client.command({ query: `CREATE DATABASE IF NOT EXISTS ${quoted(database)}` });
    });
  });
}

/** Makes a table of ours where it is missing, or lacks a column that an older release did not have. */
async function prepare(
  client: ClickHouseClient,
  table: string,
  make: (client: ClickHouseClient) => Promise<void>,
  column = '',
): Promise<void> {
  const found = await client.query({
    query: `SELECT name FROM system.columns
      WHERE database = currentDatabase() AND table = {table:String} AND ({column:String} = '' OR name = {column:String})`,
    query_params: { table, column },
    format: 'JSONEachRow',
  });
  const { length } = await found.json();
  if (length === 0) await make(client);
}

/** Tables and metrics that come with Baton. */
export function clickHouseDir(): string {
  return fileURLToPath(new URL('infra/clickhouse', import.meta.resolve('#package.json')));
}
