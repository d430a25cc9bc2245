import {
  isUnion,
  type AvroField,
  type AvroNamed,
  type AvroRecord,
  type AvroSchema,
} from '../libs/contracts/src/avro-schema.ts';
import { imports, renderFamilies, renderIds } from './render-families.ts';
import type { SchemaFolder } from './schema-files.ts';
import { docstring, literal, shortName } from './typescript-text.ts';

const PRIMITIVES: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  int: 'number',
  long: 'number',
  double: 'number',
  string: 'string',
};
/** The only union without null: values of free attributes. */
const FREE_VALUE = 'string | number | boolean';

/** One file per namespace (`conversation`, `agent`, ...), `ids` with the types that `brand` and `typeName` declare, and `families`. */
export function renderVocabulary(folder: SchemaFolder): ReadonlyMap<string, string> {
  const events = new Set(
    [...folder.topics.values()].flatMap(({ family, records }) => (family ? records : [])),
  );
  const modules = new Map<string, AvroNamed[]>();
  const moduleOf = new Map<string, string>();
  const definedIn = new Map<string, string>();
  const ids = new Map<string, string>();

  /** @param file the named type that the type is written in, which has a file of its own */
  const assign = (type: AvroSchema, namespace: string, file: string): void => {
    if (typeof type === 'string') return;
    if (isUnion(type)) return type.forEach((branch) => assign(branch, namespace, file));
    if (type.type === 'array') return assign(type.items, namespace, file);
    if (type.type === 'map') return assign(type.values, namespace, file);
    if (type.type === 'long') return;
    const module = (type.namespace ?? namespace).split('.')[1] as string;
    const earlier = definedIn.get(type.name);
    if (earlier !== undefined) {
      throw new Error(
        `${earlier} and ${file} both define a type called ${type.name}. Rename one, or refer to the other by its full name.`,
      );
    }
    definedIn.set(type.name, file);
    moduleOf.set(type.name, module);
    modules.set(module, [...(modules.get(module) ?? []), type]);
    if (type.type === 'record')
      for (const field of type.fields) assign(field.type, type.namespace ?? namespace, file);
  };
  for (const [name, type] of folder.named) {
    if (isPartOfVocabulary(folder, name)) assign(type, type.namespace as string, name);
  }

  const files = [...modules].map(([module, types]): [string, string] => {
    const records = types.filter(
      (type) => type.type === 'record' && events.has(`${type.namespace}.${type.name}`),
    );
    const base = sharedFields(records as readonly AvroRecord[]);
    const names = new Set<string>();
    const typeOf = typesOf(ids, names);
    const blocks = types.map((type) =>
      type.type === 'enum'
        ? `${docstring(type.doc, '')}export type ${type.name} = ${type.symbols.map(literal).join(' | ')};`
        : interfaceOf(type, events.has(`${type.namespace}.${type.name}`), base, module, typeOf),
    );
    if (base.length > 0) blocks.unshift(baseOf(module, base, typeOf));
    return [`${module}.ts`, `${imports(names, module, moduleOf)}${blocks.join('\n\n')}\n`];
  });
  return new Map([...files, ['ids.ts', renderIds(ids)], ['families.ts', renderFamilies(folder, moduleOf)]]);
}

/** Records on a topic without a family (dead letters) are not part of the domain. */
function isPartOfVocabulary(folder: SchemaFolder, name: string): boolean {
  return [...folder.topics.values()].every(
    ({ family, records }) => family !== undefined || !records.includes(name),
  );
}

/** Fields that all events of a namespace define identically. */
function sharedFields(records: readonly AvroRecord[]): readonly AvroField[] {
  if (records.length < 2) return [];
  const [first, ...others] = records.map(
    ({ fields }) => new Map(fields.map((field) => [JSON.stringify(field), field])),
  );
  return [...(first ?? [])]
    .filter(([json]) => others.every((fields) => fields.has(json)))
    .map(([, field]) => field);
}

type TypeOf = (schema: AvroSchema, field?: AvroField) => string;

/** The TypeScript of a type; collects the names that it uses and, in `ids`, the types that fields declare. */
function typesOf(ids: Map<string, string>, names: Set<string>): TypeOf {
  const named = (name: string, definition: string): string => {
    const earlier = ids.get(name);
    if (earlier !== undefined && earlier !== definition) {
      throw new Error(`${name} is ${earlier} in one field and ${definition} in another.`);
    }
    ids.set(name, definition);
    names.add(name);
    return name;
  };
  const scalar = (type: string, field: AvroField | undefined): string => {
    if (field?.brand !== undefined) return named(field.brand, `Brand<${type}, ${literal(field.brand)}>`);
    const definition = field?.values?.map(literal).join(' | ') ?? type;
    return field?.typeName === undefined ? definition : named(field.typeName, definition);
  };
  const typeOf: TypeOf = (schema, field) => {
    if (typeof schema === 'string') {
      const primitive = PRIMITIVES[schema];
      if (primitive !== undefined) return scalar(primitive, field);
      if (schema === 'null') return 'null';
      names.add(shortName(schema));
      return shortName(schema);
    }
    if (isUnion(schema)) {
      const branches = schema.filter((branch) => branch !== 'null');
      if (branches.length > 1) return scalar(FREE_VALUE, field);
      return `${typeOf(branches[0] as AvroSchema, field)} | null`;
    }
    switch (schema.type) {
      case 'array': {
        const item = typeOf(schema.items, field);
        return (field?.minItems ?? 0) > 0 ? `readonly [${item}, ...${item}[]]` : `readonly ${item}[]`;
      }
      case 'map':
        return `Readonly<Record<string, ${typeOf(schema.values, field)}>>`;
      case 'long':
        names.add('Instant');
        return 'Instant';
      case 'record':
      case 'enum':
        names.add(schema.name);
        return schema.name;
    }
  };
  return typeOf;
}

function interfaceOf(
  type: AvroRecord,
  isEvent: boolean,
  base: readonly AvroField[],
  module: string,
  typeOf: TypeOf,
): string {
  const own = isEvent
    ? type.fields.filter(({ name }) => !base.some((field) => field.name === name))
    : type.fields;
  const lines = [
    ...(isEvent ? [`  readonly type: ${literal(type.name)};`] : []),
    ...own.map((field) => fieldOf(field, typeOf)),
  ];
  const parent = isEvent && base.length > 0 ? ` extends ${baseName(module)}` : '';
  return `${docstring(type.doc, '')}export interface ${type.name}${parent} {\n${lines.join('\n')}\n}`;
}

function baseOf(module: string, base: readonly AvroField[], typeOf: TypeOf): string {
  const doc = docstring(`The fields of every ${module} event.`, '');
  return `${doc}export interface ${baseName(module)} {\n${base.map((field) => fieldOf(field, typeOf)).join('\n')}\n}`;
}

const baseName = (module: string): string => `${module[0]?.toUpperCase()}${module.slice(1)}EventBase`;

function fieldOf(field: AvroField, typeOf: TypeOf): string {
  return `${docstring(field.doc, '  ')}  readonly ${field.name}: ${typeOf(field.type, field)};`;
}
