// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Channel, ConversationId, CustomerId, EventId, WorkspaceId } from './ids.ts';
import type { Instant } from '#kernel';
import type { PastEpisode } from './escalation.ts';
import type { Verification } from './conversation.ts';

/** The fields of every customer event. */
export interface CustomerEventBase {
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`; the first character is a letter or digit. */
  readonly workspaceId: WorkspaceId;
}

/** A conversation has named its customer, and asks what is known of them. Set by trigger. */
export interface CustomerContacted extends CustomerEventBase {
  readonly type: 'CustomerContacted';
  /** Set by Baton. Derived from the log epoch and from the record or deadline that caused the event, so that a replay writes the same id. */
  readonly eventId: EventId;
  /** The customer, as the channel or the shop names them. */
  readonly customerId: CustomerId;
  /** The conversation, as named by the channel; unique within the workspace. */
  readonly conversationId: ConversationId;
  /** When this was decided, in log time: the append time of the input that caused it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: Instant;
  /** `chat`, `voice`, `email`, `sms`, `whatsapp` or any other name; the policy lists the channels that it treats differently. */
  readonly channel: Channel;
  /** When this contact began, in log time; milliseconds since 1970-01-01T00:00:00Z. */
  readonly startedAt: Instant;
  /** How well the customer's identity is established. Whoever is `unknown` learns how many contacts there were, and nothing else. */
  readonly verification: Verification;
  /** The id that the conversation uses, where that one was merged with customerId; null: it uses customerId. */
  readonly namedCustomerId: CustomerId | null;
}

/** An episode of a customer whose identity is at least claimed has ended. Set by trigger. */
export interface CustomerEpisodeEnded extends CustomerEventBase {
  readonly type: 'CustomerEpisodeEnded';
  /** Set by Baton. Derived from the log epoch and from the record or deadline that caused the event, so that a replay writes the same id. */
  readonly eventId: EventId;
  /** The customer, as the channel or the shop names them. */
  readonly customerId: CustomerId;
  /** The conversation, as named by the channel; unique within the workspace. */
  readonly conversationId: ConversationId;
  /** When this was decided, in log time: the append time of the input that caused it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: Instant;
  /** What is remembered of it. */
  readonly episode: PastEpisode;
}

/** What is known of a customer under an id that was merged, for the id under which it is kept from now on. Set by trigger. */
export interface CustomerMoved extends CustomerEventBase {
  readonly type: 'CustomerMoved';
  /** Set by Baton. Derived from the log epoch and from the record or deadline that caused the event, so that a replay writes the same id. */
  readonly eventId: EventId;
  /** The customer, as the channel or the shop names them. */
  readonly customerId: CustomerId;
  /** When this was decided, in log time: the append time of the input that caused it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: Instant;
  /** When contacts within 7 days began, oldest first, 11 at most; milliseconds since 1970-01-01T00:00:00Z. */
  readonly contacts: readonly Instant[];
  /** The last episodes, oldest first, 3 at most. */
  readonly episodes: readonly PastEpisode[];
}

/** What is known of the customer of a conversation, from all their conversations: the answer to CustomerContacted. Set by trigger. */
export interface CustomerRecognized extends CustomerEventBase {
  readonly type: 'CustomerRecognized';
  /** Set by Baton. Derived from the log epoch and from the record or deadline that caused the event, so that a replay writes the same id. */
  readonly eventId: EventId;
  /** The customer, as the channel or the shop names them. */
  readonly customerId: CustomerId;
  /** The conversation, as named by the channel; unique within the workspace. */
  readonly conversationId: ConversationId;
  /** When this was decided, in log time: the append time of the input that caused it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: Instant;
  /** When the customer's other contacts within 7 days began, oldest first, 10 at most; milliseconds since 1970-01-01T00:00:00Z. Contacts that begin within an hour of each other are one. */
  readonly contacts: readonly Instant[];
  /** Whether the identity was established well enough for what was said and done: at least claimed. */
  readonly withHistory: boolean;
  /** The customer's last episodes, oldest first, 3 at most; none where withHistory is false. */
  readonly episodes: readonly PastEpisode[];
}

/** Two ids are one customer: from now on each of them answers with what is known of both. Sent by the channel, the shop or a back office; trigger passes it on to the id that it concerns. */
export interface CustomersMerged extends CustomerEventBase {
  readonly type: 'CustomersMerged';
  /** The sender's id for this event; derived by Baton where trigger passes it on. What it says is applied once, however often it is sent. */
  readonly eventId: EventId;
  /** One id of the customer, as the channel or the shop names them. */
  readonly customerId: CustomerId;
  /** When it happened by the sender's own clock, in milliseconds since 1970-01-01T00:00:00Z. For reports only: decisions use the time at which the log appended the record. */
  readonly occurredAt: Instant;
  /** Another id of the same customer. Which of the two comes first makes no difference. */
  readonly mergedCustomerId: CustomerId;
}
