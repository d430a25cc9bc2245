import type { Brand } from '#kernel';

export type WorkspaceId = Brand<string, 'WorkspaceId'>;
export type ConversationId = Brand<string, 'ConversationId'>;
/** `<conversationId>#<ordinal>-<life>`, ordinal from 1. Unique for ever, also where a thread goes on after weeks (see `episodeId`). */
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

/**
 * @param ordinal counts the episodes of a conversation for as long as it is remembered
 * @param life names the time for which it is remembered: one that was forgotten starts at ordinal 1 again, in another life
 */
export function episodeId(conversation: ConversationId, ordinal: number, life: string): EpisodeId {
  return `${conversation}#${ordinal}-${life}` as EpisodeId;
}

export function conversationOf(episode: EpisodeId): ConversationId {
  return episode.slice(0, episode.lastIndexOf('#')) as ConversationId;
}
