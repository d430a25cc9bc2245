import { Corrupt, Fault, Indeterminate, Transient } from '#stream';
import { damagedFolder, type StoreMessages } from './store-messages.ts';

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
/**
 * A page that is not there, is of the wrong kind, does not hold what it should, or a tree that is too deep; a transaction that met one
 * of these before. Of valid files used as they are here lmdb says none of them.
 */
const DAMAGED = new Set([-30797, -30796, -30795, -30793, -30787, -30786, -30785, -30784, -30782, -30779]);

/** The disk takes no more: nothing was written. */
export class DiskFull extends Transient {}

/** What the system or lmdb threw while something was written, and was thereby undone: DiskFull where that is why, else the error. */
export function diskFault(dir: string, error: unknown): unknown {
  const full = DISK.get(codeOf(error));
  if (full === undefined) return error;
  return new DiskFull(`${dir}: ${full}; nothing was written. Free some space: it is retried.`, {
    cause: error,
  });
}

/** What lmdb threw while a transaction was written, and was thereby undone. */
export function writeFault(dir: string, error: unknown, words: StoreMessages): unknown {
  if (error instanceof Fault) return error;
  const fault = diskFault(dir, error);
  return fault === error ? readFault(dir, error, words) : fault;
}

/** Room that a disk must have before anything is written to it: more than one transaction takes. */
const ROOM_BYTES_MIN = 32 * 1024 * 1024;

/**
 * Refuses to write where the disk is about to be full: lmdb, once it has met the end of a disk in the middle of a transaction,
 * may corrupt the memory of this process. Throws DiskFull.
 */
export function mustHaveRoom(dir: string, freeBytes: number): void {
  if (freeBytes >= ROOM_BYTES_MIN) return;
  const free = Math.floor(freeBytes / 1024 / 1024);
  throw new DiskFull(
    `${dir}: the disk has ${free} MB left and ${ROOM_BYTES_MIN / 1024 / 1024} MB are needed; nothing was written. Free some space.`,
  );
}

/** What lmdb threw while it read. */
export function readFault(dir: string, error: unknown, words: StoreMessages): unknown {
  if (!DAMAGED.has(codeOf(error))) return error;
  return new Corrupt(damagedFolder(dir, error instanceof Error ? error.message : String(error), words), {
    cause: error,
  });
}

/** What became of a transaction that was committed but could not be flushed. */
export function flushFault(dir: string, error: unknown): Indeterminate {
  return new Indeterminate(`${dir}: what was written may not have reached the disk.`, { cause: error });
}

/** Of lmdb the code, of the system the number, which Node gives with its sign turned. */
function codeOf(error: unknown): number {
  if (!(error instanceof Error)) return 0;
  if ('code' in error && typeof error.code === 'number') return error.code;
  return 'errno' in error && typeof error.errno === 'number' ? -error.errno : 0;
}
