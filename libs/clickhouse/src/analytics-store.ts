import { join } from 'node:path';
import { Transient, type RowWriter } from '#stream';
import { Blocked, blockedBy, type BlockReason } from './blocked.ts';
import { createRowWriter } from './clickhouse-row-writer.ts';
import { connect } from './client.ts';
import { expectedTables } from './expected-tables.ts';
import {
  clickHouseDir,
  migrateMetrics,
  migrateTables,
  type Migrated,
  type MigrationAccess,
} from './migrations.ts';
import { foundTables, tableDrift, type FoundTable } from './schema-drift.ts';
import { serverFault } from './server-faults.ts';
import { readTableFiles } from './table-files.ts';

/** What keeps rows out of ClickHouse, or views from being right. */
export interface Trouble {
  readonly reason: BlockReason;
  /** What is wrong, where, and what to do. */
  readonly message: string;
}

/** Copies that ClickHouse has not merged yet count. */
type TableSize = Pick<FoundTable, 'rows' | 'bytes'>;

export interface AnalyticsStoreOptions {
  /** How often the schema is looked at while nothing is wrong. Default 15,000. */
  readonly checkEveryMs?: number;
  /** Called when the trouble changes; null: there is none any more. */
  readonly onTrouble?: (trouble: Trouble | null) => void;
  /** Called after tables were made or views repaired. */
  readonly onMigrated?: (migrated: Migrated) => void;
}

/** The tables in ClickHouse, with a writer that waits for them. Whatever happens to them, only the writer waits. */
export interface AnalyticsStore {
  /** Its `write` throws Blocked (a Transient) while the database does not take rows. */
  readonly writer: RowWriter;
  /** Null: rows are written, and every view is there. */
  trouble(): Trouble | null;
  /** Those that rows are written to, by name, as they were when the schema was looked at last; none before. */
  sizes(): ReadonlyMap<string, TableSize>;
  /** Brings the schema up to date where it can, and looks for drift. Never rejects for a reason outside this process. */
  check(): Promise<void>;
  close(): Promise<void>;
}

const CHECK_EVERY_MS = 15_000;

/**
 * Opens nothing yet: the schema is brought up to date with the first check or block, whichever comes first, and looked at again after a
 * block was refused and from time to time. Views are repaired; a table is not made again behind the operator's back, because it would
 * lack its rows: the trouble names the command.
 */
export function openAnalyticsStore(
  access: MigrationAccess,
  options: AnalyticsStoreOptions = {},
): AnalyticsStore {
  const inner = createRowWriter(access);
  let ofSchema: Trouble | null = null;
  let ofRows: Trouble | null = null;
  let ofViews: Trouble | null = null;
  let isVerified = false;
  let isClosed = false;
  let checking: Promise<void> | undefined;
  let shown: Trouble | null = null;
  let sizes: ReadonlyMap<string, TableSize> = new Map();

  const trouble = (): Trouble | null => ofSchema ?? ofRows ?? ofViews;
  const show = (): void => {
    const now = trouble();
    if (now?.message === shown?.message) return;
    shown = now;
    options.onTrouble?.(now);
  };

  async function lookAtTables(): Promise<readonly string[]> {
    const run = await migrateTables(access);
    const tables = await tablesOf(access);
    sizes = tables.found;
    if (tables.drift.length > 0) throw new Blocked('schema', tables.drift.join(' '));
    return run;
  }

  async function look(): Promise<void> {
    let tables: readonly string[];
    try {
      tables = await lookAtTables();
      ofSchema = null;
      isVerified = true;
    } catch (error) {
      ofSchema = troubleOf(error, 'schema');
      isVerified = false;
      show();
      return;
    }
    try {
      const metrics = await migrateMetrics(access);
      ofViews = null;
      if (tables.length + metrics.length > 0) options.onMigrated?.({ tables, metrics });
    } catch (error) {
      const { message } = troubleOf(error, 'schema');
      ofViews = { reason: 'views', message };
    }
    show();
  }

  function check(): Promise<void> {
    checking ??= look().finally(() => (checking = undefined));
    return checking;
  }

  const timer = setInterval(() => {
    // What fails here is a bug; the next block meets it too, where it has an owner.
    if (!isClosed) check().catch(() => undefined);
  }, options.checkEveryMs ?? CHECK_EVERY_MS);
  timer.unref();

  async function write(block: { write(token: string): Promise<void> }, token: string): Promise<void> {
    if (!isVerified) await check();
    if (ofSchema !== null) throw new Blocked(ofSchema.reason, ofSchema.message);
    try {
      await block.write(token);
    } catch (error) {
      const fault = blockedBy(error, 'refused');
      if (!(fault instanceof Transient)) throw fault;
      ofRows = { reason: fault instanceof Blocked ? fault.reason : 'away', message: fault.message };
      isVerified = false;
      show();
      throw fault;
    }
    ofRows = null;
    show();
  }

  return {
    writer: {
      block() {
        const block = inner.block();
        return { put: block.put, write: (token) => write(block, token) };
      },
    },
    trouble,
    sizes: () => sizes,
    check,
    async close() {
      isClosed = true;
      clearInterval(timer);
      await checking?.catch(() => undefined);
      await inner.close();
    },
  };
}

/** @throws what is a bug of ours */
function troubleOf(error: unknown, byDefault: BlockReason): Trouble {
  const fault = blockedBy(error, byDefault);
  if (!(fault instanceof Blocked)) throw fault;
  return { reason: fault.reason, message: fault.message };
}

/** The tables that rows are written to, as they are there, and what is wrong with them. */
async function tablesOf(
  access: MigrationAccess,
): Promise<{ readonly found: ReadonlyMap<string, FoundTable>; readonly drift: readonly string[] }> {
  const expected = expectedTables(readTableFiles(join(access.dir ?? clickHouseDir(), 'tables')));
  const client = connect(access);
  try {
    const found = await foundTables(client);
    return {
      found: new Map([...found].filter(([name]) => expected.has(name))),
      drift: tableDrift(expected.values(), found),
    };
  } catch (error) {
    throw serverFault(error, 'Reading the tables', access);
  } finally {
    await client.close();
  }
}
