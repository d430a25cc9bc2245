import type { Instant } from '#kernel';
import type {
  AgentEvent,
  AgentId,
  ConversationEvent,
  ConversationId,
  EventId,
  WorkspaceId,
} from '#domain/vocabulary';

export type HttpEventKind = 'conversation' | 'agent';
/** JSON Schema, draft 2020-12; stands on its own (no `$ref`). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the door knows and the body need not say. A body's own `eventId` and `occurredAt` win; other ids come from the path alone. */
export interface EventDefaults {
  readonly eventId: EventId;
  readonly occurredAt: Instant;
  readonly workspaceId: WorkspaceId;
}

/** Schema of the body by its `type`: `{CustomerTurn: {...}, ...}`. */
export function httpEventSchemas(kind: HttpEventKind): Readonly<Record<string, JsonSchema>> {
  throw new Error(`to come: ${kind}`);
}

/** The event of a body that fits the schema of its `type`; what is left out gets its default. */
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
export function eventFromJson(kind: HttpEventKind): ConversationEvent | AgentEvent {
  throw new Error(`to come: ${kind}`);
}
