// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Brand } from '#kernel';

export type AgentId = Brand<string, 'AgentId'>;
export type AttributeValue = string | number | boolean;
export type Channel = string;
export type ConversationId = Brand<string, 'ConversationId'>;
export type CustomerId = Brand<string, 'CustomerId'>;
export type EpisodeId = Brand<string, 'EpisodeId'>;
export type EventId = Brand<string, 'EventId'>;
export type Language = string;
export type MessageId = Brand<string, 'MessageId'>;
export type NoticeKind =
  'offer' | 'acknowledged' | 'queued' | 'agent_joined' | 'requeued' | 'returned_to_assistant' | 'resolved';
export type OfferId = Brand<string, 'OfferId'>;
export type QueueId = Brand<string, 'QueueId'>;
export type ReasonCode = string;
export type TransferCause = 'agent_lost' | 'agent_signed_out' | 'no_reply' | 'unanswered';
export type WaitingSituation =
  | 'busy'
  | 'nobody_signed_in'
  | 'nobody_available'
  | 'no_language'
  | 'closed'
  | 'transferred'
  | 'handed_over'
  | 'three_way'
  | 'paused'
  | 'changed'
  | 'nudge'
  | 'alternatives'
  | 'choices'
  | 'contact'
  | 'callback'
  | 'message'
  | 'assistant'
  | 'called'
  | 'danger'
  | 'consent';
export type WorkspaceId = Brand<string, 'WorkspaceId'>;
