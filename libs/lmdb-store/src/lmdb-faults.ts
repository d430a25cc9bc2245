import { Corrupt, Fault, Indeterminate, Transient } from '#stream';
import { damagedFolder, type StoreWords } from './words.ts';

/** Numbers of lmdb (lmdb.h) and of the system (errno.h). */
const MAP_FULL = -30792;
const DISK = new Map([
  // Where only a part could be written, lmdb says "input/output error" whatever the reason was.
  [5, 'the disk is full or fails'],
  [28, 'the disk is full'],
  [27, 'the file may not grow any further'],
  [122, 'the disk quota is used up'],
  [MAP_FULL, 'the file may not grow any further'],
]);
const DAMAGED = new Set([-30797, -30796, -30795, -30793, -30785]);

/** What lmdb threw while a transaction was written, and was thereby undone. */
export function writeFault(dir: string, error: unknown, words: StoreWords): unknown {
  if (error instanceof Fault) return error;
  const code = codeOf(error);
  const full = DISK.get(code);
  if (full !== undefined) {
    return new Transient(`${dir}: ${full}; nothing was written. Free some space: the same is tried again.`, {
      cause: error,
    });
  }
  return readFault(dir, error, words);
}

/** Room that a disk must have before anything is written to it: more than one transaction takes. */
const ROOM_BYTES_MIN = 32 * 1024 * 1024;

/**
 * Refuses to write where the disk is about to be full: lmdb, once it has met the end of a disk in the middle of a transaction,
 * may corrupt the memory of this process. Throws Transient.
 */
export function mustHaveRoom(dir: string, freeBytes: number): void {
  if (freeBytes >= ROOM_BYTES_MIN) return;
  const free = Math.floor(freeBytes / 1024 / 1024);
  throw new Transient(
    `${dir}: the disk has ${free} MB left and ${ROOM_BYTES_MIN / 1024 / 1024} MB are needed; nothing was written. Free some space.`,
  );
}

/** What lmdb threw while it read. */
export function readFault(dir: string, error: unknown, words: StoreWords): unknown {
  if (!DAMAGED.has(codeOf(error))) return error;
  return new Corrupt(damagedFolder(dir, error instanceof Error ? error.message : String(error), words), {
    cause: error,
  });
}

/** What became of a transaction that was committed but could not be flushed. */
export function flushFault(dir: string, error: unknown): Indeterminate {
  return new Indeterminate(`${dir}: what was written may not have reached the disk.`, { cause: error });
}

function codeOf(error: unknown): number {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'number' ? code : 0;
}
