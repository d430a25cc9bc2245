import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClickHouseAccess } from './access.ts';
import { connect, quoted } from './client.ts';
import { readMetricFolders } from './metric-folders.ts';
import { appliedMetrics, applyMetric, dueMetrics } from './metric-views.ts';
import { serverFault } from './server-faults.ts';
import { dueTableFiles, readTableFiles, recordedTableFiles, recordTableFile } from './table-files.ts';

/** What was changed; empty lists: the schema was up to date. */
export interface Migrated {
  /** Files of `tables/` that were run. */
  readonly tables: readonly string[];
  /** Metrics whose views were made or replaced. */
  readonly metrics: readonly string[];
}

/**
 * Brings the schema up to date. First the files of `tables/` that were not run yet, by number, each recorded with the checksum of its
 * text after its last statement: every statement must be repeatable (`IF NOT EXISTS`). Then the views of `metrics/` whose
 * definition changed.
 * @param access the database is created if it does not exist; `dir` is `infra/clickhouse` of this package by default
 * @throws where a file of `tables/` that was run has changed since, or is gone: tables change by a new file only; where a metric is not
 *   complete; where the server refuses the user or a statement; Transient if no server responds
 */
export async function migrate(access: ClickHouseAccess & { readonly dir?: string }): Promise<Migrated> {
  const dir = access.dir ?? clickHouseDir();
  const files = readTableFiles(join(dir, 'tables'));
  const folders = readMetricFolders(join(dir, 'metrics'));
  const { database = 'default' } = access;
  const asked = async <T>(what: string, ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      throw serverFault(error, what, access);
    }
  };
  const server = connect({ ...access, database: 'default' });
  try {
    const query = `CREATE DATABASE IF NOT EXISTS ${quoted(database)}`;
    await asked(`Making the database ${database}`, () => server.command({ query }));
  } finally {
    await server.close();
  }
  const client = connect(access);
  try {
    const done = await asked(`Reading the migrations of ${database}`, () => recordedTableFiles(client));
    const due = dueTableFiles(files, done, database);
    for (const file of due) {
      for (const [index, query] of file.statements.entries())
        await asked(`Migration ${file.name}, statement ${index + 1}`, () => client.command({ query }));
      await asked(`Recording migration ${file.name}`, () => recordTableFile(client, file));
    }
    const applied = await asked(`Reading the metrics of ${database}`, () => appliedMetrics(client));
    const changed = dueMetrics(folders, applied);
    for (const folder of changed) await asked(`Metric ${folder.name}`, () => applyMetric(client, folder));
    return { tables: due.map(({ name }) => name), metrics: changed.map(({ name }) => name) };
  } finally {
    await client.close();
  }
}

/** Tables and metrics that come with Baton. */
export function clickHouseDir(): string {
  return fileURLToPath(new URL('infra/clickhouse', import.meta.resolve('#package.json')));
}
