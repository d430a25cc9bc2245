import { instant, type Instant } from '#kernel';
import type {
  AgentEvent,
  AgentId,
  ConversationEvent,
  ConversationId,
  CustomerId,
  CustomersMerged,
  EventId,
  WorkspaceId,
} from '#domain/vocabulary';
import { isUnion, type AvroRecord, type AvroSchema } from '../avro-schema.ts';
import { RECORDS, TIMESTAMP_MAX } from '../generated/records.ts';
import type { HttpEventKind } from '../http.ts';

/** What the HTTP API knows and a body may leave out. The body's own `eventId` and `occurredAt` take precedence. */
export interface EventDefaults {
  readonly eventId: EventId;
  readonly occurredAt: Instant;
  readonly workspaceId: WorkspaceId;
}

type Body = Readonly<Record<string, unknown>>;

/**
 * The event of a body that is valid by the schema of its `type` (`httpEventSchemas`; validate first). Missing fields get their
 * defaults, dates become instants.
 */
export function eventFromJson(
  kind: 'conversation',
  body: unknown,
  defaults: EventDefaults & { readonly conversationId: ConversationId },
): ConversationEvent;
export function eventFromJson(
  kind: 'agent',
  body: unknown,
  defaults: EventDefaults & { readonly agentId: AgentId },
): AgentEvent;
export function eventFromJson(
  kind: 'customer',
  body: unknown,
  defaults: EventDefaults & { readonly customerId: CustomerId },
): CustomersMerged;
export function eventFromJson(
  kind: HttpEventKind,
  body: unknown,
  defaults: EventDefaults,
): ConversationEvent | AgentEvent | CustomersMerged {
  const { type } = body as { readonly type: string };
  const schema = schemas().get(`${kind}/${type}`);
  if (schema === undefined)
    throw new Error(`"${type}" is not an event of kind ${kind}: validate the body first.`);
  const event = filled(schema, { ...defaults, ...(body as Body) });
  return { type, ...event } as unknown as ConversationEvent | AgentEvent | CustomersMerged;
}

let parsed: ReadonlyMap<string, AvroRecord> | undefined;
function schemas(): ReadonlyMap<string, AvroRecord> {
  return (parsed ??= new Map(
    RECORDS.map(({ topic, type, schema }) => [
      `${topic.slice(0, topic.indexOf('.'))}/${type}`,
      JSON.parse(schema) as AvroRecord,
    ]),
  ));
}

function filled(record: AvroRecord, body: Body): Body {
  return Object.fromEntries(
    record.fields.map((field) => {
      const value = body[field.name];
      return [field.name, value === undefined ? structuredClone(field.default) : fromJson(field.type, value)];
    }),
  );
}

function fromJson(type: AvroSchema, value: unknown): unknown {
  if (value === null || typeof type === 'string') return value;
  if (isUnion(type)) {
    const branch = type.find((each) => each !== 'null');
    return branch === undefined ? value : fromJson(branch, value);
  }
  switch (type.type) {
    case 'array':
      return (value as readonly unknown[]).map((item) => fromJson(type.items, item));
    case 'record':
      return filled(type, value as Body);
    case 'long':
      return instantOf(value as string | number);
    case 'map':
    case 'enum':
      return value;
  }
}

/** A date with an offset may lie just outside the allowed years; it is clamped. */
function instantOf(value: string | number): Instant {
  const ms = typeof value === 'number' ? value : Date.parse(value);
  return instant(Math.min(Math.max(ms, 0), TIMESTAMP_MAX));
}
