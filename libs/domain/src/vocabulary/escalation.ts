import type { Instant } from '#kernel';
import type { AttributeValue, Channel, Language } from './conversation.ts';
import type { Category, Reason, RuleTrace, Outcome, ContextCard, InputRange } from './decision.ts';
import type {
  AgentId,
  ConversationId,
  EpisodeId,
  EventId,
  MessageId,
  OfferId,
  QueueId,
  WorkspaceId,
} from './ids.ts';

/** What every record of ours about an episode carries. */
export interface EscalationEventBase {
  /** Derived from its cause: `<topic>/<partition>/<offset>/<ordinal>`. */
  readonly eventId: EventId;
  readonly workspaceId: WorkspaceId;
  readonly conversationId: ConversationId;
  readonly episodeId: EpisodeId;
  /** Log time of the decision. */
  readonly at: Instant;
}

/** The customer is offered a human and may say no. */
export interface EscalationOffered extends EscalationEventBase {
  readonly type: 'EscalationOffered';
  readonly reasons: readonly Reason[];
  readonly policyHash: string;
}

/** A human is needed: the decision, with all that it rests on. The first reason is the primary one. */
export interface EscalationRequested extends EscalationEventBase {
  readonly type: 'EscalationRequested';
  readonly ordinal: number;
  readonly channel: Channel;
  readonly language: Language | null;
  readonly category: Category;
  readonly reasons: readonly [Reason, ...Reason[]];
  readonly rules: readonly RuleTrace[];
  /** What would have happened without the primary reason. */
  readonly runnerUp: Outcome;
  readonly policyHash: string;
  readonly inputs: InputRange | null;
  readonly tier: string | null;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  /** First customer turn; null: none yet. */
  readonly conversationStartedAt: Instant;
  readonly firstCustomerTurnAt: Instant | null;
  /** The first sign of trouble in this episode (a low confidence, a failure, a request). */
  readonly firstSignalAt: Instant;
  /** An earlier episode of this conversation that ended less than the policy's window ago. */
  readonly previous: {
    readonly episodeId: EpisodeId;
    readonly agentId: AgentId | null;
    readonly endedAt: Instant;
  } | null;
  readonly card: ContextCard;
}

/** The customer left, or the conversation ended, before an agent took it; routing takes it out of the queue. */
export interface EscalationWithdrawn extends EscalationEventBase {
  readonly type: 'EscalationWithdrawn';
  readonly reason: 'customer_left' | 'conversation_ended';
}

export interface EscalationQueued extends EscalationEventBase {
  readonly type: 'EscalationQueued';
  readonly queueId: QueueId;
  /** Higher is sooner; see the policy. */
  readonly priority: number;
  readonly requirements: {
    readonly skills: Readonly<Record<string, number>>;
    readonly language: Language | null;
  };
  /** Those that compete for the same agents and come before. */
  readonly aheadCount: number;
  readonly policyHash: string;
}

/** A range, or unknown: never a number we do not believe. */
export interface WaitEstimated extends EscalationEventBase {
  readonly type: 'WaitEstimated';
  readonly queueId: QueueId;
  /** Milliseconds from `at`; null: unknown. */
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
  readonly aheadCount: number;
  /** Agents signed in and available who could serve it. */
  readonly agentCount: number;
  readonly method: 'qlm' | 'unknown';
}

/** Held out to one agent until `expiresAt`. */
export interface OfferMade extends EscalationEventBase {
  readonly type: 'OfferMade';
  readonly offerId: OfferId;
  readonly queueId: QueueId;
  readonly agentId: AgentId;
  readonly expiresAt: Instant;
  /** Since the episode was requested, requeues included. */
  readonly waitedMs: number;
}

export interface OfferAccepted extends EscalationEventBase {
  readonly type: 'OfferAccepted';
  readonly offerId: OfferId;
  readonly agentId: AgentId;
}

export interface OfferDeclined extends EscalationEventBase {
  readonly type: 'OfferDeclined';
  readonly offerId: OfferId;
  readonly agentId: AgentId;
  readonly reason: string;
}

export interface OfferExpired extends EscalationEventBase {
  readonly type: 'OfferExpired';
  readonly offerId: OfferId;
  readonly agentId: AgentId;
}

/** The offer is void: the customer left, or the agent did. */
export interface OfferRescinded extends EscalationEventBase {
  readonly type: 'OfferRescinded';
  readonly offerId: OfferId;
  readonly agentId: AgentId;
  readonly reason: 'customer_left' | 'conversation_ended' | 'agent_lost' | 'agent_unavailable';
}

/** This agent has it now. */
export interface EscalationAssigned extends EscalationEventBase {
  readonly type: 'EscalationAssigned';
  readonly queueId: QueueId;
  readonly agentId: AgentId;
  readonly agentName: string;
  readonly waitedMs: number;
}

/** Back to the queue with its original age. */
export interface EscalationRequeued extends EscalationEventBase {
  readonly type: 'EscalationRequeued';
  readonly queueId: QueueId;
  readonly fromAgentId: AgentId;
  readonly reason: 'agent_lost' | 'agent_signed_out' | 'transferred';
}

export interface FirstReplySent extends EscalationEventBase {
  readonly type: 'FirstReplySent';
  readonly agentId: AgentId;
  readonly messageId: MessageId;
  /** From the decision to this reply: the guide's handoff time, target under 30 s. */
  readonly handoffMs: number;
}

/** The customer was gone before the first human reply. */
export interface EscalationAbandoned extends EscalationEventBase {
  readonly type: 'EscalationAbandoned';
  readonly queueId: QueueId;
  readonly status: 'queued' | 'offered' | 'assigned';
  readonly reason: 'customer_left' | 'conversation_ended';
  readonly waitedMs: number;
}

/** The customer chose something else than waiting. */
export interface AlternativeChosen extends EscalationEventBase {
  readonly type: 'AlternativeChosen';
  readonly alternative: 'callback' | 'message' | 'assistant' | 'wait';
  readonly detail: string | null;
}

export interface EscalationTransferred extends EscalationEventBase {
  readonly type: 'EscalationTransferred';
  readonly fromAgentId: AgentId;
  readonly toQueueId: QueueId | null;
  readonly toAgentId: AgentId | null;
  readonly note: string | null;
}

/** The agent gave the conversation back; the assistant speaks again, and knows what was done. */
export interface EscalationReturned extends EscalationEventBase {
  readonly type: 'EscalationReturned';
  readonly agentId: AgentId;
  readonly note: string;
  readonly handleMs: number;
}

export interface EscalationResolved extends EscalationEventBase {
  readonly type: 'EscalationResolved';
  readonly agentId: AgentId;
  readonly outcome: 'resolved' | 'unresolved' | 'follow_up' | 'customer_left' | 'conversation_ended';
  readonly note: string | null;
  /** From assignment to this. */
  readonly handleMs: number;
}

/** The agent's capacity is free again. */
export interface WrapUpEnded extends EscalationEventBase {
  readonly type: 'WrapUpEnded';
  readonly agentId: AgentId;
  readonly wrapUpMs: number;
  readonly by: 'agent' | 'timeout';
}

export type NoticeKind =
  | 'offer' // would you like a person?
  | 'acknowledged' // a person will take over, and what they will see
  | 'queued' // no one is free at once: the wait, or that it is not known
  | 'agent_joined'
  | 'requeued'
  | 'returned_to_assistant'
  | 'resolved';

/** A text for the customer, which the channel is to show. */
export interface CustomerNotified extends EscalationEventBase {
  readonly type: 'CustomerNotified';
  readonly notice: NoticeKind;
  readonly language: Language;
  readonly text: string;
}

/** From trigger to routing, by workspace. */
export type EscalationRequest = EscalationRequested | EscalationWithdrawn;

/** From both to the world, by conversation. */
export type EscalationEvent =
  | EscalationOffered
  | EscalationQueued
  | WaitEstimated
  | OfferMade
  | OfferAccepted
  | OfferDeclined
  | OfferExpired
  | OfferRescinded
  | EscalationAssigned
  | EscalationRequeued
  | FirstReplySent
  | EscalationAbandoned
  | AlternativeChosen
  | EscalationTransferred
  | EscalationReturned
  | EscalationResolved
  | WrapUpEnded
  | CustomerNotified;
