import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of a task's local store. Next to the file lies a mark from the moment the file is opened, or begun to be built, until it has
 * shown that it can be read. A process that dies while the mark is there may have died of the file (lmdb reads it as memory), or left
 * it half built: whoever finds the mark starts from nothing.
 */
export interface StoreFolder {
  readonly dir: string;
  /** Whether what lies there is not to be trusted. */
  readonly isDoubtful: boolean;
  doubt(): void;
  trust(): void;
  /** Removes everything. */
  clear(): void;
}

const MARK = 'in-doubt';

export function storeFolder(dir: string): StoreFolder {
  const mark = join(dir, MARK);
  return {
    dir,
    get isDoubtful() {
      return existsSync(mark);
    },
    doubt() {
      mkdirSync(dir, { recursive: true });
      const file = openSync(mark, 'w');
      fsyncSync(file);
      closeSync(file);
    },
    trust() {
      rmSync(mark, { force: true });
    },
    clear() {
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
