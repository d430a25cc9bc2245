import {
  isUnion,
  type AvroField,
  type AvroRecord,
  type AvroSchema,
} from '../libs/contracts/src/avro-schema.ts';
import { recordsByTopic, type SchemaFolder } from './schema-files.ts';
import { literal } from './typescript-text.ts';

/** What the line of a record needs: its text, and the kinds of its fields. */
export function renderDescriptions(folder: SchemaFolder): string {
  const parts = new Map<string, string>();
  const described = (record: AvroRecord): string => {
    for (const { type } of record.fields) {
      const inner = partOf(type, folder);
      if (inner !== undefined && !parts.has(inner.name)) parts.set(inner.name, described(inner));
    }
    const fields = record.fields.map((field) => `      ${fieldOf(field, folder)},\n`);
    const text = record.text === undefined ? 'null' : literal(record.text);
    return `  ${record.name}: {\n    text: ${text},\n    fields: [\n${fields.join('')}    ],\n  },\n`;
  };
  const records = recordsByTopic(folder).map(({ schema }) => described(schema));
  return `/** Every record on a topic by its type. */
export const RECORD_DESCRIPTIONS = {
${records.join('')}} as const;

/** Every record that is part of others, by its name. */
export const PART_DESCRIPTIONS = {
${[...parts]
  .sort()
  .map(([, text]) => text)
  .join('')}} as const;
`;
}

function fieldOf(field: AvroField, folder: SchemaFolder): string {
  const { kind: found, part } = kindOf(field.type, folder);
  const kind = found === 'text' && field.values !== undefined ? 'enum' : found;
  const of = part === undefined ? '' : `, part: ${literal(part)}`;
  return `{ name: ${literal(field.name)}, kind: ${literal(kind)}, pii: ${literal(field.pii ?? 'none')}${of} }`;
}

/** The kind of a field's values, with the name of the record if it holds records. */
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

/** The record that a field holds, optional or in a list. */
function partOf(type: AvroSchema, folder: SchemaFolder): AvroRecord | undefined {
  if (typeof type === 'string') {
    const named = folder.named.get(type);
    return named?.type === 'record' ? named : undefined;
  }
  if (isUnion(type)) return type.map((branch) => partOf(branch, folder)).find((part) => part !== undefined);
  if (type.type === 'array') return partOf(type.items, folder);
  return type.type === 'record' ? type : undefined;
}
