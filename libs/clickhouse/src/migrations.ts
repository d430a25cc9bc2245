import type { ClickHouseClient } from '@clickhouse/client';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClickHouseAccess } from './access.ts';
import { connect, quoted } from './client.ts';
import { serverFault } from './server-faults.ts';
import { sqlStatements } from './sql-statements.ts';

interface Migration {
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

const fileName = /^\d{4}_[a-z0-9_]+\.sql$/;

/**
 * Brings the schema up to date: runs the files of `dir` that were not run yet, by number, and records each with the checksum of
 * its text. A file is recorded after its last statement, so every statement must bear to be run again (`IF NOT EXISTS`, `OR REPLACE`).
 * @param access the database is made where it is missing; `dir` is `infra/clickhouse/migrations` of this package by default
 * @returns the names of the files run now; empty where the schema was up to date
 * @throws where a file that was run has changed since, or is gone: a schema changes by a new file only; where the server refuses us or a
 *   statement; Transient where no server answers
 */
export async function migrate(
  access: ClickHouseAccess & { readonly dir?: string },
): Promise<readonly string[]> {
  const migrations = read(access.dir ?? migrationsDir());
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
    const done = await asked(`Looking which migrations ${database} has`, () => recorded(client));
    for (const [name, checksum] of done) {
      const file = migrations.find((m) => m.name === name);
      if (file === undefined && migrations.some((m) => m.name > name)) {
        throw new Error(`Migration ${name} was run on ${database}, but its file is gone. Put the file back.`);
      }
      if (file !== undefined && file.checksum !== checksum) {
        throw new Error(
          `Migration ${name} has changed since it was run on ${database}. Restore the file, and put the change into a new one with the next number.`,
        );
      }
    }
    const due = migrations.filter((m) => !done.has(m.name));
    for (const { name, checksum, statements } of due) {
      for (const [index, query] of statements.entries())
        await asked(`Migration ${name}, statement ${index + 1}`, () => client.command({ query }));
      await asked(`Recording migration ${name}`, () => record(client, name, checksum));
    }
    return due.map((m) => m.name);
  } finally {
    await client.close();
  }
}

/** Those that come with Baton. */
function migrationsDir(): string {
  return fileURLToPath(new URL('infra/clickhouse/migrations', import.meta.resolve('#package.json')));
}

async function recorded(client: ClickHouseClient): Promise<ReadonlyMap<string, string>> {
  await client.command({
    query: `CREATE TABLE IF NOT EXISTS schema_migrations (
      name String COMMENT 'File name', checksum String COMMENT 'SHA-256 of its text, in hex', run_at DateTime DEFAULT now()
    ) ENGINE = MergeTree ORDER BY name COMMENT 'Which files made this schema'`,
  });
  const result = await client.query({
    query: 'SELECT name, any(checksum) AS checksum FROM schema_migrations GROUP BY name ORDER BY name',
    format: 'JSONEachRow',
  });
  const rows = await result.json<{ name: string; checksum: string }>();
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

async function record(client: ClickHouseClient, name: string, checksum: string): Promise<void> {
  await client.insert({
    table: 'schema_migrations',
    columns: ['name', 'checksum'],
    values: [[name, checksum]],
    format: 'JSONCompactEachRow',
  });
}

function read(dir: string): readonly Migration[] {
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
