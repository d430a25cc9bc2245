import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { diskFault } from './lmdb-faults.ts';
import { makeFolder } from './make-folder.ts';

/**
 * The folder of a store that can be rebuilt. Next to the file lies a mark from the moment the file is opened, or begun to be built, until it has
 * shown that it can be read. A process that dies while the mark is there may have died of the file (lmdb reads it as memory), or left
 * it half built: the process that finds the mark starts from nothing. A page that is touched later can kill a process as well, and the next one,
 * and the next: so the folder counts how many in a row did not come to a good end, and after three nobody trusts it.
 */
export interface StoreFolder {
  readonly dir: string;
  /** Why what lies there is not to be trusted; undefined where it is. */
  readonly doubtful: string | undefined;
  /** Throws DiskFull. */
  doubt(): void;
  trust(): void;
  /** It was closed as it should be, or has served for long. */
  endedWell(): void;
  /** Removes everything. */
  clear(): void;
}

const MARK = 'in-doubt';
/** A byte for each process that opened it since one ended well. */
const UNENDED = 'unended';
const UNENDED_MAX = 3;

export function storeFolder(dir: string): StoreFolder {
  const mark = join(dir, MARK);
  const unended = join(dir, UNENDED);
  return {
    dir,
    get doubtful() {
      if (existsSync(mark)) return 'a process ended while it was opening it';
      const processes = statSync(unended, { throwIfNoEntry: false })?.size ?? 0;
      return processes < UNENDED_MAX ? undefined : `${processes} processes in a row ended badly with it`;
    },
    doubt() {
      try {
        makeFolder(dir);
        const file = openSync(mark, 'w');
        fsyncSync(file);
        closeSync(file);
        appendFileSync(unended, '.');
      } catch (error) {
        throw diskFault(dir, error);
      }
    },
    trust() {
      rmSync(mark, { force: true });
    },
    endedWell() {
      rmSync(unended, { force: true });
    },
    clear() {
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
