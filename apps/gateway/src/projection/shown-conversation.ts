import type { Instant } from '#kernel';
import type {
  Channel,
  ConversationEvent,
  ConversationId,
  CustomerId,
  EpisodeId,
  Language,
  WorkspaceId,
} from '#domain/vocabulary';
import { isOpen, type ShownEpisode } from './shown-episode.ts';

/** The other side of the conversation: the assistant; nobody yet, as a human is on the way; a human; nobody any more. */
export type ConversationStatus = 'assistant' | 'waiting' | 'human' | 'left' | 'ended';

export interface ShownConversation {
  readonly workspaceId: WorkspaceId;
  readonly conversationId: ConversationId;
  channel: Channel | null;
  language: Language | null;
  customerId: CustomerId | null;
  customerName: string | null;
  /** Since when it is with this customer, where it was with another before; null: it was not. */
  customerSince: Instant | null;
  startedAt: Instant | null;
  lastEventAt: Instant;
  openEpisodeId: EpisodeId | null;
  /** Newest last, at most EPISODE_IDS_MAX. */
  readonly episodeIds: EpisodeId[];
  readonly counts: { customerTurns: number; assistantTurns: number; agentReplies: number; episodes: number };
  /** Ids of the last events, so that a repeated one is not counted twice. */
  readonly recent: string[];
  presence: 'here' | 'left' | 'ended';
}

const EPISODE_IDS_MAX = 20;
const RECENT_MAX = 32;

export function emptyConversation(
  workspaceId: WorkspaceId,
  conversationId: ConversationId,
): ShownConversation {
  return {
    workspaceId,
    conversationId,
    channel: null,
    language: null,
    customerId: null,
    customerName: null,
    customerSince: null,
    startedAt: null,
    lastEventAt: 0 as Instant,
    openEpisodeId: null,
    episodeIds: [],
    counts: { customerTurns: 0, assistantTurns: 0, agentReplies: 0, episodes: 0 },
    recent: [],
    presence: 'here',
  };
}

/** Whether an event of this id was folded before; remembers it if not. */
export function isRepeated(conversation: ShownConversation, eventId: string): boolean {
  if (conversation.recent.includes(eventId)) return true;
  conversation.recent.push(eventId);
  if (conversation.recent.length > RECENT_MAX) conversation.recent.shift();
  return false;
}

export function foldConversation(
  conversation: ShownConversation,
  event: ConversationEvent,
  at: Instant,
): void {
  if (isRepeated(conversation, event.eventId)) return;
  conversation.lastEventAt = at;
  switch (event.type) {
    case 'ConversationStarted':
      conversation.startedAt ??= at;
      conversation.channel = event.channel;
      conversation.language = event.language ?? conversation.language;
      nameCustomer(conversation, event.customerId, at);
      conversation.customerName = event.customerName ?? conversation.customerName;
      break;
    case 'CustomerTurn':
      conversation.startedAt ??= at;
      conversation.counts.customerTurns += 1;
      conversation.language = event.language ?? conversation.language;
      conversation.presence = 'here';
      break;
    case 'AssistantTurn':
      conversation.counts.assistantTurns += 1;
      break;
    case 'AttributesChanged':
      nameCustomer(conversation, event.customerId, at);
      conversation.customerName = event.customerName ?? conversation.customerName;
      break;
    case 'CustomerLeft':
      conversation.presence = 'left';
      break;
    case 'ConversationEnded':
      conversation.presence = 'ended';
      break;
    default:
      break;
  }
}

function nameCustomer(conversation: ShownConversation, customerId: CustomerId | null, at: Instant): void {
  if (customerId === null || customerId === conversation.customerId) return;
  if (conversation.customerId !== null) conversation.customerSince = at;
  conversation.customerId = customerId;
}

/** Updates the conversation by its episode. */
export function foldEpisodeOf(conversation: ShownConversation, episode: ShownEpisode, at: Instant): void {
  conversation.lastEventAt = at;
  if (isOpen(episode)) conversation.openEpisodeId = episode.episodeId;
  else if (conversation.openEpisodeId === episode.episodeId) conversation.openEpisodeId = null;
  if (episode.status === 'proposed' || conversation.episodeIds.includes(episode.episodeId)) return;
  conversation.episodeIds.push(episode.episodeId);
  conversation.counts.episodes += 1;
  if (conversation.episodeIds.length > EPISODE_IDS_MAX) conversation.episodeIds.shift();
}

export function statusOf(
  conversation: ShownConversation,
  open: Readonly<ShownEpisode> | undefined,
): ConversationStatus {
  if (open !== undefined) return open.status === 'assigned' || open.status === 'active' ? 'human' : 'waiting';
  return conversation.presence === 'here' ? 'assistant' : conversation.presence;
}
