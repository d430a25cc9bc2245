import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  isUnion,
  type AvroNamed,
  type AvroRecord,
  type AvroSchema,
} from '../libs/contracts/src/avro-schema.ts';

export interface TopicFile {
  /** Its key in `TOPICS`. */
  readonly role: string;
  /** Union of its events in the vocabulary; undefined: they are not events. */
  readonly family?: string;
  /** Analytics table of its records: one row each. */
  readonly table?: string;
  readonly doc: string;
  /** Template of the record key, over fields of the record. */
  readonly key: string;
  /** Full names. */
  readonly records: readonly string[];
}

/** Everything under `schemas/` (or under the folder of a release), read and cross-checked. */
export interface SchemaFolder {
  /** By full name, in order of the names. */
  readonly named: ReadonlyMap<string, AvroNamed>;
  readonly topics: ReadonlyMap<string, TopicFile>;
  /** The record with every type that it refers to defined at its first use, as a registry needs it. */
  selfContained(record: string): AvroRecord;
}

/** Throws, naming the file, if a file is not valid. */
export function readSchemaFolder(folder: string): SchemaFolder {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.avsc') && !file.startsWith('released'))
    .sort();
  const found: [string, AvroNamed][] = files.map((file) => {
    const path = join(folder, file);
    const schema = readJson(path) as AvroNamed;
    if (schema.namespace === undefined) throw new Error(`${relative('.', path)}: "namespace" is missing.`);
    return [`${schema.namespace}.${schema.name}`, schema];
  });
  const named = new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
  const topics = new Map(Object.entries(readJson(join(folder, 'topics.json')) as Record<string, TopicFile>));
  for (const [topic, { records }] of topics) {
    for (const record of records) {
      if (named.get(record)?.type !== 'record') {
        throw new Error(
          `topics.json: ${topic} names ${record}, and no file under schemas/ defines that record.`,
        );
      }
    }
  }
  return { named, topics, selfContained: (record) => selfContained(named, record) };
}

/** All records with their topics, in the order of `topics.json`. */
export function recordsByTopic(
  folder: SchemaFolder,
): { topic: string; record: string; schema: AvroRecord }[] {
  return [...folder.topics].flatMap(([topic, { records }]) =>
    records.map((record) => ({ topic, record, schema: folder.selfContained(record) })),
  );
}

const OWN_PROPERTIES: ReadonlySet<string> = new Set(['text', 'brand', 'typeName', 'column', 'row']);

/** Without the properties that only our own code reads: a new text or column must not create a new version in a registry. */
export function wireSchema(record: AvroRecord): AvroRecord {
  const json = JSON.stringify(record, (key, value: unknown) => (OWN_PROPERTIES.has(key) ? undefined : value));
  return JSON.parse(json) as AvroRecord;
}

function selfContained(named: ReadonlyMap<string, AvroNamed>, record: string): AvroRecord {
  const written = new Set<string>();
  const expand = (schema: AvroSchema): AvroSchema => {
    if (typeof schema === 'string') {
      const definition = named.get(schema);
      if (definition !== undefined) return written.has(schema) ? schema : expand(definition);
      if (schema.includes('.')) throw new Error(`${record} refers to ${schema}, which no file defines.`);
      return schema;
    }
    if (isUnion(schema)) return schema.map(expand);
    const type = schema;
    switch (type.type) {
      case 'array':
        return { ...type, items: expand(type.items) };
      case 'map':
        return { ...type, values: expand(type.values) };
      case 'record':
        if (type.namespace !== undefined) written.add(`${type.namespace}.${type.name}`);
        return { ...type, fields: type.fields.map((field) => ({ ...field, type: expand(field.type) })) };
      case 'enum':
        if (type.namespace !== undefined) written.add(`${type.namespace}.${type.name}`);
        return type;
      case 'long':
        return type;
    }
  };
  return expand(record) as AvroRecord;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${relative('.', path)}: ${(cause as Error).message}`, { cause });
  }
}
