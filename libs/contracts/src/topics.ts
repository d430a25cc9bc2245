import type {
  AgentEvent,
  ConversationEvent,
  EscalationEvent,
  EscalationRequest,
  PolicyActivated,
} from '#domain/vocabulary';

/** Every topic by its role. The version is part of the name: an incompatible vocabulary gets topics of its own. */
export const TOPICS = {
  /** Key: conversationId. */
  conversationEvents: 'conversation.events.v1',
  /** Key: workspaceId. */
  agentEvents: 'agent.events.v1',
  /** Key: workspaceId. */
  escalationRequests: 'escalation.requests.v1',
  /** Key: conversationId. */
  escalationEvents: 'escalation.events.v1',
  /** Key: workspaceId; written to every partition. */
  policyEvents: 'policy.events.v1',
  /** Key: `<topic>/<partition>` of the origin. */
  deadLetters: 'dead-letters.v1',
} as const;

interface Events {
  'conversation.events.v1': ConversationEvent;
  'agent.events.v1': AgentEvent;
  'escalation.requests.v1': EscalationRequest;
  'escalation.events.v1': EscalationEvent;
  'policy.events.v1': PolicyActivated;
}
export type EventTopic = keyof Events;
/** What may stand on a topic. */
export type EventOn<T extends EventTopic> = Events[T];
export type DomainEvent = EventOn<EventTopic>;

/** The one topic that carries events of this type. */
export function topicOf(type: DomainEvent['type']): EventTopic {
  throw new Error(`to come: ${type}`);
}

/** Subject of a record's schema, by TopicRecordNameStrategy: `<topic>-<full record name>`. */
export function subjectOf(topic: string, record: string): string {
  return `${topic}-${record}`;
}
