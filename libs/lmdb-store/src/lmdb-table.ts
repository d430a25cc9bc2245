import type { Database } from 'lmdb';
import { readFault } from './lmdb-faults.ts';
import type { StoreMessages } from './store-messages.ts';

export interface TableEntry {
  readonly key: Buffer;
  readonly value: Buffer;
}

/** From `start` on (inclusive) to `end` (exclusive), or, where `reverse`, from `start` back. */
interface TableRange {
  readonly start?: Buffer;
  readonly end?: Buffer;
  readonly reverse?: boolean;
  readonly limit?: number;
}

/** Sorted by key. Reading throws Corrupt where the file is damaged; what is written belongs into a transaction. */
export interface Table {
  get(key: Buffer): Buffer | undefined;
  getRange(range: TableRange): Iterable<TableEntry>;
  putSync(key: Buffer, value: Buffer): void;
  removeSync(key: Buffer): void;
}

/** Any key: whether it is there does not matter. */
const PROBE = Buffer.alloc(1);

export function guardedTable(database: Database<Buffer, Buffer>, dir: string, words: StoreMessages): Table {
  return {
    get(key) {
      try {
        return database.get(key);
      } catch (error) {
        throw readFault(dir, error, words);
      }
    },
    *getRange(range) {
      try {
        for (const entry of database.getRange(range)) yield entry;
        // lmdb-js ends a range where lmdb meets a damaged page, and says nothing; but nothing more can be read in that transaction.
        database.get(PROBE);
      } catch (error) {
        throw readFault(dir, error, words);
      }
    },
    putSync(key, value) {
      database.putSync(key, value);
    },
    removeSync(key) {
      database.removeSync(key);
    },
  };
}
