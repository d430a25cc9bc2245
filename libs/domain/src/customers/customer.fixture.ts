import {
  id,
  type ConversationId,
  type CustomerContacted,
  type CustomerEpisodeEnded,
  type CustomerId,
  type CustomersMerged,
  type EpisodeId,
  type EventId,
  type PastEpisode,
  type Verification,
  type WorkspaceId,
} from '#domain/vocabulary';
import { specTime } from '#testing';

const base = (conversation: string, customerId: string) => ({
  eventId: id<EventId>(`e ${conversation}`),
  workspaceId: id<WorkspaceId>('w'),
  customerId: id<CustomerId>(customerId),
  conversationId: id<ConversationId>(conversation),
});

export const contact = (
  conversation: string,
  atMs: number,
  verification: Verification = 'verified',
  customerId = 'ana',
): CustomerContacted => ({
  ...base(conversation, customerId),
  ...{ type: 'CustomerContacted', channel: 'chat', verification, namedCustomerId: null },
  ...{ at: specTime(atMs), startedAt: specTime(atMs) },
});

export const ended = (
  conversation: string,
  atMs: number,
  more: Partial<PastEpisode> = {},
  customerId = 'ana',
): CustomerEpisodeEnded => ({
  ...base(conversation, customerId),
  ...{ type: 'CustomerEpisodeEnded', at: specTime(atMs) },
  episode: {
    conversationId: id<ConversationId>(conversation),
    episodeId: id<EpisodeId>(`${conversation}#1`),
    ...{ channel: 'chat', endedAt: specTime(atMs), ending: 'resolved', reason: 'explicit_request' },
    ...{
      why: 'Wants a person',
      about: 'My parcel is lost',
      intent: null,
      agentId: id('bo'),
      agentName: 'Bo',
    },
    ...{ outcome: 'follow_up', note: 'Will call the carrier', promised: [] },
    ...more,
  },
});

export const merged = (customerId: string, mergedCustomerId: string): CustomersMerged => ({
  ...{ type: 'CustomersMerged', eventId: id<EventId>(`${customerId} is ${mergedCustomerId}`) },
  ...{ workspaceId: id<WorkspaceId>('w'), occurredAt: specTime(0) },
  ...{ customerId: id<CustomerId>(customerId), mergedCustomerId: id<CustomerId>(mergedCustomerId) },
});
