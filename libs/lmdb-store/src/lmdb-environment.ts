import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { join } from 'node:path';
import { open } from 'lmdb';
import type { RootDatabase } from 'lmdb';
import { checkFile, DATA_FILE } from './file-check.ts';
import { diskFault, flushFault, mustHaveRoom, readFault, writeFault } from './lmdb-faults.ts';
import { makeFolder } from './make-folder.ts';
import { mustBeLocal } from './network-file-system.ts';
import { guardedTable, type Table } from './lmdb-table.ts';
import type { StoreMessages } from './store-messages.ts';

/** One lmdb file: its tables, and the only two ways to change them durably. */
export interface LmdbEnvironment<Name extends string> {
  readonly dir: string;
  readonly tables: Readonly<Record<Name, Table>>;
  /** Runs `write` in one transaction: all of it or, when it throws, nothing. What it wrote is visible at once, durable after `flush`. */
  transact<T>(write: () => T): T;
  /** Resolves when everything transacted before is on the disk. Throws Indeterminate. */
  flush(): Promise<void>;
  /**
   * Writes a file with all that was transacted before the call, as of one moment, into an empty folder, while others write; durable when it
   * resolves. What other copies of the file of a running process hold may never have been a state of it. Throws DiskFull.
   */
  copyTo(dir: string): Promise<void>;
  close(): Promise<void>;
}

export interface LmdbEnvironmentOptions<Name extends string> {
  readonly dir: string;
  readonly tables: readonly Name[];
  /** `reader` changes nothing and works beside the owner. */
  readonly mode: 'owner' | 'reader';
  readonly words: StoreMessages;
  /** The error of a reader where there is nothing to read. */
  readonly absent: string;
}

/** `transactionSync`: may be undone, visible when it returns, flushed later (off this thread). */
const ABORTABLE_UNFLUSHED = 0x10003;

interface Flushing {
  sync(callback: (error?: unknown) => void): void;
}

/**
 * Throws Corrupt where what lies there is damaged, DiskFull where nothing lies there and there is no room for it, an error with the
 * remedy where the folder cannot be used.
 */
export function openEnvironment<Name extends string>(
  options: LmdbEnvironmentOptions<Name>,
): LmdbEnvironment<Name> {
  const { dir, mode, words } = options;
  if (mode === 'owner') mustBeWritable(dir);
  else if (!existsSync(join(dir, DATA_FILE))) throw new Error(options.absent);
  mustBeLocal(dir, words.name);
  if (!existsSync(join(dir, DATA_FILE))) diskMustHaveRoom(dir);
  checkFile(dir, mode, words);
  const { root, tables } = openTables(options);
  return {
    dir,
    tables,
    transact(write) {
      diskMustHaveRoom(dir);
      try {
        return root.transactionSync(write, ABORTABLE_UNFLUSHED as never);
      } catch (error) {
        throw writeFault(dir, error, words);
      }
    },
    flush: () =>
      new Promise((resolve, reject) => {
        (root as unknown as Flushing).sync((error) => {
          if (error === undefined || error === null) resolve();
          else reject(flushFault(dir, error));
        });
      }),
    async copyTo(to) {
      try {
        // Compacted: its head pages are new ones. Those of this file name states that may be on the disk of this machine only in part.
        await root.backup(to, true);
        await flushFile(join(to, DATA_FILE));
        await flushFile(to);
      } catch (error) {
        throw diskFault(to, readFault(dir, error, words));
      }
    },
    close: () => root.close(),
  };
}

async function flushFile(path: string): Promise<void> {
  const file = await openFile(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function diskMustHaveRoom(dir: string): void {
  const { blocks, bavail, bsize } = statfsSync(dir);
  // Some file systems do not tell their size.
  if (blocks > 0) mustHaveRoom(dir, bavail * bsize);
}

function openTables<Name extends string>({
  dir,
  tables: names,
  mode,
  words,
  absent,
}: LmdbEnvironmentOptions<Name>): { root: RootDatabase<Buffer, Buffer>; tables: Record<Name, Table> } {
  const encoding = { encoding: 'binary', keyEncoding: 'binary' } as const;
  try {
    const readOnly = mode === 'reader';
    const root = open<Buffer, Buffer>({
      path: dir,
      noSubdir: false,
      maxDbs: names.length,
      readOnly,
      ...encoding,
    });
    const tables = names.map((name) => {
      const table = root.openDB<Buffer, Buffer>(name, encoding);
      // Reading a file that was never initialised, lmdb answers "no such table" with undefined.
      if ((table as unknown) === undefined) throw new Error(absent);
      return [name, guardedTable(table, dir, words)];
    });
    return { root, tables: Object.fromEntries(tables) as Record<Name, Table> };
  } catch (error) {
    throw readFault(dir, error, words);
  }
}

function mustBeWritable(dir: string): void {
  try {
    makeFolder(dir);
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The folder ${dir} cannot be written to (${reason}). Choose another one or change its permissions.`,
      { cause: error },
    );
  }
}
