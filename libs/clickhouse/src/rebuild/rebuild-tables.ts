import type { ClickHouseClient } from '@clickhouse/client';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Row } from '#stream';
import { createRowWriter } from '../clickhouse-row-writer.ts';
import { connect } from '../client.ts';
import { expectedTables } from '../expected-tables.ts';
import { clickHouseDir, migrateTables, type MigrationAccess } from '../migrations.ts';
import { tableMaking } from '../replicated-tables.ts';
import { foundTables } from '../schema-drift.ts';
import { serverFault } from '../server-faults.ts';
import { readTableFiles } from '../table-files.ts';
import { copyRows, ofRecords, olderThan, refuseUnplaced } from './older-rows.ts';
import { openLedger, recordPhase, recordProgress, type Cut, type RebuildLedger } from './rebuild-ledger.ts';
import { rowHash } from './row-hash.ts';
import { isShadow, shadowOf, shadowStatements } from './shadow-names.ts';
import { swapTables, unmarkTables } from './swap-tables.ts';

/** Rows of the records `[from, to)` of a source. */
export interface RebuiltBlock {
  readonly source: string;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly RebuiltRow[];
}

export interface RebuiltRow {
  readonly table: string;
  readonly row: Row;
  /** Of its record. */
  readonly appendedAtMs: number;
  readonly offset: number;
}

/** What was compared, by table: numbers of rows and sums of their contents, copies of an event counted once. */
export interface TableComparison {
  readonly table: string;
  readonly rows: number;
  readonly rowsInLog: number;
  readonly isSame: boolean;
}

/** A second set of tables, filled beside those in use, compared with the log, and swapped with them. */
export interface TableRebuild {
  /** How far an earlier run of the same plan came. */
  readonly ledger: RebuildLedger;
  /** Into the second set; repeatable. */
  add(block: RebuiltBlock): Promise<void>;
  /** Drops the second set and makes it again, empty. Before `swap` only. Returns the ledger of what begins. */
  beginAnew(): Promise<RebuildLedger>;
  compare(): Promise<readonly TableComparison[]>;
  /**
   * Rows that are older than what the log holds, from the tables in use. Repeatable. Returns how many.
   * @throws where a table in use does not say which rows those are
   */
  keepOlder(cuts: ReadonlyMap<string, Cut>): Promise<number>;
  /** The second set becomes the one in use; queries see one or the other. */
  swap(): Promise<void>;
  /** Into the tables in use: what came while they were swapped. Copies of rows that are there collapse. */
  addToUsed(block: RebuiltBlock): Promise<void>;
  /** After `swap`: rows of the records `[from, to)`, which the log does not hold any more, from what was replaced. Returns how many. */
  keepRecords(source: string, from: number, to: number): Promise<number>;
  /** Drops the tables that are not in use: what was replaced, or a second set that is not to be used. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

const CHECK = shadowOf('check');
const inUse = (table: string): string => table;
/** Above this, grouping goes to the disk. */
const GROUP_BYTES_MAX = `${512 * 1024 ** 2}`;

/**
 * @param plan names what is rebuilt (which log, since when): an unfinished run of another plan is dropped
 * @throws what `migrate` throws; where a table in use does not say which rows are older than the log; Transient where ClickHouse is away
 */
export async function openTableRebuild(access: MigrationAccess, plan: string): Promise<TableRebuild> {
  await migrateTables(access);
  const files = readTableFiles(join(access.dir ?? clickHouseDir(), 'tables'));
  const tables = expectedTables(files);
  const hashes = new Map([...tables].map(([name, table]) => [name, rowHash(table)]));
  const client = connect(access);
  const writer = createRowWriter(access);
  const command = async (query: string, settings: Record<string, string> = {}): Promise<void> => {
    try {
      await client.command({ query, clickhouse_settings: settings });
    } catch (error) {
      throw serverFault(error, query.slice(0, 80), access);
    }
  };
  // Of another release the tables have other columns.
  const wholePlan = createHash('sha256')
    .update([plan, ...files.map(({ checksum }) => checksum)].join())
    .digest('hex')
    .slice(0, 16);

  const copied = { client, command, tables };
  const none: RebuildLedger = { next: new Map(), cuts: new Map(), phases: new Set() };

  async function finish(): Promise<void> {
    await unmarkTables(client, command, [...tables.keys()]);
    // First, so that no later run goes on with tables of which some are gone.
    await drop(command, shadowOf('ledger'));
    for (const name of (await foundTables(client)).keys()) if (isShadow(name)) await drop(command, name);
  }

  async function beginAnew(): Promise<RebuildLedger> {
    await finish();
    const made = await tableMaking(client);
    for (const statement of files.flatMap(shadowStatements)) await command(made(statement));
    await command(
      made(`CREATE TABLE ${CHECK} (t LowCardinality(String), k UInt64, p UInt64, h UInt64) ENGINE = MergeTree ORDER BY (t, k)
        SETTINGS non_replicated_deduplication_window = 10000`),
    );
    return (await openLedger(client, wholePlan)) ?? none;
  }

  let ledger = await openLedger(client, wholePlan);
  // Before hours of filling rather than after them. What is being swapped was looked at.
  if (ledger?.phases.has('swapping') !== true) await refuseUnplaced(copied);
  ledger ??= await beginAnew();

  async function write(block: RebuiltBlock, into: (table: string) => string, token: string): Promise<void> {
    const rows = writer.block();
    for (const { table, row } of block.rows) rows.put(into(table), row);
    await rows.write(`${token}:${wholePlan}:${block.source}:${block.from}-${block.to}`);
  }

  return {
    ledger,
    beginAnew,
    async add(block) {
      await write(block, shadowOf, 'rebuild');
      const check = writer.block();
      for (const { table, row, appendedAtMs, offset } of block.rows) {
        const hash = hashes.get(table);
        if (hash === undefined) throw new Error(`There is no table ${table}.`);
        check.put(CHECK, {
          t: table,
          k: `${hash.key(row)}`,
          p: `${precedence(appendedAtMs, offset)}`,
          h: `${hash.content(row)}`,
        });
      }
      await check.write(`check:${wholePlan}:${block.source}:${block.from}-${block.to}`);
      const first = block.rows[0];
      await recordProgress(client, wholePlan, block.source, block.to, first ?? null);
    },

    async compare() {
      const inLog = await contents(client, `SELECT t, k, argMin(h, p) AS h FROM ${CHECK} GROUP BY t, k`);
      const comparisons: TableComparison[] = [];
      for (const [table, { contentSql }] of hashes) {
        const stored = await contents(
          client,
          `SELECT '${table}' AS t, ${contentSql} AS h FROM ${shadowOf(table)} FINAL`,
        );
        const [of, is] = [inLog.get(table), stored.get(table)];
        comparisons.push({
          table,
          rows: is?.rows ?? 0,
          rowsInLog: of?.rows ?? 0,
          isSame: of?.rows === is?.rows && of?.sum === is?.sum,
        });
      }
      if (comparisons.every(({ isSame }) => isSame)) await recordPhase(client, wholePlan, 'compared');
      return comparisons;
    },

    async keepOlder(cuts) {
      const kept = await copyRows(copied, inUse, shadowOf, olderThan(cuts));
      await recordPhase(client, wholePlan, 'kept');
      return kept;
    },

    async swap() {
      await swapTables(client, command, [...tables.keys()], (phase) => recordPhase(client, wholePlan, phase));
    },

    addToUsed: (block) => write(block, inUse, 'rebuild-gap'),
    keepRecords: (source, from, to) => copyRows(copied, shadowOf, inUse, ofRecords(source, from, to)),
    finish,

    async close() {
      await writer.close();
      await client.close();
    },
  };
}

/** The smaller the earlier the row arrived: as the tables compute it, inverted. */
function precedence(appendedAtMs: number, offset: number): bigint {
  return BigInt.asUintN(64, (BigInt(appendedAtMs) << 22n) | (BigInt(offset) & 4_194_303n));
}

async function contents(
  client: ClickHouseClient,
  rows: string,
): Promise<ReadonlyMap<string, { readonly rows: number; readonly sum: string }>> {
  const result = await client.query({
    query: `SELECT t, toString(count()) AS n, toString(sum(h)) AS s FROM (${rows}) GROUP BY t`,
    format: 'JSONEachRow',
    clickhouse_settings: { max_bytes_before_external_group_by: GROUP_BYTES_MAX },
  });
  const found = await result.json<{ t: string; n: string; s: string }>();
  return new Map(found.map(({ t, n, s }) => [t, { rows: Number(n), sum: s }]));
}

async function drop(
  command: (query: string, settings?: Record<string, string>) => Promise<void>,
  table: string,
): Promise<void> {
  await command(`DROP TABLE IF EXISTS ${table} SYNC`, { max_table_size_to_drop: '0' });
}
