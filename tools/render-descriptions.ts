import {
  isUnion,
  type AvroField,
  type AvroRecord,
  type AvroSchema,
} from '../libs/contracts/src/avro-schema.ts';
import { recordsByTopic, type SchemaFolder } from './schema-files.ts';
import { literal, shortName } from './typescript-text.ts';

/** What a schema says of each record beyond its bytes: texts, columns, personal data. */
export function renderDescriptions(folder: SchemaFolder): string {
  const fieldsOf = (record: AvroRecord): string =>
    `[\n${record.fields.map((field) => `      ${fieldOf(field, folder)},\n`).join('')}    ]`;
  const parts = new Map<string, string>();
  const collect = (record: AvroRecord): void => {
    for (const { type } of record.fields) {
      const inner = partOf(type, folder);
      if (inner === undefined || parts.has(inner.name)) continue;
      parts.set(
        inner.name,
        `  ${inner.name}: { doc: ${literal(inner.doc ?? '')}, text: ${textOf(inner)}, fields: ${fieldsOf(inner)} },\n`,
      );
      collect(inner);
    }
  };
  const records = recordsByTopic(folder).map(({ topic, record, schema }) => {
    collect(schema);
    const family = folder.topics.get(topic)?.family;
    return `  ${shortName(record)}: {
    topic: ${literal(topic)},
    family: ${family === undefined ? 'null' : literal(family)},
    doc: ${literal(schema.doc ?? '')},
    text: ${textOf(schema)},
    fields: ${fieldsOf(schema)},
  },\n`;
  });
  return `import type { PartDescription, RecordDescription } from '../descriptions.ts';

/** Every record by its type. */
export const RECORD_DESCRIPTIONS = {
${records.join('')}} as const satisfies Readonly<Record<string, RecordDescription>>;

/** Every record that is part of others, by its name. */
export const PART_DESCRIPTIONS = {
${[...parts]
  .sort()
  .map(([, text]) => text)
  .join('')}} as const satisfies Readonly<Record<string, PartDescription>>;
`;
}

const textOf = ({ text }: AvroRecord): string => (text === undefined ? 'null' : literal(text));

function fieldOf(field: AvroField, folder: SchemaFolder): string {
  const nullable = isUnion(field.type) && field.type.includes('null');
  const { kind: found, part } = kindOf(field.type, folder);
  const kind = found === 'text' && field.values !== undefined ? 'enum' : found;
  const column =
    field.row !== undefined ? null : field.column === undefined ? snakeCase(field.name) : field.column;
  return `{ name: ${literal(field.name)}, column: ${column === null ? 'null' : literal(column)}, kind: ${literal(kind)}, nullable: ${nullable}, pii: ${literal(field.pii ?? 'none')}, ${part === undefined ? '' : `part: ${literal(part)}, `}doc: ${literal(field.doc ?? '')} }`;
}

/** The kind of a field's values; of a record or a list of records with its name. */
function kindOf(type: AvroSchema, folder: SchemaFolder): { readonly kind: string; readonly part?: string } {
  if (typeof type === 'string') {
    const named = folder.named.get(type);
    return named === undefined ? { kind: type === 'string' ? 'text' : type } : kindOf(named, folder);
  }
  if (isUnion(type)) {
    const branches = type.filter((branch) => branch !== 'null');
    return branches.length === 1 ? kindOf(branches[0] as AvroSchema, folder) : { kind: 'free' };
  }
  switch (type.type) {
    case 'array': {
      const { kind, part } = kindOf(type.items, folder);
      return part === undefined ? { kind: `list of ${kind}` } : { kind: 'list of record', part };
    }
    case 'map':
      return { kind: `map of ${kindOf(type.values, folder).kind}` };
    case 'long':
      return { kind: 'instant' };
    case 'enum':
      return { kind: 'enum' };
    case 'record':
      return { kind: 'record', part: type.name };
  }
}

/** The record that a field holds, alone, perhaps, or in a list. */
function partOf(type: AvroSchema, folder: SchemaFolder): AvroRecord | undefined {
  if (typeof type === 'string') {
    const named = folder.named.get(type);
    return named?.type === 'record' ? named : undefined;
  }
  if (isUnion(type)) return type.map((branch) => partOf(branch, folder)).find((part) => part !== undefined);
  if (type.type === 'array') return partOf(type.items, folder);
  return type.type === 'record' ? type : undefined;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
