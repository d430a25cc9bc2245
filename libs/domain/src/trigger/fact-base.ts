import type { Env } from '#kernel';
import type { EpisodeId, EventId } from '#domain/vocabulary';
import type { Conversation } from './conversation/conversation.ts';
import type { TriggerPeers } from './trigger-state.ts';

/** Whose fact it is. */
export type Ids = Pick<Conversation, 'workspaceId' | 'conversationId'>;

/** What all facts of an episode begin with. */
export function base(ids: Ids, episode: EpisodeId, env: Env<TriggerPeers>) {
  return {
    eventId: env.newId() as EventId,
    workspaceId: ids.workspaceId,
    conversationId: ids.conversationId,
    episodeId: episode,
    at: env.now,
  };
}
