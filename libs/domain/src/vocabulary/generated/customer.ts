// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Channel, ConversationId, CustomerId, EventId, WorkspaceId } from './ids.ts';
import type { Instant } from '#kernel';
import type { PastEpisode } from './escalation.ts';
import type { Verification } from './conversation.ts';

/** The fields of every customer event. */
export interface CustomerEventBase {
  /** Set by Baton. Derived from the log epoch and from the record or deadline that caused the event, so that a replay writes the same id. */
  readonly eventId: EventId;
  /** The tenant, and the unit of routing. Letters, digits and `. _ : -`; the first character is a letter or digit. */
  readonly workspaceId: WorkspaceId;
  /** The customer, as the channel or the shop names them. */
  readonly customerId: CustomerId;
  /** The conversation, as named by the channel; unique within the workspace. */
  readonly conversationId: ConversationId;
  /** When this was decided, in log time: the append time of the input that caused it, or the due time of a deadline. Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: Instant;
}

/** A conversation has named its customer, and asks what is known of them. Set by trigger. */
export interface CustomerContacted extends CustomerEventBase {
  readonly type: 'CustomerContacted';
  /** `chat`, `voice`, `email`, `sms`, `whatsapp` or any other name; the policy lists the channels that it treats differently. */
  readonly channel: Channel;
  /** When this contact began, in log time; milliseconds since 1970-01-01T00:00:00Z. */
  readonly startedAt: Instant;
  /** How well the customer's identity is established. Whoever is `unknown` learns how many contacts there were, and nothing else. */
  readonly verification: Verification;
}

/** An episode of a customer whose identity is at least claimed has ended. Set by trigger. */
export interface CustomerEpisodeEnded extends CustomerEventBase {
  readonly type: 'CustomerEpisodeEnded';
  /** What is remembered of it. */
  readonly episode: PastEpisode;
}

/** What is known of the customer of a conversation, from all their conversations: the answer to CustomerContacted. Set by trigger. */
export interface CustomerRecognized extends CustomerEventBase {
  readonly type: 'CustomerRecognized';
  /** When the customer's other contacts within 7 days began, oldest first, 10 at most; milliseconds since 1970-01-01T00:00:00Z. Contacts that begin within an hour of each other are one. */
  readonly contacts: readonly Instant[];
  /** Whether the identity was established well enough for what was said and done: at least claimed. */
  readonly withHistory: boolean;
  /** The customer's last episodes, oldest first, 3 at most; none where withHistory is false. */
  readonly episodes: readonly PastEpisode[];
}
