import { accessSync, constants, existsSync, mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';
import type { Database, RootDatabase } from 'lmdb';
import { checkFile, DATA_FILE } from './file-check.ts';
import { flushFault, mustHaveRoom, readFault, writeFault } from './lmdb-faults.ts';

export type Table = Database<Buffer, Buffer>;

/** One lmdb file: its tables, and the only two ways to change them durably. */
export interface Environment {
  readonly dir: string;
  /** `format`, `topics`, `tasks`, `owner`, `era`; sealed JSON. */
  readonly meta: Table;
  /** Chunks of records, by topic partition and last offset. */
  readonly log: Table;
  /** By topic partition: where its log ends. Sealed. */
  readonly heads: Table;
  /** Sealed bytes, by task and entity key. */
  readonly entities: Table;
  /** Chained units, by task and number. */
  readonly units: Table;
  /** By task: who owns it and which unit was the last. Sealed. */
  readonly tasks: Table;
  /** Schemas by id, ids by schema. Sealed. */
  readonly schemas: Table;
  /** Runs `write` in one transaction: all of it or, when it throws, nothing. What it wrote is visible at once, durable after `flush`. */
  transact<T>(write: () => T): T;
  /** Resolves when everything transacted before is on the disk. Throws Indeterminate. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

const TABLES = ['meta', 'log', 'heads', 'entities', 'units', 'tasks', 'schemas'] as const;
/** `transactionSync`: may be undone, visible when it returns, flushed later (off this thread). */
const ABORTABLE_UNFLUSHED = 0x10003;

interface Flushing {
  sync(callback: (error?: unknown) => void): void;
}

/** @param mode `reader` changes nothing and works beside the owner */
export function openEnvironment(dir: string, mode: 'owner' | 'reader'): Environment {
  if (mode === 'reader') mustHoldLog(dir);
  else mustBeWritable(dir);
  checkFile(dir, mode);
  const { root, tables } = openTables(dir, mode);
  return {
    dir,
    ...tables,
    transact(write) {
      const { blocks, bavail, bsize } = statfsSync(dir);
      // Some file systems do not tell their size.
      if (blocks > 0) mustHaveRoom(dir, bavail * bsize);
      try {
        return root.transactionSync(write, ABORTABLE_UNFLUSHED as never);
      } catch (error) {
        throw writeFault(dir, error);
      }
    },
    flush: () =>
      new Promise((resolve, reject) => {
        (root as unknown as Flushing).sync((error) => {
          if (error === undefined || error === null) resolve();
          else reject(flushFault(dir, error));
        });
      }),
    close: () => root.close(),
  };
}

function openTables(
  dir: string,
  mode: 'owner' | 'reader',
): { root: RootDatabase<Buffer, Buffer>; tables: Record<(typeof TABLES)[number], Table> } {
  const encoding = { encoding: 'binary', keyEncoding: 'binary' } as const;
  try {
    const readOnly = mode === 'reader';
    const root = open<Buffer, Buffer>({
      path: dir,
      noSubdir: false,
      maxDbs: TABLES.length,
      readOnly,
      ...encoding,
    });
    const tables = TABLES.map((name) => {
      const table = root.openDB<Buffer, Buffer>(name, encoding);
      // Reading a file that was never initialised, lmdb answers "no such table" with undefined.
      if ((table as Table | undefined) === undefined) throw new Error(noLog(dir));
      return [name, table];
    });
    return { root, tables: Object.fromEntries(tables) as Record<(typeof TABLES)[number], Table> };
  } catch (error) {
    throw readFault(dir, error);
  }
}

function mustHoldLog(dir: string): void {
  if (!existsSync(join(dir, DATA_FILE))) throw new Error(noLog(dir));
}

const noLog = (dir: string): string =>
  `There is no log in ${dir}. Give the folder that the running process was started with, or start one there first.`;

function mustBeWritable(dir: string): void {
  try {
    mkdirSync(dir, { recursive: true });
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The folder ${dir} cannot be written to (${reason}). Choose another one or change its permissions.`,
      {
        cause: error,
      },
    );
  }
}
