import { ANSWER_SCHEMAS, HTTP_SCHEMAS } from './generated/http-schemas.ts';

export type HttpEventKind = 'conversation' | 'agent' | 'customer';
/** Self-contained JSON Schema, draft 2020-12 (no `$ref`). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Schema of a request body by its `type`: `{CustomerTurn: {...}, ...}`. Ids from the path are not part of it; `eventId` and `occurredAt`
 * are optional. For ajv: draft 2020, `allowUnionTypes`.
 */
export function httpEventSchemas(kind: HttpEventKind): Readonly<Record<string, JsonSchema>> {
  return HTTP_SCHEMAS[`${kind}Events`];
}

/** Schema of a record that is part of answers, such as `ContextCard`: every field is there, and more may be added. */
export function httpAnswerSchema(record: string): JsonSchema {
  const schema = ANSWER_SCHEMAS[record];
  if (schema === undefined) throw new Error(`No schema under schemas/ describes ${record}.`);
  return schema;
}
