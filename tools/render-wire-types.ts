import {
  isUnion,
  type AvroField,
  type AvroNamed,
  type AvroSchema,
} from '../libs/contracts/src/avro-schema.ts';
import type { SchemaFolder } from './schema-files.ts';

const PRIMITIVES: Readonly<Record<string, string>> = {
  null: 'null',
  boolean: 'boolean',
  int: 'number',
  long: 'number',
  double: 'number',
  string: 'string',
  bytes: 'Uint8Array',
};

/** TypeScript of all named types, with their docs, and `WireRecords`: every record that stands on a topic, by its short name. */
export function renderWireTypes(folder: SchemaFolder): string {
  const queue: AvroNamed[] = [...folder.named.values()];
  const blocks: string[] = [];
  const seen = new Map<string, AvroNamed>();

  const typeOf = (schema: AvroSchema, field?: AvroField): string => {
    if (typeof schema === 'string') {
      if (field?.values !== undefined) return field.values.map(literal).join(' | ');
      return PRIMITIVES[schema] ?? schema.slice(schema.lastIndexOf('.') + 1);
    }
    if (isUnion(schema)) {
      const branches = schema.map((branch) => typeOf(branch, field));
      return [
        ...branches.filter((branch) => branch !== 'null'),
        ...branches.filter((b) => b === 'null'),
      ].join(' | ');
    }
    const type = schema;
    switch (type.type) {
      case 'array':
        return `readonly ${bracket(typeOf(type.items))}[]`;
      case 'map':
        return `Readonly<Record<string, ${typeOf(type.values)}>>`;
      case 'long':
        return 'number';
      case 'record':
      case 'enum':
        queue.push(type);
        return type.name;
    }
  };

  for (let type = queue.shift(); type !== undefined; type = queue.shift()) {
    const earlier = seen.get(type.name);
    if (earlier === type) continue;
    if (earlier !== undefined) {
      throw new Error(`Two types are called ${type.name}: names must be unique across all namespaces.`);
    }
    seen.set(type.name, type);
    if (type.type === 'enum') {
      blocks.push(`${doc(type.doc, '')}type ${type.name} = ${type.symbols.map(literal).join(' | ')};`);
      continue;
    }
    const fields = type.fields.map(
      (field) => `${doc(field.doc, '  ')}  readonly ${field.name}: ${typeOf(field.type, field)};`,
    );
    blocks.push(`${doc(type.doc, '')}interface ${type.name} {\n${fields.join('\n')}\n}`);
  }
  const onTopics = [...folder.topics.values()].flatMap(({ records }) => records.map(shortName));
  blocks.push(
    `/** Every record that stands on a topic. */\nexport interface WireRecords {\n${onTopics.map((name) => `  ${name}: ${name};`).join('\n')}\n}`,
  );
  return blocks.join('\n\n') + '\n';
}

export function shortName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf('.') + 1);
}

export function literal(value: string | number): string {
  return typeof value === 'number'
    ? String(value)
    : `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
}

function bracket(type: string): string {
  return type.includes('|') ? `(${type})` : type;
}

function doc(text: string | undefined, indent: string): string {
  return text === undefined ? '' : `${indent}/** ${text.replace(/\*\//g, '* /')} */\n`;
}
