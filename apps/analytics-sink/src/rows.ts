import type { Instant } from '#kernel';
import type {
  AgentEvent,
  ConversationEvent,
  EscalationEvent,
  EscalationRequest,
  PolicyActivated,
} from '#domain/vocabulary';
import type { DeadLetter, Offset, Row } from '#stream';

/** Where a record lies in its log. */
export interface RecordMeta {
  readonly topic: string;
  readonly partition: number;
  readonly offset: Offset;
  readonly appendedAt: Instant;
}

/** Everything that travels on a topic of ours. */
export type DomainEvent =
  | ConversationEvent
  | EscalationRequest
  | EscalationEvent
  | AgentEvent
  | PolicyActivated
  | ({ readonly type: 'DeadLetter' } & DeadLetter);

export const analyticsTables = [
  'conversation_events',
  'turn_texts',
  'escalation_events',
  'escalation_reasons',
  'context_cards',
  'agent_events',
  'policy_events',
  'dead_letters',
] as const;

/** The rows of one record, by table. Pure: the same record always makes the same rows. */
export function rowsOf(event: DomainEvent, meta: RecordMeta): ReadonlyMap<string, readonly Row[]> {
  throw new Error(`No rows yet for ${event.type} of ${meta.topic}.`);
}
