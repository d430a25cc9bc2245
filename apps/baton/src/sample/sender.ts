import type { Instant } from '#kernel';
import {
  id,
  type AgentEvent,
  type AgentId,
  type ConversationEvent,
  type ConversationId,
  type EventId,
  type WorkspaceId,
} from '#domain/vocabulary';

export const SAMPLE_WORKSPACE = id<WorkspaceId>('sample');

type Stamped = 'eventId' | 'workspaceId' | 'occurredAt';
type Without<E, Names extends string> = E extends unknown ? Omit<E, Names> : never;
export type ConversationBody = Without<ConversationEvent, Stamped | 'conversationId'>;
export type AgentBody = Without<AgentEvent, Stamped | 'agentId'>;
export type SentEvent = ConversationEvent | AgentEvent;

/** Adds ids and times to the events of the people of the sample. */
export interface Sender {
  /** `eventId`: the same in every run for the same conversation and step. */
  conversation(conversationId: string, eventId: string, said: ConversationBody, at: number): void;
  agent(agentId: string, eventId: string, did: AgentBody, at: number): void;
}

export function sender(send: (event: SentEvent) => void): Sender {
  return {
    conversation: (conversationId, eventId, said, at) =>
      send({
        ...said,
        eventId: id<EventId>(eventId),
        workspaceId: SAMPLE_WORKSPACE,
        conversationId: id<ConversationId>(conversationId),
        occurredAt: at as Instant,
      }),
    agent: (agentId, eventId, did, at) =>
      send({
        ...did,
        eventId: id<EventId>(eventId),
        workspaceId: SAMPLE_WORKSPACE,
        agentId: id<AgentId>(agentId),
        occurredAt: at as Instant,
      }),
  };
}
