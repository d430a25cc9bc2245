import { SEAL_BYTES } from '#lmdb-store';
import { compareKeys, type EntityKey } from '#stream';

/**
 * Neighbouring entities, which a file keeps in one value: those whose key is at or after the one that the block lies under, and before
 * `high`. So every look-up can distinguish a missing entity from a missing block, and nobody needs to have read the whole
 * file to trust it.
 *
 * Layout, after the seal, numbers as unsigned 32 bits little-endian: entities, UTF-16 units of `high` (0: none), bytes of the text;
 * of each entity the UTF-16 units of its key and the bytes of its value; the text as UTF-8 (`high` and all keys, one after the other:
 * one piece is decoded faster than many); the values.
 */
export interface EntityBlock {
  /** undefined: there is no block after this one. */
  readonly high: EntityKey | undefined;
  /** In the order of keys. */
  readonly entries: readonly Entry[];
}

export type Entry = readonly [EntityKey, Uint8Array];
/** null: removed. */
export type Change = readonly [EntityKey, Uint8Array | null];

/** A value of lmdb that takes one page and no more (4 KB without its head of 16 bytes). */
const BLOCK_BYTES_MAX = 4_080;
/** Below it a block is put together with the one after it. */
const BLOCK_BYTES_MIN = BLOCK_BYTES_MAX / 4;
/** Of a block that was just cut: some may still come without its being cut again. */
const FILLED = 0.8;

const HEAD_BYTES = 12;
const ENTRY_BYTES = 8;

export const isSmall = (entries: readonly Entry[]): boolean => bytesOf(entries) < BLOCK_BYTES_MIN;

/** What is in a block after these changes, of which those before `high` are applied. Returns where the others begin. */
export function applyChanges(
  { entries, high }: EntityBlock,
  changes: readonly Change[],
  from: number,
  into: Entry[],
): number {
  let at = from;
  const apply = ([key, value]: Change): void => {
    if (value !== null) into.push([key, value]);
    at += 1;
  };
  for (const entry of entries) {
    let change = changes[at];
    for (; change !== undefined && compareKeys(change[0], entry[0]) < 0; change = changes[at]) apply(change);
    if (change?.[0] === entry[0]) apply(change);
    else into.push(entry);
  }
  for (let change = changes[at]; change !== undefined; change = changes[at]) {
    if (high !== undefined && compareKeys(change[0], high) >= 0) break;
    apply(change);
  }
  return at;
}

/** The entries in pieces of about one size, each of which is a block; one at least. */
export function cutIntoBlocks(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const bytes = bytesOf(entries);
  if (bytes <= BLOCK_BYTES_MAX) return [entries];
  const pieceBytes = bytes / Math.ceil(bytes / (BLOCK_BYTES_MAX * FILLED));
  const pieces: Entry[][] = [];
  let piece: Entry[] = [];
  let size = 0;
  for (const entry of entries) {
    const more = entryBytes(entry);
    if (piece.length > 0 && size + more / 2 > pieceBytes) {
      pieces.push(piece);
      piece = [];
      size = 0;
    }
    piece.push(entry);
    size += more;
  }
  pieces.push(piece);
  return pieces;
}

/** With room for a seal before it. */
export function encodeBlock(entries: readonly Entry[], high: EntityKey | undefined): Buffer {
  let text = high ?? '';
  let valueBytes = 0;
  for (const [key, value] of entries) {
    text += key;
    valueBytes += value.length;
  }
  const textBytes = Buffer.byteLength(text);
  const textAt = SEAL_BYTES + HEAD_BYTES + entries.length * ENTRY_BYTES;
  const sealed = Buffer.allocUnsafe(textAt + textBytes + valueBytes);
  sealed.writeUInt32LE(entries.length, SEAL_BYTES);
  sealed.writeUInt32LE(high?.length ?? 0, SEAL_BYTES + 4);
  sealed.writeUInt32LE(textBytes, SEAL_BYTES + 8);
  sealed.write(text, textAt);
  let entryAt = SEAL_BYTES + HEAD_BYTES;
  let valueAt = textAt + textBytes;
  for (const [key, value] of entries) {
    sealed.writeUInt32LE(key.length, entryAt);
    sealed.writeUInt32LE(value.length, entryAt + 4);
    entryAt += ENTRY_BYTES;
    sealed.set(value, valueAt);
    valueAt += value.length;
  }
  return sealed;
}

/** Values are views of `body`, which was unsealed. */
export function decodeBlock(body: Buffer): EntityBlock {
  const count = body.readUInt32LE(0);
  const highUnits = body.readUInt32LE(4);
  const textAt = HEAD_BYTES + count * ENTRY_BYTES;
  const valuesAt = textAt + body.readUInt32LE(8);
  const text = body.toString('utf8', textAt, valuesAt);
  const entries: Entry[] = [];
  let keyAt = highUnits;
  let valueAt = valuesAt;
  for (let n = 0, at = HEAD_BYTES; n < count; n += 1, at += ENTRY_BYTES) {
    const keyEnd = keyAt + body.readUInt32LE(at);
    const valueEnd = valueAt + body.readUInt32LE(at + 4);
    // Not a Buffer: making one takes three times as long, and a task that opens makes a million.
    const value = new Uint8Array(body.buffer, body.byteOffset + valueAt, valueEnd - valueAt);
    entries.push([text.slice(keyAt, keyEnd) as EntityKey, value]);
    keyAt = keyEnd;
    valueAt = valueEnd;
  }
  return { high: highUnits === 0 ? undefined : (text.slice(0, highUnits) as EntityKey), entries };
}

function bytesOf(entries: readonly Entry[]): number {
  let bytes = SEAL_BYTES + HEAD_BYTES;
  for (const entry of entries) bytes += entryBytes(entry);
  return bytes;
}

/** Nearly: keys that are not ASCII take more. */
const entryBytes = ([key, value]: Entry): number => ENTRY_BYTES + key.length + value.length;
