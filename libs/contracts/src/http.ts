import { HTTP_SCHEMAS } from './generated/http-schemas.ts';

export type HttpEventKind = 'conversation' | 'agent';
/** JSON Schema, draft 2020-12; stands on its own (no `$ref`). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Schema of a request body by its `type`: `{CustomerTurn: {...}, ...}`. Ids of the path are not part of it, `eventId` and `occurredAt`
 * are optional. For ajv: draft 2020, `allowUnionTypes`.
 */
export function httpEventSchemas(kind: HttpEventKind): Readonly<Record<string, JsonSchema>> {
  return kind === 'conversation' ? HTTP_SCHEMAS.conversationEvents : HTTP_SCHEMAS.agentEvents;
}
