import type {
  AgentEvent,
  ConversationEvent,
  EscalationEvent,
  EscalationRequest,
  PolicyActivated,
} from '#domain/vocabulary';
import { RECORDS } from './generated/records.ts';

export { TOPICS } from './generated/topics.ts';

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

const topicsByType = new Map<string, string>(RECORDS.map(({ type, topic }) => [type, topic]));

/** The one topic that carries events of this type. */
export function topicOf(type: DomainEvent['type']): EventTopic {
  return topicsByType.get(type) as EventTopic;
}

/** Subject of a record's schema, by TopicRecordNameStrategy: `<topic>-<full record name>`. */
export function subjectOf(topic: string, record: string): string {
  return `${topic}-${record}`;
}
