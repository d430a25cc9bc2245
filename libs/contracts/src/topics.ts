import type { DomainEvent } from '#domain/vocabulary';
import { RECORDS } from './generated/records.ts';
import type { EventsByTopic } from './generated/topics.ts';

export { TOPICS } from './generated/topics.ts';
export type { DomainEvent } from '#domain/vocabulary';

export type EventTopic = keyof EventsByTopic;
/** The events of a topic. */
export type EventOn<T extends EventTopic> = EventsByTopic[T];

const topicsByType = new Map<string, string>(RECORDS.map(({ type, topic }) => [type, topic]));

/** The one topic that carries events of this type. */
export function topicOf(type: DomainEvent['type']): EventTopic {
  return topicsByType.get(type) as EventTopic;
}

/** Subject of a record's schema, by TopicRecordNameStrategy: `<topic>-<full record name>`. */
export function subjectOf(topic: string, record: string): string {
  return `${topic}-${record}`;
}
