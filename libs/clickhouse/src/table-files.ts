import type { ClickHouseClient } from '@clickhouse/client';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableMaking } from './replicated-tables.ts';
import { sqlStatements } from './sql-statements.ts';

/** A migration: a numbered file that makes or changes tables, and runs once. */
export interface TableFile {
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

const fileName = /^\d{4}_[a-z0-9_]+\.sql$/;

/** The files of a folder by number. Throws where a name has another form or a number is missing. */
export function readTableFiles(dir: string): readonly TableFile[] {
  const names = readdirSync(dir).filter((name) => name.endsWith('.sql'));
  const wrong = names.find((name) => !fileName.test(name));
  if (wrong !== undefined)
    throw new Error(`${join(dir, wrong)}: a migration is named like 0001_what_it_does.sql.`);
  return names.sort().map((name, index) => {
    if (Number(name.slice(0, 4)) !== index + 1) {
      throw new Error(
        `${join(dir, name)}: the number ${String(index + 1).padStart(4, '0')} is expected here.`,
      );
    }
    const text = readFileSync(join(dir, name), 'utf8').replaceAll('\r\n', '\n');
    return {
      name,
      checksum: createHash('sha256').update(text).digest('hex'),
      statements: sqlStatements(text),
    };
  });
}

/**
 * The files that `database` does not have yet. Throws where a file that was run has changed since or is gone; files that a newer
 * release ran there are left alone.
 */
export function dueTableFiles(
  files: readonly TableFile[],
  done: ReadonlyMap<string, string>,
  database: string,
): readonly TableFile[] {
  for (const [name, checksum] of done) {
    const file = files.find((each) => each.name === name);
    if (file === undefined && files.some((each) => each.name > name)) {
      throw new Error(`Migration ${name} was run on ${database}, but its file is gone. Put the file back.`);
    }
    if (file !== undefined && file.checksum !== checksum) {
      throw new Error(
        `Migration ${name} has changed since it was run on ${database}. Restore the file, and put the change into a new one with the next number.`,
      );
    }
  }
  return files.filter(({ name }) => !done.has(name));
}

/** Makes the table that records files, where it is missing. */
export async function prepareFileTable(client: ClickHouseClient): Promise<void> {
  const made = await tableMaking(client);
  await client.command({
    query: made(`CREATE TABLE IF NOT EXISTS schema_migrations (
      name String COMMENT 'File name', checksum String COMMENT 'SHA-256 of its text, in hex', run_at DateTime DEFAULT now()
    ) ENGINE = MergeTree ORDER BY name COMMENT 'Files that made the tables of this database'`),
  });
}

/** Name and checksum of every file that was run. */
export async function recordedTableFiles(client: ClickHouseClient): Promise<ReadonlyMap<string, string>> {
  const result = await client.query({
    query: 'SELECT name, any(checksum) AS checksum FROM schema_migrations GROUP BY name ORDER BY name',
    format: 'JSONEachRow',
  });
  const rows = await result.json<{ name: string; checksum: string }>();
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

export async function recordTableFile(
  client: ClickHouseClient,
  { name, checksum }: TableFile,
): Promise<void> {
  await client.insert({
    table: 'schema_migrations',
    columns: ['name', 'checksum'],
    values: [[name, checksum]],
    format: 'JSONCompactEachRow',
  });
}
