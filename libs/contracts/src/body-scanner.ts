import avsc, { type Type } from 'avsc';
import { DecodeError } from './decode-error.ts';

/** Where a scan stands. */
interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
  /** The field being read, for the message of a failure. */
  field: string;
}
type Scan = (cursor: Cursor) => void;

/**
 * Walks the body of a value as its writer schema lays it out, from `from` to the very end, and throws DecodeError where the two do
 * not fit. avsc trusts counts and lengths: a forged array count would keep it busy for minutes, a negative block size for ever. After
 * this walk nothing in the bytes can make it do more work than the bytes are long.
 */
export function bodyScanner(writer: Type): (bytes: Uint8Array, from: number) => void {
  const scan = scanOf(writer, new Map());
  return (bytes, from) => {
    const cursor: Cursor = { bytes, at: from, field: '' };
    scan(cursor);
    if (cursor.at !== bytes.length) {
      throw new DecodeError(`${bytes.length - cursor.at} bytes are left over after the last field.`);
    }
  };
}

function scanOf(type: Type, named: Map<string, Scan>): Scan {
  if (avsc.Type.isType(type, 'record', 'error')) return recordScan(type as avsc.types.RecordType, named);
  if (avsc.Type.isType(type, 'union')) return unionScan(type as avsc.types.UnwrappedUnionType, named);
  if (avsc.Type.isType(type, 'array')) {
    return blocksScan(scanOf((type as avsc.types.ArrayType).itemsType, named));
  }
  if (avsc.Type.isType(type, 'map')) {
    const value = scanOf((type as avsc.types.MapType).valuesType as Type, named);
    return blocksScan((cursor) => {
      skipText(cursor);
      value(cursor);
    });
  }
  if (avsc.Type.isType(type, 'enum')) {
    const symbolCount = (type as avsc.types.EnumType).symbols.length;
    return (cursor) => {
      const index = readLong(cursor);
      if (index < 0 || index >= symbolCount) throw misfit(cursor, `symbol ${index} of ${symbolCount}`);
    };
  }
  if (avsc.Type.isType(type, 'fixed')) {
    const size = (type as avsc.types.FixedType).size;
    return (cursor) => skip(cursor, size);
  }
  switch (type.typeName) {
    case 'null':
      return () => undefined;
    case 'boolean':
      return (cursor) => skip(cursor, 1);
    case 'int':
    case 'long':
      return (cursor) => void readLong(cursor);
    case 'float':
      return (cursor) => skip(cursor, 4);
    case 'double':
      return (cursor) => skip(cursor, 8);
    case 'string':
    case 'bytes':
      return skipText;
    default:
      throw new DecodeError(`The Avro type ${type.typeName} is not supported.`);
  }
}

function recordScan(type: avsc.types.RecordType, named: Map<string, Scan>): Scan {
  const name = type.name ?? '';
  const known = named.get(name);
  if (known !== undefined) return (cursor) => known(cursor);
  let names: string[] = [];
  let scans: Scan[] = [];
  const scan: Scan = (cursor) => {
    for (let i = 0; i < scans.length; i += 1) {
      cursor.field = names[i] as string;
      (scans[i] as Scan)(cursor);
    }
  };
  named.set(name, (cursor) => scan(cursor));
  names = type.fields.map((field) => field.name);
  scans = type.fields.map((field) => scanOf(field.type, named));
  return scan;
}

function unionScan(type: avsc.types.UnwrappedUnionType, named: Map<string, Scan>): Scan {
  const branches = type.types.map((branch) => scanOf(branch, named));
  return (cursor) => {
    const index = readLong(cursor);
    const branch = branches[index];
    if (branch === undefined) throw misfit(cursor, `branch ${index} of a union of ${branches.length}`);
    branch(cursor);
  };
}

/** Items of an array or entries of a map: blocks of a count and so many items, the last of count 0. */
function blocksScan(item: Scan): Scan {
  return (cursor) => {
    for (;;) {
      const count = readLong(cursor);
      if (count === 0) return;
      const size = count < 0 ? readLong(cursor) : undefined;
      const left = cursor.bytes.length - cursor.at;
      if (Math.abs(count) > left) throw misfit(cursor, `${Math.abs(count)} items in ${left} bytes`);
      const start = cursor.at;
      for (let i = Math.abs(count); i > 0; i -= 1) item(cursor);
      if (size !== undefined && cursor.at - start !== size) {
        throw misfit(cursor, `a block that says ${size} bytes and has ${cursor.at - start}`);
      }
    }
  };
}

function skipText(cursor: Cursor): void {
  const length = readLong(cursor);
  if (length < 0) throw misfit(cursor, `a length of ${length}`);
  skip(cursor, length);
}

function skip(cursor: Cursor, byteCount: number): void {
  const left = cursor.bytes.length - cursor.at;
  if (byteCount > left) throw misfit(cursor, `${byteCount} bytes where ${left} are left`);
  cursor.at += byteCount;
}

/** A zigzag varint of at most ten bytes. */
function readLong(cursor: Cursor): number {
  const { bytes } = cursor;
  let at = cursor.at;
  let byte = bytes[at++];
  if (byte === undefined) throw misfit(cursor, 'no bytes left');
  if (byte < 0x80) {
    cursor.at = at;
    return (byte >>> 1) ^ -(byte & 1);
  }
  let value = byte & 0x7f;
  let scale = 128;
  do {
    byte = bytes[at++];
    if (byte === undefined) throw misfit(cursor, 'no bytes left');
    if (at - cursor.at > 10) throw misfit(cursor, 'a number of more than ten bytes');
    value += (byte & 0x7f) * scale;
    scale *= 128;
  } while (byte >= 0x80);
  cursor.at = at;
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}

function misfit(cursor: Cursor, what: string): DecodeError {
  return new DecodeError(`The body does not fit its schema: field "${cursor.field}" has ${what}.`);
}
