import avsc, { type Type } from 'avsc';
import { Undecodable } from '#kernel';
import {
  expectEnd,
  readBlocks,
  readIndex,
  readLong,
  skip,
  skipText,
  type ByteCursor,
} from './byte-cursor.ts';

type Scan = (cursor: ByteCursor, field: string) => void;

/**
 * Walks the body of a value along its writer schema, from `from` to the end, and throws Undecodable where they do not match. avsc
 * trusts counts and lengths: a forged array count would keep it busy for minutes, a negative block size for ever. After this walk
 * the work of decoding is bounded by the number of bytes.
 */
export function bodyScanner(writer: Type): (bytes: Buffer, from: number) => void {
  const scan = scanOf(writer, new Map());
  return (bytes, from) => {
    const cursor: ByteCursor = { bytes, at: from };
    scan(cursor, '');
    expectEnd(cursor);
  };
}

function scanOf(type: Type, named: Map<string, Scan>): Scan {
  if (avsc.Type.isType(type, 'record', 'error')) return recordScan(type as avsc.types.RecordType, named);
  if (avsc.Type.isType(type, 'union')) return unionScan(type as avsc.types.UnwrappedUnionType, named);
  if (avsc.Type.isType(type, 'array')) {
    const item = scanOf((type as avsc.types.ArrayType).itemsType, named);
    return (cursor, field) => readBlocks(cursor, field, item);
  }
  if (avsc.Type.isType(type, 'map')) {
    const value = scanOf((type as avsc.types.MapType).valuesType as Type, named);
    return (cursor, field) =>
      readBlocks(cursor, field, () => {
        skipText(cursor, field);
        value(cursor, field);
      });
  }
  if (avsc.Type.isType(type, 'enum')) {
    const symbolCount = (type as avsc.types.EnumType).symbols.length;
    return (cursor, field) => void readIndex(cursor, field, symbolCount);
  }
  if (avsc.Type.isType(type, 'fixed')) {
    const size = (type as avsc.types.FixedType).size;
    return (cursor, field) => void skip(cursor, field, size);
  }
  switch (type.typeName) {
    case 'null':
      return () => undefined;
    case 'boolean':
      return (cursor, field) => void skip(cursor, field, 1);
    case 'int':
    case 'long':
      return (cursor, field) => void readLong(cursor, field);
    case 'float':
      return (cursor, field) => void skip(cursor, field, 4);
    case 'double':
      return (cursor, field) => void skip(cursor, field, 8);
    case 'string':
    case 'bytes':
      return (cursor, field) => void skipText(cursor, field);
    default:
      throw new Undecodable(`The Avro type ${type.typeName} is not supported.`);
  }
}

function recordScan(type: avsc.types.RecordType, named: Map<string, Scan>): Scan {
  const name = type.name ?? '';
  const known = named.get(name);
  if (known !== undefined) return known;
  let fields: readonly (readonly [string, Scan])[] = [];
  const scan: Scan = (cursor) => {
    for (const [field, each] of fields) each(cursor, field);
  };
  // Named before its fields are visited: a schema may refer to itself.
  named.set(name, scan);
  fields = type.fields.map((field) => [field.name, scanOf(field.type, named)]);
  return scan;
}

function unionScan(type: avsc.types.UnwrappedUnionType, named: Map<string, Scan>): Scan {
  const branches = type.types.map((branch) => scanOf(branch, named));
  return (cursor, field) => branches[readIndex(cursor, field, branches.length)]?.(cursor, field);
}
