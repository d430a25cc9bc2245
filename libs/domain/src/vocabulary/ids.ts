import type { Brand } from '#kernel';

export type WorkspaceId = Brand<string, 'WorkspaceId'>;
export type ConversationId = Brand<string, 'ConversationId'>;
/** `<conversationId>#<ordinal>`, ordinal from 1. */
export type EpisodeId = Brand<string, 'EpisodeId'>;
export type CustomerId = Brand<string, 'CustomerId'>;
export type AgentId = Brand<string, 'AgentId'>;
export type QueueId = Brand<string, 'QueueId'>;
/** Unique within a conversation. */
export type MessageId = Brand<string, 'MessageId'>;
/** The sender's id of an event; a second event with the same id is the same event sent again. */
export type EventId = Brand<string, 'EventId'>;
export type OfferId = Brand<string, 'OfferId'>;

/** Gives a plain string its role: `id<AgentId>('ana')`. */
export function id<T extends Brand<string, string>>(value: string): T {
  return value as T;
}

export function episodeId(conversation: ConversationId, ordinal: number): EpisodeId {
  return `${conversation}#${ordinal}` as EpisodeId;
}

export function conversationOf(episode: EpisodeId): ConversationId {
  return episode.slice(0, episode.lastIndexOf('#')) as ConversationId;
}
