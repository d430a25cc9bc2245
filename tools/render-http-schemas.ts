import {
  isUnion,
  type AvroField,
  type AvroRecord,
  type AvroSchema,
} from '../libs/contracts/src/avro-schema.ts';

/** Ids that the HTTP API takes from the path, never from the body; an event of an agent may be about a conversation. */
const FROM_PATH: ReadonlySet<string> = new Set(['workspaceId', 'conversationId', 'agentId']);
const FROM_PATH_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  'baton.agent.v1': new Set(['workspaceId', 'agentId']),
  'baton.customer.v1': new Set(['workspaceId', 'customerId']),
};
const ATTRIBUTE_NAME = { minLength: 1, maxLength: 256 };
/** RFC 3339 with years up to 2299, the limit of the analytics tables. */
export const DATE_TIME =
  '^(19[7-9]\\d|2[0-2]\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$';
/** 2299-12-31T23:59:59.999Z */
export const TIMESTAMP_MAX = 10_413_791_999_999;

export interface Json {
  readonly [keyword: string]: unknown;
  readonly description?: string | undefined;
}

/**
 * The JSON Schema (draft 2020-12) of an event as a request body: distinguished by `type`, ids of the path left out, `eventId` and
 * `occurredAt` optional, and so is every field with a default in Avro. It is self-contained.
 */
export function httpSchema(record: AvroRecord): Json {
  const named = new Map<string, AvroSchema>();
  collect(record, named, record.namespace ?? '');
  const fromPath = FROM_PATH_IN[record.namespace ?? ''] ?? FROM_PATH;
  const fields = record.fields.filter((field) => !fromPath.has(field.name));
  const own = { type: { const: record.name, description: 'Tells what kind of event this is.' } };
  const schema = objectOf({ ...record, fields }, named);
  const optional = new Set(['eventId', 'occurredAt']);
  return {
    title: record.name,
    description: record.doc,
    type: 'object',
    properties: { ...own, ...schema.properties },
    required: ['type', ...schema.required.filter((name) => !optional.has(name))],
    additionalProperties: false,
  };
}

/** Properties and required fields of a record. */
export function objectOf(record: AvroRecord, named: ReadonlyMap<string, AvroSchema>) {
  return {
    properties: Object.fromEntries(record.fields.map((field) => [field.name, propertyOf(field, named)])),
    required: record.fields.filter((field) => field.default === undefined).map((field) => field.name),
  };
}

function propertyOf(field: AvroField, named: ReadonlyMap<string, AvroSchema>): Json {
  const schema = schemaOf(field.type, field, named);
  const meaning = [field.doc, schema.description].filter((text) => text !== undefined).join(' ');
  return {
    ...schema,
    description: meaning,
    ...(field.default === undefined ? {} : { default: field.default }),
  };
}

function schemaOf(
  type: AvroSchema,
  field: AvroField | undefined,
  named: ReadonlyMap<string, AvroSchema>,
): Json {
  if (typeof type === 'string') {
    const definition = named.get(type);
    if (definition !== undefined) return schemaOf(definition, field, named);
    return primitive(type, field);
  }
  if (isUnion(type)) {
    const others = type.filter((branch) => branch !== 'null').map((branch) => schemaOf(branch, field, named));
    const types = others.flatMap((other) => other.type as string | readonly string[]);
    const nullable = type.includes('null');
    const symbols = others.flatMap((other) => (other.enum as readonly string[] | undefined) ?? []);
    return {
      ...others.reduce((all, other) => ({ ...all, ...other }), {}),
      type: nullable ? [...types, 'null'] : types,
      ...(symbols.length === 0 ? {} : { enum: nullable ? [...symbols, null] : symbols }),
    };
  }
  const complex = type;
  switch (complex.type) {
    case 'array':
      return { type: 'array', items: schemaOf(complex.items, undefined, named), maxItems: 256 };
    case 'map':
      return {
        type: 'object',
        additionalProperties: schemaOf(complex.values, field, named),
        propertyNames: ATTRIBUTE_NAME,
        maxProperties: 256,
      };
    case 'long':
      return {
        type: ['string', 'integer'],
        pattern: DATE_TIME,
        minimum: 0,
        maximum: TIMESTAMP_MAX,
        description: 'RFC 3339, or milliseconds.',
      };
    case 'enum':
      return { type: 'string', enum: complex.symbols, description: complex.doc };
    case 'record':
      return {
        type: 'object',
        description: complex.doc,
        ...objectOf(complex, named),
        additionalProperties: false,
      };
  }
}

function primitive(type: string, field: AvroField | undefined): Json {
  switch (type) {
    case 'string':
      return {
        type: 'string',
        minLength: field?.minLength ?? (field === undefined ? 1 : undefined),
        maxLength: field?.maxLength ?? (field === undefined ? 256 : undefined),
        pattern: field?.pattern,
      };
    case 'int':
      return {
        type: 'integer',
        minimum: field?.minimum ?? -2_147_483_648,
        maximum: field?.maximum ?? 2_147_483_647,
      };
    case 'long':
      return {
        type: 'integer',
        minimum: field?.minimum ?? -Number.MAX_SAFE_INTEGER,
        maximum: field?.maximum ?? Number.MAX_SAFE_INTEGER,
      };
    case 'double':
      return { type: 'number', minimum: field?.minimum, maximum: field?.maximum };
    case 'boolean':
      return { type: 'boolean' };
    default:
      throw new Error(`No JSON Schema for the Avro type ${type}.`);
  }
}

/** Collects the named types inside a type. */
export function collect(type: AvroSchema, named: Map<string, AvroSchema>, namespace: string): void {
  if (typeof type === 'string') return;
  if (isUnion(type)) {
    for (const branch of type) collect(branch, named, namespace);
    return;
  }
  const complex = type;
  switch (complex.type) {
    case 'array':
      return collect(complex.items, named, namespace);
    case 'map':
      return collect(complex.values, named, namespace);
    case 'record':
    case 'enum': {
      const own = complex.namespace ?? namespace;
      named.set(`${own}.${complex.name}`, complex);
      if (complex.type === 'record') for (const field of complex.fields) collect(field.type, named, own);
      return;
    }
    case 'long':
      return;
  }
}
