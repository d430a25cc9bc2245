import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { Corrupt } from '#stream';
import { damagedFolder, type StoreMessages } from './store-messages.ts';

export const DATA_FILE = 'data.mdb';

/** Where lmdb's two head pages keep what they say of the file (mdb.c, MDB_meta, 64 bit). */
const MAGIC = 0xbeefc0de;
const MAGIC_AT = 24;
const PAGE_BYTES_AT = 48;
const LAST_PAGE_AT = 144;
const HEAD_BYTES = 160;
/** Pages at the end that were counted and never written: lmdb may leave some. */
const UNWRITTEN_PAGES_MAX = 64;

/**
 * lmdb reads its file as memory: a file that is not an lmdb file, or ends too early, would end the process instead of throwing. So this
 * checks first. An owner fills up an end that was never written. Throws Corrupt.
 */
export function checkFile(dir: string, mode: 'owner' | 'reader', words: StoreMessages): void {
  const file = join(dir, DATA_FILE);
  if (!existsSync(file)) return;
  const descriptor = openSync(file, mode === 'owner' ? 'r+' : 'r');
  try {
    const { size } = fstatSync(descriptor);
    // Made, and killed before the first byte was written.
    if (size === 0) return;
    const first = headAt(descriptor, 0);
    if (first === undefined)
      throw new Corrupt(damagedFolder(dir, `${DATA_FILE} is not a ${words.name} file`, words));
    const second = headAt(descriptor, first.pageBytes);
    if (second?.pageBytes !== first.pageBytes) {
      throw new Corrupt(damagedFolder(dir, `the second head of ${DATA_FILE} cannot be read`, words));
    }
    const expected = (Math.max(first.lastPage, second.lastPage) + 1) * first.pageBytes;
    if (size >= expected) return;
    if (expected - size > UNWRITTEN_PAGES_MAX * first.pageBytes) {
      throw new Corrupt(
        damagedFolder(dir, `${DATA_FILE} has ${size} bytes and should have ${expected}`, words),
      );
    }
    if (mode === 'owner') ftruncateSync(descriptor, expected);
  } finally {
    closeSync(descriptor);
  }
}

function headAt(descriptor: number, at: number): { pageBytes: number; lastPage: number } | undefined {
  const head = Buffer.alloc(HEAD_BYTES);
  if (readSync(descriptor, head, 0, HEAD_BYTES, at) < HEAD_BYTES) return undefined;
  if (head.readUInt32LE(MAGIC_AT) !== MAGIC) return undefined;
  return { pageBytes: head.readUInt32LE(PAGE_BYTES_AT), lastPage: head.readUIntLE(LAST_PAGE_AT, 6) };
}
