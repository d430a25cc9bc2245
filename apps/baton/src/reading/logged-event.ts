import type { DomainEvent } from '#contracts';
import { conversationOf } from '#domain/vocabulary';
import type { Instant } from '#kernel';

/** A record of the log, read. */
export interface LoggedEvent {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  /** When the log took it. */
  readonly at: Instant;
  readonly event: DomainEvent;
}

/** The conversation that an event is about; null: none, as with an agent who signs in. */
export function conversationIn(event: DomainEvent): string | null {
  if ('conversationId' in event) return event.conversationId;
  return 'episodeId' in event ? conversationOf(event.episodeId) : null;
}

/** For output as JSON. */
export function loggedEventJson({ topic, partition, offset, at, event }: LoggedEvent): object {
  return { topic, partition, offset, at: new Date(at).toISOString(), event };
}
