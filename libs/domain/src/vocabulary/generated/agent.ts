// Generated from schemas/ by `npm run generate`. Do not edit.

import type {
  AgentId,
  AttributeValue,
  ConversationId,
  EpisodeId,
  EventId,
  Language,
  MessageId,
  OfferId,
  QueueId,
  WorkspaceId,
} from './ids.ts';
import type { Instant } from '#kernel';

/** The fields of every agent event. */
export interface AgentEventBase {
  /** The sender's id for this event, unique within the conversation or agent. A second event with the same id is treated as a resend and ignored. */
  readonly eventId: EventId;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`; the first character is a letter or digit. */
  readonly workspaceId: WorkspaceId;
  /** The human agent, as named by the desktop; unique within the workspace. */
  readonly agentId: AgentId;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. */
  readonly occurredAt: Instant;
}

/** The agent accepted an offer. Sent by the agent desktop; an answer to an offer that is no longer open is ignored. */
export interface AgentAcceptedOffer extends AgentEventBase {
  readonly type: 'AgentAcceptedOffer';
  /** One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice. */
  readonly episodeId: EpisodeId;
  /** Id of the offer, from OfferMade. */
  readonly offerId: OfferId;
}

/** The agent asks for time to finish up a conversation: before its end, where the mode of the queue is optional; after it, for more. Sent by the agent desktop. */
export interface AgentAskedForWrapUp extends AgentEventBase {
  readonly type: 'AgentAskedForWrapUp';
  /** One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice. */
  readonly episodeId: EpisodeId;
}

/** The agent declined an offer. Sent by the agent desktop. */
export interface AgentDeclinedOffer extends AgentEventBase {
  readonly type: 'AgentDeclinedOffer';
  /** One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice. */
  readonly episodeId: EpisodeId;
  /** Id of the offer, from OfferMade. */
  readonly offerId: OfferId;
  /** Why, such as `wrong_skill`. */
  readonly reason: string;
}

/** The agent who has the episode, or the consulted one, ends the consult, or the agent who has it no longer waits for somebody to take it. Answered by ConsultEnded. Sent by the agent desktop. */
export interface AgentEndedConsult extends AgentEventBase {
  readonly type: 'AgentEndedConsult';
  /** One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice. */
  readonly episodeId: EpisodeId;
}

/** The agent finished the work that follows a conversation. Sent by the agent desktop. */
export interface AgentEndedWrapUp extends AgentEventBase {
  readonly type: 'AgentEndedWrapUp';
  /** One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice. */
  readonly episodeId: EpisodeId;
}

/** The agent's opinion of the escalation, for tuning the policy. Sent by the agent desktop. */
export interface AgentGaveFeedback extends AgentEventBase {
  readonly type: 'AgentGaveFeedback';
  /** One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice. */
  readonly episodeId: EpisodeId;
  /** The agent's verdict. */
  readonly verdict: EscalationVerdict;
  /** Explanation; null: none. */
  readonly comment: string | null;
}

/** Whether and when this should have been escalated, as the agent sees it. */
export type EscalationVerdict = 'right' | 'too_early' | 'too_late' | 'needless';

/** The agent's desktop is running. Renews the presence lease, whose length the policy sets. */
export interface AgentHeartbeat extends AgentEventBase {
  readonly type: 'AgentHeartbeat';
}

/** The agent wrote to the customer. Sent by the agent desktop. */
export interface AgentReplied extends AgentEventBase {
  readonly type: 'AgentReplied';
  /** One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice. */
  readonly episodeId: EpisodeId;
  /** Id of the message, unique within the conversation. */
  readonly messageId: MessageId;
  /** What the agent wrote. */
  readonly text: string;
  /** Whether the reply began as a draft that software had written, and whether the agent changed it; null: not said. For reports and transcripts only. */
  readonly draft: ReplyDraft | null;
}

/** What an agent's words began as. `none`: the agent's own words; `as_is`: a draft that software had written, sent as it was; `edited`: such a draft, changed by the agent. */
export type ReplyDraft = 'none' | 'as_is' | 'edited';

/** The agent closed the episode. Sent by the agent desktop. */
export interface AgentResolved extends AgentEventBase {
  readonly type: 'AgentResolved';
  /** One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice. */
  readonly episodeId: EpisodeId;
  /** The result, as the agent sees it. */
  readonly outcome: AgentOutcome;
  /** Note for the record; null: none. */
  readonly note: string | null;
}

/** Result of an episode. `follow_up`: something remains to be done; `not_reached`: a callback that the customer did not answer. */
export type AgentOutcome = 'resolved' | 'unresolved' | 'follow_up' | 'not_reached';

/** The agent gave the conversation back to the assistant. Sent by the agent desktop. */
export interface AgentReturnedToAssistant extends AgentEventBase {
  readonly type: 'AgentReturnedToAssistant';
  /** One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice. */
  readonly episodeId: EpisodeId;
  /** What was done, as context for the assistant. */
  readonly note: string;
}

/** When an agent is planned to work. Sent by workforce management or the agent desktop, for agents who have signed in within the last day; replaces every earlier plan of the agent. It is no sign of the agent. */
export interface AgentShiftsPlanned extends AgentEventBase {
  readonly type: 'AgentShiftsPlanned';
  /** IANA name of the time zone by whose clocks customers read when the agent comes, e.g. `Europe/Berlin`, where the queue has no hours. */
  readonly timeZone: string;
  /** Those that run or are to come, in any order; of times after the last of them nothing is known. An empty list: nothing is known at all. */
  readonly shifts: readonly PlannedShift[];
}

/** Time that an agent is planned to work, without a break. */
export interface PlannedShift {
  /** When it begins, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly startsAt: Instant;
  /** When it ends, in milliseconds since 1970-01-01T00:00:00Z: later than it begins, by a day at most. */
  readonly endsAt: Instant;
}

/** An agent signed in. Sent by the agent desktop; replaces everything that an earlier sign-in said. */
export interface AgentSignedIn extends AgentEventBase {
  readonly type: 'AgentSignedIn';
  /** Name of the agent as shown to customers. */
  readonly name: string;
  /** Skill to level, 1 (basic) to 10 (expert). */
  readonly skills: Readonly<Record<string, number>>;
  /** Languages the agent speaks: BCP 47, lower case. */
  readonly languages: readonly Language[];
  /** Queues the agent serves, as named by the policy. */
  readonly queues: readonly QueueId[];
  /** Channel to units of work at a time; `*` stands for every channel that is not listed. */
  readonly capacity: Readonly<Record<string, number>>;
  /** Anything else that the desktop knows of the agent, by name, such as `site`: what `conditions` of the policy may ask for. */
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

/** The agent who has the episode asks another agent, or somebody of a queue, for help, and keeps the customer, who is not informed of it. Exactly one of toQueueId and toAgentId is set. Answered by ConsultRequested or TransferRefused. Sent by the agent desktop. */
export interface AgentStartedConsult extends AgentEventBase {
  readonly type: 'AgentStartedConsult';
  /** One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice. */
  readonly episodeId: EpisodeId;
  /** Queue of which somebody is asked; null: an agent is. */
  readonly toQueueId: QueueId | null;
  /** Agent who is asked; null: somebody of a queue is. */
  readonly toAgentId: AgentId | null;
  /** What the agent wants to know; null: not said. */
  readonly question: string | null;
}

/** The agent who has the episode lets the consulted agent join: from then on both may write to the customer. Answered by ThreeWayStarted or TransferRefused. Sent by the agent desktop. */
export interface AgentStartedThreeWay extends AgentEventBase {
  readonly type: 'AgentStartedThreeWay';
  /** One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice. */
  readonly episodeId: EpisodeId;
}

/** The agent changed status. Sent by the agent desktop. */
export interface AgentStatusChanged extends AgentEventBase {
  readonly type: 'AgentStatusChanged';
  /** The new status. */
  readonly status: AgentStatus;
  /** Why, such as `lunch`; null: not given. */
  readonly reason: string | null;
}

/** `available`: gets offers. `busy`, `away`: keeps the assigned work and gets no offers. `offline`: signed out; assigned work is queued again. */
export type AgentStatus = 'available' | 'busy' | 'away' | 'offline';

/** An agent, or a supervisor who is signed in as one, takes a conversation: from the assistant, or from the queue. Answered by EscalationAssigned or TakeOverRefused. Sent by the agent desktop. */
export interface AgentTookOver extends AgentEventBase {
  readonly type: 'AgentTookOver';
  /** The conversation, as named by the channel; unique within the workspace. */
  readonly conversationId: ConversationId;
}

/** The agent transferred the episode. Sent by the agent desktop. Cold: exactly one of toQueueId and toAgentId is set. Warm: to the agent who was consulted, whom toAgentId may name. */
export interface AgentTransferred extends AgentEventBase {
  readonly type: 'AgentTransferred';
  /** One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice. */
  readonly episodeId: EpisodeId;
  /** Target queue; null: the target is an agent. */
  readonly toQueueId: QueueId | null;
  /** Target agent; null: the target is a queue. */
  readonly toAgentId: AgentId | null;
  /** Note for whoever takes over; null: none. */
  readonly note: string | null;
  /** How it is passed on. */
  readonly mode: AgentTransferMode;
}

/** `cold`: the customer goes to the queue or the agent, and waits until somebody accepts; `warm`: the agent who was consulted has the customer at once. */
export type AgentTransferMode = 'cold' | 'warm';

/** The agent viewed the context card. Sent by the agent desktop. */
export interface AgentViewedContext extends AgentEventBase {
  readonly type: 'AgentViewedContext';
  /** One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice. */
  readonly episodeId: EpisodeId;
  /** How long the card was in view, in milliseconds. */
  readonly dwellMs: number;
}

/** A supervisor, who is signed in as an agent, transfers an episode that somebody has, also where the agent may not: to a queue that nobody serves, and beyond the limit of transfers. Exactly one of toQueueId and toAgentId is set. The sender vouches for the role. */
export interface SupervisorTransferred extends AgentEventBase {
  readonly type: 'SupervisorTransferred';
  /** One escalation of the conversation, `<conversationId>#<ordinal>-<life>`; never used twice. */
  readonly episodeId: EpisodeId;
  /** Target queue; null: the target is an agent. */
  readonly toQueueId: QueueId | null;
  /** Target agent; null: the target is a queue. */
  readonly toAgentId: AgentId | null;
  /** Note for whoever takes over; null: none. */
  readonly note: string | null;
}
