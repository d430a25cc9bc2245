import { hash } from 'node:crypto';
import type { Row } from '#stream';
import type { ExpectedTable } from '../expected-tables.ts';

/**
 * The content of a row as one number, computed here from what is sent and by ClickHouse from what it holds: two implementations of one
 * text, so that a value that was lost, cut or read differently shows. Sums of these numbers do not depend on the order of rows.
 */
export interface RowHash {
  /** Of the columns that identify an event: copies of it have the same. */
  readonly key: (row: Row) => bigint;
  /** Of all columns but the computed ones and those of `SAME_EVENT_ELSEWHERE`. */
  readonly content: (row: Row) => bigint;
  /** `content` in SQL. */
  readonly contentSql: string;
}

/** One activation of a policy is in every partition: which copy is kept of two that arrived in one millisecond is not defined. */
const SAME_EVENT_ELSEWHERE: ReadonlySet<string> = new Set(['topic', 'partition']);

const BETWEEN = '\x1f';
const AFTER_ITEM = '\x1e';
const NULL = '\\N';

/** @throws where a table has a column of a type that is not read here */
export function rowHash(table: ExpectedTable): RowHash {
  const types = [...table.columns].map(([name, type]) => ({ name, form: formOf(type) }));
  const keys = table.sortingKey.split(', ');
  const keyed = types.filter(({ name }) => keys.includes(name));
  const hashed = types.filter(({ name }) => !table.computed.has(name) && !SAME_EVENT_ELSEWHERE.has(name));
  const textOf = (columns: typeof types, row: Row): string =>
    columns.map(({ name, form }) => form.text(row[name])).join(BETWEEN);
  return {
    key: (row) => number(textOf(keyed, row)),
    content: (row) => number(textOf(hashed, row)),
    contentSql: `reinterpretAsUInt64(substring(MD5(arrayStringConcat([${hashed
      .map(({ name, form }) => form.sql(`\`${name}\``))
      .join(', ')}], '\\x1f')), 1, 8))`,
  };
}

function number(text: string): bigint {
  return hash('md5', text, 'buffer').readBigUInt64LE(0);
}

/** The same text of a value, from what JSON holds and from a column. */
interface Form {
  text(value: unknown): string;
  sql(column: string): string;
}

function formOf(type: string): Form {
  const [, outer = type, inner = ''] = /^(\w+)\((.*)\)$/s.exec(type) ?? [];
  switch (outer) {
    case 'String':
      return {
        text: (value) => (isNone(value) ? '' : String(value)),
        sql: (column) => `toString(${column})`,
      };
    case 'UInt8':
    case 'UInt16':
    case 'UInt32':
    case 'UInt64':
      return {
        text: (value) => (isNone(value) ? '0' : String(value)),
        sql: (column) => `toString(${column})`,
      };
    case 'Bool':
      return { text: (value) => String(value === true), sql: (column) => `toString(${column})` };
    case 'DateTime64':
      return {
        text: (value) => (isNone(value) ? '1970-01-01 00:00:00.000' : String(value)),
        sql: (column) => `toString(${column})`,
      };
    case 'Float32':
      return { text: float32Bits, sql: (column) => `toString(reinterpretAsUInt32(${column}))` };
    case 'Float64':
      return { text: float64Bits, sql: (column) => `toString(reinterpretAsUInt64(${column}))` };
    case 'LowCardinality':
      return formOf(inner);
    case 'Nullable':
      return nullable(formOf(inner));
    case 'Array':
      return array(formOf(inner));
    case 'Map':
      return map(inner);
    default:
      throw new Error(`row-hash.ts does not read columns of type ${type}.`);
  }
}

/** JSON has neither of them, and sends null. */
const isNone = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'number' && !Number.isFinite(value));

const bits = new DataView(new ArrayBuffer(8));

function float32Bits(value: unknown): string {
  bits.setFloat32(0, isNone(value) ? 0 : Number(value));
  return String(bits.getUint32(0));
}

function float64Bits(value: unknown): string {
  bits.setFloat64(0, isNone(value) ? 0 : Number(value));
  return String(bits.getBigUint64(0));
}

function nullable(of: Form): Form {
  return {
    text: (value) => (isNone(value) ? NULL : of.text(value)),
    sql: (column) => `if(isNull(${column}), '\\\\N', ${of.sql(`assumeNotNull(${column})`)})`,
  };
}

function array(of: Form): Form {
  return {
    text: (value) =>
      ((value ?? []) as readonly unknown[]).map((item) => `${of.text(item)}${AFTER_ITEM}`).join(''),
    sql: (column) => `arrayStringConcat(arrayMap(e -> concat(${of.sql('e')}, '\\x1e'), ${column}))`,
  };
}

function map(inner: string): Form {
  const cut = inner.indexOf(', ');
  const [keys, values] = [array(formOf(inner.slice(0, cut))), array(formOf(inner.slice(cut + 2)))];
  return {
    text(value) {
      const entries = (value ?? {}) as Readonly<Record<string, unknown>>;
      return `${keys.text(Object.keys(entries))}${BETWEEN}${values.text(Object.values(entries))}`;
    },
    sql: (column) =>
      `concat(${keys.sql(`mapKeys(${column})`)}, '\\x1f', ${values.sql(`mapValues(${column})`)})`,
  };
}
