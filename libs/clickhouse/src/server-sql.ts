import { join } from 'node:path';
import { quoted } from './client.ts';
import { expectedTables } from './expected-tables.ts';
import { clickHouseDir } from './migrations.ts';
import { readMetricFolders } from './metric-folders.ts';
import { replicated } from './replicated-tables.ts';
import { literal } from './statement.ts';
import { readTableFiles } from './table-files.ts';

/** Texts that people wrote, and raw records that may hold such: a grant of their own. */
const TEXT_TABLES: readonly string[] = ['turn_texts', 'context_cards', 'dead_letters'];
export interface ServerSqlOptions {
  readonly database: string;
  /** Of `infra/clickhouse`; that of this package by default. */
  readonly dir?: string;
}

/**
 * Roles of a ClickHouse server: `baton_owner` makes and changes tables (migrations, `baton rebuild analytics`), `baton_sink` writes rows,
 * `baton_analyst` reads events and metrics without texts, `baton_texts` reads texts. An analyst sees the workspaces that rows of
 * `analyst_workspaces` give to their user. chDB refuses roles (497), so nothing here was run by us: it is parsed by the real parser.
 */
export function rolesSql({ database, dir = clickHouseDir() }: ServerSqlOptions): readonly string[] {
  const db = quoted(database);
  const tables = [...expectedTables(readTableFiles(join(dir, 'tables'))).values()];
  const views = readMetricFolders(join(dir, 'metrics')).map(({ name }) => name);
  const own = ['schema_migrations', 'schema_metrics'];
  const open = [...tables.map(({ name }) => name).filter((name) => !TEXT_TABLES.includes(name)), ...views];
  const shared = `${db}.${quoted('analyst_workspaces')}`;
  return [
    ...['owner', 'sink', 'analyst', 'texts'].map((role) => `CREATE ROLE IF NOT EXISTS baton_${role}`),
    `GRANT CREATE DATABASE, CREATE TABLE, CREATE VIEW, DROP TABLE, DROP VIEW, ALTER, SELECT, INSERT, TRUNCATE, OPTIMIZE ON ${db}.* TO baton_owner`,
    `GRANT SELECT ON system.* TO baton_owner`,
    // What the sink reads: its migrations are looked at before each start, and run by the owner where any are due.
    ...tables.map(({ name }) => `GRANT INSERT ON ${db}.${quoted(name)} TO baton_sink`),
    ...own.map((name) => `GRANT SELECT ON ${db}.${quoted(name)} TO baton_sink`),
    `GRANT SHOW ON ${db}.* TO baton_sink`,
    ...open.map((name) => `GRANT SELECT ON ${db}.${quoted(name)} TO baton_analyst`),
    ...TEXT_TABLES.map((name) => `GRANT SELECT ON ${db}.${quoted(name)} TO baton_texts`),
    `CREATE TABLE IF NOT EXISTS ${shared} (user_name String COMMENT 'A user of this server', workspace_id String COMMENT 'A workspace that the user may see')
      ENGINE = MergeTree ORDER BY (user_name, workspace_id) COMMENT 'Which workspaces an analyst sees; the row policies read it'`,
    `GRANT SELECT ON ${shared} TO baton_analyst, baton_texts`,
    `CREATE ROW POLICY IF NOT EXISTS baton_own_rows ON ${shared} FOR SELECT USING user_name = currentUser() TO baton_analyst, baton_texts`,
    ...tables
      .filter(({ columns }) => columns.has('workspace_id'))
      .map(
        ({ name }) =>
          `CREATE ROW POLICY IF NOT EXISTS baton_workspaces ON ${db}.${quoted(name)} FOR SELECT
            USING workspace_id IN (SELECT workspace_id FROM ${shared} WHERE user_name = currentUser()) TO baton_analyst, baton_texts`,
      ),
    // Without it a table with a policy shows nothing to whom no policy names.
    ...tables
      .filter(({ columns }) => columns.has('workspace_id'))
      .map(
        ({ name }) =>
          `CREATE ROW POLICY IF NOT EXISTS baton_all ON ${db}.${quoted(name)} FOR SELECT USING 1 TO baton_owner, baton_sink`,
      ),
    `CREATE SETTINGS PROFILE IF NOT EXISTS baton_analyst SETTINGS readonly = 2, max_execution_time = 60 MAX 300,
      max_memory_usage = 4000000000 MAX 8000000000, max_result_rows = 1000000 MAX 10000000, max_rows_to_read = 2000000000 TO baton_analyst, baton_texts`,
    `CREATE QUOTA IF NOT EXISTS baton_analyst FOR INTERVAL 1 HOUR MAX queries = 10000, execution_time = 3600 TO baton_analyst, baton_texts`,
  ];
}

/**
 * The tables for a cluster of one shard and any number of replicas: a `Replicated` database sends every definition to all replicas, and
 * tables keep the tokens of blocks in Keeper, so that a block that is sent again is dropped whichever replica takes it. Run once by the
 * owner; migrations make later tables replicated as well (`tableMaking`). Several shards are not covered: copies of an event
 * collapse on one shard only. chDB has no Keeper (701), so nothing here was run by us: it is parsed by the real parser.
 */
export function clusterSql({ database, dir = clickHouseDir() }: ServerSqlOptions): readonly string[] {
  const db = quoted(database);
  const files = readTableFiles(join(dir, 'tables'));
  return [
    `CREATE DATABASE IF NOT EXISTS ${db} ENGINE = Replicated(${literal(`/clickhouse/databases/${database}`)}, '{shard}', '{replica}')`,
    ...files.flatMap(({ statements }) =>
      statements.map((statement) => replicated(inDatabase(statement, db))),
    ),
    `CREATE TABLE IF NOT EXISTS ${db}.schema_migrations (
      name String COMMENT 'File name', checksum String COMMENT 'SHA-256 of its text, in hex', run_at DateTime DEFAULT now()
    ) ENGINE = ReplicatedMergeTree ORDER BY name COMMENT 'Files that made the tables of this database'`,
    `CREATE TABLE IF NOT EXISTS ${db}.schema_metrics (
      name String COMMENT 'Name of the metric and its view', version UInt32 COMMENT 'Version of its definition',
      checksum String COMMENT 'SHA-256 of the statement that made the view, in hex', applied_at DateTime64(6) DEFAULT now64(6),
      kept String COMMENT 'SHA-256 of the SELECT as the server keeps it, in hex; empty: not recorded'
    ) ENGINE = ReplicatedMergeTree ORDER BY (name, applied_at) COMMENT 'Definitions that made the views of this database; the last one of a name is in force'`,
    `INSERT INTO ${db}.schema_migrations (name, checksum) SELECT * FROM values('name String, checksum String', ${files
      .map(({ name, checksum }) => `('${name}', '${checksum}')`)
      .join(', ')}) WHERE 0 = (SELECT count() FROM ${db}.schema_migrations)`,
  ];
}

function inDatabase(statement: string, db: string): string {
  return statement.replace(/\b(CREATE TABLE IF NOT EXISTS|ALTER TABLE) (\w+)/, `$1 ${db}.$2`);
}
