import type { AvroRecord, AvroSchema } from '../libs/contracts/src/avro-schema.ts';
import { collect, DATE_TIME, objectOf, type Json } from './render-http-schemas.ts';

/** The JSON Schema of a record that is part of an answer: every field is there, times are text, and fields may be added. */
export function answerSchema(record: AvroRecord): Json {
  const named = new Map<string, AvroSchema>();
  collect(record, named, record.namespace ?? '');
  return asAnswer({ type: 'object', description: record.doc, ...objectOf(record, named) }) as Json;
}

const BOUNDS: ReadonlySet<string> = new Set([
  'default',
  'maxItems',
  'maxLength',
  'maxProperties',
  'minLength',
  'pattern',
  'propertyNames',
]);

function asAnswer(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asAnswer);
  if (typeof schema !== 'object' || schema === null) return schema;
  const json = schema as Json;
  if (json.pattern === DATE_TIME) {
    const type = (json.type as readonly string[]).includes('null') ? ['string', 'null'] : 'string';
    return { type, format: 'date-time', description: json.description };
  }
  const kept = Object.entries(json).filter(([name, value]) => !BOUNDS.has(name) && value !== false);
  const properties = json.properties as Json | undefined;
  return {
    ...Object.fromEntries(
      kept.map(([name, value]) => [name, name === 'properties' ? value : asAnswer(value)]),
    ),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, each]) => [name, asAnswer(each)]),
          ),
          required: Object.keys(properties),
        }),
  };
}
