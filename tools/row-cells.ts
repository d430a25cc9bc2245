import {
  isUnion,
  type AvroField,
  type AvroRecord,
  type AvroSchema,
} from '../libs/contracts/src/avro-schema.ts';
import type { SchemaFolder } from './schema-files.ts';

/** A column of a row: its name, and the expression that gives its value. */
export interface Cell {
  readonly column: string;
  readonly expression: string;
  /** What a table needs for it. */
  readonly type: string;
  readonly doc: string;
}
export const LOW_TEXT = 'LowCardinality(String)';

/** Fields that are columns of the row of their record. */
export function columnsOf(record: AvroRecord): readonly AvroField[] {
  return record.fields.filter((field) => {
    if (field.row !== undefined) return false;
    if (field.column === undefined && (field.pii === 'text' || field.pii === 'identity')) {
      throw new Error(
        `${record.name}.${field.name} is personal (pii: ${field.pii}). Say what becomes of it: "row": { "text": ... }, "column": "<name>", or "column": null.`,
      );
    }
    return field.column !== null;
  });
}

/** The columns of a field of `owner`: one, or one per field of a record in it. */
export function cellsOf(field: AvroField, folder: SchemaFolder, owner = 'event'): readonly Cell[] {
  const value = `${owner}.${field.name}`;
  const part = recordIn(field.type, folder);
  if (part === undefined) return [cellOf(field, owner)];
  const name = columnOf(field);
  if (isList(field.type)) {
    return columnsOf(part).map((each) => listCell(value, `${name}.${columnOf(each)}`, each));
  }
  const inner = nullable(field.type) ? `${value}?` : value;
  return columnsOf(part).flatMap((each) =>
    cellsOf(each, folder, inner).map((cell) => ({ ...cell, column: `${name}_${cell.column}` })),
  );
}

export function cellOf(field: AvroField, owner: string): Cell {
  const value = `${owner}.${field.name}`;
  const missing = nullable(field.type) || owner.endsWith('?');
  const cell = (expression: string, type: string): Cell => {
    return { column: columnOf(field), expression, type, doc: field.doc ?? '' };
  };
  const type = withoutNull(field.type);
  if (typeof type === 'string') {
    switch (type) {
      case 'string':
        return cell(value, field.values === undefined ? 'String' : LOW_TEXT);
      case 'boolean':
        return cell(value, 'Nullable(Bool)');
      case 'int':
        return cell(
          value,
          field.minimum === undefined || field.minimum < 0 ? 'Nullable(Int32)' : 'Nullable(UInt32)',
        );
      case 'long':
        return cell(missing ? `wholeOrNull(${value})` : `whole(${value})`, 'Nullable(UInt64)');
      case 'double':
        return cell(value, 'Nullable(Float64)');
      case 'bytes':
        return cell(`base64(${value})`, 'String');
      default:
        return cell(value, LOW_TEXT);
    }
  }
  if (isUnion(type)) throw new Error(`${field.name}: a union of several types cannot be a column.`);
  switch (type.type) {
    case 'enum':
      return cell(value, LOW_TEXT);
    case 'long':
      return cell(missing ? `stampOrNull(${value})` : `stamp(${value})`, "Nullable(DateTime64(3, 'UTC'))");
    case 'map':
      return isUnion(type.values)
        ? cell(`textMap(${value})`, `Map(${LOW_TEXT}, String)`)
        : cell(value, type.values === 'string' ? 'Map(String, String)' : `Map(${LOW_TEXT}, Float32)`);
    case 'array':
      return cell(value, `Array(${typeof type.items === 'string' ? 'String' : LOW_TEXT})`);
    case 'record':
      throw new Error(`${field.name}: a record in an item cannot be a column. Say "column": null.`);
  }
}

const LIST_TYPES: Readonly<Record<string, string>> = { boolean: 'Bool', double: 'Float64' };

/** A list of one field of every item. */
export function listCell(list: string, column: string, field: AvroField): Cell {
  const { name, type, doc = '' } = field;
  const plain = withoutNull(type);
  const items = (typeof plain === 'string' && LIST_TYPES[plain]) || 'String';
  return { column, expression: `${list}.map((item) => item.${name})`, type: `Array(${items})`, doc };
}

export function jsonCell(value: string, column: string, field: AvroField): Cell {
  return { column, expression: `JSON.stringify(${value})`, type: 'String', doc: field.doc ?? '' };
}

function columnOf({ name, column }: AvroField): string {
  return column ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function nullable(type: AvroSchema): boolean {
  return isUnion(type) && type.includes('null');
}

function withoutNull(type: AvroSchema): AvroSchema {
  if (!isUnion(type)) return type;
  const branches = type.filter((branch) => branch !== 'null');
  return branches.length === 1 ? (branches[0] as AvroSchema) : branches;
}

export function isList(schema: AvroSchema): boolean {
  const type = withoutNull(schema);
  return typeof type === 'object' && !isUnion(type) && type.type === 'array';
}

/** The record that a field holds, alone or in a list. */
export function recordIn(schema: AvroSchema, folder: SchemaFolder): AvroRecord | undefined {
  const type = withoutNull(schema);
  if (typeof type === 'string') {
    const named = folder.named.get(type);
    return named?.type === 'record' ? named : undefined;
  }
  if (isUnion(type)) return undefined;
  if (type.type === 'array') return recordIn(type.items, folder);
  return type.type === 'record' ? type : undefined;
}
