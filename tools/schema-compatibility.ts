import avsc, { type Type } from 'avsc';
import type { SchemaFolder } from './schema-files.ts';

/** The schemas of a version, with its name. */
export interface SchemaVersion {
  readonly version: string;
  readonly schemas: SchemaFolder;
}

/**
 * Violations of FULL compatibility between two versions, one line each. Both directions: consumers that still have the older schemas
 * must read what is written now, and the newer schemas must read everything that was ever written. Stricter than Avro in one point: a
 * released symbol of an enum stays, because a default would silently rewrite history.
 */
export function incompatibilities(older: SchemaVersion, newer: SchemaVersion): string[] {
  const found: string[] = [];
  for (const [topic, released] of older.schemas.topics) {
    const now = newer.schemas.topics.get(topic);
    if (now === undefined) {
      found.push(`${topic}: the topic of ${older.version} is gone from topics.json.`);
      continue;
    }
    if (now.key !== released.key) {
      found.push(
        `${topic}: the key was ${released.key} in ${older.version} and is ${now.key} now: order would be lost.`,
      );
    }
    for (const record of released.records) {
      if (!now.records.includes(record)) {
        found.push(`${topic}: ${record} of ${older.version} is gone; the topic still holds such records.`);
        continue;
      }
      const was = typeOf(older.schemas, record);
      const is = typeOf(newer.schemas, record);
      found.push(
        ...misreadings(is, was, record, `${newer.version} cannot read what ${older.version} wrote`),
        ...misreadings(was, is, record, `${older.version} cannot read what ${newer.version} writes`),
        ...lostSymbols(was, is, record, older.version),
      );
    }
  }
  return found;
}

function typeOf(schemas: SchemaFolder, record: string): Type {
  return avsc.Type.forSchema(schemas.selfContained(record) as avsc.Schema, { wrapUnions: 'never' });
}

/** Fields that a reader cannot read from a writer: avsc decides, this finds the field. */
function misreadings(reader: Type, writer: Type, path: string, direction: string): string[] {
  const reason = refusal(reader, writer);
  if (reason === undefined) return [];
  if (isRecord(reader) && isRecord(writer) && reader.name === writer.name) {
    const written = new Map(writer.fields.map((field) => [field.name, field.type]));
    return reader.fields.flatMap((field) => {
      const at = `${path}.${field.name}`;
      const type = written.get(field.name);
      if (type !== undefined) return misreadings(field.type, type, at, direction);
      if (field.defaultValue() !== undefined) return [];
      return [`${at}: ${direction}: the writer has no such field, and it has no default.`];
    });
  }
  const inner = commonPart(reader, writer);
  if (inner !== undefined) return misreadings(inner[0], inner[1], path, direction);
  return [`${path}: ${direction}: ${reason}.`];
}

function refusal(reader: Type, writer: Type): string | undefined {
  try {
    reader.createResolver(writer);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Items of two arrays, values of two maps, or the first branches of the same kind in two unions that do not match. */
function commonPart(reader: Type, writer: Type): readonly [Type, Type] | undefined {
  if (isArray(reader) && isArray(writer)) return [reader.itemsType, writer.itemsType];
  if (isMap(reader) && isMap(writer)) return [reader.valuesType as Type, writer.valuesType as Type];
  if (!isUnion(reader) || !isUnion(writer)) return undefined;
  for (const branch of writer.types) {
    if (reader.types.some((own) => refusal(own, branch) === undefined)) continue;
    const counterpart = reader.types.find((own) => own.typeName === branch.typeName);
    if (counterpart !== undefined) return [counterpart, branch];
  }
  return undefined;
}

function lostSymbols(was: Type, is: Type, path: string, version: string): string[] {
  if (isRecord(was) && isRecord(is)) {
    const now = new Map(is.fields.map((field) => [field.name, field.type]));
    return was.fields.flatMap(({ name, type }) => {
      const counterpart = now.get(name);
      return counterpart === undefined ? [] : lostSymbols(type, counterpart, `${path}.${name}`, version);
    });
  }
  if (isEnum(was) && isEnum(is)) {
    return was.symbols
      .filter((symbol) => !is.symbols.includes(symbol))
      .map(
        (symbol) =>
          `${path}: the symbol "${symbol}" of ${version} is gone; records that hold it would read as another.`,
      );
  }
  if (isArray(was) && isArray(is)) return lostSymbols(was.itemsType, is.itemsType, path, version);
  if (isUnion(was) && isUnion(is)) {
    return was.types.flatMap((branch) => {
      const counterpart = is.types.find((own) => own.branchName === branch.branchName);
      return counterpart === undefined ? [] : lostSymbols(branch, counterpart, path, version);
    });
  }
  return [];
}

const isRecord = (type: Type): type is avsc.types.RecordType => avsc.Type.isType(type, 'record');
const isEnum = (type: Type): type is avsc.types.EnumType => avsc.Type.isType(type, 'enum');
const isArray = (type: Type): type is avsc.types.ArrayType => avsc.Type.isType(type, 'array');
const isMap = (type: Type): type is avsc.types.MapType => avsc.Type.isType(type, 'map');
const isUnion = (type: Type): type is avsc.types.UnwrappedUnionType => avsc.Type.isType(type, 'union');
