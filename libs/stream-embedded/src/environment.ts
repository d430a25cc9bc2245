import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';
import type { Database, RootDatabase } from 'lmdb';
import { Corrupt } from '#stream';
import { damagedFolder, flushFault, readFault, writeFault } from './lmdb-faults.ts';

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

const DATA_FILE = 'data.mdb';
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
  const root = openRoot(dir, mode);
  const tables = Object.fromEntries(
    TABLES.map((name) => {
      const table = root.openDB<Buffer, Buffer>(name, { encoding: 'binary', keyEncoding: 'binary' });
      // Reading a file that was never initialised, lmdb answers "no such table" with undefined.
      if ((table as Table | undefined) === undefined) throw new Error(noLog(dir));
      return [name, table];
    }),
  ) as Record<(typeof TABLES)[number], Table>;
  return {
    dir,
    ...tables,
    transact(write) {
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

function openRoot(dir: string, mode: 'owner' | 'reader'): RootDatabase<Buffer, Buffer> {
  try {
    const root: RootDatabase<Buffer, Buffer> = open({
      path: dir,
      noSubdir: false,
      maxDbs: TABLES.length,
      encoding: 'binary',
      keyEncoding: 'binary',
      readOnly: mode === 'reader',
    });
    mustBeWhole(dir, root);
    return root;
  } catch (error) {
    throw readFault(dir, error);
  }
}

/** A file shorter than its own count of pages would end the process at the first read past its end. */
function mustBeWhole(dir: string, root: RootDatabase<Buffer, Buffer>): void {
  const { lastPageNumber, root: main } = root.getStats() as {
    lastPageNumber: number;
    root: { pageSize: number };
  };
  const expected = (lastPageNumber + 1) * main.pageSize;
  const actual = statSync(join(dir, DATA_FILE)).size;
  // A file that was just created ends with its two head pages, whatever it counts.
  if (lastPageNumber > 1 && actual < expected) {
    throw new Corrupt(damagedFolder(dir, `${DATA_FILE} has ${actual} bytes and should have ${expected}`));
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
