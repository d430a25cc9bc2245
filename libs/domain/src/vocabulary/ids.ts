import type { Brand } from '#kernel';
import type { ConversationId, CustomerId, EpisodeId, WorkspaceId } from './generated/ids.ts';

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

/** In place of an episode's id, in events of a conversation in which none is open. */
export function noEpisode(conversation: ConversationId): EpisodeId {
  return `${conversation}#0` as EpisodeId;
}

export function conversationOf(episode: EpisodeId): ConversationId {
  return episode.slice(0, episode.lastIndexOf('#')) as ConversationId;
}

/** Key of the records of one customer: ids of workspaces have no slash, so that two workspaces never share one. */
export function customerKey(workspace: WorkspaceId, customer: CustomerId): string {
  return `${workspace}/${customer}`;
}
