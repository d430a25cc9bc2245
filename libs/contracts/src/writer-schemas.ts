import avsc, { type Type } from 'avsc';
import { Undecodable } from '#kernel';
import { bodyScanner } from './body-scanner.ts';
import { expectEnd, type ByteCursor } from './byte-cursor.ts';
import { READERS } from './generated/readers.ts';
import type { RecordType } from './record-types.ts';

/** Reads the bodies that were written under one schema id. */
export interface BodyReader {
  readonly type: RecordType;
  /** The value in the form of our own schema. Throws Undecodable. */
  read(bytes: Buffer, from: number): Readonly<Record<string, unknown>>;
}
/** Of a record of Baton that this version does not know. */
interface UnknownSchema {
  /** Full name of the record. */
  readonly unknown: string;
  /** Throws Undecodable where the body does not fit the schema. */
  scan(bytes: Buffer, from: number): void;
}
/** How values with this id are read, or why they cannot be. */
export type WriterSchema = BodyReader | UnknownSchema | { readonly failure: string };

/** Namespaces of our records begin with it. */
const OURS = 'baton.';

/** From a registry's schema. Never throws: if it cannot be used, every value with this id is undecodable for that reason. */
export function writerSchema(
  id: number,
  json: string | undefined,
  types: ReadonlyMap<string, RecordType>,
): WriterSchema {
  if (json === undefined) return { failure: `The registry knows no schema ${id}.` };
  try {
    const writer = avsc.Type.forSchema(JSON.parse(json) as avsc.Schema, { omitRecordMethods: true });
    const type = types.get(writer.name ?? '');
    if (type === undefined) {
      if (avsc.Type.isType(writer, 'record') && writer.name?.startsWith(OURS) === true)
        return { unknown: writer.name, scan: bodyScanner(writer) };
      return {
        failure: `Schema ${id} is of ${writer.name ?? writer.typeName}, which is not a record of Baton.`,
      };
    }
    return bodyReader(writer, type);
  } catch (error) {
    return { failure: `Schema ${id} cannot be read: ${(error as Error).message}.` };
  }
}

/** Values of our own schema, which nearly all are: one pass of generated code. */
export function ownBodyReader(type: RecordType): BodyReader {
  const readFields = READERS[type.record.type];
  return {
    type,
    read(bytes, from) {
      const cursor: ByteCursor = { bytes, at: from };
      const value = readFields(cursor);
      expectEnd(cursor);
      return checked(type, value);
    },
  };
}

/** Values of other versions. Throws if the writer's schema cannot be resolved to ours. */
function bodyReader(writer: Type, type: RecordType): BodyReader {
  const resolver = type.reader.createResolver(writer);
  const scan = bodyScanner(writer);
  return {
    type,
    read(bytes, from) {
      scan(bytes, from);
      try {
        const { value } = type.reader.decode(bytes, from, resolver) as {
          value: Readonly<Record<string, unknown>>;
        };
        return checked(type, value);
      } catch (error) {
        if (error instanceof Undecodable) throw error;
        throw new Undecodable(`The body does not fit its schema: ${(error as Error).message}.`);
      }
    },
  };
}

function checked(
  type: RecordType,
  value: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const broken = type.broken(value);
  if (broken !== undefined) throw new Undecodable(broken);
  return value;
}
