import type { Instant } from '#kernel';
import type { AgentId, EpisodeId, EventId, MessageId, OfferId, QueueId, WorkspaceId } from './ids.ts';
import type { Channel, Language } from './conversation.ts';

/** What every agent event carries. */
export interface AgentEventBase {
  readonly eventId: EventId;
  readonly workspaceId: WorkspaceId;
  readonly agentId: AgentId;
  /** The desktop's own stamp: for reports, never for decisions. */
  readonly occurredAt: Instant;
}

export interface AgentSignedIn extends AgentEventBase {
  readonly type: 'AgentSignedIn';
  readonly name: string;
  /** Skill to level, 1 (basic) to 10 (expert). */
  readonly skills: Readonly<Record<string, number>>;
  readonly languages: readonly Language[];
  readonly queues: readonly QueueId[];
  /** Channel to units of work at a time; `*` for every channel not named. */
  readonly capacity: Readonly<Record<Channel, number>>;
}

/** Renews the presence lease. */
export interface AgentHeartbeat extends AgentEventBase {
  readonly type: 'AgentHeartbeat';
}

/** `offline` is signing out: work in hand is requeued. `away` and `busy` keep it and get no offers. */
export type AgentStatus = 'available' | 'busy' | 'away' | 'offline';

export interface AgentStatusChanged extends AgentEventBase {
  readonly type: 'AgentStatusChanged';
  readonly status: AgentStatus;
  readonly reason: string | null;
}

export interface AgentAcceptedOffer extends AgentEventBase {
  readonly type: 'AgentAcceptedOffer';
  readonly episodeId: EpisodeId;
  readonly offerId: OfferId;
}

export interface AgentDeclinedOffer extends AgentEventBase {
  readonly type: 'AgentDeclinedOffer';
  readonly episodeId: EpisodeId;
  readonly offerId: OfferId;
  readonly reason: string;
}

export interface AgentViewedContext extends AgentEventBase {
  readonly type: 'AgentViewedContext';
  readonly episodeId: EpisodeId;
  readonly dwellMs: number;
}

export interface AgentReplied extends AgentEventBase {
  readonly type: 'AgentReplied';
  readonly episodeId: EpisodeId;
  readonly messageId: MessageId;
  readonly text: string;
}

export interface AgentEndedWrapUp extends AgentEventBase {
  readonly type: 'AgentEndedWrapUp';
  readonly episodeId: EpisodeId;
}

export interface AgentTransferred extends AgentEventBase {
  readonly type: 'AgentTransferred';
  readonly episodeId: EpisodeId;
  /** Exactly one of the two is set. */
  readonly toQueueId: QueueId | null;
  readonly toAgentId: AgentId | null;
  readonly note: string | null;
}

export interface AgentReturnedToAssistant extends AgentEventBase {
  readonly type: 'AgentReturnedToAssistant';
  readonly episodeId: EpisodeId;
  /** What was done, for the assistant's own context. */
  readonly note: string;
}

export interface AgentResolved extends AgentEventBase {
  readonly type: 'AgentResolved';
  readonly episodeId: EpisodeId;
  readonly outcome: 'resolved' | 'unresolved' | 'follow_up';
  readonly note: string | null;
}

/** What the agent thinks of the escalation: material for tuning the policy. */
export interface AgentGaveFeedback extends AgentEventBase {
  readonly type: 'AgentGaveFeedback';
  readonly episodeId: EpisodeId;
  readonly verdict: 'right' | 'too_early' | 'too_late' | 'needless';
  readonly comment: string | null;
}

export type AgentEvent =
  | AgentSignedIn
  | AgentHeartbeat
  | AgentStatusChanged
  | AgentAcceptedOffer
  | AgentDeclinedOffer
  | AgentViewedContext
  | AgentReplied
  | AgentEndedWrapUp
  | AgentTransferred
  | AgentReturnedToAssistant
  | AgentResolved
  | AgentGaveFeedback;
