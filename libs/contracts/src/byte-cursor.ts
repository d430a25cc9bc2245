import { Undecodable } from '#kernel';

/** Current offset in the body of a value. No function below moves past the end; instead it throws Undecodable with the field's name. */
export interface ByteCursor {
  readonly bytes: Buffer;
  at: number;
}
export type Read<T> = (cursor: ByteCursor, field: string) => T;

/** ASCII text of up to this many bytes is built here, which is five times as fast as a native call. */
const SHORT_BYTES = 12;

function misfit(field: string, what: string): Undecodable {
  return new Undecodable(`The body does not fit its schema: field "${field}" has ${what}.`);
}

/** A zigzag varint of at most ten bytes. Also for int; beyond 2^53 it is rounded. */
export function readLong(cursor: ByteCursor, field: string): number {
  const { bytes } = cursor;
  let at = cursor.at;
  let byte = bytes[at++];
  if (byte === undefined) throw misfit(field, 'no bytes left');
  if (byte < 0x80) {
    cursor.at = at;
    return (byte >>> 1) ^ -(byte & 1);
  }
  let value = byte & 0x7f;
  let scale = 128;
  do {
    byte = bytes[at++];
    if (byte === undefined) throw misfit(field, 'no bytes left');
    if (at - cursor.at > 10) throw misfit(field, 'a number of more than ten bytes');
    value += (byte & 0x7f) * scale;
    scale *= 128;
  } while (byte >= 0x80);
  cursor.at = at;
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}

/** Like `readLong`; rejects what a JavaScript number cannot hold exactly. */
export function readSafeLong(cursor: ByteCursor, field: string): number {
  const value = readLong(cursor, field);
  if (!Number.isSafeInteger(value)) throw misfit(field, 'a number beyond 2^53');
  return value;
}

/** Moves forward by `count` bytes; returns the offset of the first. */
export function skip(cursor: ByteCursor, field: string, byteCount: number): number {
  const start = cursor.at;
  const left = cursor.bytes.length - start;
  if (byteCount > left) throw misfit(field, `${byteCount} bytes where ${left} are left`);
  cursor.at = start + byteCount;
  return start;
}

/** Moves past a length and as many bytes; returns the offset of the first of these. */
export function skipText(cursor: ByteCursor, field: string): number {
  const length = readLong(cursor, field);
  if (length < 0) throw misfit(field, `a length of ${length}`);
  return skip(cursor, field, length);
}

export function readText(cursor: ByteCursor, field: string): string {
  const start = skipText(cursor, field);
  const { bytes, at: end } = cursor;
  if (end - start > SHORT_BYTES) return bytes.toString('utf8', start, end);
  let text = '';
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const [a, b, c, d] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]] as [
      number,
      number,
      number,
      number,
    ];
    if ((a | b | c | d) > 0x7f) return bytes.toString('utf8', start, end);
    text += String.fromCharCode(a, b, c, d);
  }
  for (; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte > 0x7f) return bytes.toString('utf8', start, end);
    text += String.fromCharCode(byte);
  }
  return text;
}

/** A copy. */
export function readBytes(cursor: ByteCursor, field: string): Buffer {
  const start = skipText(cursor, field);
  return Buffer.from(cursor.bytes.subarray(start, cursor.at));
}

export function readDouble(cursor: ByteCursor, field: string): number {
  return cursor.bytes.readDoubleLE(skip(cursor, field, 8));
}

export function readBoolean(cursor: ByteCursor, field: string): boolean {
  return cursor.bytes[skip(cursor, field, 1)] !== 0;
}

/** Index of a symbol or branch, below `count`. */
export function readIndex(cursor: ByteCursor, field: string, count: number): number {
  const index = readLong(cursor, field);
  if (index < 0 || index >= count) throw misfit(field, `choice ${index} of ${count}`);
  return index;
}

/** Items of an array or entries of a map: blocks of a count and as many items, the last of count 0. */
export function readBlocks(
  cursor: ByteCursor,
  field: string,
  item: (cursor: ByteCursor, field: string) => void,
): void {
  for (;;) {
    const signed = readLong(cursor, field);
    if (signed === 0) return;
    const size = signed < 0 ? readLong(cursor, field) : undefined;
    const count = Math.abs(signed);
    const start = cursor.at;
    const left = cursor.bytes.length - start;
    if (count > left) throw misfit(field, `${count} items in ${left} bytes`);
    for (let i = 0; i < count; i += 1) item(cursor, field);
    if (size !== undefined && cursor.at - start !== size) {
      throw misfit(field, `a block that says ${size} bytes and has ${cursor.at - start}`);
    }
  }
}

export function readList<T>(cursor: ByteCursor, field: string, item: Read<T>): T[] {
  const items: T[] = [];
  readBlocks(cursor, field, () => {
    items.push(item(cursor, field));
  });
  return items;
}

export function readMap<T>(cursor: ByteCursor, field: string, value: Read<T>): Record<string, T> {
  const entries: Record<string, T> = {};
  readBlocks(cursor, field, () => {
    const key = readText(cursor, field);
    entries[key] = value(cursor, field);
  });
  return entries;
}

/** Throws Undecodable unless the body ends here. */
export function expectEnd({ bytes, at }: ByteCursor): void {
  if (at !== bytes.length)
    throw new Undecodable(`${bytes.length - at} bytes are left over after the last field.`);
}
