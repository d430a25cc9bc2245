/** The part of Avro that `schemas/` uses, with our own properties of fields. */
export interface AvroField {
  readonly name: string;
  readonly type: AvroSchema;
  readonly doc?: string;
  readonly default?: unknown;
  /** What people wrote, who they are, or neither. */
  readonly pii?: 'text' | 'identity' | 'none';
  /** Today's values of a field that stays open to more. */
  readonly values?: readonly (string | number)[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  /** Branded type of the value (of a list's items, a map's values), such as `EpisodeId`. */
  readonly brand?: string;
  /** Name of the value's type in the vocabulary, if it is not an id, such as `Language`. */
  readonly typeName?: string;
  /** Column of the analytics tables; null: not stored there. Otherwise the field's name in snake case. */
  readonly column?: string | null;
  /** Rows of its own in the analytics tables. */
  readonly row?: RowRule;
}
/** Text that goes to `turn_texts`, or a record (or list of records) that goes to a table of its own: see schemas/README.md. */
type RowRule =
  | { readonly text: string; readonly author: 'customer' | 'assistant' | 'agent' | 'baton' }
  | {
      readonly table: string;
      /** Column for the whole record as JSON. */
      readonly json?: string;
      /** Columns of the event's row, and the field of the first item that each has. */
      readonly first?: Readonly<Record<string, string>>;
      /** By table: columns of its row, and the field of every item that each lists. */
      readonly lists?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    };
export interface AvroRecord {
  readonly type: 'record';
  readonly name: string;
  readonly namespace?: string;
  readonly doc?: string;
  /** What happened in one line: see schemas/README.md. */
  readonly text?: string;
  /** Null: it makes no row in the analytics tables. */
  readonly row?: null;
  readonly fields: readonly AvroField[];
}
interface AvroEnum {
  readonly type: 'enum';
  readonly name: string;
  readonly namespace?: string;
  readonly doc?: string;
  readonly symbols: readonly string[];
  readonly default?: string;
}
interface AvroArray {
  readonly type: 'array';
  readonly items: AvroSchema;
}
interface AvroMap {
  readonly type: 'map';
  readonly values: AvroSchema;
}
interface AvroTimestamp {
  readonly type: 'long';
  readonly logicalType: 'timestamp-millis';
}
export type AvroNamed = AvroRecord | AvroEnum;
type AvroComplex = AvroNamed | AvroArray | AvroMap | AvroTimestamp;
/** A string is a primitive or the full name of a named type; a list is a union. */
export type AvroSchema = string | readonly AvroSchema[] | AvroComplex;

export function isUnion(schema: AvroSchema): schema is readonly AvroSchema[] {
  return Array.isArray(schema);
}
